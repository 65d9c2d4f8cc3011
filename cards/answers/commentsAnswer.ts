import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Remark } from '../../domain/round/remarks';
import { answersText } from '../text/answers';
import { remarkBody } from '../text/remarkBy';
import { userLine } from '../userText';
import { withheld } from './withheld';

/** The remarks, quoted with their seat, where this viewer may read them; null where they may not. */
export function commentsAnswer(view: CaseView, remarks: readonly Remark[] | null, lang: Language): string[] {
  const text = answersText(lang);
  if (view.viewer === 'channel') return [withheld(view, lang)];
  if (view.seats === null || remarks === null) return [text.commentsWhenClosed];
  const bodies = new Map(view.seats.map(({ seatId, body }) => [seatId, body]));
  const said = remarks.filter((remark) => remark.text !== '');
  return [
    text.comments(said.length),
    ...said.map((remark) =>
      text.quote(remarkBody(remark, bodies.get(remark.seatId) ?? '', lang), userLine(remark.text)),
    ),
  ];
}
