import type { Language } from '../../domain/language';
import { button } from '../button';
import type { CardMessage } from '../card';
import { type Asked, answersText, sayTitle } from '../text/answers';
import { contactsText } from '../text/contacts';
import { substitutesText } from '../text/substitutes';
import { userLine } from '../userText';
import { answerCard } from './answerCard';

export type HelpFor = 'secretariat' | 'chair' | 'member' | 'observer' | 'contact' | 'substitute';

// Three buttons for the role, not a manual.
const mostUsed: Record<HelpFor, readonly Asked[]> = {
  secretariat: ['round.start', 'status', 'decision.find'],
  chair: ['status', 'mine', 'outstanding'],
  member: ['mine', 'papers', 'ask'],
  observer: ['papers', 'deadline', 'ask'],
  contact: ['papers', 'deadline', 'ask'],
  substitute: ['mine', 'papers', 'ask'],
};

/** What this person may ask, as buttons that are read as if typed. `lead`: why they are told now. */
export function helpCard(
  board: { shortName: string; sample: boolean },
  who: HelpFor,
  lang: Language,
  lead = 'Votum',
): CardMessage {
  const text = answersText(lang);
  const what =
    who === 'contact'
      ? contactsText(lang).hello
      : who === 'substitute'
        ? substitutesText(lang).hello
        : text.helloWhat[who];
  const said = [what, ...(board.sample ? [text.invented] : [])];
  return answerCard(
    {
      about: { lead: userLine(lead, 80), title: text.hello(userLine(board.shortName, 80)) },
      said,
      buttons: sayButtons(mostUsed[who], lang),
    },
    lang,
  );
}

/** Intents as buttons; each is read as if its title had been typed. */
export function sayButtons(asked: readonly Asked[], lang: Language) {
  return asked.map((one) => button(sayTitle(one, lang), 'say', { v: 1, text: sayTitle(one, lang) }));
}
