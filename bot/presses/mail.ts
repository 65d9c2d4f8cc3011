import { mailCard } from '../../cards/mail/mailCard';
import { refusalText } from '../../cards/refusals/refusalText';
import type { VerbData } from '../../cards/verbs';
import { makeMail } from '../../workflows/makeMail';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

/** A case as a mail to one seat, to copy; where none is named it is asked whose. */
export async function mailPress(turn: Turn, { roundId, seatId }: VerbData<'round.mail'>): Promise<Reply> {
  if (seatId === undefined) return openConfirm(turn, { v: 1, roundId, what: 'mail' });
  const made = await makeMail(turn.deps, roundId, turn.actor, seatId, turn.operation);
  if (made.kind === 'refused') return words(refusalText(made.why, languageFor(turn)));
  return card(mailCard(made, languageFor(turn, made.seated.board)));
}
