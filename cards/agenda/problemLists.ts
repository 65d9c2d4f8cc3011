import { isLost, type Problem } from '../../domain/agenda/problem';
import type { Language } from '../../domain/language';
import { type Line, lines } from '../card';
import { foldOf } from '../case/matterOf';
import type { Fold } from '../parts/partViews';
import { agendasText } from '../text/agendas';
import { userLine } from '../userText';

const MOST_SHOWN = 12;
const LONGEST_QUOTE = 80;

/** What was not read, in plain sight, and what was read with doubt, under a fold: each with its line and in words. */
export function problemLists(
  problems: readonly Problem[],
  lang: Language,
  room = 1,
): { lost: { label: string; lines: Line[] }[]; toCheck: Fold[] } {
  const text = agendasText(lang).preview;
  const lost = problems.filter(isLost);
  const toCheck = problems.filter((problem) => !isLost(problem));
  return {
    lost: lost.length === 0 ? [] : [{ label: text.lost, lines: lines(...listed(lost, lang, room)) }],
    toCheck:
      toCheck.length === 0
        ? []
        : [foldOf('toCheck', text.check(toCheck.length), text.hideCheck, listed(toCheck, lang, room))],
  };
}

function listed(problems: readonly Problem[], lang: Language, room: number): string[] {
  const words = agendasText(lang);
  const most = Math.ceil(MOST_SHOWN * Math.sqrt(room));
  const shown = problems
    .slice(0, most)
    .map(({ line, text, code }) =>
      words.preview.line(line, words.problem[code], userLine(text, LONGEST_QUOTE)),
    );
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, words.preview.more(rest)] : shown;
}
