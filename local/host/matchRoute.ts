import type { Segment } from './parseRoute';

export type Route<T> = { segments: readonly Segment[]; methods: ReadonlySet<string>; target: T };
export type Match<T> = { target: T; params: Record<string, string> };

/**
 * Routes in the order they are tried: at each place a literal before a constrained, a free, a catch-all part,
 * and the shorter before the longer.
 */
export function sortRoutes<T>(routes: readonly Route<T>[]): Route<T>[] {
  const rank = (segment: Segment) => {
    switch (segment.kind) {
      case 'literal':
        return 0;
      case 'parameter':
        return segment.pattern ? 1 : 2;
      case 'rest':
        return 3;
      default:
        return segment satisfies never;
    }
  };
  const ranks = (route: Route<T>) => route.segments.map((segment) => rank(segment)).join('');
  return [...routes].sort((left, right) => (ranks(left) < ranks(right) ? -1 : 1));
}

/**
 * The first route that fits method and path (as sent, without query); literals in any case, parameters decoded.
 * Undefined when none fits: Azure answers 404 then, also where only the method differs.
 */
export function matchRoute<T>(
  routes: readonly Route<T>[],
  method: string,
  pathname: string,
): Match<T> | undefined {
  const pieces = decodePieces(pathname);
  if (!pieces) return undefined;
  for (const { segments, methods, target } of routes) {
    const params = methods.has(method) ? matchSegments(segments, pieces) : undefined;
    if (params) return { target, params };
  }
  return undefined;
}

function matchSegments(
  segments: readonly Segment[],
  pieces: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    const piece = pieces[place];
    switch (segment.kind) {
      case 'literal':
        if (piece?.toLowerCase() !== segment.text) return undefined;
        break;
      case 'parameter':
        if (piece === undefined) return segment.optional ? params : undefined;
        if (segment.pattern && !segment.pattern.test(piece)) return undefined;
        params[segment.name] = piece;
        break;
      case 'rest':
        if (place < pieces.length) params[segment.name] = pieces.slice(place).join('/');
        return params;
      default:
        segment satisfies never;
    }
  }
  return pieces.length === segments.length ? params : undefined;
}

function decodePieces(pathname: string): string[] | undefined {
  try {
    return pathname
      .split('/')
      .filter((piece) => piece !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
