/** Parts that templates share, by name. Each is a card of its own whose body is put in place of a reference. */
export type Parts = Readonly<Record<string, { body: unknown }>>;

/**
 * A template with its parts put in: a container `{ "type": "Container", "$part": "papers", "items": [] }` gets the body
 * of the part. It keeps its own `$data`, which is then what the part is filled from. Throws for a part nobody knows.
 */
export function withParts(node: unknown, parts: Parts): unknown {
  if (Array.isArray(node)) return node.map((item) => withParts(item, parts));
  if (typeof node !== 'object' || node === null) return node;
  const { $part: name, ...rest } = node as Record<string, unknown>;
  if (name === undefined) {
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withParts(value, parts)]));
  }
  const part = typeof name === 'string' ? parts[name] : undefined;
  if (part === undefined) throw new Error(`no part is called "${String(name)}"`);
  return { ...rest, items: withParts(part.body, parts) };
}
