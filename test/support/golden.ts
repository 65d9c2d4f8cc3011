import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), 'test', 'golden');

/**
 * Holds a value to the golden file of that name. `UPDATE_GOLDEN=1` writes the files instead: read the difference before
 * you keep it, for it is what people will see.
 */
export function expectGolden(name: string, value: unknown): void {
  const file = path.join(folder, `${name}.json`);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    return;
  }
  if (!existsSync(file)) throw new Error(`test/golden/${name}.json is missing; UPDATE_GOLDEN=1 writes it`);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
