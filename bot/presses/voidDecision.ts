import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { registerText } from '../../cards/text/register';
import type { VerbData } from '../../cards/verbs';
import { showCase } from '../../workflows/showCase';
import { voidDecision } from '../../workflows/voidDecision';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

/** A decision is annulled. Without a reason it is not: the card comes back and asks for one. */
export async function voidPress(turn: Turn, { roundId, reason }: VerbData<'decision.void'>): Promise<Reply> {
  const done = await voidDecision(turn.deps, roundId, turn.actor, reason, turn.operation);
  if (done.kind === 'refused' && done.why === 'reasonMissing')
    return openConfirm(turn, { v: 1, roundId, what: 'void' }, { fault: done.why, reason });
  if (done.kind === 'refused') return words(refusalText(done.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  const note = registerText(lang).ask.done(done.decision);
  return card(runCard(shown.view, lang, { note, refreshUserIds: [turn.incoming.userId] }));
}
