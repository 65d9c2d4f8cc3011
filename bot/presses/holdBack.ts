import { heldCard } from '../../cards/confirm/heldCard';
import type { Press, Verb } from '../../cards/verbs';
import { personNumbersIn } from '../../domain/personNumber';
import { card, languageFor, type Reply, type Turn } from '../turn';

// The field of each verb whose text others are sent. An answer is not among them: it is never held back (castVote.ts).
// What a case or an agenda is made of is looked through in its preview.
const told: Partial<Record<Verb, string>> = {
  'round.return': 'reason',
  'round.extend': 'reason',
  'round.close': 'reason',
  'round.withdraw': 'reason',
  'round.to-meeting': 'reason',
  'round.confirm': 'reason',
  'decision.void': 'reason',
  'correction.rule': 'reason',
  'round.comment': 'comment',
  'round.recuse': 'comment',
  'question.ask': 'comment',
  'paper.unreadable': 'comment',
  'question.answer': 'answer',
  'round.mark': 'answer',
  'round.recusal': 'how',
  'round.record': 'how',
};

/**
 * The text of a press that holds what looks like a personal number, back to whoever typed it; null where there is none, or
 * where it has come back once. Says nothing of the case, which has not been looked at.
 */
export function holdBack(turn: Turn, { verb, data }: Press): Reply | null {
  const field = told[verb];
  const carried: Record<string, unknown> = { ...data };
  const text = field === undefined ? undefined : carried[field];
  if (field === undefined || typeof text !== 'string' || carried.numbers === 'seen') return null;
  if (personNumbersIn(text).length === 0) return null;
  return card(heldCard({ verb, data: carried, field, text }, languageFor(turn)));
}
