import { refusalText } from '../../cards/refusals/refusalText';
import { doneText } from '../../cards/text/done';
import type { VerbData } from '../../cards/verbs';
import { askRelease } from '../../workflows/askRelease';
import { releaseCase, returnCase } from '../../workflows/releaseCase';
import { languageFor, type Reply, type Turn, words } from '../turn';
import { openDraft } from './showDraft';

export async function toChairsPress(turn: Turn, { roundId }: VerbData<'round.to-chairs'>): Promise<Reply> {
  const asked = await askRelease(turn.deps, roundId, turn.actor, turn.operation);
  const lang = languageFor(turn);
  return words(asked.kind === 'refused' ? refusalText(asked.why, lang) : doneText('sentToChairs', lang));
}

export async function releasePress(turn: Turn, { roundId }: VerbData<'round.release'>): Promise<Reply> {
  const released = await releaseCase(turn.deps, roundId, turn.actor, turn.operation);
  if (released.kind === 'refused') return words(refusalText(released.why, languageFor(turn)));
  return words(doneText(released.enough ? 'released' : 'releasedOne', languageFor(turn, released.board)));
}

export async function returnPress(turn: Turn, { roundId, reason }: VerbData<'round.return'>): Promise<Reply> {
  const back = await returnCase(turn.deps, roundId, turn.actor, reason, turn.operation);
  if (back.kind === 'refused' && back.why === 'reasonMissing')
    return openDraft(turn, roundId, { reasonMissing: true });
  const lang = languageFor(turn);
  return words(back.kind === 'refused' ? refusalText(back.why, lang) : doneText('returned', lang));
}
