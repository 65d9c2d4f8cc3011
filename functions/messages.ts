import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import { isActivity } from '../bot/isActivity';
import { takeTurn } from '../bot/takeTurn';
import { answerActivity } from '../bot/webBridge';
import { theApp } from './compose';
import { pieceOfWork } from './pieceOfWork';

// Teams' own limit for a message is near 100 KB; what is larger is not from Teams.
const MOST_BYTES = 256 * 1024;

async function messages(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  const receivedAt = theApp.deps.clock.now();
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return { status: 413 };
  const text = await request.text();
  if (Buffer.byteLength(text) > MOST_BYTES) return { status: 413 };
  const body = parse(text);
  if (body === null) return { status: 400 };
  try {
    return await pieceOfWork('turn', context, activityOf(body), async () => {
      const headers = Object.fromEntries(request.headers);
      const turn = takeTurn({ deps: theApp.deps, bot: theApp.bot, receivedAt });
      return answerActivity(theApp.adapter, { method: request.method, headers, body }, turn);
    });
  } catch {
    // It is in the log; the caller learns only that it failed, and Teams tries again.
    return { status: 500 };
  }
}

/** The activity's id, which Teams makes of digits: anything else was made up by somebody, and stays out of the log. */
function activityOf(body: object): { activity?: string } {
  const id = 'id' in body ? body.id : undefined;
  return typeof id === 'string' && /^[\w:.-]{1,80}$/.test(id) ? { activity: id } : {};
}

/** The body as an activity, as far as the library needs it to be one. */
function parse(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return isActivity(body) ? body : null;
  } catch {
    return null;
  }
}

app.http('messages', { methods: ['POST'], authLevel: 'anonymous', route: 'api/messages', handler: messages });
