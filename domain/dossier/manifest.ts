import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The name of the list itself, which is not on it. */
export const MANIFEST = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is in a dossier: every other file with its size and SHA-256, by name. */
export const Manifest = z.strictObject({
  schema: z.literal('votum.manifest/1'),
  decision: z.string(),
  /** Hash of the decision's entry in the register: to be held against the one on the outcome's card. */
  entry: sha256,
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256 })),
});
export type Manifest = z.infer<typeof Manifest>;

/** What a list of files can fail by, with the file it is about. */
export type ManifestFault = { why: 'missing' | 'unlisted' | 'changed'; file: string };

/** Lists these files. */
export function manifestOf(
  decision: string,
  entry: string,
  files: ReadonlyMap<string, Uint8Array>,
): Manifest {
  const listed = [...files]
    .map(([name, content]) => ({ name, bytes: content.byteLength, sha256: sha256Of(content) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { schema: 'votum.manifest/1', decision, entry, files: listed };
}

/** Holds the files against their list; null where each is there as listed, and nothing besides. */
export function checkManifest(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
): ManifestFault | null {
  const listed = new Set(manifest.files.map(({ name }) => name));
  for (const { name, bytes, sha256: expected } of manifest.files) {
    const content = files.get(name);
    if (content === undefined) return { why: 'missing', file: name };
    if (content.byteLength !== bytes || sha256Of(content) !== expected) return { why: 'changed', file: name };
  }
  const unlisted = [...files.keys()].find((name) => name !== MANIFEST && !listed.has(name));
  return unlisted === undefined ? null : { why: 'unlisted', file: unlisted };
}

/** SHA-256 (hex) of a file's bytes. */
export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
