import type { CaseRef, HeardCase } from '../../../bot/understand/heard';
import { understand } from '../../../bot/understand/understand';
import { access, draft, hearingWith, minutes, wheel } from './exampleHearing';

const budget: HeardCase = { id: 'budget', title: 'Budget for udstilling af data', status: 'open' };

function caseOf(typed: string, cases: readonly HeardCase[], lastShown?: string): CaseRef {
  const heard = understand(typed, hearingWith({ cases, ...(lastShown === undefined ? {} : { lastShown }) }));
  return 'case' in heard ? heard.case : { kind: 'none' };
}
const one = (id: string) => ({ kind: 'one', id });

describe('resolveCase', () => {
  it('takes the case with the most telling words', () => {
    expect(caseOf('hvordan går det med årshjul og budget', [budget, wheel])).toEqual(one('wheel'));
    expect(caseOf('hvordan går det med udstillingen', [budget, wheel])).toEqual(one('budget'));
  });

  it('asks which where words fit two, those without a deadline last', () => {
    expect(caseOf('hvordan går det med budgettet', [budget, wheel])).toEqual({
      kind: 'several',
      ids: ['wheel', 'budget'],
    });
  });

  it('finds misspelt, compound and English words', () => {
    for (const typed of ['årsjulet', 'budgetsagen', 'budegttet', 'the annual wheel', 'infrastructure'])
      expect([typed, caseOf(`status på ${typed}`, [wheel, access])]).toEqual([typed, one('wheel')]);
  });

  it('prefers what is open, and for decisions what is closed', () => {
    const old: HeardCase = { ...wheel, id: 'old', status: 'closed' };
    expect(caseOf('hvordan går det med årshjulet', [old, wheel])).toEqual(one('wheel'));
    expect(caseOf('hvad besluttede vi om årshjulet', [old, wheel])).toEqual(one('old'));
    expect(caseOf('er årshjulet godkendt', [old])).toEqual(one('old'));
  });

  it('keeps words that told the intent out of it', () => {
    expect(caseOf('tag den op på mødet', [wheel, minutes])).toEqual(one('wheel'));
    expect(caseOf('status', [{ ...access, title: 'Status for NGC' }, wheel])).toMatchObject({
      kind: 'several',
    });
  });

  it('goes by what was last shown, and by words before that', () => {
    expect(caseOf('hvem mangler', [wheel, access], 'access')).toEqual(one('access'));
    expect(caseOf('hvem mangler på årshjulet', [wheel, access], 'access')).toEqual(one('wheel'));
    expect(caseOf('hvem mangler', [wheel, access], 'gone')).toMatchObject({ kind: 'several' });
    expect(caseOf('status', [wheel, access], 'access')).toMatchObject({ kind: 'several' });
  });

  it('starts only from drafts', () => {
    expect(caseOf('send den ud', [wheel, draft])).toEqual(one('draft'));
    expect(caseOf('send evalueringen ud', [wheel, draft])).toEqual(one('draft'));
    expect(caseOf('send årshjulet i skriftlig godkendelse', [wheel, draft])).toEqual({ kind: 'none' });
    expect(caseOf('ny skriftlig procedure', [wheel, draft])).toEqual({ kind: 'none' });
  });

  it('says which words it did not find', () => {
    expect(caseOf('hvem mangler på strategien', [wheel])).toEqual({
      kind: 'notFound',
      words: 'strategien',
      near: [],
    });
    expect(caseOf('hvad er status på retsgrundlaget', [wheel, access])).toMatchObject({
      kind: 'notFound',
      near: ['access'],
    });
    expect(caseOf('hvordan fanden går det', [wheel])).toEqual(one('wheel'));
  });

  it('offers the card that awaits an answer', () => {
    const two = hearingWith({ cases: [wheel, access, minutes], awaitingMe: ['access'] });
    expect(understand('godkendt', two)).toMatchObject({ case: one('access') });
    expect(understand('godkendt', { ...two, awaitingMe: ['access', 'wheel'] })).toMatchObject({
      case: { kind: 'several', ids: ['wheel', 'access'] },
    });
  });
});
