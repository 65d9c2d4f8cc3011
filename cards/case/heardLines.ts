import type { Language } from '../../domain/language';
import type { Heard } from '../../domain/round/heard';
import { longDate } from '../text/dates';
import { heardText } from '../text/heard';
import { userLine } from '../userText';

/** Who was heard, a line each: 'Fagligt råd, onsdag den 14. maj 2025: …. Bilag: ….' `room` is as in `matterOf`. */
export function heardLines(heard: readonly Heard[], lang: Language, room = 1): string[] {
  const text = heardText(lang);
  return heard.map(({ group, date, summary, paper }) => {
    const said = userLine(summary, Math.max(60, Math.ceil(600 * room))).replace(/\.$/, '');
    const row = `${text.row(userLine(group, 120), longDate(lang, date), said)}.`;
    return paper === null ? row : `${row} ${text.paper(userLine(paper, 120))}`;
  });
}
