import { holds, mayBe } from './holds';
import { exact, groupWords, openers } from './lexicon';
import type { Word } from './readWords';
import type { Reading } from './recogniseWord';
import { startsClause } from './startsClause';

/** How something is said, apart from what. */
export interface Manner {
  /** A question that yes or no answers. */
  yesNo: boolean;
  /** A question with who, what, when… */
  what: boolean;
  /** Politely asked for: "kan du ikke lige …", "skal vi ikke …", "would you …". Its "ikke" denies nothing. */
  request: boolean;
  /** Only supposed: "hvis", "if". */
  conditional: boolean;
}

const asking = groupWords('ask');
const denying = groupWords('not');
const supposing = groupWords('if');
const whether = groupWords('whether');
const subjects = groupWords('subject');
const you = groupWords('you');
const we = groupWords('we');
const plea = groupWords('plea');
const suggesting = groupWords('suggest');
const telling = groupWords('telling');
const leftOut = groupWords('leftOut');
const noVerb = groupWords('noVerb');
const stating = new Set([
  ...openers,
  ...(['answered', 'agreed', 'done', 'against', 'missing'] as const).flatMap((name) => [...groupWords(name)]),
]);

/** Reads the manner of what was typed (phrases.md, rules 2 and 4). */
export function readManner(words: readonly Word[], readings: readonly Reading[]): Manner {
  const said = words.map((word, i) => ({ word, i, starts: startsClause(words, readings, i) }));
  const direct = said.some(({ i, starts }) => starts && mayBe(readings[i], asking));
  const indirect = said.some(({ i }) => mayBe(readings[i], asking) && isTold(words, readings, i));
  const polite = said.some(({ i, starts }) => starts && isPlea(readings, i));
  const request = polite || holds('please', readings) || holds('suggestion', readings);
  const asksWhether = said.some(({ word, i }) => isWhether(word) && isTold(words, readings, i));
  const inverted = said.some(
    ({ i, starts }) => starts && !isPlea(readings, i) && isInverted(words, readings, i),
  );
  const stated = !request && said.some(({ word, i }) => word.asked && statesSomething(words, readings, i));
  return {
    yesNo: asksWhether || (!direct && !indirect && (inverted || stated)),
    what: direct || indirect,
    request,
    conditional: isConditional(words, readings),
  };
}

/** "kan du (ikke)", "skal vi ikke", "couldn't you". */
function isPlea(readings: readonly Reading[], i: number): boolean {
  const [verb, next, then] = [readings[i], readings[i + 1], readings[i + 2]];
  if (mayBe(verb, plea) && (mayBe(next, you) || (mayBe(next, denying) && mayBe(then, you)))) return true;
  // "lukker du den lige": a deed in the present with its "du" is asked for.
  if (mayBe(verb, exact) && mayBe(next, you)) return true;
  return mayBe(verb, suggesting) && mayBe(next, we) && (mayBe(then, denying) || mayBe(verb, denying));
}

/** The verb first: "har alle svaret", "tror du". Not "har ingen bemærkninger", which leaves out its "jeg". */
function isInverted(words: readonly Word[], readings: readonly Reading[], i: number): boolean {
  const verb = words[i];
  if (verb === undefined) return false;
  // Danish verbs of the present end in -r, and only a question puts one before its "du".
  const present = verb.kind === 'word' && verb.fold.endsWith('r') && !mayBe(readings[i], noVerb);
  if (!mayBe(readings[i], openers)) return present && mayBe(readings[i + 1], subjects);
  const asked = words.some((word, k) => k >= i && word.clause === verb.clause && word.asked);
  return asked || !mayBe(readings[i + 1], leftOut);
}

/** "alle har svaret?" states what it asks; "fristen?" only names it. */
function statesSomething(words: readonly Word[], readings: readonly Reading[], asked: number): boolean {
  return words.some((word, i) => word.clause === words[asked]?.clause && mayBe(readings[i], stating));
}

const isWhether = (word: Word) => whether.has(word.fold) || word.fold === 'if';

/** After "ved du", "kan du se", "tell me": what follows is the question. */
function isTold(words: readonly Word[], readings: readonly Reading[], i: number): boolean {
  if (words[i - 1]?.clause !== words[i]?.clause || !mayBe(readings[i - 1], telling)) return false;
  // "let me know when", "sig til hvem": wanted later, not now.
  return !words.slice(Math.max(0, i - 3), i).some((word) => word.fold === 'let' || word.fold === 'til');
}

function isConditional(words: readonly Word[], readings: readonly Reading[]): boolean {
  return words.some((word, i) => {
    if (!mayBe(readings[i], supposing)) return false;
    if (word.fold === 'if' && isTold(words, readings, i)) return false;
    // "hvis svar mangler" asks whose.
    const whose = /^(?:svar|stemme)/.test(words[i + 1]?.fold ?? '') && /^mang/.test(words[i + 2]?.fold ?? '');
    return word.fold !== 'hvis' || !whose;
  });
}
