import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { LIMITS } from '../../domain/round/proposal';
import type { SeatLine } from '../../domain/round/seatLine';
import { button } from '../button';
import { lines } from '../card';
import { correctionLine, correctionsOf } from '../case/correctionLines';
import { minutesCaseText } from '../text/minutesCase';
import { personAndSeat } from '../text/people';
import { userInput, userParagraphs } from '../userText';
import type { Asking, Question } from './confirmView';

/**
 * What becomes of a member's corrections to minutes: their text, and the three ways of ruling. Where several members
 * have some and none is named, the card lists them all and asks whose it is about.
 */
export function askCorrection({ view, typed }: Asking, seatId: SeatId | undefined, lang: Language): Question {
  const text = minutesCaseText(lang).ask;
  const given = correctionsOf(view);
  const seat = given.find((line) => line.seatId === seatId) ?? (given.length === 1 ? given[0] : undefined);
  const correction = seat?.correction ?? null;
  if (seat === undefined || correction === null) return askWhose(given, view.round.id, lang);
  const others = given.filter((line) => line.seatId !== seat.seatId);
  const data = {
    v: 1 as const,
    roundId: view.round.id,
    seatId: seat.seatId,
    answer: correction.answer,
  };
  return {
    lead: text.lead,
    strong: [personAndSeat(seat)],
    paragraphs: [...userParagraphs(seat.comment, LIMITS.comment), ...ruled(seat, lang)],
    small: [text.effect],
    ...(others.length === 0
      ? {}
      : {
          choice: {
            id: 'other',
            label: text.other,
            value: '',
            style: 'compact' as const,
            isMultiSelect: false,
            choices: others.map((line) => ({ title: personAndSeat(line, 50), value: line.seatId })),
            fault: lines(typed.fault === 'otherMissing' ? text.otherMissing : null),
          },
        }),
    typed: {
      id: 'reason',
      ...text.reason,
      value: userInput(typed.reason ?? ''),
      maxLength: LIMITS.reason,
      fault: lines(typed.fault === 'reasonMissing' ? text.reasonMissing : null),
    },
    buttons: [
      button(text.accept, 'correction.rule', { ...data, ruling: 'accepted' }, 'positive'),
      button(text.reject, 'correction.rule', { ...data, ruling: 'rejected' }),
      ...(others.length === 0
        ? []
        : [button(text.contradict, 'correction.rule', { ...data, ruling: 'contradicts' })]),
    ],
  };
}

function askWhose(
  given: readonly SeatLine[],
  roundId: Asking['view']['round']['id'],
  lang: Language,
): Question {
  const text = minutesCaseText(lang).ask;
  if (given.length === 0) return { lead: text.leadWho, paragraphs: [text.none], buttons: [] };
  // What nobody has ruled on yet comes first.
  const ordered = [...given].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return {
    lead: text.leadWho,
    paragraphs: ordered.map((line) => correctionLine(line, lang, 300)),
    seat: {
      label: text.seat,
      errorMessage: text.seatMissing,
      choices: ordered.map((line) => ({ title: personAndSeat(line, 50), value: line.seatId })),
    },
    buttons: [button(text.next, 'confirm.open', { v: 1, roundId, what: 'correction' }, 'positive')],
  };
}

function isOpen({ correction }: SeatLine): boolean {
  return correction?.state === 'open';
}

function ruled(seat: SeatLine, lang: Language): string[] {
  return isOpen(seat) ? [] : [correctionLine({ ...seat, comment: '' }, lang, 0)];
}
