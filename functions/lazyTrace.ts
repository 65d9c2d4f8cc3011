import type { Log, Trace } from '../workflows/ports';
import type { TelemetrySettings } from './settings';
import type { Telemetry } from './telemetry';

/**
 * Measures once the measuring part is loaded, and until then only does the work: nothing waits for it, and an app without
 * it works all the same.
 */
export function lazyTrace(
  settings: TelemetrySettings,
  version: string,
  log: Log,
  load: () => Promise<typeof import('./telemetry')> = () => import('./telemetry'),
): Telemetry {
  let telemetry: Telemetry | null = null;
  const started = load()
    .then(async ({ startTelemetry }) => {
      telemetry = await startTelemetry(settings, version);
    })
    .catch(() => log.warn('nothing is measured', { code: 'VOTUM-TELEMETRY' }));
  const span: Trace['span'] = (...asked) => (telemetry === null ? asked[2]() : telemetry.span(...asked));
  return {
    span,
    flush: async () => {
      await started;
      await telemetry?.flush();
    },
  };
}
