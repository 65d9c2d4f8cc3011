import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseRules } from '../../domain/round/caseRules';
import type { CaseView } from '../../domain/round/caseView';
import type { Recorded } from '../../domain/round/onBehalf';
import { awaitsConfirmation } from '../../domain/round/owing';
import { isSealed } from '../../domain/round/round';
import { isUnconfirmed } from '../../domain/round/seat';
import type { SeatLine } from '../../domain/round/seatLine';
import { type Button, button } from '../button';
import { happenedAt } from '../text/dates';
import { onBehalfText } from '../text/onBehalf';
import { personAndSeat } from '../text/people';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import { isShortened } from './matterOf';
import type { Standing } from './standing';

/** The reader's own answer where the secretariat recorded it: what it is, how it came, and what is to be said of it. */
export function recordedLines({ mine, board, round }: CaseView, lang: Language, room: number): string[] {
  const answer = mine?.answer ?? null;
  if (mine === null || answer === null || answer.onBehalf === null) return [];
  const text = onBehalfText(lang);
  const when = (at: Instant) => happenedAt(lang, localMoment(board.calendar, at));
  const { confirmedAt } = answer.onBehalf;
  const counts = awaitsConfirmation(round.rules, mine) ? text.countsLater : text.countsNow;
  const awaits = round.status === 'open' ? [counts] : notCounted(round, mine, lang);
  const said =
    confirmedAt !== null
      ? [text.confirmed(when(confirmedAt))]
      : mine.disputed?.n === answer.n
        ? [text.disputedLate]
        : awaits;
  return [
    text.recorded(choiceWord(answer.choice, lang), when(answer.at)),
    ...howLines(answer.onBehalf, answer.comment, board, lang, room),
    ...said,
  ];
}

function notCounted(round: CaseView['round'], mine: NonNullable<CaseView['mine']>, lang: Language): string[] {
  const isDecided = isSealed(round) && round.ending.kind === 'decided';
  return isDecided && awaitsConfirmation(round.rules, mine) ? [onBehalfText(lang).notCounted] : [];
}

/** What became of a recorded answer the reader has rejected, for as long as no other stands. */
export function disputedLine({ mine, round }: CaseView, lang: Language): string[] {
  const disputed = mine?.disputed;
  if (mine?.answer !== null || disputed === undefined || disputed.version !== round.version) return [];
  return [onBehalfText(lang).disputed(choiceWord(disputed.choice, lang))];
}

/** `Bekræft` and `Det er ikke mit svar`; after the deadline only that it is not, for it is heard all the same. */
export function recordedButtons(
  { viewer, mine, round }: CaseView,
  stand: Standing,
  lang: Language,
): Button[] {
  const answer = mine?.answer ?? null;
  const votes = viewer === 'member' || viewer === 'chair';
  if (!votes || answer === null || !isUnconfirmed(answer) || mine?.disputed?.n === answer.n) return [];
  if (isSealed(round) && round.ending.kind !== 'decided') return [];
  const text = onBehalfText(lang);
  const data = { v: 1, roundId: round.id, answer: answer.n } as const;
  return [
    ...(stand === 'answered' ? [button(text.confirm, 'round.confirm-answer', data, 'positive')] : []),
    button(text.dispute, 'round.dispute-answer', data),
  ];
}

/** Whether a recorded answer of the reader's own waits for the reader's word. */
export function hasRecorded({ mine }: CaseView): boolean {
  return isUnconfirmed(mine?.answer ?? null);
}

/** Whether something is awaited from a seat: an answer, or the confirmation it takes to count. */
export function isOwing({ state, recorded }: SeatLine, rules: Pick<CaseRules, 'onBehalf'>): boolean {
  const waits = rules.onBehalf.value === 'whenConfirmed' && recorded?.confirmed === false;
  return state === 'outstanding' || (state === 'answered' && waits);
}

/**
 * How a seat's answer is marked wherever it is shown: ' (registreret af sekretariatet, ikke bekræftet)', shorter on a
 * full card.
 */
export function recordedMark({ recorded, disputed }: SeatLine, lang: Language, room: number): string {
  const text = onBehalfText(lang);
  const mark = isShortened(room) ? text.shortMark : text.mark;
  if (disputed === 'late') return mark.disputedLate;
  if (recorded !== null) return recorded.confirmed ? mark.confirmed : mark.unconfirmed;
  return disputed === 'inTime' ? mark.disputed : '';
}

/** How each recorded answer came, for the secretariat alone. */
export function recordedHow({ seats, board }: CaseView, lang: Language): string[] {
  return (seats ?? []).flatMap((seat) => {
    const how = seat.recorded?.how ?? null;
    if (how === null) return [];
    return [
      onBehalfText(lang).how(personAndSeat(seat), howLines(how, seat.comment, board, lang, 1).join(' ')),
    ];
  });
}

function howLines(
  { by, givenAt, from, note, mail }: Recorded,
  comment: string,
  { calendar }: CaseView['board'],
  lang: Language,
  room: number,
): string[] {
  const text = onBehalfText(lang);
  const when = givenAt === null ? null : happenedAt(lang, localMoment(calendar, givenAt));
  const longest = Math.max(24, Math.ceil(80 * room));
  const noted = userLine(note, Math.ceil(500 * room)).replace(/\.$/, '');
  return [
    ...(when === null
      ? []
      : [
          from === null
            ? text.came(text.by[by], when)
            : text.cameFrom(userLine(from, longest), text.by[by], when),
        ]),
    // The comment of the answer stands by itself.
    ...(noted === '' || note === comment ? [] : [`${text.note(noted)}.`]),
    ...(mail === null ? [] : [text.mail(userLine(mail.name, longest), mail.sha256.slice(0, 12))]),
  ];
}
