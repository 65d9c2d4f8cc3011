import { Refusal } from '../host/refusal';

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Puts values for the `{{name}}` in every text of a document. Throws a Refusal for a name that has no value. */
export function fillPlaceholders(document: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof document === 'string')
    return document.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new Refusal(`appPackage/manifest.json asks for {{${name}}}, which has no value.`);
      return value;
    });
  if (document === null || typeof document !== 'object') return document;
  if (isList(document)) return document.map((item) => fillPlaceholders(item, values));
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, fillPlaceholders(value, values)]),
  );
}

function isList(document: Json): document is readonly Json[] {
  return Array.isArray(document);
}
