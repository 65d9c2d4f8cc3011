import { personNumbersIn } from '../personNumber';
import { heardText } from './heard';
import type { Proposal } from './proposal';

/** Where in a proposal something looks like a personal number, and what of it can be shown. */
export interface NumberFound {
  field: 'question' | 'text' | 'papers' | 'heard' | 'changes';
  numbers: string[];
}

/** What looks like personal numbers in what the members are sent. The title is not among it: there it is a fault. */
export function numbersInProposal({ question, text, papers, heard, changes }: Proposal): NumberFound[] {
  const texts: Record<NumberFound['field'], string[]> = {
    question: [question],
    text: [text],
    papers: papers.flatMap(({ name, url }) => [name, url ?? '']),
    heard: [heardText(heard)],
    changes: changes.flatMap(({ target, from, to }) => [target, from, to]),
  };
  return Object.entries(texts).flatMap(([field, some]) => {
    const numbers = [...new Set(some.flatMap(personNumbersIn))];
    return numbers.length === 0 ? [] : [{ field: field as NumberFound['field'], numbers }];
  });
}
