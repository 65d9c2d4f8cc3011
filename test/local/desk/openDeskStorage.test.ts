import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { QueueServiceClient } from '@azure/storage-queue';
import { writeRunning } from '../../../local/desk/describeRunning';
import { deskFolder } from '../../../local/desk/deskFolder';
import { lockDesk } from '../../../local/desk/lockDesk';
import { openDeskStorage } from '../../../local/desk/openDeskStorage';

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'votum-storage-')), '.local');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

test('with no desk running: a storage of its own on the same data, and the desk is taken meanwhile', async () => {
  const first = await openDeskStorage(folder);
  await QueueServiceClient.fromConnectionString(first.connectionString).createQueue('deliver');
  await expect(lockDesk(folder)).rejects.toThrow('Votum is running already on these data.');
  await first.close();
  const second = await openDeskStorage(folder);
  const queue = QueueServiceClient.fromConnectionString(second.connectionString).getQueueClient('deliver');
  expect(await queue.exists()).toBe(true);
  await second.close();
});

test('with a desk running: its storage; while it is starting: a sentence', async () => {
  const lock = await lockDesk(folder);
  await expect(openDeskStorage(folder)).rejects.toThrow(
    'Votum is just starting. Try again when it says that',
  );
  const running = {
    pid: 1,
    botUrl: 'http://127.0.0.1:1',
    stageUrl: 'http://127.0.0.1:2',
    connectionString: 'theirs',
  };
  writeRunning(deskFolder(folder).runningFile, running);
  const storage = await openDeskStorage(folder);
  expect(storage.connectionString).toBe('theirs');
  await storage.close();
  await expect(lockDesk(folder)).rejects.toThrow();
  await lock.release();
  await (await lockDesk(folder)).release();
});
