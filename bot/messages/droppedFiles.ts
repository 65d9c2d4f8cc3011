import type { Attachment } from 'botbuilder';
import { z } from 'zod';
import { readLink } from '../../domain/link';
import type { BotSettings } from '../settings';
import { paperName } from './paperName';
import { readPaperType, type WrongPaper, wrongName } from './paperType';

/** A file dropped in a chat: fetched, or why not. */
export type ReadFile =
  | { kind: 'read'; name: string; contentType: string; bytes: Uint8Array; url: string | null }
  | { kind: 'tooBig' | 'notRead' | 'tooMany' | WrongPaper; name: string };

const MOST_BYTES = 20 * 1024 * 1024;
const FETCH_MS = 10_000;
const MOST_FILES = 5;
/** More are not even named. */
const MOST_NAMED = 20;

// What Teams sends with a file in a 1:1 chat: an address that is good for a few minutes.
const Dropped = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().default('fil').transform(paperName),
  /** Where the file lies in the sender's own storage; it stays there, and Votum keeps a copy. */
  contentUrl: z.string().transform(readLink).catch(null).default(null),
  content: z.object({ downloadUrl: z.url() }),
});

/**
 * The files of a message, to be fetched by whoever may have them kept: nobody's file is fetched for a stranger. Null when
 * there are none. Over https from wherever Teams keeps them; on a desk from this machine only.
 */
export function droppedFiles(
  attachments: readonly Attachment[],
  settings: BotSettings,
): (() => Promise<ReadFile[]>) | null {
  const dropped = attachments.flatMap((attachment) => {
    const read = Dropped.safeParse(attachment);
    return read.success ? [read.data] : [];
  });
  if (dropped.length === 0) return null;
  const named = dropped.slice(0, MOST_NAMED);
  return () =>
    Promise.all(
      named.map(({ name, content, contentUrl }, i): ReadFile | Promise<ReadFile> =>
        i < MOST_FILES
          ? fetchFile(name, content.downloadUrl, contentUrl, settings)
          : { kind: 'tooMany', name },
      ),
    );
}

async function fetchFile(
  name: string,
  url: string,
  sharedAt: string | null,
  settings: BotSettings,
): Promise<ReadFile> {
  const wrong = wrongName(name);
  if (wrong !== null) return { kind: wrong, name };
  if (!mayFetch(url, settings)) return { kind: 'notRead', name };
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS), redirect: 'error' });
    if (!response.ok || response.body === null) return { kind: 'notRead', name };
    const parts: Uint8Array[] = [];
    let size = 0;
    // Read piece by piece: what the answer says of its own length is not to be trusted.
    for await (const part of response.body) {
      size += part.byteLength;
      if (size > MOST_BYTES) return { kind: 'tooBig', name };
      parts.push(part);
    }
    const bytes = new Uint8Array(Buffer.concat(parts));
    const type = readPaperType(name, bytes);
    if ('wrong' in type) return { kind: type.wrong, name };
    return { kind: 'read', name, contentType: type.contentType, bytes, url: sharedAt };
  } catch {
    return { kind: 'notRead', name };
  }
}

function mayFetch(url: string, settings: BotSettings): boolean {
  const { protocol, hostname } = new URL(url);
  if (settings.kind === 'local') return hostname === '127.0.0.1' || hostname === 'localhost';
  return (
    protocol === 'https:' && (hostname.endsWith('.sharepoint.com') || hostname.endsWith('.sharepoint.us'))
  );
}
