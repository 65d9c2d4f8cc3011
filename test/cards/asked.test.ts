import { checkCard, textsOf } from '../support/checkCard';
import { expectGolden } from '../support/golden';
import { askedCards } from './askedCards';

describe.each(Object.entries(askedCards()))('%s', (name, { card, summary }) => {
  it('is as it was', () => expectGolden(name, { summary, card }));

  it('is a good Adaptive Card 1.5', () => expect(checkCard(card)).toEqual([]));

  it('speaks as Votum does', () => {
    const said = [summary, ...textsOf(card)].join('\n');
    expect(said).not.toMatch(/!|\brunde|kvorum|publicer|undefined|null|NaN|\[object/i);
    expect(said).not.toMatch(/\.\.|: \.|, \.| {2}/);
    expect(summary.length).toBeLessThanOrEqual(300);
  });
});
