import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { Identity } from '../../domain/ids';
import { faultCode } from '../../workflows/faultCode';
import { theApp } from '../compose';
import { pieceOfWork } from '../pieceOfWork';
import type { TabSettings } from '../settings';
import { tabHeaders } from './tabHeaders';
import type { TabTokens } from './tabTokens';

// A token of Entra's is some two thousand letters long where no groups are asked for, and none are.
const MOST_LETTERS = 8 * 1024;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;

let tokens: Promise<TabTokens> | null = null;

/**
 * Answers a call of the tab's, as the person its token names. 401 for any other token, 400 for a call that says more than
 * where it goes, 503 when the token cannot be judged, 500 when the answer could not be made: none of them with a word.
 */
export async function answerCaller(
  name: string,
  tab: TabSettings,
  request: HttpRequest,
  context: InvocationContext,
  answer: (who: Identity) => Promise<object>,
): Promise<HttpResponseInit> {
  const headers = tabHeaders();
  try {
    const who = await callerOf(tab, request);
    if (who === null) return { status: 401, headers: { ...headers, 'WWW-Authenticate': 'Bearer' } };
    if (!isPlain(request)) return { status: 400, headers };
    const reply = await pieceOfWork(name, context, {}, () => answer(who));
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(reply),
    };
  } catch (fault) {
    const code = faultCode(fault);
    if (code !== 'VOTUM-TAB-KEYS') return { status: 500, headers };
    theApp.deps.log.error('tokens cannot be judged', { code });
    return { status: 503, headers: { ...headers, 'Retry-After': '10' } };
  }
}

async function callerOf(tab: TabSettings, request: HttpRequest): Promise<Identity | null> {
  const said = request.headers.get('authorization') ?? '';
  const [, token] = said.length > MOST_LETTERS ? [] : (BEARER.exec(said) ?? []);
  if (token === undefined) return null;
  // What reads tokens is loaded with the first one: a press in a new process does not wait for it.
  tokens ??= import('./tabTokens').then(({ tabTokens }) => tabTokens(tab));
  return (await tokens)(token);
}

/** Neither a query nor a body: nothing of either is read. */
function isPlain({ url, headers }: HttpRequest): boolean {
  return (
    new URL(url).search === '' &&
    Number(headers.get('content-length') ?? 0) === 0 &&
    !headers.has('transfer-encoding')
  );
}
