import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isHandedOver } from '../../domain/round/owes';
import { type Answer, isUnconfirmed } from '../../domain/round/seat';
import type { SeatLine } from '../../domain/round/seatLine';
import { type Button, button } from '../button';
import { happenedAt } from '../text/dates';
import { personAndSeat } from '../text/people';
import { substitutesText } from '../text/substitutes';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import type { CaseLead } from './caseLead';
import { mayChange } from './mayChange';
import type { Standing } from './standing';

const LONGEST_NAME = 80;

/** Whoever sits for a seat, with the substitute who answered for him, or who is to: wherever answers stand with names. */
export function seatNamed(seat: SeatLine, lang: Language, longest = LONGEST_NAME): string {
  const text = substitutesText(lang);
  const who = personAndSeat(seat, longest);
  if (seat.answeredBy !== null) return text.by(who, userLine(seat.answeredBy, longest));
  return seat.handedTo === null ? who : text.handedTo(who, userLine(seat.handedTo, longest));
}

/**
 * The first line where a substitute answers, or an answer stands that somebody else than the reader gave; null where the
 * card's own line says it.
 */
export function substituteLead(
  view: CaseView,
  stand: Standing,
  lead: CaseLead,
  lang: Language,
): string | null {
  const text = substitutesText(lang);
  if (stand !== 'waiting' && stand !== 'answered') return null;
  if (isHandedOver(view)) return lead === 'handedOver' ? text.leadBySecretariat : text.lead;
  if (lead === 'handedBack') return stand === 'waiting' ? text.leadBack : text.leadBackAnswered;
  const answer = view.mine?.answer ?? null;
  if (stand === 'waiting' || answer === null || isUnconfirmed(answer)) return null;
  if (view.standsInFor !== undefined) return answer.substitute === undefined ? text.leadMemberAnswered : null;
  return answer.substitute === undefined ? null : text.leadAnswered;
}

/** Who answers, on the card of the substitute and of the member whose case is handed over. Empty for everyone else. */
export function substituteLines(view: CaseView, lang: Language): string[] {
  const text = substitutesText(lang);
  const { mine, standsInFor } = view;
  if (standsInFor !== undefined) {
    const { body, personName } = standsInFor;
    return [text.answersFor(userLine(body, LONGEST_NAME), userLine(personName, LONGEST_NAME))];
  }
  if (!isHandedOver(view)) return [];
  const name = userLine(mine?.substitute?.name ?? '', LONGEST_NAME);
  return [text.answersForYou(name), ...(mayTakeBack(view) ? [text.mayTakeBack] : [])];
}

/** Under an answer, to the member whose case is handed over: until when it stands, and how to change it. */
export function standsLines(view: CaseView, lang: Language): string[] {
  if (!mayTakeBack(view)) return [];
  const text = substitutesText(lang);
  return [view.mine?.answer?.substitute === undefined ? text.standsTill : text.toChange];
}

/**
 * An answer that somebody else than the reader gave: the substitute's, on the member's card, or the member's on that of the
 * substitute. Null for the reader's own.
 */
export function otherGave(
  { standsInFor, board, round }: CaseView,
  answer: Answer,
  lang: Language,
): string | null {
  const text = substitutesText(lang);
  const when = happenedAt(lang, localMoment(board.calendar, answer.at));
  const choice = choiceWord(answer.choice, lang, round.kind);
  if (standsInFor === undefined)
    return answer.substitute === undefined
      ? null
      : text.answered(userLine(answer.substitute, LONGEST_NAME), choice, when);
  return answer.substitute === undefined
    ? text.memberAnswered(userLine(standsInFor.personName, LONGEST_NAME), choice, when)
    : null;
}

/**
 * `Overlad til stedfortræder`, or `Tag sagen tilbage`: for the member alone, while the case goes on and the rules let
 * him.
 */
export function substituteButtons(view: CaseView, lang: Language): Button[] {
  const data = { v: 1, roundId: view.round.id, apart: true } as const;
  const text = substitutesText(lang);
  if (mayTakeBack(view)) return [button(text.back, 'confirm.open', { ...data, what: 'take-back' })];
  return mayHandOver(view) ? [button(text.open, 'confirm.open', { ...data, what: 'hand-over' })] : [];
}

/** Whether the reader can hand the case over to the seat's substitute. The use case decides; this spares a refusal. */
export function mayHandOver(view: CaseView): boolean {
  return isOwn(view) && view.mine?.substitute?.answers === false && mayChange(view);
}

/** Whether the reader can take the case back; not where an answer of the substitute's is final by the rules. */
export function mayTakeBack(view: CaseView): boolean {
  return isOwn(view) && isHandedOver(view) && mayChange(view);
}

function isOwn({ viewer, standsInFor, round }: CaseView): boolean {
  return (viewer === 'member' || viewer === 'chair') && standsInFor === undefined && round.status === 'open';
}
