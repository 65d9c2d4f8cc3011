import { refusalText } from '../../cards/refusals/refusalText';
import { remarksCard } from '../../cards/remarks/remarksCard';
import { remarksText } from '../../cards/text/remarks';
import type { VerbData } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import type { Mark } from '../../domain/round/mark';
import type { RemarkRef } from '../../domain/round/remarks';
import { markRemark } from '../../workflows/markRemark';
import { showRemarks } from '../../workflows/showRemarks';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** What was said about a case, for those who run it; one remark by itself where the button names it. */
export function remarksPress(
  turn: Turn,
  { roundId, from, seatId, said }: VerbData<'round.remarks'>,
): Promise<Reply> {
  const opened = seatId === undefined || said === undefined ? undefined : { seatId, said };
  return showRemarksCard(turn, roundId, { from, opened });
}

/** Marks a remark and shows the list as it now stands; an answer without words brings its field back. */
export async function markPress(turn: Turn, data: VerbData<'round.mark'>): Promise<Reply> {
  const { roundId, seatId, said } = data;
  const mark = markOf(data);
  if (mark === null) return words(refusalText('notFound', languageFor(turn)));
  const ref = { seatId, said };
  const marked = await markRemark(turn.deps, roundId, turn.actor, { ...ref, mark }, turn.operation);
  if (marked.kind === 'refused' && marked.why === 'textMissing')
    return showRemarksCard(turn, roundId, {
      opened: ref,
      note: remarksText(languageFor(turn)).answer.missing,
    });
  if (marked.kind === 'refused') return words(refusalText(marked.why, languageFor(turn)));
  return showRemarksCard(turn, roundId, { note: doneText(marked.mark, turn) });
}

/** The card of the remarks; the refusal of whoever does not run the case or takes no part in it. */
export async function showRemarksCard(
  turn: Turn,
  roundId: RoundId,
  more: { from?: number; opened?: RemarkRef | undefined; note?: string } = {},
): Promise<Reply> {
  const shown = await showRemarks(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const { view, remarks, seated } = shown;
  const lang = languageFor(turn, seated.board);
  if (view.viewer === 'recused') return words(refusalText('recused', lang));
  if (view.viewer !== 'chair' && view.viewer !== 'secretariat') return words(refusalText('notYours', lang));
  return card(remarksCard({ view, remarks: remarks ?? [], ...more }, lang));
}

function markOf({ mark, version, answer }: VerbData<'round.mark'>): Mark | null {
  switch (mark) {
    case 'workedIn':
      return version === undefined ? null : { kind: mark, version };
    case 'answered':
      return { kind: mark, text: answer };
    case 'forMinutes':
    case 'nothingFurther':
      return { kind: mark };
    default:
      return mark satisfies never;
  }
}

function doneText(mark: Mark, turn: Turn): string {
  const text = remarksText(languageFor(turn)).done;
  return mark.kind === 'workedIn' ? text.workedIn(mark.version) : text[mark.kind];
}
