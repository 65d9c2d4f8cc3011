import type { AgendaItem, Meeting } from './meeting';
import { isOneLetterOff, stemsOf } from './stemWord';

/** An item of some minutes that speaks of what was asked, with the paragraph or bullet that says most. */
export type MinutesFind = { meeting: Meeting; item: AgendaItem; quote: string };

/** Ways to say one asked word: each a run of stems that must all occur. */
type Term = string[][];
type Passage = { text: string; stems: ReadonlySet<string>; from: 'record' | 'recommendation' | 'title' };
type Searched = { meeting: Meeting; item: AgendaItem; passages: Passage[] };

const fieldWeight = { title: 3, record: 2, recommendation: 1 } as const;
const shortestFuzzy = 5;
const askingWords = new Set(
  stemsOf(
    'hvad hvem hvor hvornår hvordan hvorfor blev var er har besluttede besluttet beslutning sagde sagt godkendte om vi det den ' +
      'de i på til med og der nu sidst referatet what did we decide decided about the when was on',
  ),
);
const deciding =
  /enighed|beslutte|godkend|vedt[oa]g|tiltr[åa]d|til efterretning|ønsker|anmodes|ændre(?:s|t)? |udsat|defineres/i;

/**
 * Finds the items whose record, recommendation or title speaks of the words asked for, best first, newer meetings first
 * among equals. Words may be typed in any form `stemWord` knows; `synonyms` are the board's own groups of
 * words for one thing. An item must answer to at least half of the words. Agendas without minutes are left out, for nothing
 * has been said there yet. Whether the person asking may see a closed item is for the caller to decide.
 */
export function findInMinutes(
  meetings: readonly Meeting[],
  words: readonly string[],
  synonyms: readonly (readonly string[])[] = [],
): MinutesFind[] {
  const searched = meetings
    .filter(({ kind }) => kind === 'minutes')
    .flatMap((meeting) => meeting.items.map((item) => ({ meeting, item, passages: passagesOf(item) })));
  const asked = [...new Set(words.flatMap(stemsOf))];
  const telling = asked.filter((stem) => !askingWords.has(stem));
  const terms = telling.map((stem) => withNearWords(termOf(stem, synonyms), searched));
  const rarity = terms.map(
    (term) => 1 / Math.max(1, searched.filter(({ passages }) => mentions(passages, term)).length),
  );
  return searched
    .map((one) => ({ ...one, ...score(one.passages, terms, rarity) }))
    .filter(({ matched }) => matched > 0 && matched * 2 >= terms.length)
    .sort((a, b) => b.matched - a.matched || b.points - a.points || compareNewest(a, b))
    .map(({ meeting, item, passages }) => ({ meeting, item, quote: quoteOf(passages, terms) }));
}

function passagesOf(item: AgendaItem): Passage[] {
  const passage = (from: Passage['from'], text: string): Passage => ({
    from,
    text,
    stems: new Set(stemsOf(text)),
  });
  return [
    passage('title', [item.title, item.bodyTitle ?? ''].join(' ')),
    ...(item.recommendation === undefined ? [] : [passage('recommendation', item.recommendation)]),
    ...(item.record ?? '')
      .split('\n\n')
      .filter((text) => text !== '')
      .map((text) => passage('record', text.replace(/^- /, ''))),
  ];
}

function termOf(stem: string, synonyms: readonly (readonly string[])[]): Term {
  const groups = synonyms
    .map((group) => group.map(stemsOf))
    .filter((group) => group.some((run) => run.includes(stem) && run.length === 1));
  return [[stem], ...groups.flat().filter((run) => run.length > 0)];
}

/** A word found nowhere may have been mistyped: the words one letter off stand in for it. */
function withNearWords(term: Term, searched: readonly Searched[]): Term {
  const [asked = ''] = term[0] ?? [];
  if (asked.length < shortestFuzzy || searched.some(({ passages }) => mentions(passages, term))) return term;
  const known = new Set(searched.flatMap(({ passages }) => passages.flatMap(({ stems }) => [...stems])));
  return [...term, ...[...known].filter((stem) => isOneLetterOff(stem, asked)).map((stem) => [stem])];
}

function mentions(passages: readonly Passage[], term: Term): boolean {
  return passages.some((passage) => strength(passage, term) > 0);
}

/** How plainly a passage has a term: 3 as a word of its own, 2 at the head of a compound, 1 within one. */
function strength({ stems }: Passage, term: Term): number {
  return Math.max(0, ...term.map((run) => Math.min(...run.map((stem) => stemStrength(stems, stem)))));
}

function stemStrength(stems: ReadonlySet<string>, stem: string): number {
  if (stems.has(stem)) return 3;
  let best = 0;
  for (const word of stems) {
    if (stem.length >= 4 && word.startsWith(stem)) return 2;
    if (stem.length >= 5 && word.includes(stem)) best = 1;
  }
  return best;
}

function score(passages: readonly Passage[], terms: readonly Term[], rarity: readonly number[]) {
  let matched = 0;
  let points = 0;
  for (const [index, term] of terms.entries()) {
    const best = Math.max(
      0,
      ...passages.map((passage) => strength(passage, term) * fieldWeight[passage.from]),
    );
    if (best > 0) matched += 1;
    points += best * (rarity[index] ?? 1);
  }
  return { matched, points };
}

/** The paragraph of the record that says most about the terms, a decision before a remark; else the recommendation. */
function quoteOf(passages: readonly Passage[], terms: readonly Term[]): string {
  const said = passages.filter(({ from }) => from === 'record');
  const best = said
    .map((passage) => ({ passage, points: quotePoints(passage, terms) }))
    .reduce<{ passage: Passage; points: number } | undefined>(
      (before, next) => (before === undefined || next.points > before.points ? next : before),
      undefined,
    );
  const fallback = passages.find(({ from }) => from === 'recommendation') ?? passages[0];
  return (best?.passage ?? fallback)?.text ?? '';
}

function quotePoints(passage: Passage, terms: readonly Term[]): number {
  const about = terms.reduce((sum, term) => sum + strength(passage, term), 0);
  const decides = deciding.test(passage.text)
    ? /enighed|beslutte|godkendt|godkendte|vedtog/i.test(passage.text)
      ? 2
      : 1
    : 0;
  // "Bemærkninger til økonomi:" only leads up to what was said.
  return about * 2 + decides - (passage.text.endsWith(':') ? 5 : 0);
}

function compareNewest(a: Searched, b: Searched): number {
  if (a.meeting.date !== b.meeting.date) return a.meeting.date < b.meeting.date ? 1 : -1;
  return a.item.number.seq - b.item.number.seq;
}
