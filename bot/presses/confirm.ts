import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { confirmationText } from '../../cards/text/confirmation';
import type { VerbData } from '../../cards/verbs';
import { confirmOutcome } from '../../workflows/confirmOutcome';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

/** The result is confirmed, or not. Without a reason nobody refuses it: the card comes back and asks for one. */
export async function confirmPress(turn: Turn, data: VerbData<'round.confirm'>): Promise<Reply> {
  const { roundId, outcome, reason } = data;
  const word = outcome === 'confirmed' ? { outcome } : { outcome, reason };
  const said = await confirmOutcome(turn.deps, roundId, turn.actor, word, turn.operation);
  if (said.kind === 'refused' && said.why === 'reasonMissing')
    return openConfirm(turn, { v: 1, roundId, what: 'confirm' }, { fault: said.why, reason });
  if (said.kind === 'refused') return words(refusalText(said.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  const note = confirmationText(lang).done[said.result];
  return card(runCard(shown.view, lang, { note, refreshUserIds: [turn.incoming.userId] }));
}
