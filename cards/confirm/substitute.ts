import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { SeatLine } from '../../domain/round/seatLine';
import { button } from '../button';
import { mayChange } from '../case/mayChange';
import { mayHandOver, mayTakeBack } from '../case/substituteLines';
import { refusalText } from '../refusals/refusalText';
import { confirmsText } from '../text/confirms';
import { personAndSeat } from '../text/people';
import { substitutesText } from '../text/substitutes';
import { userLine } from '../userText';
import { textField } from './askedFields';
import type { Asking, Question } from './confirmView';

type What = 'hand-over' | 'take-back';

const verbOf = { 'hand-over': 'round.hand-over', 'take-back': 'round.take-back' } as const;
const textOf = { 'hand-over': 'handOver', 'take-back': 'takeBack' } as const;

/**
 * Handing a case over to the substitute, or taking it back: who answers then, what becomes of an answer that is given, and
 * one button. The secretariat says first whose it is.
 */
export function askSubstitute(
  asking: Asking,
  what: What,
  seatId: SeatId | undefined,
  lang: Language,
): Question {
  if (asking.view.viewer === 'secretariat') return askFor(asking, what, seatId, lang);
  const text = substitutesText(lang);
  const { view } = asking;
  const name = userLine(view.mine?.substitute?.name ?? '', 80);
  const can = what === 'hand-over' ? mayHandOver(view) : mayTakeBack(view);
  const { lead } = text[textOf[what]];
  if (!can) return { lead, paragraphs: [whyNot(asking, what, lang)], buttons: [] };
  const body = userLine(view.mine?.body ?? '', 80);
  const stands = what === 'hand-over' ? text.handOver.stands : text.takeBack.standsOwn;
  return {
    lead,
    strong: [what === 'hand-over' ? text.handOver.who(name, body) : text.takeBack.who(name)],
    paragraphs: [text[textOf[what]].effect, view.mine?.answer == null ? null : stands],
    buttons: [
      button(
        what === 'hand-over' ? text.handOver.button(userLine(name, 40)) : text.takeBack.button,
        verbOf[what],
        { v: 1, roundId: view.round.id },
        'positive',
      ),
    ],
  };
}

function whyNot({ view }: Asking, what: What, lang: Language): string {
  const { lead, takeBack, refusals } = substitutesText(lang);
  if (!mayChange(view)) return refusalText('answerFinal', lang);
  if (what === 'take-back') return takeBack.nobody;
  if (view.round.rules.substitutes.value !== 'allowed') return refusals.noSubstitutes;
  return view.mine?.substitute === null ? refusals.noSubstitute : lead;
}

function askFor({ view }: Asking, what: What, seatId: SeatId | undefined, lang: Language): Question {
  const all = substitutesText(lang);
  const text = all[textOf[what]];
  const seats = (view.seats ?? []).filter(what === 'hand-over' ? hasSubstitute : isHandedOn);
  const seat = seats.find((line) => line.seatId === seatId);
  const data = { v: 1 as const, roundId: view.round.id };
  if (view.round.rules.substitutes.value !== 'allowed' && what === 'hand-over')
    return { lead: text.lead, paragraphs: [all.refusals.noSubstitutes], buttons: [] };
  if (seats.length === 0) return { lead: text.lead, paragraphs: [text.nobody], buttons: [] };
  if (seat === undefined) {
    const choices = seats.map((line) => ({ title: personAndSeat(line, 50), value: line.seatId }));
    return {
      lead: text.leadWho,
      seat: { label: all.seat, errorMessage: all.seatMissing, choices },
      buttons: [button(all.next, 'confirm.open', { ...data, what }, 'positive')],
    };
  }
  const name = userLine(seat.handedTo ?? seat.substitute ?? '', 80);
  const body = userLine(seat.body, 80);
  return {
    lead: text.lead,
    strong: [
      personAndSeat(seat),
      what === 'hand-over' ? all.handOver.who(name, body) : all.takeBack.who(name),
    ],
    paragraphs: [text.effectFor, seat.state === 'answered' ? text.stands : null],
    buttons: [
      button(
        what === 'hand-over' ? all.handOver.button(userLine(name, 40)) : all.takeBack.button,
        verbOf[what],
        { ...data, seatId: seat.seatId },
        'positive',
      ),
    ],
  };
}

/** A substitute says that he may be disqualified: the case is then the member's again. */
export function askStandDown({ view, typed }: Asking, lang: Language): Question {
  const words = confirmsText(lang).recuse;
  return {
    lead: words.lead,
    paragraphs: [substitutesText(lang).standDown],
    typed: textField(words.input, typed, lang),
    buttons: [button(words.button, 'round.recuse', { v: 1, roundId: view.round.id }, 'positive')],
  };
}

/** Whether a seat's answer can be handed over: it takes part, and has a substitute who does not answer already. */
export function hasSubstitute({ state, substitute, handedTo }: SeatLine): boolean {
  return (state === 'outstanding' || state === 'answered') && substitute !== null && handedTo === null;
}

/** Whether a substitute answers for a seat that takes part. */
export function isHandedOn({ state, handedTo }: SeatLine): boolean {
  return (state === 'outstanding' || state === 'answered') && handedTo !== null;
}
