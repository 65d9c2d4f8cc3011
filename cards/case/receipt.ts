import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { deadlineMoment, happenedAt, weekdayDateTime } from '../text/dates';
import { minutesCaseText } from '../text/minutesCase';
import { objectionsText } from '../text/objections';
import { substitutesText } from '../text/substitutes';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import { recordedLines } from './recorded';
import { otherGave } from './substituteLines';

/**
 * The reader's own answer: 'Du godkendte mandag den 2. juni 2025 kl. 10.14.', the comment given with it, and until when
 * it can be changed. Empty when the reader has none.
 */
export function receipt(
  view: CaseView,
  lang: Language,
  { mayChange, room }: { mayChange: boolean; room: number },
): string[] {
  const answer = view.mine?.answer ?? null;
  if (answer === null) return [];
  const text = textIn(lang).receipt;
  const when = happenedAt(lang, localMoment(view.board.calendar, answer.at));
  const word = choiceWord(answer.choice, lang, view.round.kind);
  const other = otherGave(view, answer, lang);
  const given =
    other ??
    (answer.upheld === true
      ? versionsText(lang).upheld(word, when)
      : givenWords(view, answer.choice, lang)(when));
  const until =
    other !== null && view.standsInFor !== undefined
      ? substitutesText(lang).memberStands
      : text.mayChange(weekdayDateTime(lang, deadlineMoment(view.round.deadline)));
  const first =
    answer.onBehalf === null
      ? [mayChange ? `${given} ${until}` : given]
      : [...recordedLines(view, lang, room), ...(mayChange ? [until] : [])];
  return [
    ...first,
    ...(answer.comment === ''
      ? []
      : [
          (other !== null
            ? substitutesText(lang)
            : answer.choice === 'correct'
              ? minutesCaseText(lang).receipt
              : text
          ).comment(userLine(answer.comment, Math.ceil(1_000 * room))),
        ]),
  ];
}

function givenWords({ round }: CaseView, choice: Choice, lang: Language): (when: string) => string {
  switch (choice) {
    case 'correct':
      return minutesCaseText(lang).receipt.correct;
    case 'object':
    case 'no-objection':
      return objectionsText(lang).receipt[choice];
    case 'approve':
      return round.kind === 'minutes' ? minutesCaseText(lang).receipt.approve : textIn(lang).receipt.approve;
    default:
      return textIn(lang).receipt[choice];
  }
}
