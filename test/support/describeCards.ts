import type { CardMessage } from '../../cards/card';
import type { Language } from '../../domain/language';
import { checkCard, textsOf } from './checkCard';
import { expectGolden } from './golden';

/** A card, made in either language. */
export type Made = (lang: Language) => CardMessage;

/** Holds every card in both languages to its golden file, the schema and Votum's own way of speaking; gives them by name. */
export function describeCards(made: Record<string, Made>): [string, CardMessage][] {
  const cards = Object.entries(made).flatMap(([name, make]) =>
    (['da', 'en'] as const).map((lang): [string, CardMessage] => [`${name}.${lang}`, make(lang)]),
  );
  describe.each(cards)('%s', (name, { card, summary }) => {
    it('is as it was', () => expectGolden(name, { summary, card }));

    it('is a good Adaptive Card 1.5', () => expect(checkCard(card)).toEqual([]));

    it('speaks as Votum does', () => {
      const said = [summary, ...textsOf(card)].join('\n');
      expect(said).not.toMatch(/!|\brunde|kvorum|publicer|undefined|\bnull\b|\bNaN\b|\[object/i);
      expect(said).not.toMatch(/\.\.|: \.|, \.| {2}/);
      expect(summary.length).toBeLessThanOrEqual(300);
    });
  });
  return cards;
}
