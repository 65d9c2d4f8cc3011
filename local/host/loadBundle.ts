import { createRequire } from 'node:module';
import type { FunctionsCore } from './functionsCore';
import { Refusal } from './refusal';

/**
 * Loads the functions bundle (CommonJS), which registers its functions while it is loaded. Throws a Refusal when it
 * throws, and when it registers none: Azure reports both as a success without functions.
 */
export function loadBundle(file: string, core: FunctionsCore): void {
  const load = createRequire(file);
  try {
    load(file);
  } catch (fault) {
    if (fault instanceof Error)
      throw new Refusal(`The functions cannot be loaded: ${fault.message}`, { cause: fault });
    throw new Refusal('The functions cannot be loaded.');
  }
  if (core.functions.size === 0) throw new Refusal(`${file} registers no functions.`);
  core.close();
}
