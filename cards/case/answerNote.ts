import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isHandedOver } from '../../domain/round/owes';
import { confirmationText } from '../text/confirmation';
import { weekdayDate, withRemaining } from '../text/dates';
import { objectionsText } from '../text/objections';
import { offerWords } from '../text/offerWords';
import { substitutesText } from '../text/substitutes';
import { textIn } from '../text/text';
import { mayChange } from './mayChange';

/**
 * What became of an answer, named as the use case names it. `offer` and `thumb` answer a written "godkendt" and a
 * reaction; `unsure` a store that did not answer in time.
 */
export type AnswerFate =
  | 'recorded'
  | 'repeated'
  | 'stale'
  | 'final'
  | 'handedOver'
  | 'notOffered'
  | 'commentMissing'
  | 'late'
  | 'lateAgain'
  | 'ended'
  | 'observer'
  | 'recused'
  | 'offer'
  | 'thumb'
  | 'unsure';

/**
 * The note of ours above a case's card: what is so, then what can be done. Undefined where the card itself says it, as
 * the receipt does.
 */
export function answerNote(fate: AnswerFate, view: CaseView, lang: Language): string | undefined {
  const text = textIn(lang).note;
  const words = offerWords(view.round, lang);
  const answered = view.mine?.answer != null;
  switch (fate) {
    case 'stale':
      return text.stale;
    case 'final':
      return text.final;
    case 'handedOver':
      return substitutesText(lang).refusals.handedOver;
    case 'notOffered':
      return objectionsText(lang).notOffered;
    case 'commentMissing':
      return answered ? words.missingOnChange : words.missing;
    case 'late':
      return text.late(deadline(view, lang));
    case 'lateAgain':
    case 'ended':
      return [over(view, lang), ...ownAnswer(view, lang)].join(' ');
    case 'offer':
      if (isHandedOver(view)) return substitutesText(lang).refusals.handedOver;
      if (!answered) return words.offer;
      return mayChange(view) ? text.offerAnswered : text.final;
    case 'thumb':
      if (isHandedOver(view)) return substitutesText(lang).refusals.handedOver;
      return answered ? text.thumbAnswered : words.thumb;
    case 'unsure':
      return text.unsure;
    case 'recorded':
    case 'repeated':
    case 'observer':
    case 'recused':
      return undefined;
    default:
      return fate satisfies never;
  }
}

// A case that somebody ended early did not end because its deadline passed.
function over(view: CaseView, lang: Language): string {
  const text = textIn(lang).note;
  const { round, now } = view;
  if (round.status === 'awaitingConfirmation') return confirmationText(lang).noMoreAnswers;
  const early = round.status === 'closed' ? round.closedAt <= round.deadline.at : now <= round.deadline.at;
  return early ? text.ended : text.over(deadline(view, lang));
}

function ownAnswer({ mine, board, round }: CaseView, lang: Language): string[] {
  const text = textIn(lang).note;
  // Of a case that was withdrawn or taken to a meeting no answer decides anything.
  if (round.status === 'closed' && round.ending.kind !== 'decided') return [];
  const answer = mine?.answer ?? null;
  if (answer === null) return [`${text.noAnswer} ${text.mayRemark}`];
  return [text.stands(weekdayDate(lang, localMoment(board.calendar, answer.at).date))];
}

function deadline({ board, round, now }: CaseView, lang: Language): string {
  return withRemaining(lang, board.calendar, round.deadline, now);
}
