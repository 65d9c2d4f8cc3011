import fc from 'fast-check';
import { fold } from '../../../bot/understand/fold';
import { stems } from '../../../bot/understand/stems';
import { withinEdits } from '../../../bot/understand/withinEdits';

describe('fold', () => {
  it.each([
    ['Årshjul', 'arshjul'],
    ['aarshjul', 'arshjul'],
    ['A\u030Arshjul', 'arshjul'],
    ['MØDE', 'mode'],
    ['moede', 'mode'],
    ['Bemærkning', 'bemerkning'],
    ['bemaerkning', 'bemerkning'],
    ['idé', 'ide'],
  ])('%s → %s', (typed, folded) => expect(fold(typed)).toBe(folded));
});

describe('stems', () => {
  it('takes endings off, and keeps at least three letters', () => {
    expect(stems('arshjulet')).toContain('arshjul');
    expect(stems('regionerne')).toContain('region');
    expect(stems('hpcen')).toContain('hpc');
    expect(stems('den')).toEqual(['den']);
  });
});

describe('withinEdits', () => {
  it.each([
    ['frist', 'frist', 0],
    ['frits', 'frist', 1],
    ['fris', 'frist', 1],
    ['friist', 'frist', 1],
    ['frost', 'frist', 1],
    ['brast', 'frist', undefined],
  ])('%s, %s: %s', (a, b, edits) => expect(withinEdits(a, b, 1)).toBe(edits));

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => withinEdits(a, b, 2) === withinEdits(b, a, 2)));
  });
});
