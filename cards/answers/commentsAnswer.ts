import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { userLine } from '../userText';
import { withheld } from './withheld';

/** A comment sent on its own, beside those that came with an answer. */
export interface Remark {
  body: string;
  text: string;
}

/** The comments, quoted with their seat, where this viewer may read them. */
export function commentsAnswer(view: CaseView, remarks: readonly Remark[], lang: Language): string[] {
  const text = answersText(lang);
  if (view.viewer === 'channel') return [withheld(view, lang)];
  if (view.seats === null) return [text.commentsWhenClosed];
  const withAnswers = view.seats
    .filter((seat) => seat.comment !== '')
    .map((seat) => ({ body: seat.body, text: seat.comment }));
  const all = [...withAnswers, ...remarks];
  return [text.comments(all.length), ...all.map((remark) => text.quote(remark.body, userLine(remark.text)))];
}
