import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { shortDate } from '../../cards/text/dates';
import { minutesCaseText, minutesNamed } from '../../cards/text/minutesCase';
import type { VerbData } from '../../cards/verbs';
import { type BoardId, SeatId } from '../../domain/ids';
import type { Ruling } from '../../domain/round/correction';
import { seatedOn } from '../../workflows/actor';
import { draftMinutes } from '../../workflows/draftMinutes';
import { ruleCorrection } from '../../workflows/ruleCorrection';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';
import { showPress } from './show';
import { showForm } from './showDraft';

/** The button on a meeting whose minutes are kept. */
export function startMinutesPress(
  turn: Turn,
  { boardId, meetingId }: VerbData<'minutes.start'>,
): Promise<Reply> {
  return openMinutes(turn, boardId, meetingId);
}

/**
 * Opens the form by which minutes are sent for approval; or says that they are approved, or shows the case that is
 * out. What is filled in is in the board's own language: it is what the members read.
 */
export async function openMinutes(turn: Turn, boardId: BoardId, meetingId: string | null): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const seated = await seatedOn(deps, boardId, actor);
  const own = seated?.board.language ?? 'da';
  const { start } = minutesCaseText(own);
  const asked = (date: string | null) => ({
    title: date === null ? start.titleOnly : start.title(shortDate(own, date)),
    question: start.question,
  });
  const drafted = await draftMinutes(deps, boardId, actor, meetingId, asked, operation);
  const lang = languageFor(turn, seated?.board);
  switch (drafted.kind) {
    case 'refused':
      return words(refusalText(drafted.why, lang));
    case 'underway':
      return showPress(turn, { v: 1, roundId: drafted.roundId, as: 'run' });
    case 'approved': {
      const { meeting, approved } = drafted.record;
      if (approved === undefined) return words(refusalText('notFound', lang));
      const text = minutesCaseText(lang);
      const named = minutesNamed({ meetingId: meeting.id, date: meeting.date }, lang);
      const corrected = approved.corrected ? text.with : '';
      return words(text.isApproved(named, corrected, shortDate(lang, approved.date), approved.decision));
    }
    case 'draft': {
      const text = minutesCaseText(lang).start;
      const hint = drafted.form.minutesOf === null ? `${text.noMinutes} ${text.attach}` : text.attach;
      return showForm(turn, drafted, {}, { hint });
    }
    default:
      return drafted satisfies never;
  }
}

/** Corrections are ruled on. What is missing brings the card back, with what was typed still there. */
export async function ruleCorrectionPress(turn: Turn, data: VerbData<'correction.rule'>): Promise<Reply> {
  const { roundId, seatId, reason } = data;
  const ask = (fault: string) =>
    openConfirm(turn, { v: 1, roundId, what: 'correction', seatId }, { fault, reason });
  const ruling = rulingOf(data);
  if (ruling === null) return ask('otherMissing');
  const ruled = await ruleCorrection(turn.deps, roundId, turn.actor, { seatId, ruling }, turn.operation);
  if (ruled.kind === 'refused')
    return ruled.why === 'reasonMissing' || ruled.why === 'otherMissing'
      ? ask(ruled.why)
      : words(refusalText(ruled.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  const note = minutesCaseText(lang).run.done[ruled.ruling];
  return card(runCard(shown.view, lang, { note, refreshUserIds: [turn.incoming.userId] }));
}

function rulingOf({ ruling, answer, reason, other }: VerbData<'correction.rule'>): Ruling | null {
  switch (ruling) {
    case 'accepted':
      return { kind: ruling, answer };
    case 'rejected':
      return { kind: ruling, answer, reason };
    case 'contradicts': {
      const seat = SeatId.safeParse(other);
      return seat.success ? { kind: ruling, answer, other: seat.data } : null;
    }
    default:
      return ruling satisfies never;
  }
}
