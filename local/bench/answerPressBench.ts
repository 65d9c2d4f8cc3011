import { TableClient } from '@azure/data-tables';
import { ActivityTypes } from 'botbuilder';
import { ulid } from 'ulid';
import { createAdapter } from '../../bot/createAdapter';
import { takeTurn } from '../../bot/takeTurn';
import { answerActivity } from '../../bot/webBridge';
import { Board } from '../../domain/board/board';
import { Identity, Instant } from '../../domain/ids';
import { connectStorage } from '../../storage/connect';
import type { Deps } from '../../workflows/deps';
import { draftCase } from '../../workflows/draftCase';
import { importBoard } from '../../workflows/importBoard';
import { startCase } from '../../workflows/startCase';
import sample from '../sample/genomdatabasen.board.json';
import { countTrips, sequential } from './countTrips';

const PRESSES = 300;
const WARM_UP = 40;

/**
 * Answering a press, against the floor: the same botbuilder turn with one Azurite insert and a constant card. The two are
 * measured alternately, so that what else the machine does hits both.
 */
export async function answerPressBench(connectionString: string): Promise<string[]> {
  const storage = connectStorage({ connectionString });
  await storage.ensure();
  const quiet = () => {};
  const now = () => Instant.parse(new Date().toISOString());
  const deps: Deps = {
    ...storage,
    clock: { now },
    ids: { ulid: () => ulid() },
    log: { info: quiet, warn: quiet, error: quiet },
  };
  const press = await openedCase(deps);
  const adapter = createAdapter({ kind: 'local' }, quiet);

  const floorTable = TableClient.fromConnectionString(connectionString, 'Floor', {
    allowInsecureConnection: true,
  });
  await floorTable.createTable();
  const constant = {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { type: 'AdaptiveCard', version: '1.5', body: [] },
  };
  const floor = () =>
    answerActivity(adapter, { method: 'POST', headers: {}, body: press(0) }, async (context) => {
      await floorTable.createEntity({ partitionKey: 'floor', rowKey: ulid(), text: 'x'.repeat(500) });
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: 200, body: constant },
      });
    });

  const counted = countTrips(deps);
  let answers = 0;
  const votum = async () => {
    const body = press(answers);
    answers += 1;
    const { clock, ids, log } = deps;
    const turn = takeTurn({
      deps: { ...counted.ports, clock, ids, log },
      bot: { kind: 'local' },
      receivedAt: now(),
    });
    const answer = await answerActivity(adapter, { method: 'POST', headers: {}, body }, turn);
    if (!JSON.stringify(answer.jsonBody).includes('AdaptiveCard'))
      throw new Error(JSON.stringify(answer).slice(0, 300));
  };

  const times = { floor: [] as number[], votum: [] as number[] };
  let chain = 0;
  let calls = 0;
  for (let i = 0; i < WARM_UP + PRESSES; i += 1) {
    const floorMs = await timed(floor);
    counted.trips.length = 0;
    const votumMs = await timed(votum);
    if (i < WARM_UP) continue;
    times.floor.push(floorMs);
    times.votum.push(votumMs);
    chain = Math.max(chain, sequential(counted.trips));
    calls = Math.max(calls, counted.trips.length);
  }
  const ratio = median(times.votum) / median(times.floor);
  return [
    `answering a press (${PRESSES} presses, median): ${ratio.toFixed(2)} x the floor (aim <= 1.5)`,
    `  floor: the same botbuilder turn, one Azurite insert, a constant card (here ${median(times.floor).toFixed(1)} ms)`,
    `sequential store round trips before the reply: ${chain} (aim <= 2), ${calls} calls in all`,
  ];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A case in progress on the sample board, and the activity of a member who changes the answer for the n-th time. */
export async function openedCase(deps: Deps): Promise<(n: number) => object> {
  const { board } = await importBoard(deps, Board.parse(sample));
  const secretary = board.secretariat[0]?.person.identities[0];
  const member = board.seats[2]?.person.identities[0];
  if (secretary === undefined || member === undefined)
    throw new Error('the sample board has nobody to press');
  const actor = { identity: Identity.parse(secretary) };
  const start = {
    title: 'Årshjul og budget',
    question: 'Det indstilles, at bestyrelsen godkender årshjulet.',
  };
  const draft = await draftCase(deps, board.id, actor, start, ulid());
  if (draft.kind === 'refused') throw new Error(draft.why);
  const started = await startCase(deps, draft.roundId, actor, ulid());
  if (started.kind !== 'started') throw new Error(started.kind);
  return (n) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${ulid()}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: '29:member', aadObjectId: member.objectId },
    recipient: { id: '28:votum' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: member.tenantId },
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'round.vote',
        data: {
          v: 1,
          roundId: draft.roundId,
          version: 1,
          seen: n,
          choice: n % 2 === 0 ? 'approve' : 'abstain',
          comment: '',
        },
      },
      trigger: 'manual',
    },
  });
}
