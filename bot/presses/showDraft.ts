import { formCard } from '../../cards/form/formCard';
import { previewCard } from '../../cards/preview/previewCard';
import { releaseCard } from '../../cards/preview/releaseCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { runsCases } from '../../domain/board/roles';
import { boardOf, type RoundId } from '../../domain/ids';
import type { FormFaults } from '../../domain/round/form';
import { seatedOn } from '../../workflows/actor';
import { itemOf } from '../../workflows/changesOf';
import type { DraftView } from '../../workflows/draftCase';
import { isCaseReleased } from '../../workflows/isReleased';
import { type SavedDraft, saveDraft } from '../../workflows/saveDraft';
import { seatReaches } from '../../workflows/seatReaches';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** The form with everything as it was typed, and each fault at its field. */
export function showForm(
  turn: Turn,
  draft: DraftView | SavedDraft,
  faults: FormFaults,
  more: { note?: 'saved'; hint?: string } = {},
): Reply {
  const { roundId, form, board, changes, decisions } = draft;
  const unheard = 'unheard' in draft ? draft.unheard : [];
  const now = turn.deps.clock.now();
  return card(
    formCard(
      { roundId, form, faults, board, changes, decisions, unheard, now, ...more },
      languageFor(turn, board),
    ),
  );
}

/**
 * A draft as it stands: to a chair whose release it awaits as it would be sent, to everybody else who prepares it as
 * its form.
 */
export async function openDraft(
  turn: Turn,
  roundId: RoundId,
  { reasonMissing = false } = {},
): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const [saved, seated, header] = await Promise.all([
    saveDraft(deps, roundId, actor, null, operation),
    seatedOn(deps, boardOf(roundId), actor),
    deps.rounds.readHeader(roundId),
  ]);
  if (saved.kind === 'refused') return words(refusalText(saved.why, languageFor(turn)));
  const round = header?.value;
  const { board, ready } = saved;
  if (seated?.role.kind !== 'chair' || round?.status !== 'awaitingRelease' || ready === null)
    return showForm(turn, saved, {});
  const mayStart = isCaseReleased(round, board, seated.role, deps.clock.now());
  const mine = seated.role.seat.id;
  const now = deps.clock.now();
  return card(
    releaseCard(
      { roundId, ready, board, now, releasedBy: round.releasedBy, mine, mayStart, reasonMissing },
      languageFor(turn, board),
    ),
  );
}

/** The case as it will be sent, with what to think about first. */
export async function showPreview(turn: Turn, saved: SavedDraft): Promise<Reply> {
  const { roundId, board, ready, form } = saved;
  const { deps, actor } = turn;
  if (ready === null) return showForm(turn, saved, saved.faults);
  const [seated, header, item, reach] = await Promise.all([
    seatedOn(deps, boardOf(roundId), actor),
    deps.rounds.readHeader(roundId),
    form.item === null ? null : itemOf(deps, board.id, form.item),
    seatReaches(deps, board),
  ]);
  if (seated === null || header === null || !runsCases(seated.role))
    return words(refusalText('notFound', languageFor(turn)));
  const mayStart = isCaseReleased(header.value, board, seated.role, deps.clock.now());
  const now = deps.clock.now();
  return card(
    previewCard(
      {
        roundId,
        ready,
        board,
        mayStart,
        now,
        itemType: item?.type ?? null,
        reach: reach.seats,
        // Names of people around the board are for a chat of one's own.
        look: turn.incoming.inChannel ? null : reach.look,
      },
      languageFor(turn, board),
    ),
  );
}
