import { compilePhrase } from '../../../bot/understand/compilePhrase';
import { danish } from '../../../bot/understand/words/da';
import { english } from '../../../bot/understand/words/en';

describe('compilePhrase', () => {
  it('reads words, sequences, groups, features, what must not be there, and "nothing else"', () => {
    expect(compilePhrase('= på_plads/færdig {q} -ikke', danish)).toEqual({
      whole: true,
      wanted: [
        { forbidden: false, sequences: [['pa', 'plads'], ['ferdig']], features: [] },
        { forbidden: false, sequences: [], features: ['q'] },
      ],
      unwanted: [{ forbidden: true, sequences: [['ikke']], features: [] }],
    });
    expect(compilePhrase('<who>', english).wanted[0]?.sequences).toContainEqual(['who']);
  });

  it('says which group or feature a table has not got', () => {
    expect(() => compilePhrase('<nobodysGroup>', danish)).toThrow('words/da.ts: no group <nobodysGroup>');
    expect(() => compilePhrase('{mood}', english)).toThrow('words/en.ts: no feature {mood}');
  });
});

describe('the tables of words', () => {
  it.each([danish, english])('$language: no phrase stands twice, none is empty', ({ intents }) => {
    const phrases = intents.flatMap((row) =>
      row.say.map((phrase) => `${String(row.means)} ${row.detail ?? ''}: ${phrase}`),
    );
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    expect(phrases.filter((phrase) => phrase.endsWith(': '))).toEqual([]);
  });
});
