import type { Decided } from './decideMeaning';
import type { Hearing, Intent } from './heard';
import type { Listened } from './listen';
import { resolveCase } from './resolveCase';
import { startsClause } from './startsClause';

/** The intent in the light of what the board has under way; undefined means to say nothing. */
export function meantInContext(decided: Decided, said: Listened, hearing: Hearing): Intent | undefined {
  const [intent] = decided.intents;
  if (decided.weak) return awaitsOneAnswer(hearing) ? intent : undefined;
  switch (intent) {
    case 'outlook': {
      // "kan vi nå det inden 1. juli": a case under way is held to its deadline, otherwise the calendar answers.
      const open = hearing.cases.some((one) => one.status === 'open');
      return said.dates.length > 0 && !open ? 'deadline.calc' : intent;
    }
    case 'answers': {
      // "hvad sagde regionen om klinikkerne": no case of that name, so it was said at a meeting.
      const ref = resolveCase(intent, said, decided.used, hearing);
      return ref.kind === 'notFound' && !said.item ? 'decision.find' : intent;
    }
    case 'record-answer':
      return whoAnswers(said, hearing) === 'me' ? 'answer.offer' : intent;
    case 'answer.offer':
      return whoAnswers(said, hearing) === 'another' ? 'record-answer' : intent;
    default:
      return intent;
  }
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
