import type { Source } from './readSource';

/** A breach of a rule: where, and what stands there. */
export type Finding = { line: number; text: string };

/** What holds in every file, why, and what to do where it does not. */
export type Rule = {
  id: string;
  what: string;
  why: string;
  fix: string;
  find(source: Source): Finding[];
};

/** One rule's breaches in many files, as a reader wants them: the places, the reason, the mend. Empty when there are none. */
export function reportOf(rule: Rule, sources: readonly Source[]): string {
  const places = sources.flatMap((source) =>
    rule.find(source).map(({ line, text }) => `  ${source.path}:${line}  ${text}`),
  );
  if (places.length === 0) return '';
  return [`${rule.id}: ${rule.what}`, ...places, `Why: ${rule.why}`, `Mend: ${rule.fix}`].join('\n');
}
