import { createAdapter } from '../../bot/createAdapter';
import { takeTurn } from '../../bot/takeTurn';
import { answerActivity } from '../../bot/webBridge';
import type { Board } from '../../domain/board/board';
import { type Identity, Instant } from '../../domain/ids';
import { connectStorage } from '../../storage/connect';
import { machineTime } from '../../storage/pace/realTime';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import { showCase } from '../../workflows/showCase';
import { chaosBoard } from '../chaos/chaosBoard';
import { holderOf, messageOf } from './activities';
import { ampleBudgets } from './ampleBudgets';
import { rowsRead, type StoreCall, sequential } from './countCalls';
import { depsOver } from './depsOver';
import { atMost, type Measured } from './measured';
import { median } from './median';
import { openMemoryDesk } from './memoryDesk';
import { onAzurite } from './onAzurite';
import { sendCase } from './sendCase';
import { type Took, timed } from './timed';

const OPEN = 100;
const ASKED = 15;
const QUESTION = 'Hvad er status på evalueringen?';
const ABOUT = 'Evaluering af governance';

/** A chair asks where one of a hundred open cases stands: the whole turn, to reading one case. */
export async function askStatus(): Promise<Measured[]> {
  const counted = await countQuestion();
  const took: { one: Took; question: Took }[] = [];
  await onAzurite(async (connectionString) => {
    const storage = connectStorage({ connectionString }, undefined, machineTime, ampleBudgets);
    await storage.ensure();
    const deps = depsOver(storage, () => Instant.parse(new Date().toISOString()));
    const { board } = await importBoard(deps, chaosBoard(8));
    const asked = await prepared(deps, board);
    for (let i = 0; i < ASKED + 3; i += 1)
      took.push({ one: await timed(asked.readOne), question: await timed(asked.question) });
  });
  const of = (figure: keyof Took) => {
    const kept = took.slice(3);
    return median(kept.map((one) => one.question[figure])) / median(kept.map((one) => one.one[figure]));
  };
  return [
    {
      ...atMost(
        `a status question with ${OPEN} open cases (median of ${ASKED})`,
        of('wallMs'),
        3,
        'x reading one case',
      ),
      notes: [
        `in own work: ${of('cpuMs').toFixed(2)} x`,
        `the question: ${told(counted.question)}; reading one case: ${told(counted.one)}`,
      ],
    },
  ];
}

/** The question and its floor on a board with so many cases sent out, whose chair has been seen before. */
async function prepared(deps: Deps, board: Board) {
  const identity = holderOf(board, 0);
  for (let i = 1; i < OPEN; i += 1) await sendCase(deps, board, `Sag ${i}`);
  const one = await sendCase(deps, board, ABOUT);
  const ask = asker(deps, identity);
  await ask();
  return { readOne: () => showCase(deps, one, { identity }), question: ask };
}

/** The whole turn of the message, but that the reply is kept from going out. */
function asker(deps: Deps, identity: Identity): () => Promise<void> {
  const adapter = createAdapter({ kind: 'local' }, () => {});
  return async () => {
    const sent: string[] = [];
    const turn = takeTurn({ deps, bot: { kind: 'local' }, receivedAt: deps.clock.now() });
    const body = messageOf(identity, QUESTION);
    await answerActivity(adapter, { method: 'POST', headers: {}, body }, (context) => {
      context.onSendActivities(async (_, activities) => {
        sent.push(JSON.stringify(activities));
        return activities.map(() => ({ id: 'sent' }));
      });
      return turn(context);
    });
    if (!sent.join().includes(ABOUT)) throw new Error(`Not answered: ${sent.join().slice(0, 300)}`);
  };
}

async function countQuestion(): Promise<Record<'question' | 'one', StoreCall[]>> {
  const desk = await openMemoryDesk(chaosBoard(8), '2025-05-28T07:00:00.000Z');
  const asked = await prepared(desk.deps, desk.board);
  desk.calls.length = 0;
  await asked.question();
  const question = desk.calls.splice(0);
  await asked.readOne();
  return { question, one: desk.calls };
}

function told(calls: readonly StoreCall[]): string {
  return `${calls.length} calls (${sequential(calls)} one after the other), ${rowsRead(calls)} rows`;
}
