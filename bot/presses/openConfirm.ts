import { confirmCard } from '../../cards/confirm/confirmCard';
import { confirmStartCard } from '../../cards/confirm/confirmStartCard';
import type { TypedBefore } from '../../cards/confirm/confirmView';
import { refusalText } from '../../cards/refusals/refusalText';
import type { Confirmable, VerbData } from '../../cards/verbs';
import { runsCases } from '../../domain/board/roles';
import { rulesInForce } from '../../domain/board/rules';
import type { RoundId } from '../../domain/ids';
import { boardOf } from '../../domain/ids';
import type { Viewer } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { seatedOn } from '../../workflows/actor';
import { isReleased, releasedBy } from '../../workflows/isReleased';
import { saveDraft } from '../../workflows/saveDraft';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** What is known beside the card's own data when a confirm card is opened: from typed words, or from a try that failed. */
export type Beside = TypedBefore & {
  choice?: Choice | undefined;
  to?: { date: string; time?: string } | undefined;
  detail?: 'substitute' | undefined;
};

// What a member says for himself, as against what those who run the case do.
const ownActions: readonly Confirmable[] = ['comment', 'ask', 'recuse'];

/**
 * Opens the card that asks before anything is done. Opening it changes nothing.
 * @param viewer narrows what the card shows, where others than the asker read it.
 */
export async function openConfirm(
  turn: Turn,
  data: VerbData<'confirm.open'>,
  beside: Beside = {},
  viewer?: Viewer,
): Promise<Reply> {
  const { what, roundId, seatId } = data;
  if (what === 'start') return confirmStart(turn, roundId);
  const shown = await showCase(turn.deps, roundId, turn.actor, viewer);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const { view, seated } = shown;
  const lang = languageFor(turn, seated.board);
  if (!ownActions.includes(what) && !runsCases(seated.role)) return words(refusalText('notYours', lang));
  if (what === 'recuse' && seated.role.kind === 'contact') return words(refusalText('contact', lang));
  if (view.viewer === 'recused') return words(refusalText('recused', lang));
  const ended = view.round.status === 'closed' && what !== 'ask' && what !== 'comment';
  if (ended) return words(refusalText('ended', lang));
  const { choice, to, detail, ...typed } = beside;
  const { substitutes } = rulesInForce(seated.board, view.round.openedAt);
  return card(
    confirmCard(
      { what, view, seatId, choice, to, typed, ...(detail === undefined ? {} : { substitutes }) },
      lang,
    ),
  );
}

async function confirmStart(turn: Turn, roundId: RoundId): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const [saved, seated, header] = await Promise.all([
    saveDraft(deps, roundId, actor, null, operation),
    seatedOn(deps, boardOf(roundId), actor),
    deps.rounds.readHeader(roundId),
  ]);
  if (saved.kind === 'refused') return words(refusalText(saved.why, languageFor(turn)));
  if (seated === null || header === null) return words(refusalText('notFound', languageFor(turn)));
  const { board, form, ready } = saved;
  const mayStart = isReleased(board, seated.role, releasedBy(header.value), deps.clock.now());
  return card(
    confirmStartCard({ roundId, title: form.title, ready, board, mayStart }, languageFor(turn, board)),
  );
}
