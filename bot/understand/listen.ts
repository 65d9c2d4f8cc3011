import { months, weekdays } from './dates/dayNames';
import { type DateMention, readDates } from './dates/readDates';
import { type DaysMention, readDays } from './dates/readDays';
import { findSeats, type SeatsFound } from './findSeats';
import { fold } from './fold';
import type { Hearing } from './heard';
import { groupWords } from './lexicon';
import type { Utterance } from './matchPhrase';
import { type ItemMention, readItem } from './readItem';
import { type Manner, readManner } from './readManner';
import { readWords, type Word } from './readWords';
import { recogniseWord } from './recogniseWord';
import { bestTitles } from './scoreTitles';
import { stems } from './stems';
import { foldedWords, readSynonyms, type Synonyms } from './synonyms';
import { boardroomWords } from './words/names';

/** All that can be told about what was typed before asking what it means. */
export interface Listened extends Utterance {
  words: readonly Word[];
  manner: Manner;
  seats: SeatsFound;
  /** A name nobody here bears, where a person's name would stand. */
  stranger?: { at: number; words: string };
  dates: readonly DateMention[];
  days?: DaysMention;
  item?: ItemMention;
  /** Whether words that the tables don't know are in a case's title. */
  namesCase: boolean;
  /** Whether "den", "det", "sagen" point at a case. */
  pointed: boolean;
  synonyms: Synonyms;
}

const articles = new Set(['den', 'det', 'the', 'de', 'en', 'et', 'nye', 'ny', 'new']);
const expletives = groupWords('expletive');
const signing = groupWords('signature');
const NOTHING: ReadonlyMap<string, number> = new Map();
const those = new Set(
  'them those everyone everybody anyone anybody someone people members member one ones all'.split(' '),
);
const pointers = groupWords('it');
const PERSON_BEFORE = new Set(
  'region ministeriet kommune ryk rykke mangler har hvis fra siger mener svarer if remind chase nudge ping has did does from afventer venter prikke prik puffe at notere noter registrer kan må lad give giv'
    .split(' ')
    .map(fold),
);
const PERSON_AFTER = new Set(
  'har siger mangler svarer er stemmer godkender has says is called ringede ringet hasnt doesnt phoned did votes approves undlader'
    .split(' ')
    .map(fold),
);

/** Reads words, dates, days, seats, cases and manner out of what was typed. */
export function listen(text: string, hearing: Hearing): Listened {
  const words = withoutSignature(readWords(text));
  const synonyms = readSynonyms(hearing);
  const own = ownWords(hearing);
  const readings = words.map((word, i) => (isRelative(words, i) ? NOTHING : recogniseWord(word, own)));
  const places = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    for (const word of reading.keys()) places.set(word, [...(places.get(word) ?? []), i]);
  });
  const manner = readManner(words, readings);
  const dates = readDates(words, hearing.today, 'ahead');
  const days = readDays(words);
  const item = readItem(words, hearing.today);
  const seats = findSeats(words, hearing);
  const explained = new Set<number>(seats.used);
  for (const span of [...dates, ...(days ? [days] : [])])
    for (let i = span.from; i < span.upTo; i++) explained.add(i);
  if (item) for (let i = item.from; i <= item.at; i++) explained.add(i);
  const strange = words.filter(
    (_, i) => !explained.has(i) && ![...(readings[i]?.values() ?? [])].includes(1),
  );
  const namesCase =
    item !== undefined ||
    bestTitles(
      strange.map((word) => word.fold),
      hearing.cases,
      synonyms,
    ).length > 0;
  const stranger = findStranger(words, readings, explained, own);
  const pointed = words.some((word, i) => pointers.has(word.fold) && !isExpletive(words, i));
  const listened = {
    words,
    readings,
    places,
    explained,
    manner,
    seats,
    dates,
    namesCase,
    pointed,
    synonyms,
    ...(days ? { days } : {}),
    ...(item ? { item } : {}),
    ...(stranger ? { stranger } : {}),
  };
  return { ...listened, features: featuresOf(listened, hearing) };
}

function featuresOf(said: Omit<Listened, 'features'>, hearing: Hearing): ReadonlySet<string> {
  const { manner, seats } = said;
  const seat = seats.seat !== undefined || seats.ambiguous !== undefined;
  const asks = manner.yesNo || manner.what;
  const told: Record<string, boolean> = {
    seat,
    name: said.stranger !== undefined,
    person: seat || said.stranger !== undefined,
    date: said.dates.some((date) => !date.merelyToday),
    till: said.dates.some((date) => date.till),
    days: said.days !== undefined,
    case: said.namesCase,
    it: said.pointed || said.namesCase,
    number: said.words.some((word, i) => word.kind === 'number' && !said.explained.has(i)),
    q: asks,
    yn: manner.yesNo,
    wh: manner.what,
    stmt: manner.request || !asks,
    if: manner.conditional,
    directs: hearing.directs ?? false,
  };
  return new Set(Object.keys(told).filter((name) => told[name]));
}

/** The stems of the board's own words: never to be taken for misspelt words of the tables. */
function ownWords(hearing: Hearing): ReadonlySet<string> {
  const texts = [
    ...hearing.cases.map((one) => one.title),
    ...(hearing.items ?? []).map((item) => item.title),
    ...hearing.seats.flatMap((seat) => [
      seat.body,
      ...seat.aliases,
      ...seat.people.map((person) => person.name),
    ]),
    ...[...hearing.synonyms, ...boardroomWords].flat(),
  ];
  const named = texts.flatMap(foldedWords).filter((word) => word.length >= 3);
  return new Set([...named.flatMap(stems), ...weekdays.names.keys(), ...months.names.keys()]);
}

/** "Godkendt. Mvh Torben": whoever signs is not spoken of. */
function withoutSignature(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, i) => i > 0 && signing.has(word.fold));
  return at < 0 ? words : words.slice(0, at);
}

/** "those who haven't answered" asks nobody who. */
function isRelative(words: readonly Word[], i: number): boolean {
  return words[i]?.fold === 'who' && those.has(words[i - 1]?.fold ?? '');
}

function isExpletive(words: readonly Word[], i: number): boolean {
  const word = words[i]?.fold;
  if (word !== 'det' && word !== 'it' && word !== 'that' && word !== 'this') return false;
  const before = words[i - 1]?.fold ?? '';
  const after = words[i + 1]?.fold ?? '';
  return expletives.has(before) || expletives.has(after);
}

function findStranger(
  words: readonly Word[],
  readings: readonly ReadonlyMap<string, number>[],
  explained: ReadonlySet<number>,
  own: ReadonlySet<string>,
): Listened['stranger'] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.kind === 'number' || explained.has(i) || (readings[i]?.size ?? 0) > 0)
      continue;
    if (word.fold.length < 2 || stems(word.fold).some((stem) => own.has(stem))) continue;
    const before = words[i - 1]?.fold ?? '';
    const after = words[i + 1]?.fold ?? '';
    const prodded =
      before === 'til' && /^(?:prik|prikke|puf|puffe|skub|rykker|pamindelse)$/.test(words[i - 2]?.fold ?? '');
    const standsAsPerson = (PERSON_BEFORE.has(before) || prodded) && !articles.has(before);
    const subject = i === 0 && PERSON_AFTER.has(after);
    if (standsAsPerson || subject || (word.capital && PERSON_AFTER.has(after)))
      return { at: i, words: word.raw };
  }
  return undefined;
}
