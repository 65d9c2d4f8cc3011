import { memoryStorage } from '../../storage/memory/memoryStorage';
import { memoryTable } from '../../storage/memory/memoryTable';
import { tableLimits } from '../../storage/pace/tableLimits';
import { tablePace } from '../../storage/pace/tablePace';
import type { Wakes } from '../../workflows/ports';
import { boardsContract } from '../contracts/boardsContract';
import { conversationsContract } from '../contracts/conversationsContract';
import { dueContract } from '../contracts/dueContract';
import { haltedContract } from '../contracts/haltedContract';
import { inventoryContract } from '../contracts/inventoryContract';
import { limitsContract } from '../contracts/limitsContract';
import { meetingsContract } from '../contracts/meetingsContract';
import { paceContract } from '../contracts/paceContract';
import { papersContract } from '../contracts/papersContract';
import { queueContract } from '../contracts/queueContract';
import { registerContract } from '../contracts/registerContract';
import { roundsContract } from '../contracts/roundsContract';
import { tableContract } from '../contracts/tableContract';
import { wakesContract } from '../contracts/wakesContract';

const table = memoryTable('Rounds');
const storage = memoryStorage();

tableContract(() => table);
boardsContract(() => storage.boards);
conversationsContract(() => storage.conversations);
roundsContract(() => storage.rounds);
dueContract(() => storage.due);
haltedContract(() => storage.halted);
registerContract(() => storage.register);
meetingsContract(() => storage.meetings);
papersContract(() => storage.papers);
const paced = memoryTable('Conversations');
paceContract((time) => tablePace(paced, time));
limitsContract((time) => tableLimits(paced, time));
inventoryContract(() => storage.inventory);
queueContract(() => ({
  queue: storage.queue,
  wakes: storage.wakes,
  giveUp: async (message) => void storage.queue.poison.push(message),
}));

// The twin only notes what was asked for; here it is given a clock.
const askedAt: number[] = [];
const wakes: Wakes = {
  wake: async (...asked) => {
    askedAt.push(Date.now());
    await storage.wakes.wake(...asked);
  },
};
wakesContract(() => ({
  wakes,
  visible: async () => {
    const { queued } = storage.wakes;
    const isVisible = (i: number) => (askedAt[i] ?? 0) + (queued[i]?.delaySeconds ?? 0) * 1_000 <= Date.now();
    const found = queued.filter((_, i) => isVisible(i)).map(({ delaySeconds: _, ...wake }) => wake);
    const waiting = queued.flatMap((wake, i) => (isVisible(i) ? [] : [{ wake, at: askedAt[i] ?? 0 }]));
    queued.splice(0, queued.length, ...waiting.map(({ wake }) => wake));
    askedAt.splice(0, askedAt.length, ...waiting.map(({ at }) => at));
    return found;
  },
}));
