import { type DateMention, readDates } from './dates/readDates';
import { type DaysMention, readDays } from './dates/readDays';
import { findSeats, type SeatsFound } from './findSeats';
import { findStranger, type Stranger } from './findStranger';
import type { Hearing } from './heard';
import { mayBe } from './holds';
import { groupWords } from './lexicon';
import type { Utterance } from './matchPhrase';
import { ownWords } from './ownWords';
import { readFeatures } from './readFeatures';
import { type ItemMention, readItem } from './readItem';
import { type Manner, readManner } from './readManner';
import { readWords, type Word } from './readWords';
import { type Reading, recogniseWord } from './recogniseWord';
import { bestTitles } from './scoreTitles';
import { stems } from './stems';
import { readSynonyms, type Synonyms } from './synonyms';

/** All that can be told about what was typed before asking what it means. */
export interface Listened extends Utterance {
  words: readonly Word[];
  manner: Manner;
  seats: SeatsFound;
  stranger?: Stranger;
  dates: readonly DateMention[];
  days?: DaysMention;
  item?: ItemMention;
  /** An item's number, or words of a case's title that the tables don't know. */
  namesCase: boolean;
  /** Whether "den", "det", "sagen" point at a case. */
  pointed: boolean;
  synonyms: Synonyms;
}

const pointers = groupWords('it');
const neuter = new Set(['det', 'it', 'that', 'this']);
const expletives = groupWords('expletive');
const signing = groupWords('signature');
const them = groupWords('them');
const relative = new Set(['who', 'whom']);
const NOTHING: Reading = new Map();

/** Reads words, dates, days, seats, cases and manner out of what was typed. */
export function listen(text: string, hearing: Hearing): Listened {
  const words = withoutSignature(readWords(text));
  const own = ownWords(hearing);
  const synonyms = readSynonyms(hearing);
  const readings = words.map((word, i) => (isRelative(words, i) ? NOTHING : recogniseWord(word, own)));
  const dates = readDates(words, hearing.today, 'ahead');
  const days = readDays(words);
  const item = readItem(words, hearing.today);
  const seats = findSeats(words, hearing);
  const explained = new Set(seats.used);
  for (const span of [...dates, ...(days ? [days] : []), ...(item ? [item] : [])])
    for (let i = span.from; i < span.upTo; i++) explained.add(i);
  const isOwn = (i: number) => stems(words[i]?.fold ?? '').some((stem) => own.has(stem));
  const stranger = findStranger(words, readings, (i) => explained.has(i) || isOwn(i));
  const strange = words.filter((_, i) => !explained.has(i) && !isTyped(readings[i])).map((word) => word.fold);
  const said = {
    words,
    readings,
    places: placesOf(readings),
    explained,
    manner: readManner(words, readings),
    seats,
    dates,
    namesCase: item !== undefined || bestTitles(strange, hearing.cases, synonyms).length > 0,
    pointed: words.some((word, i) => pointers.has(word.fold) && !isExpletive(words, readings, i)),
    synonyms,
    ...(days ? { days } : {}),
    ...(item ? { item } : {}),
    ...(stranger ? { stranger } : {}),
  };
  return { ...said, features: readFeatures(said, hearing) };
}

/** "Godkendt. Mvh Torben": whoever signs is not spoken of. */
function withoutSignature(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, i) => i > 0 && signing.has(word.fold));
  return at < 0 ? words : words.slice(0, at);
}

/** "those who haven't answered" asks nobody who. */
function isRelative(words: readonly Word[], i: number): boolean {
  return relative.has(words[i]?.fold ?? '') && them.has(words[i - 1]?.fold ?? '');
}

/** A word of the tables as it stands, not by its ending or a guess. */
function isTyped(reading: Reading | undefined): boolean {
  return reading !== undefined && [...reading.values()].includes(1);
}

/** "går det", "er det": this "det" points at nothing. */
function isExpletive(words: readonly Word[], readings: readonly Reading[], i: number): boolean {
  if (!neuter.has(words[i]?.fold ?? '')) return false;
  return mayBe(readings[i - 1], expletives) || mayBe(readings[i + 1], expletives);
}

function placesOf(readings: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    for (const word of reading.keys()) places.set(word, [...(places.get(word) ?? []), i]);
  });
  return places;
}
