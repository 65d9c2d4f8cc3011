import { amendCard } from '../../cards/amend/amendCard';
import { amendPreviewCard } from '../../cards/amend/amendPreviewCard';
import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { splitNumbers } from '../../cards/form/typedForm';
import { refusalText } from '../../cards/refusals/refusalText';
import { versionsText } from '../../cards/text/versions';
import type { VerbData } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import { discardAmendment } from '../../workflows/discardAmendment';
import { type AmendmentView, prepareAmendment, type TypedAmendment } from '../../workflows/prepareAmendment';
import { sendNewVersion } from '../../workflows/sendNewVersion';
import { showCase } from '../../workflows/showCase';
import { upholdAnswer } from '../../workflows/upholdAnswer';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { votedReply } from './castVote';

/** Opens the form of a new version, with the version in force or what was typed before. */
export async function openAmendPress(turn: Turn, { roundId }: VerbData<'amend.open'>): Promise<Reply> {
  const opened = await prepareAmendment(turn.deps, roundId, turn.actor, null, turn.operation);
  return opened.kind === 'refused'
    ? words(refusalText(opened.why, languageFor(turn)))
    : showAmendForm(turn, { ...opened, faults: {} });
}

/** Keeps the new version as typed; what is wrong with it is told when its changes are looked at. */
export async function saveAmendPress(turn: Turn, data: VerbData<'amend.save'>): Promise<Reply> {
  const kept = await prepareAmendment(
    turn.deps,
    data.roundId,
    turn.actor,
    typedAmendment(data),
    turn.operation,
  );
  if (kept.kind === 'refused') return words(refusalText(kept.why, languageFor(turn)));
  return showAmendForm(turn, { ...kept, faults: {} }, versionsText(languageFor(turn, kept.board)).form.saved);
}

/** Shows the changes as FROM and TO, or the form again with what must be mended. */
export async function previewAmendPress(turn: Turn, data: VerbData<'amend.preview'>): Promise<Reply> {
  const kept = await prepareAmendment(
    turn.deps,
    data.roundId,
    turn.actor,
    typedAmendment(data),
    turn.operation,
  );
  if (kept.kind === 'refused') return words(refusalText(kept.why, languageFor(turn)));
  return showAmendPreview(turn, kept);
}

export async function discardAmendPress(turn: Turn, { roundId }: VerbData<'amend.discard'>): Promise<Reply> {
  const gone = await discardAmendment(turn.deps, roundId, turn.actor, turn.operation);
  const lang = languageFor(turn);
  return words(gone.kind === 'refused' ? refusalText(gone.why, lang) : versionsText(lang).form.discarded);
}

/** Sends the new version out. What was changed since it was looked at is looked at once more. */
export async function amendPress(turn: Turn, data: VerbData<'round.amend'>): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const { roundId, version, fingerprint } = data;
  const sent = await sendNewVersion(deps, roundId, actor, { version, fingerprint }, operation);
  if (sent.kind === 'refused') return words(refusalText(sent.why, languageFor(turn)));
  if (sent.kind === 'faults' || sent.kind === 'changed') {
    const kept = await prepareAmendment(deps, roundId, actor, null, operation);
    if (kept.kind === 'refused') return words(refusalText(kept.why, languageFor(turn)));
    return showAmendPreview(turn, kept, versionsText(languageFor(turn, kept.board)).preview.changed);
  }
  return status(turn, roundId, sent.kind);
}

/** "Jeg fastholder mit svar": the reply is the member's own fresh card, whatever came of the press. */
export async function standPress(turn: Turn, data: VerbData<'round.stand'>): Promise<Reply> {
  const { deps, actor, receivedAt, operation } = turn;
  const { roundId, version, seen } = data;
  return votedReply(turn, await upholdAnswer(deps, roundId, actor, { version, seen }, receivedAt, operation));
}

/** "Se ændringer og svar igen": the changes, and every answer to choose from. */
export async function againPress(turn: Turn, { roundId }: VerbData<'round.again'>): Promise<Reply> {
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  return card(caseCard(shown.view, lang, { lead: 'again', refreshUserIds: [] }));
}

/** The form of a new version, also after a file was dropped. */
export function showAmendForm(turn: Turn, view: AmendmentView, note?: string): Reply {
  const lang = languageFor(turn, view.board);
  const { round, board, form, decisions, faults, unheard } = view;
  return card(amendCard({ round, board, form, decisions, faults, unheard, note }, lang));
}

function showAmendPreview(turn: Turn, view: AmendmentView, note?: string): Reply {
  const { round, board, form, decisions, faults, unheard, would, answered, mayStart } = view;
  const lang = languageFor(turn, board);
  if (would === null) {
    const nothing = Object.keys(faults).length === 0 ? versionsText(lang).preview.unchanged : undefined;
    return card(amendCard({ round, board, form, decisions, faults, unheard, note: note ?? nothing }, lang));
  }
  const { reason } = form;
  const now = turn.deps.clock.now();
  return card(amendPreviewCard({ round, board, would, reason, answered, mayStart, now, note }, lang));
}

async function status(
  turn: Turn,
  roundId: RoundId,
  done: 'amended' | 'corrected' | 'releasedOne',
): Promise<Reply> {
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  const note = versionsText(lang).done[done];
  return card(runCard(shown.view, lang, { note, refreshUserIds: [turn.incoming.userId] }));
}

function typedAmendment(data: VerbData<'amend.save'>): TypedAmendment {
  const { v: _v, roundId: _roundId, kept, replaces, ...typed } = data;
  return { ...typed, replaces: splitNumbers(replaces), kept: kept.split(',').filter((id) => id !== '') };
}
