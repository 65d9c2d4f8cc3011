import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import type { VerbData } from '../../cards/verbs';
import { runsCases } from '../../domain/board/roles';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/**
 * Shows a case as it stands now to whoever asks. It only reads: a refresh that wrote would set off the next one.
 * What is pressed in a channel is answered to the presser alone, so it may be the person's own view.
 */
export async function showPress(
  turn: Turn,
  { roundId, as, lead = 'show' }: VerbData<'round.show'> & Partial<VerbData<'round.refresh'>>,
): Promise<Reply> {
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const { view, seated } = shown;
  const lang = languageFor(turn, seated.board);
  const refreshUserIds = [turn.incoming.userId];
  if (as === 'run' && runsCases(seated.role)) return card(runCard(view, lang, { refreshUserIds }));
  if (view.viewer === 'secretariat') return card(runCard(view, lang, { refreshUserIds }));
  return card(caseCard(view, lang, { lead, refreshUserIds }));
}
