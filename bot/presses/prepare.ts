import { caseCard } from '../../cards/case/caseCard';
import { typedForm } from '../../cards/form/typedForm';
import { startedCard } from '../../cards/preview/startedCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { doneText } from '../../cards/text/done';
import type { VerbData } from '../../cards/verbs';
import { parseItemNumber } from '../../domain/agenda/itemNumber';
import type { FormStart } from '../../domain/round/blankForm';
import { startFromItem } from '../../domain/round/startFromItem';
import { itemOf } from '../../workflows/changesOf';
import { discardDraft } from '../../workflows/discardDraft';
import { draftCase } from '../../workflows/draftCase';
import { saveDraft } from '../../workflows/saveDraft';
import { startCase } from '../../workflows/startCase';
import { trialOf } from '../../workflows/trialOf';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openDraft, showForm, showPreview } from './showDraft';

/** Opens the form of a new case, from an item where the card names one. */
export async function newCasePress(turn: Turn, data: VerbData<'round.new'>): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const number = data.item === undefined ? undefined : parseItemNumber(data.item, yearOf(turn));
  const ref =
    number === undefined || data.meetingId === undefined ? null : { meetingId: data.meetingId, ...number };
  const item = ref === null ? null : await itemOf(deps, data.boardId, ref);
  const start: FormStart = ref === null || item === null ? {} : { ...startFromItem(item), item: ref };
  const draft = await draftCase(deps, data.boardId, actor, start, operation);
  return draft.kind === 'refused'
    ? words(refusalText(draft.why, languageFor(turn)))
    : showForm(turn, draft, {});
}

/** Opens a draft again, with everything as it was typed. */
export function editPress(turn: Turn, { roundId }: VerbData<'round.edit'>): Promise<Reply> {
  return openDraft(turn, roundId);
}

/** Keeps the draft; what is wrong with it is told when it is looked at before sending. */
export async function savePress(turn: Turn, data: VerbData<'round.save'>): Promise<Reply> {
  const saved = await saveDraft(turn.deps, data.roundId, turn.actor, typedForm(data), turn.operation);
  if (saved.kind === 'refused') return words(refusalText(saved.why, languageFor(turn)));
  return showForm(turn, saved, {}, { note: 'saved' });
}

/** Shows the case as it will be sent, or the form again with what must be mended. */
export async function previewPress(turn: Turn, data: VerbData<'round.preview'>): Promise<Reply> {
  const saved = await saveDraft(turn.deps, data.roundId, turn.actor, typedForm(data), turn.operation);
  if (saved.kind === 'refused') return words(refusalText(saved.why, languageFor(turn)));
  return saved.ready === null ? showForm(turn, saved, saved.faults) : showPreview(turn, saved);
}

/** The real card, marked as a trial, to whoever prepares it and to nobody else. */
export async function trialPress(turn: Turn, { roundId }: VerbData<'round.trial'>): Promise<Reply> {
  const trial = await trialOf(turn.deps, roundId, turn.actor, turn.operation);
  const lang = languageFor(turn);
  if (trial.kind === 'refused') return words(refusalText(trial.why, lang));
  const message = caseCard(trial.view, lang, { lead: 'trial', refreshUserIds: [] });
  return { kind: 'further', message, text: doneText('trialSent', lang) };
}

export async function triedPress(turn: Turn): Promise<Reply> {
  return words(doneText('trialPressed', languageFor(turn)));
}

/** Sends the case out. Pressed twice it is sent once, and the second press is told so. */
export async function startPress(turn: Turn, { roundId }: VerbData<'round.start'>): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const started = await startCase(deps, roundId, actor, operation);
  if (started.kind === 'refused') return words(refusalText(started.why, languageFor(turn)));
  if (started.kind === 'faults') {
    const saved = await saveDraft(deps, roundId, actor, null, operation);
    return saved.kind === 'refused'
      ? words(refusalText(saved.why, languageFor(turn)))
      : showForm(turn, saved, started.faults);
  }
  return card(startedCard(started.kind, started.round, started.board, languageFor(turn, started.board)));
}

export async function discardPress(turn: Turn, { roundId }: VerbData<'round.discard'>): Promise<Reply> {
  const gone = await discardDraft(turn.deps, roundId, turn.actor, turn.operation);
  return words(
    gone.kind === 'refused'
      ? refusalText(gone.why, languageFor(turn))
      : doneText('discarded', languageFor(turn)),
  );
}

function yearOf({ deps }: Turn): number {
  return Number(deps.clock.now().slice(0, 4));
}
