import { Refusal } from './refusal';

/** Looks up one app setting by name. */
export type Setting = (name: string) => string | undefined;

/**
 * Replaces each `%NAME%` in a binding's text by the setting of that name, as Azure does.
 * Throws a Refusal when a setting is missing: Azure would not start the function either.
 */
export function expandSettings(text: string, setting: Setting, where: string): string {
  return text.replace(/%([^%]+)%/g, (_, name: string) => {
    const value = setting(name);
    if (value === undefined) throw new Refusal(`${where} needs the setting ${name}, which is not set.`);
    return value;
  });
}
