import type { LogLevel } from './log';
import { mapFrame } from './mapFrame';

/** What the log may say about a fault. */
export type DescribeFault = (fault: unknown) => Record<string, string>;

/**
 * Tells a fault's kind, its code and where it happened, in the sources. Its message stays out (it may quote what a
 * person typed) unless the log is set to `debug`.
 */
export function createDescribeFault(least: LogLevel): DescribeFault {
  return (fault) => {
    if (!(fault instanceof Error)) return { fault: typeof fault };
    const code = 'code' in fault ? fault.code : 'statusCode' in fault ? fault.statusCode : undefined;
    return {
      fault: fault.name,
      ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
      at: frames(fault),
      ...(least === 'debug' ? { says: fault.message.slice(0, 500) } : {}),
    };
  };
}

function frames(fault: Error): string {
  const lines = (fault.stack ?? '').split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line.startsWith('at '))
    .slice(0, 6)
    .map((line) => mapFrame(line.slice(3)))
    .join(' < ');
}
