import { laterBy } from '../../domain/calendar/localMoment';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Seated } from '../../workflows/actor';
import type { CaseList } from '../../workflows/listCases';
import type { ListedCase } from '../../workflows/ports';
import type { Turn } from '../turn';
import type { HeardIntent } from '../understand/heard';

/** What someone typed, understood, with all that is needed to answer it. */
export interface Talk {
  turn: Turn;
  seated: Seated;
  lang: Language;
  /** The cases this person may hear of here, as the board's list has them. */
  listed: readonly ListedCase[];
  /** Those that have not ended: the person's own view in 1:1; the channel's view, with no names in it, in a channel. */
  cases(): Promise<CaseList>;
  heard: HeardIntent;
  text: string;
}

// "den" means the case last spoken of for half an hour.
const CONTEXT_MS = 30 * 60 * 1000;

/** The case this conversation last spoke of, if that is not too long ago. */
export async function lastShown({ deps, incoming, receivedAt }: Turn): Promise<RoundId | null> {
  const context = await deps.conversations.context(incoming.conversationId);
  return context !== null && receivedAt <= laterBy(context.at, CONTEXT_MS) ? context.roundId : null;
}

/** Keeps that this case was spoken of. */
export async function nowSpeakingOf({ deps, incoming, receivedAt }: Turn, view: CaseView): Promise<void> {
  await deps.conversations.saveContext(incoming.conversationId, { roundId: view.round.id, at: receivedAt });
}
