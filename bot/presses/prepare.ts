import { caseCard } from '../../cards/case/caseCard';
import { formCard } from '../../cards/form/formCard';
import { typedForm } from '../../cards/form/typedForm';
import { previewCard } from '../../cards/preview/previewCard';
import { startedCard } from '../../cards/preview/startedCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { doneText } from '../../cards/text/done';
import type { VerbData } from '../../cards/verbs';
import { parseItemNumber } from '../../domain/agenda/itemNumber';
import { runsCases } from '../../domain/board/roles';
import { boardOf } from '../../domain/ids';
import type { FormStart } from '../../domain/round/blankForm';
import type { FormFaults } from '../../domain/round/form';
import { startFromItem } from '../../domain/round/startFromItem';
import { seatedOn } from '../../workflows/actor';
import { itemOf } from '../../workflows/changesOf';
import { discardDraft } from '../../workflows/discardDraft';
import { type DraftView, draftCase } from '../../workflows/draftCase';
import { type SavedDraft, saveDraft } from '../../workflows/saveDraft';
import { isReleased, startCase } from '../../workflows/startCase';
import { trialOf } from '../../workflows/trialOf';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** Opens the form of a new case, from an item where the card names one. */
export async function newCasePress(turn: Turn, data: VerbData<'round.new'>): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const number = data.item === undefined ? undefined : parseItemNumber(data.item, yearOf(turn));
  const ref =
    number === undefined || data.meetingId === undefined ? null : { meetingId: data.meetingId, ...number };
  const item = ref === null ? null : await itemOf(deps, data.boardId, ref);
  const start: FormStart = ref === null || item === null ? {} : { ...startFromItem(item), item: ref };
  const draft = await draftCase(deps, data.boardId, actor, start, operation);
  return draft.kind === 'refused' ? words(refusalText(draft.why, languageFor(turn))) : form(turn, draft, {});
}

/** Back to the form, with everything as it was typed. */
export async function editPress(turn: Turn, { roundId }: VerbData<'round.edit'>): Promise<Reply> {
  const saved = await saveDraft(turn.deps, roundId, turn.actor, null, turn.operation);
  return saved.kind === 'refused' ? words(refusalText(saved.why, languageFor(turn))) : form(turn, saved, {});
}

/** Keeps the draft; what is wrong with it is told when it is looked at before sending. */
export async function savePress(turn: Turn, data: VerbData<'round.save'>): Promise<Reply> {
  const saved = await saveDraft(turn.deps, data.roundId, turn.actor, typedForm(data), turn.operation);
  if (saved.kind === 'refused') return words(refusalText(saved.why, languageFor(turn)));
  return form(turn, saved, {}, 'saved');
}

/** Shows the case as it will be sent, or the form again with what must be mended. */
export async function previewPress(turn: Turn, data: VerbData<'round.preview'>): Promise<Reply> {
  const saved = await saveDraft(turn.deps, data.roundId, turn.actor, typedForm(data), turn.operation);
  if (saved.kind === 'refused') return words(refusalText(saved.why, languageFor(turn)));
  return saved.ready === null ? form(turn, saved, saved.faults) : preview(turn, saved);
}

/** The real card, marked as a trial, to whoever prepares it and to nobody else. */
export async function trialPress(turn: Turn, { roundId }: VerbData<'round.trial'>): Promise<Reply> {
  const trial = await trialOf(turn.deps, roundId, turn.actor, turn.operation);
  const lang = languageFor(turn);
  if (trial.kind === 'refused') return words(refusalText(trial.why, lang));
  return card(caseCard(trial.view, lang, { lead: 'trial', refreshUserIds: [] }));
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
      : form(turn, saved, started.faults);
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

export function form(turn: Turn, draft: DraftView | SavedDraft, faults: FormFaults, note?: 'saved'): Reply {
  const { roundId, form: typed, board, changes } = draft;
  const now = turn.deps.clock.now();
  return card(
    formCard(
      { roundId, form: typed, faults, board, changes, now, ...(note ? { note } : {}) },
      languageFor(turn, board),
    ),
  );
}

async function preview(turn: Turn, saved: SavedDraft): Promise<Reply> {
  const { roundId, board, ready } = saved;
  const { deps, actor } = turn;
  if (ready === null) return form(turn, saved, saved.faults);
  const [seated, header] = await Promise.all([
    seatedOn(deps, boardOf(roundId), actor),
    deps.rounds.readHeader(roundId),
  ]);
  if (seated === null || header === null || !runsCases(seated.role))
    return words(refusalText('notFound', languageFor(turn)));
  const released = isReleased(header.value, board, seated.role);
  return card(
    previewCard(
      { roundId, ready, board, mayStart: released, now: deps.clock.now() },
      languageFor(turn, board),
    ),
  );
}

function yearOf({ deps }: Turn): number {
  return Number(deps.clock.now().slice(0, 4));
}
