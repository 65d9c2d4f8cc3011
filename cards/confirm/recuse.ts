import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { BY_BOARD_LENGTH, GROUNDS } from '../../domain/round/recusal';
import type { SeatLine } from '../../domain/round/seatLine';
import { quorumAtBest } from '../../domain/round/weighVotes';
import { button } from '../button';
import { lines } from '../card';
import type { TypedField } from '../form/fields';
import { confirmsText } from '../text/confirms';
import { personAndSeat } from '../text/people';
import { recusalText } from '../text/recusal';
import { boardSettles, recusalByBoardText } from '../text/recusalByBoard';
import { withSetBy } from '../text/ruleSentence';
import { userInput } from '../userText';
import { textField } from './askedFields';
import type { Asking, Question, TypedBefore } from './confirmView';

/** The secretariat reports that somebody else may be disqualified: first who, then the last word before it is done. */
export function askRecuseFor({ view, typed }: Asking, seatId: SeatId | undefined, lang: Language): Question {
  const text = recusalText(lang).confirmFor;
  const seats = (view.seats ?? []).filter(takesPart);
  const seat = view.seats?.find((line) => line.seatId === seatId);
  const data = { v: 1 as const, roundId: view.round.id };
  if (seat === undefined) {
    const choices = seats.map((line) => ({ title: personAndSeat(line, 50), value: line.seatId }));
    if (choices.length === 0) return { lead: text.leadWho, buttons: [] };
    return {
      lead: text.leadWho,
      seat: { label: text.seat, errorMessage: text.seatMissing, choices },
      buttons: [button(text.next, 'confirm.open', { ...data, what: 'recuse' }, 'positive')],
    };
  }
  if (!takesPart(seat))
    return { lead: text.lead, paragraphs: [text.isOut(personAndSeat(seat))], buttons: [] };
  return {
    lead: text.lead,
    strong: [personAndSeat(seat)],
    paragraphs: [boardSettles(view) ? recusalByBoardText(lang).effectFor : text.effect],
    typed: textField(confirmsText(lang).recuse.input, typed, lang),
    buttons: [button(text.button, 'round.recuse', { ...data, seatId: seat.seatId }, 'positive')],
  };
}

/**
 * Whether a member is disqualified: who decides it and by whose rule, the law, the consequence for the number of answers,
 * the ground, and two buttons. Where it is the board, what it has decided is recorded: how and when is asked for.
 */
export function askRecusal({ view, typed }: Asking, seatId: SeatId | undefined, lang: Language): Question {
  const all = recusalText(lang);
  const text = all.decide;
  const pending = view.seats?.filter((line) => line.state === 'reported') ?? [];
  const seat =
    pending.find((line) => line.seatId === seatId) ?? (seatId === undefined ? pending[0] : undefined);
  const question = seat?.recusal ?? null;
  if (seat === undefined || question === null)
    return { lead: text.lead, paragraphs: [text.settled], buttons: [] };
  const data = {
    v: 1 as const,
    roundId: view.round.id,
    seatId: seat.seatId,
    reported: question.reported,
  };
  const byBoard = boardSettles(view);
  return {
    lead: byBoard ? recusalByBoardText(lang).record.lead : text.lead,
    strong: [text.what(personAndSeat(seat))],
    paragraphs: [...whoDecides(view, lang), text.law, text.effect, seat.votes ? tooFew(view, 1, lang) : null],
    choice: {
      id: 'ground',
      label: text.ground,
      value: typed.ground ?? '',
      style: 'expanded',
      isMultiSelect: false,
      choices: GROUNDS.map((ground) => ({ title: text.grounds[ground], value: String(ground) })),
      fault: lines(typed.fault === 'groundMissing' ? text.groundMissing : null),
    },
    ...(byBoard ? { typed: howField(typed, lang), small: [recusalByBoardText(lang).record.effect] } : {}),
    buttons: [
      button(text.no, 'round.recusal', { ...data, outcome: 'notDisqualified' }),
      button(text.yes, 'round.recusal', { ...data, outcome: 'disqualified' }, 'destructive'),
    ],
  };
}

/** By whose rule it is decided, and by whom. */
function whoDecides(view: CaseView, lang: Language): string[] {
  const text = recusalByBoardText(lang);
  const rule = view.round.rules.recusalDecidedBy;
  const said = `${withSetBy(text.rule[rule.value], rule, lang)}.`;
  return rule.value === 'chairs' && boardSettles(view) ? [said, text.noChair] : [said];
}

function howField({ reason = '', fault }: TypedBefore, lang: Language): TypedField {
  const text = recusalByBoardText(lang).record;
  return {
    id: 'how',
    ...text.how,
    value: userInput(reason),
    maxLength: BY_BOARD_LENGTH,
    fault: lines(fault === 'byBoardMissing' ? text.missing : null),
  };
}

/** The warning that fewer can answer than must, once so many more are out; null when there are enough. */
export function tooFew({ round, figures }: CaseView, fewer: 0 | 1, lang: Language): string | null {
  if (figures === null) return null;
  const quorum = quorumAtBest(round.rules, figures, fewer);
  if (quorum === null || quorum.counted >= quorum.needed) return null;
  return recusalText(lang)[fewer === 1 ? 'tooFew' : 'isTooFew'](quorum.needed, quorum.counted);
}

function takesPart({ state }: SeatLine): boolean {
  return state !== 'recused' && state !== 'reported';
}
