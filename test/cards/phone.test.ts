import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { caseCard } from '../../cards/case/caseCard';
import { describeInBrowser } from '../support/browser';
import { aSentCase, sentAt, viewOf } from '../support/caseViews';
import { openCard, shootCard } from '../support/shootCard';
import { shownCards } from './shownCards';

describeInBrowser('a case on a phone of 320 × 568', (browser) => {
  it.each(['da', 'en'] as const)(
    'shows purpose, deadline and the first button without scrolling (%s)',
    async (lang) => {
      const { card } = caseCard(viewOf(aSentCase(), 'member', sentAt), lang, {
        lead: 'new',
        refreshUserIds: [],
      });
      const page = await openCard(browser(), card, { width: 320, theme: 'light' });
      const first = await page.locator('button').first().boundingBox();
      expect(first).not.toBeNull();
      expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(568);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  it('does so with a long question, and for a reminder', async () => {
    const form = { question: `${'Det indstilles, at bestyrelsen godkender budgettet. '.repeat(18)}` };
    const view = viewOf(aSentCase({ form }), 'member', sentAt);
    const { card } = caseCard(view, 'da', { lead: 'reminder', refreshUserIds: [] });
    const page = await openCard(browser(), card, { width: 320, theme: 'light' });
    const first = await page.getByRole('button', { name: 'Godkender', exact: true }).boundingBox();
    expect((first?.y ?? 9_999) + (first?.height ?? 0)).toBeLessThanOrEqual(568);
    await page.close();
  });

  it('opens and closes what is folded, by name', async () => {
    const { card } = caseCard(viewOf(aSentCase(), 'member', sentAt), 'da', {
      lead: 'new',
      refreshUserIds: [],
    });
    const page = await openCard(browser(), card, { width: 320, theme: 'dark' });
    const change = page.getByText('tre møder i 2025');
    expect(await change.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Vis ændringer siden mødet (2)' }).click();
    expect(await change.isVisible()).toBe(true);
    await page.getByText('Skjul ændringer siden mødet').click();
    expect(await change.isVisible()).toBe(false);
    const comment = page.locator('textarea');
    expect(await comment.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Andet svar' }).click();
    expect(await comment.isVisible()).toBe(true);
    await page.close();
  });

  // For the eye: SHOOT=folder npx jest test/cards/phone writes every card as a picture.
  const folder = process.env.SHOOT;
  (folder === undefined ? it.skip : it)(
    'is drawn for the eye',
    async () => {
      mkdirSync(folder ?? '', { recursive: true });
      const wanted = process.env.SHOOT_ONLY ?? '';
      for (const [name, { card }] of Object.entries(shownCards())) {
        if (!name.includes(wanted)) continue;
        for (const theme of ['light', 'dark'] as const) {
          for (const width of [320, 640] as const)
            await shootCard(
              browser(),
              card,
              { width, theme },
              path.join(folder ?? '', `${name}.${width}.${theme}.png`),
            );
        }
      }
    },
    300_000,
  );
});
