import type { Detail, DoingIntent, Intent, Supposition } from './heard';
import { exact, groupWords, intentRows, type Meaning } from './lexicon';
import type { Listened } from './listen';
import { type Match, matchRows } from './matchPhrase';
import { readChoice } from './readChoice';
import { startsClause } from './startsClause';

const why = groupWords('why');
const yesOrNo = groupWords('yesOrNo');
const courtesy = new Set([...groupWords('courtesy'), ...groupWords('fill')]);

import { holds, mayBe } from './holds';
import { isDenied } from './isDenied';

/** What was meant, before asking of which case. */
export interface Decided {
  intents: readonly Intent[];
  used: ReadonlySet<number>;
  detail?: Detail;
  /** "ok": an answer only where it is clear to what. */
  weak?: true;
  suppose?: Supposition;
}

const DOING: ReadonlySet<Intent> = new Set<DoingIntent>([
  'answer.offer',
  'round.start',
  'round.remind',
  'round.extend',
  'round.close',
  'round.withdraw',
  'to-meeting',
  'notify.set',
  'ask',
  'comment',
  'recuse',
  'record-answer',
  'agenda.publish',
  'agenda.import',
  'channel.tie',
]);

/** Whether an intent does something; text alone never does it, a card asks first. */
export function isDoing(intent: Intent): intent is DoingIntent {
  return DOING.has(intent);
}

/** Whether an intent changes a case for all, rather than being one's own word on it. */
function isDirecting(intent: Intent): boolean {
  return isDoing(intent) && !['ask', 'comment', 'recuse', 'answer.offer', 'notify.set'].includes(intent);
}

/** Decides what was meant, or undefined when nothing fits. The rules of phrases.md decide over the weights. */
export function decideMeaning(said: Listened): Decided | undefined {
  const matches = matchRows(intentRows, said);
  if (said.manner.conditional) return supposed(said, matches);
  const allowed = matches.filter((match) => isAllowed(match, said));
  if (asksWhy(said)) return reason(said, allowed);
  // Where a phrase matched and was denied ("ryk dem ikke"), nothing looser is guessed in its place.
  const loose = matches.length === 0 ? looseMatch(said) : undefined;
  const best = allowed.sort((a, b) => weight(b, said) - weight(a, said))[0];
  if (!best && isYesOrNo(said)) return { intents: ['answer.offer'], used: new Set(), weak: true };
  const meant = best ?? loose;
  return meant && { ...meant.meaning, used: meant.used };
}

const LOOSE_WORDS = 9;

/** A short question whose small words are others than the tables'. Never a deed: that is told in so many words. */
function looseMatch(said: Listened): Match<Meaning> | undefined {
  if (said.words.length > LOOSE_WORDS) return undefined;
  return matchRows(intentRows, said, true).find(
    (match) => isAllowed(match, said) && match.meaning.intents.every((intent) => !isDirecting(intent)),
  );
}

/** Nothing but yes or no in some dress: "ok", "det er helt fint", "👍". */
function isYesOrNo(said: Listened): boolean {
  if (said.manner.yesNo || said.manner.what) return false;
  const plain = said.readings.every((reading) => mayBe(reading, yesOrNo) || mayBe(reading, courtesy));
  return plain && said.readings.some((reading) => mayBe(reading, yesOrNo));
}

const WISHED = 1.5;

/** A deed that is told to be done outweighs what else its sentence speaks of: "send en rykker til dem der mangler". */
function weight(match: Match<Meaning>, said: Listened): number {
  const [intent] = match.meaning.intents;
  if (intent === undefined || !isDoing(intent)) return match.score;
  const told = [...match.used].some(
    (at) =>
      mayBe(said.readings[at], exact) && (said.manner.request || startsClause(said.words, said.readings, at)),
  );
  return told ? match.score + WISHED : match.score;
}

function asksWhy(said: Listened): boolean {
  return (
    !said.manner.request &&
    said.words.some((_, i) => mayBe(said.readings[i], why) && startsClause(said.words, said.readings, i))
  );
}

/** Why it ended so is in the outcome's explanation; any other why is for people to answer. */
function reason(said: Listened, allowed: readonly Match<Meaning>[]): Decided {
  const ended = allowed.find((match) => match.meaning.intents[0] === 'outcome');
  const about = ended && ['agreed', 'done', 'rejected'].some((name) => holds(name, said.readings));
  return { intents: [about ? 'outcome' : 'ask'], used: about ? ended.used : new Set<number>() };
}

function isAllowed(match: Match<Meaning>, said: Listened): boolean {
  const [intent] = match.meaning.intents;
  if (intent === undefined || !isDoing(intent)) return true;
  const { manner } = said;
  const asks = (manner.yesNo || manner.what) && !manner.request;
  switch (intent) {
    case 'ask':
    case 'recuse':
    case 'notify.set':
    case 'channel.tie':
    case 'agenda.import':
      return true;
    case 'answer.offer':
    case 'record-answer':
    case 'comment':
      return !asks;
    case 'round.start':
    case 'round.remind':
    case 'round.extend':
    case 'round.close':
    case 'round.withdraw':
    case 'to-meeting':
    case 'agenda.publish':
      return (!manner.what || manner.request) && !deniedDeed(match, said);
    default:
      return intent satisfies never;
  }
}

function deniedDeed(match: Match<Meaning>, said: Listened): boolean {
  const deed = [...match.used].find((at) => mayBe(said.readings[at], exact));
  return isDenied(said.words, said.readings, deed ?? Math.min(...match.used, said.words.length - 1));
}

/**
 * "hvis" beats every doing word (phrases.md, rule 2): what would be done becomes what is supposed. Where
 * someone wants to hear *if* something happens, both are shown.
 */
function supposed(said: Listened, matches: readonly Match<Meaning>[]): Decided {
  const used = matches.find((match) => match.meaning.intents[0] === 'whatif')?.used ?? new Set<number>();
  const telling = matches.find((match) => match.meaning.intents[0] === 'notify.set');
  if (telling) return { intents: ['notify.set', 'whatif'], used: telling.used };
  const reckoned = matches.find((match) => match.meaning.intents[0] === 'deadline.calc');
  if (reckoned && (holds('deadline', said.readings) || said.days?.workingDays !== undefined))
    return { intents: ['deadline.calc'], used: reckoned.used };
  const suppose = supposition(said, matches);
  return { intents: ['whatif'], used, ...(suppose ? { suppose } : {}) };
}

function supposition(said: Listened, matches: readonly Match<Meaning>[]): Supposition | undefined {
  const silent =
    (holds('not', said.readings) || holds('nobody', said.readings)) && holds('answering', said.readings);
  if (silent) return { kind: 'silence' };
  const choice = readChoice(said);
  for (const match of matches) {
    const [intent] = match.meaning.intents;
    switch (intent) {
      case 'round.close':
      case 'round.extend':
      case 'round.withdraw':
      case 'round.remind':
      case 'to-meeting':
        if (choice !== 'reject' && choice !== 'abstain' && choice !== 'approve')
          return { kind: 'deed', intent };
    }
  }
  if (choice) return { kind: 'answer', choice };
  return undefined;
}
