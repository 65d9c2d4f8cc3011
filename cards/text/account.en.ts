import type { accountDa } from './account.da';

/** What came of a seat that has no answer in the count, in English. */
export const accountEn: typeof accountDa = {
  line: (who, what) => `${who}: ${what}`,
  tacitlyFor: 'did not answer, which is an approval',
  countedAgainst: 'did not answer, which counts as a no',
  countedAbstaining: 'did not answer and is counted as abstaining',
  silent: 'did not answer and is not counted',
  notReached: 'did not answer, and the case had not come through',
  recused: 'recused and not counted',
  recusalOpen: 'is not counted, since a possible conflict of interest was not settled',
};
