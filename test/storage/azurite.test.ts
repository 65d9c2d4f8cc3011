import { QueueClient } from '@azure/storage-queue';
import { openAccount } from '../../storage/account';
import { type ConnectedStorage, connectStorage } from '../../storage/connect';
import { defaultLimits } from '../../storage/limits';
import { readWakeMessage } from '../../storage/queues/wakes';
import { azureTable } from '../../storage/tables/tableClient';
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
import { startAzurite } from '../support/azurite';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let storage: ConnectedStorage;
let queue: QueueClient;
// Slow machines are no subject here: time limits are tried in faults.test.ts.
const limits = { ...defaultLimits, callMs: 20_000, checkMs: 20_000 };

beforeAll(async () => {
  azurite = await startAzurite();
  storage = connectStorage({ connectionString: azurite.connectionString }, limits);
  await storage.ensure();
  queue = new QueueClient(azurite.connectionString, 'deliver');
});
afterAll(() => azurite.stop());

test('making sure of what is there is nothing', async () => {
  await expect(storage.ensure()).resolves.toBeUndefined();
});

tableContract(() => {
  const clients = openAccount({ connectionString: azurite.connectionString }).table('Rounds');
  return azureTable('Rounds', clients, limits);
});
boardsContract(() => storage.boards);
conversationsContract(() => storage.conversations);
roundsContract(() => storage.rounds);
dueContract(() => storage.due);
haltedContract(() => storage.halted);
registerContract(() => storage.register);
meetingsContract(() => storage.meetings);
papersContract(() => storage.papers);
paceContract((time) => connectStorage({ connectionString: azurite.connectionString }, limits, time).pace);
limitsContract((time) => connectStorage({ connectionString: azurite.connectionString }, limits, time).limits);
inventoryContract(() => storage.inventory);
queueContract(() => ({
  queue: storage.queue,
  wakes: storage.wakes,
  giveUp: async (message) => {
    const poison = new QueueClient(azurite.connectionString, 'deliver-poison');
    await poison.sendMessage(Buffer.from(JSON.stringify(message)).toString('base64'));
  },
}));
wakesContract(() => ({
  wakes: storage.wakes,
  visible: async () => {
    const { receivedMessageItems } = await queue.receiveMessages({ numberOfMessages: 32 });
    for (const { messageId, popReceipt } of receivedMessageItems)
      await queue.deleteMessage(messageId, popReceipt);
    return receivedMessageItems.map(({ messageText }) =>
      readWakeMessage(JSON.parse(Buffer.from(messageText, 'base64').toString('utf8'))),
    );
  },
}));
