import type { Reply } from './reply';

/** A request as a route sees it: parts of the path decoded, the body parsed (undefined when there was none). */
export type StageRequest = {
  method: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type Route<T> = {
  method: Method;
  /** `/v3/teams/:teamId`: a part with a colon takes any one part of the path. */
  path: string;
  handle(stage: T, request: StageRequest): Reply | Promise<Reply>;
};

/** The first route that takes this method and path, with the parts of the path it names; null when none does. */
export function matchRoute<R extends Pick<Route<never>, 'method' | 'path'>>(
  routes: readonly R[],
  method: string,
  pathname: string,
): { route: R; params: Record<string, string> } | null {
  const parts = pathname.split('/');
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = takeParts(route.path.split('/'), parts);
    if (params !== null) return { route, params };
  }
  return null;
}

function takeParts(wanted: string[], parts: string[]): Record<string, string> | null {
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, want] of wanted.entries()) {
    const part = parts[i] ?? '';
    if (!want.startsWith(':')) {
      if (want !== part) return null;
      continue;
    }
    const value = decode(part);
    if (value === null || value === '') return null;
    params[want.slice(1)] = value;
  }
  return params;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
