import type { Decided } from './decideMeaning';
import type { HeardChoice, Supposition } from './heard';
import { holds } from './holds';
import type { Meaning } from './lexicon';
import type { Listened } from './listen';
import type { Match } from './matchPhrase';
import { readChoice } from './readChoice';

/**
 * What "hvis" makes of the words. It beats every doing word (phrases.md, rule 2): what would be done becomes
 * what is supposed. Where someone wants to hear *if* something happens, both are shown; a deadline that is
 * counted from a supposed day is still counted.
 */
export function supposed(said: Listened, matches: readonly Match<Meaning>[]): Decided {
  const find = (intent: string) => matches.find((match) => match.meaning.intents[0] === intent);
  const telling = find('notify.set');
  if (telling) return { intents: ['notify.set', 'whatif'], used: telling.used };
  const counted = find('deadline.calc');
  if (counted && (holds('deadline', said.readings) || said.days?.workingDays !== undefined))
    return { intents: ['deadline.calc'], used: counted.used };
  const suppose = supposition(said, matches);
  return { intents: ['whatif'], used: find('whatif')?.used ?? new Set(), ...(suppose ? { suppose } : {}) };
}

// "hvis regionen siger nej til at forlænge": the answer is what is supposed, not the deed it speaks of.
const OUTWEIGHS: readonly (HeardChoice | undefined)[] = ['approve', 'reject', 'abstain'];

function supposition(said: Listened, matches: readonly Match<Meaning>[]): Supposition | undefined {
  const { readings } = said;
  if ((holds('not', readings) || holds('nobody', readings)) && holds('answering', readings))
    return { kind: 'silence' };
  const choice = readChoice(said);
  const deed = OUTWEIGHS.includes(choice) ? undefined : supposedDeed(matches);
  if (deed) return deed;
  return choice && { kind: 'answer', choice };
}

function supposedDeed(matches: readonly Match<Meaning>[]): Supposition | undefined {
  for (const { meaning } of matches) {
    const [intent] = meaning.intents;
    switch (intent) {
      case 'round.close':
      case 'round.extend':
      case 'round.withdraw':
      case 'round.remind':
      case 'to-meeting':
        return { kind: 'deed', intent };
    }
  }
  return undefined;
}
