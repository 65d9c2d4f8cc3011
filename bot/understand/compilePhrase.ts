import { fold } from './fold';
import { FEATURES, type Feature, type Phrase, type WordTable } from './words/table';

/** One place in a phrase: any of these word sequences or features fills it. */
export interface Slot {
  forbidden: boolean;
  sequences: string[][];
  features: Feature[];
}

export interface CompiledPhrase {
  /** Nothing but these words and fillers may be there. */
  whole: boolean;
  wanted: Slot[];
  unwanted: Slot[];
}

/** The words of a list in a table. */
export function listed(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Words that follow one another, folded. */
export function sequenceOf(text: string): string[] {
  return text.split('_').map(fold);
}

/**
 * Compiles a phrase of a table.
 *
 * @throws Error for a group or feature that isn't there: a slip in a table, said when the program starts
 */
export function compilePhrase(phrase: Phrase, table: WordTable): CompiledPhrase {
  const parts = listed(phrase);
  const slots = parts.filter((part) => part !== '=').map((part) => slotOf(part, table));
  return {
    whole: parts[0] === '=',
    wanted: slots.filter((slot) => !slot.forbidden),
    unwanted: slots.filter((slot) => slot.forbidden),
  };
}

function slotOf(text: string, table: WordTable): Slot {
  const forbidden = text.startsWith('-');
  const slot: Slot = { forbidden, sequences: [], features: [] };
  for (const choice of (forbidden ? text.slice(1) : text).split('/')) {
    const inner = choice.slice(1, -1);
    if (choice.startsWith('{')) {
      const feature = FEATURES.find((one) => one === inner);
      if (!feature) throw new Error(`words/${table.language}.ts: no feature ${choice} in "${text}"`);
      slot.features.push(feature);
    } else if (choice.startsWith('<')) {
      const group = table.groups[inner];
      if (group === undefined) throw new Error(`words/${table.language}.ts: no group ${choice} in "${text}"`);
      slot.sequences.push(...listed(group).map(sequenceOf));
    } else slot.sequences.push(sequenceOf(choice));
  }
  return slot;
}
