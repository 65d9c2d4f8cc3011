import { createHash, randomBytes } from 'node:crypto';
import type { Papers } from '../../workflows/ports';
import { aBoardId } from '../support/builders';

/** What the workflows rely on in `Papers`. */
export function papersContract(open: () => Papers): void {
  describe('papers', () => {
    test('a paper is kept byte by byte under its fingerprint', async () => {
      const papers = open();
      const boardId = aBoardId();
      const bytes = new Uint8Array(randomBytes(30_000));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const name = 'Årshjul “2025” 100 % – bilag\r\n1😀.pdf';
      const kept = await papers.put(boardId, name, 'application/pdf', bytes);
      expect(kept).toEqual({ id: sha256, sha256, bytes: 30_000 });
      expect(await papers.get(boardId, kept.id)).toEqual({ name, contentType: 'application/pdf', bytes });
    });

    test('the same content is one paper, under its first name', async () => {
      const papers = open();
      const boardId = aBoardId();
      const bytes = new TextEncoder().encode('indhold');
      const first = await papers.put(boardId, 'første.txt', 'text/plain', bytes);
      expect(await papers.put(boardId, 'anden.txt', 'text/html', bytes)).toEqual(first);
      expect(await papers.get(boardId, first.id)).toMatchObject({
        name: 'første.txt',
        contentType: 'text/plain',
      });
    });

    test('a paper of one board is not another’s', async () => {
      const papers = open();
      const kept = await papers.put(aBoardId(), 'a', 'text/plain', new Uint8Array([1]));
      expect(await papers.get(aBoardId(), kept.id)).toBeNull();
    });

    test('an empty paper is a paper', async () => {
      const papers = open();
      const boardId = aBoardId();
      const kept = await papers.put(boardId, '', '', new Uint8Array());
      expect(await papers.get(boardId, kept.id)).toEqual({
        name: '',
        contentType: '',
        bytes: new Uint8Array(),
      });
    });

    test('what is no id of a paper finds nothing', async () => {
      const papers = open();
      for (const id of ['', '../x', 'a'.repeat(64), 'A'.repeat(64)])
        expect(await papers.get(aBoardId(), id)).toBeNull();
    });

    test('above 20 MB is refused', async () => {
      const papers = open();
      const put = papers.put(aBoardId(), 'stor', 'text/plain', new Uint8Array(20 * 1024 * 1024 + 1));
      await expect(put).rejects.toMatchObject({ code: 'storage.too-big' });
    });
  });
}
