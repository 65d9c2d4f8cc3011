import { mayBe } from './holds';
import { groupWords } from './lexicon';
import type { Word } from './readWords';
import type { Reading } from './recogniseWord';

const leads = new Set([...groupWords('fill'), ...groupWords('lead')]);

/** Whether only fillers ("hej", "så", "ok") stand before a word in its clause. */
export function startsClause(words: readonly Word[], readings: readonly Reading[], at: number): boolean {
  for (let i = at - 1; i >= 0 && words[i]?.clause === words[at]?.clause; i--)
    if (!mayBe(readings[i], leads)) return false;
  return true;
}
