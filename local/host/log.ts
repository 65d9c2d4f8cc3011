/** Levels, least first. */
export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Writes one line: a fixed message and short fields. Never a payload, never text that a person typed. */
export type Log = (
  level: LogLevel,
  message: string,
  fields?: Record<string, string | number | boolean>,
) => void;

/** A log that writes `<UTC instant> <level> <message> name=value …` for every line at or above `least`. */
export function createLog(write: (line: string) => void, least: LogLevel): Log {
  return (level, message, fields = {}) => {
    if (logLevels.indexOf(level) < logLevels.indexOf(least)) return;
    const written = Object.entries(fields).map(([name, value]) => ` ${name}=${quoted(value)}`);
    write(`${new Date(Date.now()).toISOString()} ${level.padEnd(5)} ${message}${written.join('')}\n`);
  };
}

function quoted(value: string | number | boolean): string {
  const text = String(value);
  return /^[\w.:/+-]*$/.test(text) ? text : JSON.stringify(text);
}
