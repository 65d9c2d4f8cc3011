import { readWakeMessage, wakeMessage } from '../../storage/queues/wakes';
import { boardStream, streamOf } from '../../workflows/outbox';
import { aBoard, aBoardId, aDraft, aUlid } from '../support/builders';

const wake = { stream: streamOf(aDraft(aBoard()).id), outId: aUlid(), looked: false };

test('a message is base64 of JSON, and reads back as object or text', () => {
  const text = Buffer.from(wakeMessage(wake), 'base64').toString('utf8');
  expect(JSON.parse(text)).toEqual(wake);
  expect(readWakeMessage(text)).toEqual(wake);
  expect(readWakeMessage(JSON.parse(text))).toEqual(wake);
});

test('a message from before there was a second look is a first look', () => {
  expect(readWakeMessage({ stream: boardStream(aBoardId()), outId: wake.outId }).looked).toBe(false);
});

test('anything else is a fault that does not tell what it was', () => {
  const { stream, outId } = wake;
  const others = [
    null,
    7,
    'hemmelig',
    '{"stream":',
    { stream },
    { outId },
    { ...wake, stream: "x' or 1 eq 1" },
    { ...wake, outId: '' },
    { ...wake, more: 1 },
  ];
  for (const message of others)
    expect(() => readWakeMessage(message)).toThrow(/^storage\.unreadable-message \(deliver\)$/);
});
