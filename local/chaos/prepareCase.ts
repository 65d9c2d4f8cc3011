import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import type { CaseForm } from '../../domain/round/form';
import type { Actor } from '../../workflows/actor';
import type { Deps } from '../../workflows/deps';
import { draftCase } from '../../workflows/draftCase';
import { saveDraft } from '../../workflows/saveDraft';

/** The secretariat's one person. */
export function secretary({ board }: { board: Board }): Actor {
  const identity = board.secretariat[0]?.person.identities[0];
  if (identity === undefined) throw new Error('The board has no secretariat.');
  return { identity };
}

/** A draft that can be sent out, prepared straight in the store: what comes after it is what is tried. */
export async function prepareCase(
  site: { truth: Deps; board: Board },
  title: string,
  form: Partial<CaseForm>,
): Promise<RoundId> {
  const { truth, board } = site;
  const operation = `prepared-${title}`;
  const draft = await draftCase(truth, board.id, secretary(site), {}, operation);
  if (draft.kind === 'refused') throw new Error(`Not drafted: ${draft.why}`);
  const typed = { ...draft.form, title, question: 'Kan du godkende?', ...form };
  const saved = await saveDraft(truth, draft.roundId, secretary(site), typed, `saved-${title}`);
  if (saved.kind === 'refused') throw new Error(`Not saved: ${saved.why}`);
  return draft.roundId;
}
