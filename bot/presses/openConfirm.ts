import { confirmCard } from '../../cards/confirm/confirmCard';
import { mayStepOut } from '../../cards/confirm/confirmResult';
import { confirmStartCard } from '../../cards/confirm/confirmStartCard';
import type { TypedBefore } from '../../cards/confirm/confirmView';
import { refusalText } from '../../cards/refusals/refusalText';
import { extensionRefusal } from '../../cards/text/extension';
import type { Confirmable, VerbData } from '../../cards/verbs';
import { runsCases } from '../../domain/board/roles';
import { DEFAULT_SOURCE, type RulesOfProcedure, UNSET } from '../../domain/board/rules';
import type { RoundId } from '../../domain/ids';
import { boardOf } from '../../domain/ids';
import type { CaseRules } from '../../domain/round/caseRules';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { mayExtend } from '../../domain/round/extendCase';
import { unhandled } from '../../domain/round/remarks';
import type { Viewer } from '../../domain/round/viewer';
import { type Seated, seatedOn } from '../../workflows/actor';
import { isCaseReleased } from '../../workflows/isReleased';
import { type Refused, whyNotOpen } from '../../workflows/refused';
import { saveDraft } from '../../workflows/saveDraft';
import { showCase } from '../../workflows/showCase';
import { showRemarks } from '../../workflows/showRemarks';
import { mayVoid } from '../../workflows/voidDecision';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** What is known beside the card's own data when a confirm card is opened: from typed words, or from a try that failed. */
export type Beside = TypedBefore & {
  choice?: Choice | undefined;
  to?: { date: string; time?: string } | undefined;
  detail?: 'substitute' | undefined;
};

// What a member says for himself, as against what those who run the case do.
const ownActions: readonly Confirmable[] = ['comment', 'ask', 'recuse', 'hand-over', 'take-back'];

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
  const { what, roundId, seatId, by } = data;
  if (what === 'start') return confirmStart(turn, roundId);
  const shown = await showCase(turn.deps, roundId, turn.actor, viewer);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const { view, seated } = shown;
  const lang = languageFor(turn, seated.board);
  if (!ownActions.includes(what) && !runsCases(seated.role)) return words(refusalText('notYours', lang));
  const isTheirs = what === 'correction' || what === 'journal' || what === 'mail';
  if (isTheirs && view.viewer !== 'secretariat') return words(refusalText('notYours', lang));
  if (what === 'recuse' && seated.role.kind === 'contact') return words(refusalText('contact', lang));
  const handling = what === 'hand-over' || what === 'take-back';
  if (handling && (seated.role.kind === 'contact' || seated.role.kind === 'observer'))
    return words(refusalText(seated.role.kind, lang));
  if (handling && seated.role.kind === 'substitute') return words(refusalText('notYours', lang));
  if (view.viewer === 'recused') return words(refusalText('recused', lang));
  const refusal = whyNotNow(view, what);
  if (refusal !== null) return words(refusalText(refusal, lang));
  if (what === 'extend' && !mayExtend(view.round, seated.role.kind === 'chair' ? 'chair' : 'secretariat'))
    return words(extensionRefusal(view.round, lang));
  if (what === 'void' && !(await mayAnnul(turn, roundId, seated)))
    return words(refusalText('chairsVoid', lang));
  const { choice, to, detail, ...before } = beside;
  const typed = by === undefined ? before : { by, ...before };
  // Where others read along, what is said of the case is not spoken of.
  const left = what === 'close' && viewer === undefined ? await unhandledRemarks(turn, roundId) : 0;
  const asked = detail === undefined ? {} : { substitutes: ofBoard(view.round.rules.substitutes) };
  return card(confirmCard({ what, view, seatId, choice, to, unhandled: left, typed, ...asked }, lang));
}

// A rule on substitutes is chosen for no single case: where the board has none, there is none.
function ofBoard({ value, setBy, source }: CaseRules['substitutes']): RulesOfProcedure['substitutes'] {
  return setBy === 'case' ? UNSET : { value, source: source ?? DEFAULT_SOURCE };
}

async function mayAnnul({ deps }: Turn, roundId: RoundId, seated: Seated): Promise<boolean> {
  const whole = await deps.rounds.readWhole(roundId);
  return mayVoid(seated, whole?.seats.map(({ value }) => value) ?? []);
}

async function unhandledRemarks({ deps, actor }: Turn, roundId: RoundId): Promise<number> {
  const shown = await showRemarks(deps, roundId, actor);
  return shown.kind === 'refused' ? 0 : unhandled(shown.remarks ?? []).length;
}

/** Why a card for this is not opened: the case is not, or no longer, where it can be done. A remark can always be made. */
function whyNotNow(view: CaseView, what: Confirmable): Refused['why'] | null {
  const { round } = view;
  if (what === 'ask' || what === 'comment') return null;
  if (what === 'recuse' && mayStepOut(view)) return null;
  if (what === 'journal') return round.status === 'closed' ? null : 'notEnded';
  if (what === 'void') return round.status === 'closed' && round.decision !== null ? null : 'notEntered';
  if (what === 'confirm') return round.status === 'awaitingConfirmation' ? null : 'notAwaiting';
  return round.status === 'open' ? null : whyNotOpen(round.status);
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
  const mayStart = isCaseReleased(header.value, board, seated.role, deps.clock.now());
  return card(
    confirmStartCard({ roundId, title: form.title, ready, board, mayStart }, languageFor(turn, board)),
  );
}
