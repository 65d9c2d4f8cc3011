import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';
import { startAzurite } from '../../local/azurite';
import { startAzurite as startInMemory } from '../support/azurite';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(path.join(os.tmpdir(), 'votum-azurite-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

const table = (connectionString: string) =>
  TableClient.fromConnectionString(connectionString, 'Boards', { allowInsecureConnection: true });

test('in memory: tables, queues and blobs answer', async () => {
  const azurite = await startInMemory();
  try {
    await table(azurite.connectionString).createTable();
    await QueueServiceClient.fromConnectionString(azurite.connectionString).createQueue('deliver');
    const blobs = BlobServiceClient.fromConnectionString(azurite.connectionString);
    expect((await blobs.createContainer('papers')).containerClient.containerName).toBe('papers');
  } finally {
    await azurite.stop();
  }
  const [, endpoint = ''] = azurite.connectionString.match(/TableEndpoint=(\S+)/) ?? [];
  await expect(fetch(endpoint)).rejects.toThrow();
});

test('two at the same time do not get in each other’s way', async () => {
  const [one, two] = await Promise.all([startInMemory(), startInMemory()]);
  expect(one.connectionString).not.toBe(two.connectionString);
  await Promise.all([one.stop(), two.stop()]);
});

test('what is written in a folder is there after a stop and a start', async () => {
  const where = folder();
  const first = await startAzurite({ kind: 'folder', folder: where });
  await table(first.connectionString).createTable();
  await table(first.connectionString).createEntity({ partitionKey: 'b', rowKey: '1', name: 'Årshjul' });
  const queue = QueueServiceClient.fromConnectionString(first.connectionString).getQueueClient('deliver');
  await queue.create();
  await queue.sendMessage('aGVq');
  const blobs = BlobServiceClient.fromConnectionString(first.connectionString);
  const { containerClient } = await blobs.createContainer('papers');
  await containerClient.uploadBlockBlob('bilag-1', 'tal', 3);
  await first.stop();
  expect(await first.exited).toEqual({ code: 0 });

  const second = await startAzurite({ kind: 'folder', folder: where });
  try {
    expect(await table(second.connectionString).getEntity('b', '1')).toMatchObject({ name: 'Årshjul' });
    const again = QueueServiceClient.fromConnectionString(second.connectionString).getQueueClient('deliver');
    expect((await again.receiveMessages()).receivedMessageItems[0]?.messageText).toBe('aGVq');
    const blob = BlobServiceClient.fromConnectionString(second.connectionString).getContainerClient('papers');
    expect((await blob.getBlobClient('bilag-1').downloadToBuffer()).toString()).toBe('tal');
  } finally {
    await second.stop();
  }
});

test('a folder that cannot be used is an error with what Azurite said, and no process is left', async () => {
  const where = path.join(folder(), 'a-file');
  writeFileSync(where, '');
  await expect(startAzurite({ kind: 'folder', folder: where })).rejects.toThrow(/EEXIST|Azurite/);
});

test('data that are no data are refused', async () => {
  const where = folder();
  const first = await startAzurite({ kind: 'folder', folder: where });
  await table(first.connectionString).createTable();
  await first.stop();
  for (const name of readdirSync(where).filter((file) => file.includes('db_table'))) {
    writeFileSync(path.join(where, name), '{"broken');
  }
  await expect(startAzurite({ kind: 'folder', folder: where })).rejects.toThrow(/Azurite/);
});
