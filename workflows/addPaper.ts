import type { BoardId, OperationId, RoundId } from '../domain/ids';
import type { AmendForm } from '../domain/round/amendment';
import { LIMITS } from '../domain/round/proposal';
import { isSent, type OpenRound } from '../domain/round/round';
import type { Actor } from './actor';
import { type Change, runCase } from './changeCase';
import type { Deps } from './deps';
import type { Stored } from './ports';
import { type Refused, refused } from './refused';

export interface DroppedFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
  /** Where it was shared from, when others may open it there. */
  url: string | null;
}

/**
 * Adds a dropped file to a draft, or to the new version that is being prepared: Votum keeps a copy, and the case is
 * pinned to its fingerprint.
 */
export async function addPaper(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  file: DroppedFile,
  operation: OperationId,
): Promise<{ kind: 'added'; name: string; sha256: string } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, { board }) => {
    const round = whole.round.value;
    if (round.status === 'open' && round.amending !== null)
      return amendWith(deps, { ...whole.round, value: round }, round.amending, board.id, file);
    if (isSent(round)) return refused('alreadySent');
    if (round.status === 'discarded') return refused('discarded');
    if (round.form.files.length >= LIMITS.papers) return refused('nothingToDo');
    const kept = await deps.papers.put(board.id, file.name, file.contentType, file.bytes);
    const result = { kind: 'added' as const, name: file.name, sha256: kept.sha256 };
    if (round.form.files.some((paper) => paper.kind === 'file' && paper.id === kept.id))
      return { kind: 'done', result };
    const files = [...round.form.files, { kind: 'file' as const, name: file.name, url: file.url, ...kept }];
    const { id, createdAt, events, form } = round;
    return {
      kind: 'write',
      writes: [
        {
          row: 'round',
          value: { id, createdAt, events, status: 'draft', form: { ...form, files } },
          etag: whole.round.etag,
        },
      ],
      result,
    };
  });
}

/** A file of the same name as one of the case takes its place; the other can be chosen again on the form. */
async function amendWith(
  deps: Pick<Deps, 'papers' | 'clock'>,
  { value: round, etag }: Stored<OpenRound>,
  form: AmendForm,
  boardId: BoardId,
  file: DroppedFile,
): Promise<Change<{ kind: 'added'; name: string; sha256: string }> | Refused> {
  if (form.files.length >= 2 * LIMITS.papers) return refused('nothingToDo');
  const copy = await deps.papers.put(boardId, file.name, file.contentType, file.bytes);
  const paper = { kind: 'file' as const, name: file.name, url: file.url, ...copy };
  const result = { kind: 'added' as const, name: file.name, sha256: copy.sha256 };
  const namesakes = form.files.flatMap((one) =>
    one.kind === 'file' && one.name === paper.name && one.id !== paper.id ? [one.id] : [],
  );
  const amending: AmendForm = {
    ...form,
    files: [...form.files.filter((one) => one.kind !== 'file' || one.id !== paper.id), paper],
    kept: [...form.kept.filter((id) => id !== paper.id && !namesakes.includes(id)), paper.id],
    at: deps.clock.now(),
    releasedBy: [],
  };
  return { kind: 'write', writes: [{ row: 'round', value: { ...round, amending }, etag }], result };
}
