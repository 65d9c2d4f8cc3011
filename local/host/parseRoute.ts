import { Refusal } from './refusal';

/** One piece of a route template, from the most to the least exact. */
export type Segment =
  | { kind: 'literal'; text: string }
  | { kind: 'parameter'; name: string; pattern: RegExp | undefined; optional: boolean }
  | { kind: 'rest'; name: string };

const constraints: Record<string, RegExp> = {
  int: /^-?\d+$/,
  long: /^-?\d+$/,
  alpha: /^[a-z]+$/i,
  guid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

// "admin" and "runtime" belong to the host in Azure too; "local" to this one.
const reserved = ['admin', 'runtime', 'local'];

/**
 * Reads a route template: literals, `{name}`, `{name?}`, `{name:int}` (int, long, alpha, guid) and a last `{*rest}`.
 * Throws a Refusal for anything else, and for a route that belongs to the host.
 */
export function parseRoute(template: string): Segment[] {
  const pieces = template.split('/').filter((piece) => piece !== '');
  if (reserved.includes(pieces[0]?.toLowerCase() ?? '')) {
    throw new Refusal(`The route "${template}" begins with "${pieces[0]}", which belongs to the host.`);
  }
  const segments = pieces.map((piece) => parseSegment(piece, template));
  const early = segments.slice(0, -1).some((segment) => segment.kind === 'rest' || isOptional(segment));
  if (early)
    throw new Refusal(`The route "${template}" has an optional or catch-all part that is not its last.`);
  return segments;
}

function parseSegment(piece: string, template: string): Segment {
  if (!/[{}]/.test(piece)) return { kind: 'literal', text: piece.toLowerCase() };
  const [, star, name, constraint, optional] = piece.match(/^\{(\*?)(\w+)(?::(\w+))?(\??)\}$/) ?? [];
  const pattern = constraint === undefined ? undefined : constraints[constraint];
  if (name === undefined || (constraint !== undefined && !pattern) || (star && (constraint || optional))) {
    throw new Refusal(`The route "${template}" has a part the local host does not understand: "${piece}".`);
  }
  return star ? { kind: 'rest', name } : { kind: 'parameter', name, pattern, optional: optional === '?' };
}

function isOptional(segment: Segment): boolean {
  return segment.kind === 'parameter' && segment.optional;
}
