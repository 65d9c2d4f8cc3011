import type { Language } from '../../domain/language';

// Written out rather than left to Intl: its data differs between builds of Node, and cards are compared.
const marks = {
  da: { thousand: '.', decimal: ',' },
  en: { thousand: ',', decimal: '.' },
} as const satisfies Record<Language, { thousand: string; decimal: string }>;

const nouns = {
  workingDay: { da: ['arbejdsdag', 'arbejdsdage'], en: ['working day', 'working days'] },
  day: { da: ['dag', 'dage'], en: ['day', 'days'] },
  case: { da: ['sag', 'sager'], en: ['case', 'cases'] },
  answer: { da: ['svar', 'svar'], en: ['answer', 'answers'] },
  comment: { da: ['bemærkning', 'bemærkninger'], en: ['comment', 'comments'] },
  member: { da: ['medlem', 'medlemmer'], en: ['member', 'members'] },
  observer: { da: ['observatør', 'observatører'], en: ['observer', 'observers'] },
  votingMember: { da: ['stemmeberettiget', 'stemmeberettigede'], en: ['voting member', 'voting members'] },
  paper: { da: ['bilag', 'bilag'], en: ['paper', 'papers'] },
  item: { da: ['punkt', 'punkter'], en: ['item', 'items'] },
  decision: { da: ['beslutning', 'beslutninger'], en: ['decision', 'decisions'] },
} as const satisfies Record<string, Record<Language, readonly [one: string, many: string]>>;
export type Noun = keyof typeof nouns;

/** '45.770' · '45,770'; with decimals '92,9' · '92.9', rounded. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const { thousand, decimal } = marks[language];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  const digits = fraction ? `${grouped}${decimal}${fraction}` : grouped;
  const isNegative = value < 0 && /[1-9]/.test(digits);
  return isNegative ? `-${digits}` : digits;
}

/** The noun for a count: 1 is 'arbejdsdag', everything else, 0 too, 'arbejdsdage'. */
export function nounFor(language: Language, count: number, noun: Noun): string {
  const [one, many] = nouns[noun][language];
  return count === 1 ? one : many;
}

/** '1 arbejdsdag' · '3 arbejdsdage'. */
export function counted(language: Language, count: number, noun: Noun): string {
  return `${formatNumber(language, count)} ${nounFor(language, count, noun)}`;
}

/** 'a', 'a og b', 'a, b og c'; an empty list is ''. */
export function joinList(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`;
}
