import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reply } from './reply';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

const headers = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  // Cards come from the bot and hold what people typed: whatever is in them, no script of theirs runs.
  'content-security-policy':
    "default-src 'self'; img-src 'self' https: data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'",
};

/** Serves the page's own files, flat in one folder. */
export function servePage(folder: string, pathname: string): Reply {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = types[path.extname(name)];
  if (type === undefined || !/^[\w.-]+$/.test(name)) return notFound();
  try {
    const body = readFileSync(path.join(folder, name));
    return { kind: 'bytes', status: 200, body, headers: { ...headers, 'content-type': type } };
  } catch {
    return name === 'index.html' ? notBuilt() : notFound();
  }
}

function notFound(): Reply {
  return {
    kind: 'bytes',
    status: 404,
    body: 'Not found',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  };
}

function notBuilt(): Reply {
  const body = 'The page is not built. Run "npm run build".';
  return { kind: 'bytes', status: 503, body, headers: { 'content-type': 'text/plain; charset=utf-8' } };
}
