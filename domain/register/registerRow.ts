import { z } from 'zod';
import { stemsOf } from '../agenda/stemWord';
import type { JournalReceipt } from '../round/journal';
import { type DecisionNumber, decisionNumber } from './decisionNumber';
import { decisionsIn } from './decisionsIn';
import type { EndedEntry, Entry, VoidedEntry } from './entry';

/**
 * An ended case as the register tells of it now: its entry, and what has become of it since. `listed`: it has no number, so
 * that nothing can take its place.
 */
export interface RegisterRow {
  entry: EndedEntry;
  standing: 'standing' | 'superseded' | 'voided' | 'listed';
  /** The entry that annuls it. */
  voided: VoidedEntry | null;
  /** The decisions that have taken its place. */
  replacedBy: DecisionNumber[];
  journal: JournalReceipt | null;
}

/** What a register can be asked for: how a case ended, or whether its decision holds. */
export const RegisterStatus = z.enum([
  'approved',
  'tacitlyApproved',
  'notApproved',
  'noDecision',
  'toMeeting',
  'notConfirmed',
  'withdrawn',
  'standing',
  'superseded',
  'voided',
  'listed',
]);
export type RegisterStatus = z.infer<typeof RegisterStatus>;

/** Null leaves a question out. Every word of `text` is in the title, the question or the number, endings aside. */
export interface RegisterFilter {
  year: number | null;
  text: string | null;
  status: RegisterStatus | null;
}

/** Every ended case of a whole register, in the order of the chain; where each is journalised is not told there. */
export function registerRows(entries: readonly Entry[]): Omit<RegisterRow, 'journal'>[] {
  const decisions = new Map(decisionsIn(entries).map((decision) => [decision.entry.hash, decision]));
  return entries.flatMap((entry) => {
    if (entry.kind !== 'ended') return [];
    const decision = decisions.get(entry.hash);
    const { voided = null, replacedBy = [] } = decision ?? {};
    const still = replacedBy.length > 0 ? 'superseded' : 'standing';
    return [
      {
        entry,
        standing: decision === undefined ? 'listed' : voided === null ? still : 'voided',
        voided,
        replacedBy,
      },
    ];
  });
}

/** Whether a row is one of those asked for. */
export function isAskedFor(
  { entry, standing }: Omit<RegisterRow, 'journal'>,
  { year, text, status }: RegisterFilter,
): boolean {
  const ended = entry.ending.kind === 'decided' ? entry.ending.verdict.outcome : entry.ending.kind;
  return (
    (year === null || Number(entry.date.slice(0, 4)) === year) &&
    (status === null || status === ended || status === standing) &&
    (text === null || holdsWords(entry, text))
  );
}

function holdsWords({ title, question, number }: EndedEntry, text: string): boolean {
  const said = new Set(stemsOf(`${title} ${question}`));
  const own = number === null ? null : decisionNumber(number);
  return text.split(/\s+/).every((word) => word === own || stemsOf(word).every((stem) => said.has(stem)));
}
