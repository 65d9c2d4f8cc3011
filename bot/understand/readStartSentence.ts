import type { Hearing, ItemNumber } from './heard';
import type { Listened } from './listen';
import { bestTitles } from './scoreTitles';
import { subjectOf } from './subjectOf';

/** What a sentence that starts a case already says of it. */
export interface StartSentence {
  /** The matter in the words typed. */
  subject?: string;
  /** The agenda item it springs from, where its number or its title's words are told. */
  item?: ItemNumber;
}

/**
 * Reads "vi skal have årshjul og budget i skriftlig godkendelse senest 11. juni": the matter, and the item whose
 * title has its words. Two items that fit alike are left for the form to ask about.
 */
export function readStartSentence(
  said: Listened,
  used: ReadonlySet<number>,
  hearing: Hearing,
): StartSentence {
  const subject = subjectOf(said, used);
  const item = said.item?.item ?? itemByWords(said, used, hearing);
  return { ...(subject === undefined ? {} : { subject }), ...(item ? { item } : {}) };
}

function itemByWords(said: Listened, used: ReadonlySet<number>, hearing: Hearing): ItemNumber | undefined {
  const typed = said.words.filter((_, i) => !used.has(i) && !said.explained.has(i)).map((word) => word.fold);
  const [first, ...others] = bestTitles(typed, hearing.items ?? [], said.synonyms);
  return first && others.length === 0 ? { seq: first.seq, year: first.year } : undefined;
}
