import { dateMeant } from './dateMeant';
import { decideMeaning } from './decideMeaning';
import { guessMeanings } from './guessMeanings';
import type { CaseRef, Heard, Hearing } from './heard';
import { isDoing } from './isDoing';
import { languageOfWords } from './languageOfWords';
import { groupWords, small } from './lexicon';
import { type Listened, listen } from './listen';
import { looksLikeAgenda } from './looksLikeAgenda';
import { meantInContext } from './meantInContext';
import { withoutMarkup } from './readWords';
import { resolveCase } from './resolveCase';
import { seatMeant } from './seatMeant';
import { tellSlots } from './tellSlots';

/**
 * What a person means by what was typed, in Danish or English, with typos. Pure: everything known comes in
 * `hearing`. Never throws on any text; reads at most 10,000 characters and the first 80 words of them.
 * Changes nothing: a doing intent is a wish that a card asks to confirm.
 */
export function understand(text: string, hearing: Hearing): Heard {
  if (looksLikeAgenda(text)) return plain('agenda.import');
  const typed = withoutMarkup(text);
  const said = listen(typed, hearing);
  if (said.words.length === 0) return wordless(typed, text);
  const language = languageOfWords(said.words);
  const spoken = language === undefined ? {} : { language };
  const decided = decideMeaning(said);
  if (!decided) {
    const named = namedAlone(said, hearing);
    if (named) return { kind: 'intent', intent: 'status', case: named, yesNo: false, ...spoken };
    if (said.words.every((word) => courtesies.has(word.fold))) return { kind: 'silence' };
    return { kind: 'unknown', likely: guessMeanings(said), ...spoken };
  }
  const intent = meantInContext(decided, said, hearing);
  if (intent === undefined) return { kind: 'silence' };
  const ref = resolveCase(intent, said, decided.used, hearing);
  const whose = seatMeant(intent, said);
  if (whose.ambiguous) return { kind: 'ambiguousSeat', intent, ...whose.ambiguous, case: ref, ...spoken };
  const seat = whose.seat ? { seat: whose.seat } : {};
  const when = dateMeant(intent, said, hearing);
  const shared = { case: ref, ...seat, ...(when ? { date: when } : {}), ...spoken };
  if (decided.intents.length > 1) return { kind: 'choose', between: [...decided.intents], ...shared };
  const yesNo = said.manner.yesNo && !isDoing(intent);
  return { kind: 'intent', intent, yesNo, ...shared, ...tellSlots(intent, decided, said, typed, hearing) };
}

const courtesies = new Set([...groupWords('fill'), ...groupWords('thanks')]);

const plain = (intent: 'help' | 'agenda.import'): Heard => ({
  kind: 'intent',
  intent,
  case: { kind: 'none' },
  yesNo: false,
});

/** A mention alone or "?" asks for help; other signs want no reply. */
function wordless(typed: string, text: string): Heard {
  return /votum/i.test(text) || typed.includes('?') ? plain('help') : { kind: 'silence' };
}

/** A case named and nothing asked of it, "pkt. 6": where it stands is what one wants to know. */
function namedAlone(said: Listened, hearing: Hearing): CaseRef | undefined {
  if (!said.namesCase || said.manner.what) return undefined;
  const more = said.words.some(
    (word, i) =>
      !small.has(word.fold) && !said.explained.has(i) && (said.item || said.readings[i]?.size !== 0),
  );
  return more ? undefined : resolveCase('status', said, new Set(), hearing);
}
