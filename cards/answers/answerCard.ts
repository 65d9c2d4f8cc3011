import type { Language } from '../../domain/language';
import type { Button } from '../button';
import { type CardMessage, lines } from '../card';
import { noticeCard } from '../noticeCard';
import { shell } from '../shell';

/**
 * An answer on a card: what it is about as the heading, the answer itself first and in bold, the rest below, and the
 * buttons that go on from it.
 */
export function answerCard(
  {
    about,
    said,
    buttons,
  }: { about: { lead: string; title: string; byline?: string }; said: readonly string[]; buttons: Button[] },
  lang: Language,
): CardMessage {
  const [first = '', ...rest] = said;
  const card = noticeCard({
    head: { lead: about.lead, title: about.title, byline: lines(about.byline) },
    strong: lines(first),
    paragraphs: lines(...rest),
    more: buttons.length === 0 ? [] : [{ buttons: buttons.slice(0, 6) }],
  });
  return shell(card, { lang, summary: first === '' ? about.title : first });
}
