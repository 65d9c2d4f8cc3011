import type { Papers } from '../../workflows/ports';
import { checkPaper, describePaper, isPaperId } from '../blobs/papers';

/** Papers that are kept as long as the process lives: for tests. */
export function memoryPapers(): Papers {
  const kept = new Map<string, { name: string; contentType: string; bytes: Uint8Array }>();
  return {
    put: async (boardId, name, contentType, bytes) => {
      const paper = describePaper(bytes);
      const key = `${boardId}/${paper.id}`;
      if (!kept.has(key)) kept.set(key, { name, contentType, bytes: new Uint8Array(bytes) });
      return paper;
    },
    get: async (boardId, id) => {
      const paper = isPaperId(id) ? kept.get(`${boardId}/${id}`) : undefined;
      return paper === undefined ? null : checkPaper(id, { ...paper, bytes: new Uint8Array(paper.bytes) });
    },
  };
}
