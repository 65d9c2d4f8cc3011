/** The beginning of a hash as cards and lists show it: enough to find the entry by, and to show a rewrite. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
