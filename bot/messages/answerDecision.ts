import { answerCard } from '../../cards/answers/answerCard';
import { decisionAnswer } from '../../cards/answers/decisionAnswer';
import { button } from '../../cards/button';
import { answersText, sayTitle } from '../../cards/text/answers';
import { minutesParagraph } from '../../cards/text/minutesParagraph';
import { userLine } from '../../cards/userText';
import { decisionNumber } from '../../domain/register/decisionNumber';
import { findDecisions } from '../../workflows/findDecisions';
import { quotedRemarks } from '../presses/decision';
import { journalOf } from '../presses/journal';
import { card, type Reply, words } from '../turn';
import type { Talk } from './talk';

/** What was decided about something: from the register, or quoted from the minutes. */
export async function answerDecision({ turn, seated, heard, lang }: Talk): Promise<Reply> {
  const asked = heard.query ?? '';
  const found = await findDecisions(turn.deps, seated, asked, {
    alsoSearch: heard.alsoSearch ?? [],
    closedItems: !turn.incoming.inChannel,
  });
  const said = decisionAnswer(found, userLine(asked, 80), heard.detail === 'when', lang);
  const [decision] = found.decisions;
  if (decision === undefined) return words(said.join('\n\n'));
  const { entry } = decision;
  const number = decisionNumber(entry.number);
  const about = { lead: answersText(lang).fromRegister, title: userLine(entry.title) };
  const journal = await journalOf(turn, seated, entry, lang);
  const buttons = [
    button(sayTitle('paragraph', lang), 'decision.paragraph', { v: 1, boardId: seated.board.id, number }),
    ...journal.buttons,
  ];
  const lines = [...said.filter((line) => line !== about.title), ...journal.said];
  return card(answerCard({ about, said: lines, buttons }, lang));
}

/** The paragraph for the minutes of the newest decision on the words, its remarks, and the line for the next agenda. */
export async function answerParagraph({ turn, seated, heard, lang }: Talk): Promise<Reply> {
  const text = answersText(lang);
  const { decisions } = await findDecisions(turn.deps, seated, heard.query ?? '', {
    closedItems: !turn.incoming.inChannel,
  });
  const [decision] = decisions;
  if (decision === undefined) return words(text.noDecisions);
  const { entry } = decision;
  // Everyone in a channel reads along.
  const quoted = turn.incoming.inChannel ? [] : await quotedRemarks(turn, entry, lang);
  return words([text.paragraphIs, minutesParagraph(entry, lang), ...quoted, text.nextAgenda].join('\n'));
}
