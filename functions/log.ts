import type { Log } from '../workflows/ports';
import { correlation } from './correlation';

type Fields = Record<string, string | number | boolean>;

/**
 * One line of JSON an entry, which Application Insights reads as it is: a static message and fields, never a name or
 * a text. Every line of one piece of work carries its ids.
 */
export const log: Log = {
  info: (message, fields) => write(console.info, 'info', message, fields),
  warn: (message, fields) => write(console.warn, 'warn', message, fields),
  error: (message, fields) => write(console.error, 'error', message, fields),
};

function write(to: (line: string) => void, level: string, message: string, fields: Fields = {}): void {
  // JSON leaves some control characters as they are, and a terminal that shows the log may heed them.
  const line = JSON.stringify({ level, message, ...correlation(), ...fields });
  to(line.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
