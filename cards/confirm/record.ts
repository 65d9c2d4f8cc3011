import { LocalDate, LocalTime } from '../../domain/calendar/calendar';
import { localMoment } from '../../domain/calendar/localMoment';
import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { Choice } from '../../domain/round/choice';
import { offeredChoices, offeredFor } from '../../domain/round/offeredChoices';
import { CameBy } from '../../domain/round/onBehalf';
import { LIMITS } from '../../domain/round/proposal';
import type { SeatLine } from '../../domain/round/seatLine';
import { button } from '../button';
import { lines } from '../card';
import type { ChoiceField, MomentField } from '../form/fields';
import { confirmsText } from '../text/confirms';
import { contactsText } from '../text/contacts';
import { onBehalfText } from '../text/onBehalf';
import { personAndSeat } from '../text/people';
import { withSetBy } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { choiceWord, upperFirst } from '../text/words';
import { userInput, userLine } from '../userText';
import type { Asking, Question } from './confirmView';

// A choice cannot have an empty value on every client.
const MEMBER = '-';

/**
 * An answer a member gave by phone or mail. First whose it is; then one button an answer, or the one that was named. How
 * it came and when it was given is asked for, because the record must show it.
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
  const words = onBehalfText(lang).form;
  if (!mayAnswer(seat)) return { lead: text.lead, paragraphs: [text.cannotAnswer(who)], buttons: [] };
  // What was heard may be the word of another kind of case.
  const named = given.choice === undefined ? null : offeredFor(view.round, given.choice);
  const word = (choice: Choice) => choiceWord(choice, lang, view.round.kind);
  const choices = named === null ? offeredChoices(view.round) : [named];
  const data = { v: 1 as const, roundId: view.round.id, seatId: seat.seatId };
  return {
    lead: text.lead,
    strong: [named === null ? text.whose(who) : text.given(who, word(named))],
    fault: faultOf(typed, lang),
    paragraphs: [replaced(seat, lang), words.effect],
    small: [words.receipt, onBehalfRule(view, lang)],
    moment: givenAt({ view, typed }, lang),
    choice: [
      {
        id: 'by',
        label: words.by,
        value: CameBy.safeParse(typed.by).data ?? 'phone',
        style: 'compact',
        isMultiSelect: false,
        choices: CameBy.options.map((by) => ({ title: words.bys[by], value: by })),
        fault: [],
      },
      ...fromField(seat, typed, lang),
    ],
    typed: {
      id: 'how',
      label: words.note,
      placeholder: words.notePlaceholder,
      value: userInput(typed.reason ?? ''),
      maxLength: LIMITS.reason,
      fault: lines(typed.fault === 'reasonMissing' ? words.faults.reasonMissing : null),
    },
    buttons: choices.map((choice) =>
      choices.length === 1
        ? button(text.button(word(choice)), 'round.record', { ...data, choice }, 'positive')
        : button(word(choice), 'round.record', { ...data, choice }),
    ),
  };
}

/** Who passed the answer on, where the seat has contact persons. */
function fromField({ contacts }: SeatLine, { from }: Asking['typed'], lang: Language): ChoiceField[] {
  if (contacts.length === 0) return [];
  const text = contactsText(lang);
  const choices = contacts.map((name, i) => ({ title: userLine(name, 60), value: String(i) }));
  return [
    {
      id: 'from',
      label: text.from,
      value: choices.some(({ value }) => value === from) ? (from ?? MEMBER) : MEMBER,
      style: 'compact',
      isMultiSelect: false,
      choices: [{ title: text.fromMember, value: MEMBER }, ...choices],
      fault: [],
    },
  ];
}

function faultOf({ fault }: Asking['typed'], lang: Language): string | null {
  const { faults } = onBehalfText(lang).form;
  return fault === 'notADate' || fault === 'notGivenYet' || fault === 'givenTooEarly' ? faults[fault] : null;
}

/** When the answer was given: now, unless something else was typed. */
function givenAt({ view, typed }: Asking, lang: Language): MomentField {
  const words = onBehalfText(lang).form;
  const now = localMoment(view.board.calendar, view.now);
  const date = typed.date ?? now.date;
  const time = (typed.time ?? now.time).replace('.', ':');
  return {
    dateId: 'date',
    dateLabel: words.date,
    date: LocalDate.safeParse(date).success ? date : '',
    timeId: 'time',
    timeLabel: words.time,
    time: LocalTime.safeParse(time).success ? time : '',
    fault: [],
  };
}

/** When such an answer counts, by the rules of this case. */
function onBehalfRule({ round }: Asking['view'], lang: Language): string {
  const rule = round.rules.onBehalf;
  return `${upperFirst(withSetBy(textIn(lang).rules.onBehalf[rule.value], rule, lang))}.`;
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
