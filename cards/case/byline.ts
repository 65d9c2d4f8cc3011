import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { Language } from '../../domain/language';
import type { SentRound } from '../../domain/round/round';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';

/** Where a case comes from: 'Pkt. 6/25 · version 2 · på vegne af formandskabet v/sekretariatet'. */
export function byline(
  { proposal, version }: Pick<SentRound, 'proposal' | 'version'>,
  lang: Language,
): string {
  const text = textIn(lang).byline;
  const parts = [
    ...(proposal.item === null ? [] : [text.item(formatItemNumber(proposal.item))]),
    ...(version > 1 ? [text.version(version)] : []),
    text.onBehalf,
  ];
  return upperFirst(parts.join(' · '));
}
