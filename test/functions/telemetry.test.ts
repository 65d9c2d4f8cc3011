import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lazyTrace } from '../../functions/lazyTrace';
import { tracedPort } from '../../functions/tracedPort';
import { StorageFault } from '../../storage/fault';
import type { Log } from '../../workflows/ports';
import { bundle } from '../support/bundle';
import { startOtlpReceiver } from '../support/otlpReceiver';

// The measuring part as it is bundled: the exporters load parts of themselves in ways that a test's own loader does not know.
const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-telemetry-'));
let startTelemetry: typeof import('../../functions/telemetry').startTelemetry;
const before = { ...process.env };
beforeAll(async () => {
  const file = await bundle('functions/telemetry.ts', path.join(folder, 'telemetry.js'));
  ({ startTelemetry } = require(file) as typeof import('../../functions/telemetry'));
  // The exporter's measures of itself go to its maker, and not in a test.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.env = before;
});

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
const stream = 'en-bestyrelse|01JVJ9G0E80000000000000027';

test('a span stands under the host’s own, and of a fault it tells the code alone', async () => {
  const otlp = await startOtlpReceiver();
  try {
    const telemetry = await startTelemetry({ otlp: `${otlp.endpoint}/` }, '1.2.3');
    const rounds = tracedPort(telemetry, 'rounds', {
      commit: async (): Promise<string> => {
        throw new StorageFault('timeout', 'Kvistgaard');
      },
      readHeader: async (id: string) => `header of ${id}`,
    });
    const work = async () => {
      expect(await rounds.readHeader('Kvistgaard')).toBe('header of Kvistgaard');
      await rounds.commit();
    };
    await expect(telemetry.span('deliver', { stream }, work, PARENT)).rejects.toThrow('storage.timeout');
    await telemetry.flush();
    const spans = otlp.spans();
    expect(spans.map(({ name }) => name).sort()).toEqual(['deliver', 'rounds commit', 'rounds readHeader']);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(
      new Set(['0af7651916cd43dd8448eb211c80319c']),
    );
    const delivery = spans.find(({ name }) => name === 'deliver');
    expect(delivery).toMatchObject({
      parentSpanId: 'b7ad6b7169203331',
      attributes: { 'votum.stream': stream },
    });
    for (const span of spans) if (span !== delivery) expect(span.parentSpanId).toBe(delivery?.spanId);
    const sent = otlp.bodies.join('\n');
    expect(sent).toContain('"message":"storage.timeout"');
    expect(sent).not.toContain('Kvistgaard');
  } finally {
    await otlp.stop();
  }
});

test('Application Insights that cannot be reached holds up nothing', async () => {
  const key = '00000000-0000-4000-8000-000000000001';
  // The exporter speaks https only, and nobody does at this address.
  const insights = `InstrumentationKey=${key};IngestionEndpoint=https://127.0.0.1:1/`;
  const telemetry = await startTelemetry({ insights }, '1.2.3');
  expect(await telemetry.span('turn', {}, async () => 7)).toBe(7);
  await expect(telemetry.flush()).resolves.toBeUndefined();
});

describe('before it is loaded, and where it cannot be', () => {
  const warned: unknown[] = [];
  const log = { warn: (...line: unknown[]) => void warned.push(line) } as unknown as Log;

  test('the work is done all the same, and one line tells', async () => {
    const trace = lazyTrace({}, '1.2.3', log, () => Promise.reject(new Error('no such file')));
    expect(await trace.span('turn', {}, async () => 7)).toBe(7);
    await trace.flush();
    expect(await trace.span('turn', {}, async () => 8)).toBe(8);
    expect(warned).toEqual([['nothing is measured', { code: 'VOTUM-TELEMETRY' }]]);
  });
});

test('where nothing measures, a port is itself', () => {
  const port = { read: async () => 1 };
  expect(tracedPort(null, 'rounds', port)).toBe(port);
});
