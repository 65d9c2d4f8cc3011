import { RegisterStatus } from '../../domain/register/registerRow';
import type { Deps } from '../../workflows/deps';
import { exportRegister as read } from '../../workflows/exportRegister';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant } from './open';
import { putOut } from './putOut';
import { registerCsv } from './registerCsv';
import { registerJson } from './registerJson';

const delimiters: Record<string, ';' | ','> = { semicolon: ';', comma: ',' };

/** `register export`: the ended cases of a register that were asked for, as CSV or JSON. */
export async function exportRegister(deps: Deps, { options }: Args): Promise<string[]> {
  const { format, year, text, status, delimiter = 'semicolon', out } = options;
  const board = await boardMeant(deps, options.board);
  const asked = RegisterStatus.nullable().safeParse(status ?? null);
  if (!asked.success)
    throw new Refusal(`There is no status "${status}": ${RegisterStatus.options.join(', ')}.`);
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new Refusal(`"${year}" is no year.`);
  const mark = delimiters[delimiter];
  if (mark === undefined) throw new Refusal(`There is no delimiter "${delimiter}": semicolon, comma.`);
  if (format !== 'csv' && format !== 'json') throw new Refusal('Say which format: --format csv or json.');
  const words = text?.trim() ?? '';
  const register = await read(deps, board, {
    year: year === undefined ? null : Number(year),
    text: words === '' ? null : words,
    status: asked.data,
  });
  const file = format === 'csv' ? registerCsv(register, mark) : registerJson(register);
  const { length } = register.rows;
  return putOut(file, out, (name) => `${name}: ${length} of ${register.head?.entries ?? 0} entries.`);
}
