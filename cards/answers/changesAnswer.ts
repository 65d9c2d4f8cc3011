import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { userLine } from '../userText';

/** What was changed since the meeting, FROM and TO. */
export function changesAnswer({ round }: CaseView, lang: Language): string[] {
  const text = answersText(lang);
  const { changes } = round.proposal;
  if (changes.length === 0) return [text.noChanges];
  return [
    text.changes,
    ...changes.map(({ target, from, to }) => text.change(userLine(target), userLine(from), userLine(to))),
  ];
}
