import { presetRules } from '../../domain/board/presets';
import { PRESET_NAMES, type PresetName } from '../../domain/board/rules';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';

/** `rules preset`: the rules a board can begin from, each with its source, as they stand in a board's file. */
export function showPreset({ files: [name = ''] }: Args): string[] {
  if (!isPreset(name)) throw new Refusal(`Ukendt regelsæt: ${name}. Vælg mellem ${PRESET_NAMES.join(', ')}.`);
  return JSON.stringify({ preset: name, rules: presetRules(name) }, null, 2).split('\n');
}

function isPreset(name: string): name is PresetName {
  return PRESET_NAMES.some((known) => known === name);
}
