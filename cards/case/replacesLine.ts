import type { Language } from '../../domain/language';
import { replacedNumbers } from '../../domain/register/readReplaces';
import type { Proposal } from '../../domain/round/proposal';
import { joinList } from '../text/numbers';
import { registerText } from '../text/register';

/** 'Erstatter Beslutning 2025-1, hvis den godkendes.' Null where it replaces none. */
export function replacesLine({ replaces }: Pick<Proposal, 'replaces'>, lang: Language): string | null {
  return replaces.length === 0
    ? null
    : registerText(lang).replaces(joinList(lang, replacedNumbers(replaces)));
}
