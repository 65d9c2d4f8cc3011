import type { Decided } from './decideMeaning';
import type { HeardCase, Hearing, Intent } from './heard';
import { mayBe } from './holds';
import { groupWords } from './lexicon';
import type { Listened } from './listen';
import { resolveCase } from './resolveCase';
import { startsClause } from './startsClause';

/** The intent in the light of what the board has under way; undefined means to say nothing. */
export function meantInContext(decided: Decided, said: Listened, hearing: Hearing): Intent | undefined {
  const [intent] = decided.intents;
  if (decided.weak) return awaitsOneAnswer(hearing) ? intent : undefined;
  switch (intent) {
    case 'outlook':
      if (startsWith('behind', said)) return 'outcome';
      // "kan vi nå det inden 1. juli": a case under way is held to its deadline, otherwise the calendar answers.
      return said.dates.length > 0 && !hearing.cases.some(isOpen) ? 'deadline.calc' : intent;
    case 'outcome':
      if (said.manner.yesNo && startsWith('ahead', said)) return 'outlook';
      return isOfNoCase(intent, decided, said, hearing) ? 'decision.find' : intent;
    case 'answers':
      return isOfNoCase(intent, decided, said, hearing) ? 'decision.find' : intent;
    case 'record-answer':
      return whoAnswers(said, hearing) === 'me' ? 'answer.offer' : intent;
    case 'answer.offer':
      return whoAnswers(said, hearing) === 'another' ? 'record-answer' : intent;
    default:
      return intent;
  }
}

const isOpen = (one: HeardCase) => one.status === 'open';

/** "blev den …" asks what is past, "bliver den …" what is to come. */
function startsWith(tense: 'ahead' | 'behind', { words, readings }: Listened): boolean {
  return words.some((_, i) => mayBe(readings[i], groupWords(tense)) && startsClause(words, readings, i));
}

/** "hvad sagde regionen om klinikkerne": no case of that name or near it, so it was said or decided at a meeting. */
function isOfNoCase(intent: Intent, decided: Decided, said: Listened, hearing: Hearing): boolean {
  const ref = resolveCase(intent, said, decided.used, hearing);
  return ref.kind === 'notFound' && ref.near.length === 0 && !said.item;
}

/** "Region Sjælland godkender" is the own answer of whoever sits there, and another's to all others. */
function whoAnswers({ seats, words, readings }: Listened, hearing: Hearing): 'me' | 'another' | 'untold' {
  const { seat } = seats;
  if (seat?.kind !== 'one') return 'untold';
  if (seat.id === hearing.mySeat) return 'me';
  const subject = words.some((_, i) => seats.used.has(i) && startsClause(words, readings, i));
  return subject ? 'another' : 'untold';
}

/** "ok" is an answer only where it is clear to what. */
function awaitsOneAnswer({ awaitingMe, lastShown }: Hearing): boolean {
  return awaitingMe.length === 1 || (lastShown !== undefined && awaitingMe.includes(lastShown));
}
