import { type DecisionNumber, decisionNumber } from './decisionNumber';
import { type Entry, isNumbered, type NumberedEntry, type VoidedEntry } from './entry';

/** A decision with a number, and what has become of it since. */
export interface Decision {
  entry: NumberedEntry;
  /** The entry that annuls it; null while it holds. */
  voided: VoidedEntry | null;
  /** The decisions that have taken its place, and are not annulled themselves. */
  replacedBy: DecisionNumber[];
}

/** The decisions of a whole register that got a number, in the order they were entered. */
export function decisionsIn(entries: readonly Entry[]): Decision[] {
  const voidings = new Map(
    entries.flatMap((entry) => (entry.kind === 'voided' ? [[entry.voids.hash, entry]] : [])),
  );
  const numbered = entries.filter(isNumbered);
  const replacements = numbered.filter(({ hash }) => !voidings.has(hash));
  return numbered.map((entry) => ({
    entry,
    voided: voidings.get(entry.hash) ?? null,
    replacedBy: replacements
      .filter(({ replaces = [] }) => replaces.some(({ hash }) => hash === entry.hash))
      .map(({ number }) => number),
  }));
}

/** Whether a decision is in force: neither annulled nor replaced. */
export function isStanding({ voided, replacedBy }: Decision): boolean {
  return voided === null && replacedBy.length === 0;
}

/** The decision of this number, such as `2025-1`; null where the register has none. */
export function decisionOf(decisions: readonly Decision[], number: string): Decision | null {
  return decisions.find(({ entry }) => decisionNumber(entry.number) === number) ?? null;
}
