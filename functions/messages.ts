import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import { takeTurn } from '../bot/takeTurn';
import { answerActivity } from '../bot/webBridge';
import { theApp } from './compose';
import { correlated } from './correlation';
import { pieceOfWork } from './pieceOfWork';
import { readActivity } from './readActivity';

async function messages(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  const receivedAt = theApp.deps.clock.now();
  const admitted = await correlated({ invocationId: context.invocationId }, () =>
    theApp.gate.admit(request.headers.get('authorization') ?? '', () => readActivity(request)),
  );
  if (admitted.kind === 'refused') return { status: admitted.status };
  const { activity: body } = admitted;
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

app.http('messages', { methods: ['POST'], authLevel: 'anonymous', route: 'api/messages', handler: messages });
