/** What came of a seat that has no answer in the count, once a case is decided. Danish: the original. */
export const accountDa = {
  line: (who: string, what: string) => `${who}: ${what}`,
  tacitlyFor: 'svarede ikke, og det er en godkendelse',
  countedAgainst: 'svarede ikke, og det tæller som et nej',
  countedAbstaining: 'svarede ikke og regnes som den, der undlader at stemme',
  silent: 'svarede ikke og er ikke talt med',
  notReached: 'svarede ikke, og sagen var ikke nået frem',
  recused: 'inhabil og ikke talt med',
  recusalOpen: 'er ikke talt med, for det var ikke afgjort, om medlemmet er inhabilt',
};
