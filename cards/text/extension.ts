import type { Language } from '../../domain/language';
import type { SentRound } from '../../domain/round/round';
import { formatNumber } from './numbers';
import { withSetBy } from './ruleSentence';
import { textIn } from './text';

const da = {
  refused: 'Efter sagens regler kan du ikke forlænge fristen.',
  before: (times: string, once: boolean) =>
    `Den er allerede forlænget ${once ? 'én gang' : `${times} gange`}.`,
  instead: 'Du kan tage sagen på et møde eller lade den løbe til fristen.',
  remind: 'Du kan sende en påmindelse nu.',
};

const en: typeof da = {
  refused: 'By the rules of the case you cannot extend the deadline.',
  before: (times, once) => `It has been extended ${once ? 'once' : `${times} times`} already.`,
  instead: 'You can take the case to a meeting or let it run to the deadline.',
  remind: 'You can send a reminder now.',
};

/** What is said of extending a deadline where the rules of the case do not allow it. */
export function extensionText(lang: Language): typeof da {
  return lang === 'da' ? da : en;
}

/** Why the deadline is not extended: the rule with who set it, how often it has been done, and what can be done instead. */
export function extensionRefusal(
  { rules, extensions }: Pick<SentRound, 'rules' | 'extensions'>,
  lang: Language,
): string {
  const text = extensionText(lang);
  const count = extensions.length;
  return [
    text.refused,
    `${withSetBy(extensionRule(rules, lang), rules.extension, lang)}.`,
    ...(count > 0 ? [text.before(formatNumber(lang, count), count === 1)] : []),
    text.instead,
  ].join(' ');
}

function extensionRule({ extension }: SentRound['rules'], lang: Language): string {
  const words = textIn(lang).rules.extension;
  const { by, times } = extension.value;
  return times === null ? words[by] : words.times(words[by], times);
}
