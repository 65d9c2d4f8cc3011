import { createHash } from 'node:crypto';
import type { ContainerClient } from '@azure/storage-blob';
import type { BoardId } from '../../domain/ids';
import type { Papers } from '../../workflows/ports';
import { StorageFault } from '../fault';
import type { StorageLimits } from '../limits';
import { readFailure } from '../readFailure';

/** The largest paper Votum keeps a copy of: 20 MB. */
export const LARGEST_PAPER = 20 * 1024 * 1024;
const LONGEST_NAME = 400;
const PLACE = 'papers';

/**
 * The papers in a blob container, each under its board and the SHA-256 of its content: the same content is one paper,
 * under the name it first came with. `container` is asked for when it is first needed.
 *
 * `put` throws a StorageFault `too-big` above 20 MB; `get` one of `altered-paper` when the content is no longer what its
 * fingerprint says.
 */
export function blobPapers(container: () => Promise<ContainerClient>, limits: StorageLimits): Papers {
  const within = () => ({ abortSignal: AbortSignal.timeout(limits.patientMs) });
  return {
    put: async (boardId, name, contentType, bytes) => {
      const paper = describePaper(bytes);
      const blob = (await container()).getBlockBlobClient(blobName(boardId, paper.id));
      try {
        await blob.uploadData(bytes, {
          conditions: { ifNoneMatch: '*' },
          metadata: {
            name: toAscii(name.slice(0, LONGEST_NAME)),
            type: toAscii(contentType.slice(0, LONGEST_NAME)),
          },
          // Nothing a member drops is ever served as what it says it is.
          blobHTTPHeaders: { blobContentType: 'application/octet-stream' },
          ...within(),
        });
      } catch (error) {
        const failure = readFailure(error, PLACE);
        // Already there, under the fingerprint of this very content.
        if (failure.kind !== 'refused') throw failure.fault;
      }
      return paper;
    },
    get: async (boardId, id) => {
      if (!isPaperId(id)) return null;
      const blob = (await container()).getBlockBlobClient(blobName(boardId, id));
      try {
        const { readableStreamBody, metadata } = await blob.download(0, undefined, within());
        const bytes = await readAll(readableStreamBody);
        return checkPaper(id, {
          name: fromAscii(metadata?.name),
          contentType: fromAscii(metadata?.type),
          bytes,
        });
      } catch (error) {
        const failure = readFailure(error, PLACE);
        if (failure.kind === 'refused') return null;
        throw failure.fault;
      }
    },
  };
}

const blobName = (boardId: BoardId, id: string) => `${boardId}/${id}`;

/** What a paper is known by. Throws a StorageFault `too-big` above 20 MB. */
export function describePaper(bytes: Uint8Array): { id: string; sha256: string; bytes: number } {
  if (bytes.byteLength > LARGEST_PAPER) throw new StorageFault('too-big', PLACE);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: sha256, sha256, bytes: bytes.byteLength };
}

/** The paper, if it is what its id says. */
export function checkPaper<T extends { bytes: Uint8Array }>(id: string, paper: T): T {
  if (createHash('sha256').update(paper.bytes).digest('hex') !== id)
    throw new StorageFault('altered-paper', PLACE);
  return paper;
}

/** Whether a text can be the id of a paper. */
export function isPaperId(id: string): boolean {
  return /^[0-9a-f]{64}$/.test(id);
}

// Metadata travels in headers, which hold ASCII only.
function toAscii(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

function fromAscii(text: string | undefined): string {
  return Buffer.from(text ?? '', 'base64url').toString('utf8');
}

async function readAll(stream: NodeJS.ReadableStream | undefined): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream ?? []) parts.push(Buffer.from(part));
  return new Uint8Array(Buffer.concat(parts));
}
