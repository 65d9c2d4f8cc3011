import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { substitutesText } from '../../cards/text/substitutes';
import type { VerbData } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import { handOverCase } from '../../workflows/handOverCase';
import { showCase } from '../../workflows/showCase';
import { takeBackCase } from '../../workflows/takeBackCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/**
 * A case is handed over to the seat's substitute: the member's own card says who answers, the secretariat's is the
 * status.
 */
export async function handOverPress(
  turn: Turn,
  { roundId, seatId }: VerbData<'round.hand-over'>,
): Promise<Reply> {
  const handed = await handOverCase(turn.deps, roundId, turn.actor, seatId, turn.operation);
  if (handed.kind === 'refused') return words(refusalText(handed.why, languageFor(turn)));
  return shown(turn, roundId, 'handOver');
}

export async function takeBackPress(
  turn: Turn,
  { roundId, seatId }: VerbData<'round.take-back'>,
): Promise<Reply> {
  const taken = await takeBackCase(turn.deps, roundId, turn.actor, seatId, turn.operation);
  if (taken.kind === 'refused') return words(refusalText(taken.why, languageFor(turn)));
  return shown(turn, roundId, 'takeBack');
}

async function shown(turn: Turn, roundId: RoundId, what: 'handOver' | 'takeBack'): Promise<Reply> {
  const found = await showCase(turn.deps, roundId, turn.actor);
  if (found.kind === 'refused') return words(refusalText(found.why, languageFor(turn)));
  const { view } = found;
  const lang = languageFor(turn, found.seated.board);
  const text = substitutesText(lang);
  const refreshUserIds = [turn.incoming.userId];
  if (view.viewer === 'secretariat')
    return card(runCard(view, lang, { note: text[what].done, refreshUserIds }));
  const note = what === 'handOver' ? text.handOver.done : text.takeBack.doneOwn;
  return card(caseCard(view, lang, { lead: 'answer', note, refreshUserIds }));
}
