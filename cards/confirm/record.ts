import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { SeatLine } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { offeredChoices, offeredFor } from '../../domain/round/offeredChoices';
import { LIMITS } from '../../domain/round/proposal';
import { button } from '../button';
import { lines } from '../card';
import { confirmsText } from '../text/confirms';
import { personAndSeat } from '../text/people';
import { choiceWord } from '../text/words';
import { userInput } from '../userText';
import type { Asking, Question } from './confirmView';

/**
 * An answer a member gave by phone or mail. First whose it is; then one button an answer, or the one that was named. How
 * it came is asked for, because the register must show it.
 */
export function askRecord(
  { view, typed }: Asking,
  given: { seatId?: SeatId | undefined; choice?: Choice | undefined },
  lang: Language,
): Question {
  const text = confirmsText(lang).record;
  const seats = (view.seats ?? []).filter(mayAnswer);
  const seat = view.seats?.find(({ seatId }) => seatId === given.seatId);
  if (seat === undefined) return askWho(seats, view.round.id, lang);
  const who = personAndSeat(seat);
  if (!mayAnswer(seat)) return { lead: text.lead, paragraphs: [text.cannotAnswer(who)], buttons: [] };
  // What was heard may be the word of another kind of case.
  const named = given.choice === undefined ? null : offeredFor(view.round, given.choice);
  const word = (choice: Choice) => choiceWord(choice, lang, view.round.kind);
  const choices = named === null ? offeredChoices(view.round) : [named];
  const data = { v: 1 as const, roundId: view.round.id, seatId: seat.seatId };
  return {
    lead: text.lead,
    strong: [named === null ? text.whose(who) : text.given(who, word(named))],
    paragraphs: [replaced(seat, lang), text.effect],
    typed: {
      id: 'how',
      ...text.input,
      value: userInput(typed.reason ?? ''),
      maxLength: LIMITS.reason,
      fault: lines(typed.fault === 'reasonMissing' ? confirmsText(lang).faults.howMissing : null),
    },
    buttons: choices.map((choice) =>
      choices.length === 1
        ? button(text.button(word(choice)), 'round.record', { ...data, choice }, 'positive')
        : button(word(choice), 'round.record', { ...data, choice }),
    ),
  };
}

function askWho(
  seats: readonly SeatLine[],
  roundId: Asking['view']['round']['id'],
  lang: Language,
): Question {
  const text = confirmsText(lang).record;
  // Whoever is missing is the likeliest to have called.
  const ordered = [...seats].sort(
    (a, b) => Number(b.state === 'outstanding') - Number(a.state === 'outstanding'),
  );
  const choices = ordered.map((seat) => ({ title: personAndSeat(seat, 50), value: seat.seatId }));
  const [first] = choices;
  return {
    lead: text.leadWho,
    ...(first === undefined ? {} : { seat: { label: text.seat, errorMessage: text.seatMissing, choices } }),
    buttons:
      first === undefined
        ? []
        : [button(text.next, 'confirm.open', { v: 1, roundId, what: 'record' }, 'positive')],
  };
}

function replaced({ state, choice }: SeatLine, lang: Language): string | null {
  const text = confirmsText(lang).record;
  if (state !== 'answered') return null;
  return choice === null ? text.replacesSome : text.replaces(choiceWord(choice, lang));
}

function mayAnswer({ state }: SeatLine): boolean {
  return state === 'outstanding' || state === 'answered';
}
