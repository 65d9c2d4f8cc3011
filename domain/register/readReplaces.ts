import { isDecision } from '../round/verdict';
import { type DecisionRef, decisionNumber } from './decisionNumber';
import { type Decision, isStanding } from './decisionsIn';

/** At most so many decisions can be replaced by one. */
export const MOST_REPLACED = 10;

/** The decisions that a case can take the place of, the newest first: those in force that decided something. */
export function replaceable(decisions: readonly Decision[]): Decision[] {
  return decisions
    .filter((one) => isStanding(one) && isDecided(one))
    .sort((a, b) => b.entry.position - a.entry.position);
}

function isDecided({ entry: { ending } }: Decision): boolean {
  return ending.kind === 'decided' && isDecision(ending.verdict.outcome);
}

/**
 * The decisions chosen by their numbers, in the order of the register. `fault` is called where one is not in force, or no
 * more, or where there are too many.
 * @param kept those the version in force replaces already; they are no question any more.
 */
export function readReplaces(
  numbers: readonly string[],
  decisions: readonly Decision[],
  fault: (why: 'notInForce' | 'tooMany') => void,
  kept: readonly DecisionRef[] = [],
): DecisionRef[] {
  const known = [...kept, ...replaceable(decisions).map(({ entry: { number, hash } }) => ({ number, hash }))];
  const found = [...new Set(numbers)].flatMap((number) => {
    const ref = known.find((one) => decisionNumber(one.number) === number);
    if (ref === undefined) fault('notInForce');
    return ref === undefined ? [] : [ref];
  });
  if (found.length > MOST_REPLACED) fault('tooMany');
  return found.sort((a, b) => a.number.year - b.number.year || a.number.seq - b.number.seq);
}

/** The numbers of the decisions a case replaces, as its form holds them. */
export function replacedNumbers(replaces: readonly DecisionRef[]): string[] {
  return replaces.map(({ number }) => decisionNumber(number));
}
