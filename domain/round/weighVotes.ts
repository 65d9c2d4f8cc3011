import { z } from 'zod';
import type { Quorum } from '../board/ruleValues';
import type { CaseRules } from './caseRules';
import type { Tally } from './tally';

const count = z.int().min(0);

/** The votes as the rules weigh them: with what silence and abstentions come to, the base, and how many for are needed. */
export const Votes = z.strictObject({
  for: count,
  against: count,
  /** How many of those for are silent members whom the case has reached. */
  tacit: count,
  /** What the majority is taken of. */
  base: count,
  /** How many for are needed; null where nobody against is all it takes. */
  needed: count.nullable(),
});
export type Votes = z.infer<typeof Votes>;

/** Weighs the votes by the frozen rules: silence, abstentions and the base of the majority. */
export function weighVotes(rules: CaseRules, figures: Tally): Votes {
  const silent = figures.silentReached + figures.silentUnreached;
  const silence = rules.silence.value;
  const tacit = silence === 'approves' ? figures.silentReached : 0;
  const ayes = figures.for + tacit;
  const noes = figures.against + (silence === 'countsAsNo' ? silent : 0);
  const abstained = figures.byChoice.abstain + (silence === 'abstains' ? silent : 0);
  const cast = ayes + noes + (rules.abstention.value === 'cast' ? abstained : 0);
  const votes = { for: ayes, against: noes, tacit };
  const bases = { cast, eligible: figures.eligible, all: figures.all };
  const majority = rules.majority.value;
  switch (majority.kind) {
    case 'noneAgainst':
      return { ...votes, base: cast, needed: null };
    case 'unanimity':
      return { ...votes, base: cast, needed: cast };
    case 'allApprove':
      return { ...votes, base: figures.eligible, needed: figures.eligible };
    case 'simple':
      return { ...votes, base: cast, needed: moreThanHalf(cast) };
    case 'absolute':
      return { ...votes, base: bases[majority.base], needed: moreThanHalf(bases[majority.base]) };
    case 'fraction': {
      const base = bases[majority.base];
      return { ...votes, base, needed: Math.ceil((base * majority.of) / majority.over) };
    }
    default:
      return majority satisfies never;
  }
}

/** The fewest that are more than half of `n`. */
export function moreThanHalf(n: number): number {
  return Math.floor(n / 2) + 1;
}

/** How many answers make the board able to decide the case, and how many count towards it; null where no rule asks. */
export const QuorumFigure = z.strictObject({ counted: count, needed: count });
export type QuorumFigure = z.infer<typeof QuorumFigure>;

/** The quorum of a case. Silence is never an answer here, whatever else it means. */
export function quorumFigure(rules: Pick<CaseRules, 'quorum'>, figures: Tally): QuorumFigure | null {
  const quorum = rules.quorum.value;
  const needed = leastAnswers(quorum, figures);
  if (quorum === 'none' || needed === null) return null;
  return { counted: figures.answered + (quorum.basis === 'participants' ? figures.recused : 0), needed };
}

/** The quorum if everyone who can answer does, once `fewer` more of the eligible are out; null where no rule asks. */
export function quorumAtBest(
  rules: Pick<CaseRules, 'quorum'>,
  { eligible, recused, all }: Pick<Tally, 'eligible' | 'recused' | 'all'>,
  fewer: 0 | 1,
): QuorumFigure | null {
  const left = { eligible: eligible - fewer, recused: recused + fewer, all };
  const quorum = rules.quorum.value;
  const needed = leastAnswers(quorum, left);
  if (quorum === 'none' || needed === null) return null;
  return { counted: left.eligible + (quorum.basis === 'participants' ? left.recused : 0), needed };
}

/** How many answers a quorum asks for with so many seats; null where it asks for none. */
export function leastAnswers(quorum: Quorum, seats: { eligible: number; all: number }): number | null {
  if (quorum === 'none') return null;
  return quorum.min === 'moreThanHalf' ? moreThanHalf(seats[quorum.of]) : quorum.min;
}
