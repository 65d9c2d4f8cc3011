import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bicep, type Declared, readBicep } from './readBicep';

/** The text of a file of infra/. */
export const readInfra = (file: string): string => readFileSync(path.join('infra', file), 'utf8');

/** Every Bicep file, main.bicep first. */
export const bicepFiles = ['main.bicep', ...readdirSync('infra/modules').map((name) => `modules/${name}`)];

/** All of them as one text. */
export const allBicep = bicepFiles.map(readInfra).join('\n');

const parsed = new Map(bicepFiles.map((file) => [file, readBicep(readInfra(file))]));

/** One of them, read. */
export function bicep(file: string): Bicep {
  const found = parsed.get(file);
  if (!found) throw new Error(`no infra/${file}`);
  return found;
}

/** What a file declares of a kind: param, var, resource, module, output. */
export function declaredIn(file: string, kind: string): Declared[] {
  return bicep(file).declared.filter((one) => one.kind === kind);
}

/** The text of what a file declares under a name. */
export function textOf(file: string, name: string): string {
  const found = bicep(file).declared.find((one) => one.name === name);
  if (!found) throw new Error(`infra/${file} declares no ${name}`);
  return found.text;
}

export const namesOf = (declared: readonly Declared[]): string[] => declared.map(({ name }) => name);

/** Whether a parameter may be left out. */
export const isOptional = ({ text }: Declared): boolean => / = /.test(text.split('\n')[0] ?? '');
