import type { OperationId, RoundId } from '../domain/ids';
import { LIMITS } from '../domain/round/proposal';
import type { Actor } from './actor';
import { runCase } from './changeCase';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

export interface DroppedFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
  /** Where it was shared from, when others may open it there. */
  url: string | null;
}

/** Adds a dropped file to a draft: Votum keeps a copy, and the case is pinned to its fingerprint. */
export async function addPaper(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  file: DroppedFile,
  operation: OperationId,
): Promise<{ kind: 'added'; name: string; sha256: string } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, { board }) => {
    const round = whole.round.value;
    if (round.status === 'open' || round.status === 'closed') return refused('alreadySent');
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
