import { findSeats } from '../../../bot/understand/findSeats';
import { readWords } from '../../../bot/understand/readWords';
import { seats } from './exampleHearing';

const find = (text: string, at = seats) => findSeats(readWords(text), { seats: at });

describe('findSeats', () => {
  it.each([
    ['jannik', 'sjaelland'],
    ['JANIK', 'sjaelland'],
    ['janniks svar', 'sjaelland'],
    ['Østerholm', 'sjaelland'],
    ['oesterholm', 'sjaelland'],
    ['mette-marie', 'danske-regioner'],
    ['Region Sjælland', 'sjaelland'],
    ['region sjaelland', 'sjaelland'],
    ['sjælland', 'sjaelland'],
    ['Region Zealand', 'sjaelland'],
    ['region of southern denmark', 'syddanmark'],
    ['syddanmark', 'syddanmark'],
    ['danske regioner', 'danske-regioner'],
    ['Danish Regions', 'danske-regioner'],
    ['sundhedsministeriet', 'ministry'],
    ['ministeriet', 'ministry'],
    ['the ministry', 'ministry'],
    ['NGC', 'centre'],
    ['genomcentret', 'centre'],
    ['universitetet', 'university'],
    ['the university of southern denmark', 'university'],
    ['SDU', 'university'],
  ])('%s: %s', (text, id) => expect(find(text).seat).toEqual({ kind: 'one', id }));

  it('finds groups by the kind of body, and the chairs', () => {
    expect(find('regionerne').seat).toEqual({
      kind: 'several',
      of: 'region',
      ids: ['syddanmark', 'sjaelland'],
    });
    expect(find('formandskabet').seat).toEqual({
      kind: 'several',
      of: 'chairs',
      ids: ['ministry', 'syddanmark'],
    });
    expect(find('jannik og birgitte').seat).toEqual({ kind: 'several', ids: ['sjaelland', 'centre'] });
  });

  it('asks which where two answer to the words', () => {
    expect(find('regionen').ambiguous).toEqual({ words: 'regionen', ids: ['syddanmark', 'sjaelland'] });
    expect(find('formanden').ambiguous).toEqual({ words: 'formanden', ids: ['ministry', 'syddanmark'] });
  });

  it('takes a word for a name only where a name would stand', () => {
    const withElse = [
      ...seats,
      { id: 'else', body: 'Patientforeningen', aliases: [], people: [{ name: 'Else Munkholm' }] },
    ];
    expect(find('what if nobody else answers', withElse).seat).toBeUndefined();
    expect(find('ryk else', withElse).seat).toEqual({ kind: 'one', id: 'else' });
    expect(find('har vi hørt fra Else', withElse).seat).toEqual({ kind: 'one', id: 'else' });
  });

  it('finds nobody in talk', () => {
    for (const text of ['hvem mangler vi', 'figur 4 skal rettes', 'hvornår regner vi med svar', ''])
      expect(find(text)).toMatchObject({ used: new Set() });
  });
});
