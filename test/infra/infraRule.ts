import { type Infra, keysOf, type Resource, resourcesIn, valueAt } from './infraFiles';
import { Code, type Value } from './readBicep';

/** What must hold of everything deployed to Azure. `bad` is Bicep that breaks the rule, and shows that it can be broken. */
export interface InfraRule {
  id: string;
  what: string;
  why: string;
  mend: string;
  /** The places where it does not hold. */
  find(infra: Infra): string[];
  bad: string;
}

/** Each resource of a type has these values; a path is written with dots. */
export function has(type: string, wanted: Readonly<Record<string, readonly Value[]>>): InfraRule['find'] {
  return (infra) =>
    resourcesIn(infra, type).flatMap(({ at, value }) =>
      Object.entries(wanted)
        .filter(([path, values]) => !values.includes(valueAt(value, ...path.split('.')) ?? 'not said'))
        .map(([path]) => `${at}: ${path}`),
    );
}

export const all =
  (...finds: InfraRule['find'][]): InfraRule['find'] =>
  (infra) =>
    finds.flatMap((find) => find(infra));

/** Every value of a tree with the name it stands under. */
export function leaves(value: Value | undefined, name = ''): { name: string; value: Value }[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name));
  const keys = keysOf(value);
  return keys.length > 0 ? keys.flatMap((key) => leaves(valueAt(value, key), key)) : [{ name, value }];
}

export const textOf = (value: Value) => (value instanceof Code ? value.text : String(value));

const DIAGNOSTICS = 'Microsoft.Insights/diagnosticSettings';
// Inside its resource, and of the version that has.
export const NESTED = /^Microsoft\.Web\/sites\/(config|basicPublishingCredentialsPolicies)$/;

/** Diagnostic settings have had no version but previews since 2016; Microsoft's own pages use this one. */
export function isKnownPreview(type: string, version: string): boolean {
  return type === DIAGNOSTICS && version === '2021-05-01-preview';
}

export function isCode({ value }: { value: Value }): boolean {
  return value instanceof Code;
}

/** Resources of their own; what is part of another, or says something about it, has no tags. */
export function canBeTagged({ type }: Resource): boolean {
  const partOfAnother = ['Microsoft.Authorization/', 'Microsoft.Consumption/', DIAGNOSTICS];
  return type.split('/').length === 2 && !partOfAnother.some((one) => type.startsWith(one));
}
