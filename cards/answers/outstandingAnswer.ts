import type { BodyKind } from '../../domain/board/board';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { SeatLine } from '../../domain/round/seatLine';
import { isOwing } from '../case/recorded';
import { answersText } from '../text/answers';
import { awaitsSentence } from '../text/awaitsSentence';
import { peopleList } from '../text/people';
import { upperFirst } from '../text/words';
import { withheld } from './withheld';

/** Whom the question is about: everybody, one seat, or a group such as the regions. */
export type About =
  | { kind: 'all' }
  | { kind: 'seat'; seatId: string }
  | { kind: 'group'; seatIds: string[]; of: BodyKind | 'chairs' | 'seats' };

export interface OutstandingQuestion {
  about: About;
  /** The reply begins with yes or no. */
  yesNo: boolean;
  /** "Mangler …?" rather than "har … svaret?": yes then means missing. */
  asksMissing: boolean;
  /** Names may be shown: in 1:1, never in a channel. */
  names: boolean;
}

/** Who has not answered. Numbers only in a channel, and for those who may not see names. */
export function outstandingAnswer(view: CaseView, question: OutstandingQuestion, lang: Language): string[] {
  const { figures, seats } = view;
  if (figures === null) return [withheld(view, lang)];
  const missing = figures.eligible - figures.answered;
  const { about } = question;
  // Nobody can answer any more: what is missing is the chairs' word.
  if (view.round.status === 'awaitingConfirmation' && about.kind === 'all')
    return [awaitsSentence(view, lang, { names: question.names })];
  if (about.kind === 'all') {
    const names = question.names ? (seats ?? []).filter((seat) => isOwing(seat, view.round.rules)) : [];
    return [everybody(missing, figures.eligible, names, question, lang)];
  }
  if (seats === null) return [withheld(view, lang)];
  if (about.kind === 'group') return [group(seats, about, lang)];
  const seat = seats.find((line) => line.seatId === about.seatId);
  return seat === undefined ? [withheld(view, lang)] : [oneSeat(seat, question, lang)];
}

function everybody(
  missing: number,
  all: number,
  names: SeatLine[],
  { yesNo, asksMissing }: OutstandingQuestion,
  lang: Language,
): string {
  const text = answersText(lang);
  if (missing === 0)
    return yesNo ? `${asksMissing ? text.no : text.yes}, ${text.allAnswered(all)}` : text.everyoneAnswered;
  if (!yesNo) return text.missingFrom(names.length > 0 ? peopleList(names, lang) : text.members(missing));
  const who = names.length > 0 ? `: ${peopleList(names, lang)}.` : '.';
  return `${asksMissing ? text.yes : text.no}, ${text.missingCount(missing)}${who}`;
}

function group(seats: readonly SeatLine[], about: Extract<About, { kind: 'group' }>, lang: Language): string {
  const text = answersText(lang);
  const meant = seats.filter(
    (seat) => about.seatIds.includes(seat.seatId) && seat.state !== 'observer' && seat.state !== 'recused',
  );
  const answered = meant.filter((seat) => seat.state === 'answered').length;
  return text.groupAnswered(answered, meant.length, text.groups[about.of]);
}

function oneSeat(seat: SeatLine, { yesNo, asksMissing }: OutstandingQuestion, lang: Language): string {
  const text = answersText(lang);
  if (seat.state === 'observer' || seat.state === 'recused') return text.isOut(seat.body);
  const answered = seat.state === 'answered';
  const said = answered ? text.hasAnswered(seat.body) : text.hasNotAnswered(seat.body);
  return yesNo ? `${answered === asksMissing ? text.no : text.yes}, ${said}` : upperFirst(said);
}
