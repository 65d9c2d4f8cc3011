import type { HeardChoice, Means } from './heard';
import { choiceRows, meansRows } from './lexicon';
import { matchPhrase, type Utterance } from './matchPhrase';

/** The answer the words speak of, if any: the most particular first ("ikke godkende" before "godkende"). */
export function readChoice(said: Utterance): HeardChoice | undefined {
  return choiceRows.find((row) => row.phrases.some((phrase) => matchPhrase(phrase, said)))?.meaning;
}

/** How an answer given outside Votum came in, if the words say it. */
export function readMeans(said: Utterance): Means | undefined {
  return meansRows.find((row) => row.phrases.some((phrase) => matchPhrase(phrase, said)))?.meaning;
}
