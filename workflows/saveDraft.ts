import type { OperationId, RoundId } from '../domain/ids';
import { replaceable } from '../domain/register/readReplaces';
import type { CaseForm, FormFaults } from '../domain/round/form';
import type { MissingHearing } from '../domain/round/missingHearings';
import { type ReadyCase, readForm } from '../domain/round/readForm';
import { isSent } from '../domain/round/round';
import type { Actor } from './actor';
import { runCase } from './changeCase';
import { readWith } from './changesOf';
import type { Deps } from './deps';
import type { DraftView } from './draftCase';
import { mintedBy } from './mintedBy';
import { streamOf } from './outbox';
import { type Refused, refused } from './refused';

export type SavedDraft = DraftView & {
  /** The case the form describes, or null with what is wrong with it. */
  ready: ReadyCase | null;
  faults: FormFaults;
  /** Hearings that the board's rules ask for and that are not given. */
  unheard: MissingHearing[];
};

/** What a form says about itself before it is kept: everything typed, but what only Votum sets. */
export type TypedForm = Omit<CaseForm, 'kind' | 'minutesOf' | 'files' | 'item'>;

/**
 * Keeps a form as typed, faults and all, and reads it. A case that waits for the chairs goes back to being a draft when
 * its form is changed: what was released is not what would be sent.
 */
export function saveDraft(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  typed: TypedForm | null,
  operation: OperationId,
): Promise<SavedDraft | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, { board }) => {
    const round = whole.round.value;
    if (isSent(round)) return refused('alreadySent');
    if (round.status === 'discarded') return refused('discarded');
    const { kind, minutesOf, files, item } = round.form;
    // Kept, and changed since, by an activity that Teams now sends again: what was typed later stands.
    const claim = `saved|${mintedBy(operation)}`;
    const isAgain = typed !== null && (await deps.rounds.readClaims(streamOf(roundId), claim)).length > 0;
    const form = typed === null || isAgain ? round.form : { kind, minutesOf, ...typed, files, item };
    const { changes, title, decisions } = await readWith(deps, board.id, form);
    const read = readForm(form, board, changes, deps.clock.now(), title, decisions);
    const result: SavedDraft = {
      kind: 'draft',
      board,
      roundId,
      form,
      changes,
      decisions: replaceable(decisions),
      ready: read.kind === 'ready' ? read.case : null,
      faults: read.kind === 'faults' ? read.faults : {},
      unheard: read.kind === 'faults' ? read.unheard : read.case.unheard,
    };
    if (JSON.stringify(form) === JSON.stringify(round.form)) return { kind: 'done', result };
    const { id, createdAt, events } = round;
    return {
      kind: 'write',
      writes: [
        { row: 'round', value: { id, createdAt, events, form, status: 'draft' }, etag: whole.round.etag },
        { row: 'claim', value: { key: claim, at: deps.clock.now() } },
      ],
      result,
    };
  });
}
