import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bicep, Code, type Declared, readBicep, type Value } from './readBicep';

/** The text of a file of infra/. */
export const readInfra = (file: string): string => readFileSync(path.join('infra', file), 'utf8');

/** Every Bicep file, main.bicep first. */
export const bicepFiles = ['main.bicep', ...readdirSync('infra/modules').map((name) => `modules/${name}`)];

/** Bicep files by their names, read. */
export type Infra = ReadonlyMap<string, Bicep>;

/** infra/ as it is; after `loadBicep()`. */
export const theInfra = (): Infra => new Map(bicepFiles.map((file) => [file, readBicep(readInfra(file))]));

export interface Resource {
  /** The file it is declared in and its name there. */
  at: string;
  file: string;
  type: string;
  version: string;
  value: Value | undefined;
}

/** What the files make, of one type or of all; not what they only refer to. */
export function resourcesIn(infra: Infra, type?: string): Resource[] {
  return [...infra].flatMap(([file, { declared }]) =>
    declared
      .filter(({ kind, existing }) => kind === 'resource' && !existing)
      .map(({ name, type: typed, value, parent }) => {
        const [short = '', version = ''] = typed.split('@');
        const outer = declared.find((one) => one.kind === 'resource' && one.name === parent);
        const full = outer === undefined ? short : `${outer.type.split('@')[0]}/${short}`;
        return { at: `${file}: ${name}`, file, type: full, version, value };
      })
      .filter((one) => type === undefined || one.type === type),
  );
}

/** What stands under a path of property names; undefined where nothing does. */
export function valueAt(value: Value | undefined, ...names: string[]): Value | undefined {
  return names.reduce<Value | undefined>(
    (at, name) =>
      at !== null && typeof at === 'object' && !(at instanceof Code) && !Array.isArray(at)
        ? at[name]
        : undefined,
    value,
  );
}

/** The names of the properties of an object. */
export function keysOf(value: Value | undefined): string[] {
  return value !== null && typeof value === 'object' && !(value instanceof Code) && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** What a file declares of a kind: param, var, resource, module, output. */
export function declaredIn({ declared }: Bicep, kind: Declared['kind']): Declared[] {
  return declared.filter((one) => one.kind === kind);
}

/** What a file declares under a name. Throws where it does not. */
export function declaration(bicep: Bicep | undefined, name: string): Declared {
  const found = bicep?.declared.find((one) => one.name === name);
  if (!found) throw new Error(`nothing declares ${name}`);
  return found;
}

export const namesOf = (declared: readonly Declared[]): string[] => declared.map(({ name }) => name);
