import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cardHost } from '../../local/stage/ui/cardHost';

/** How a card is looked at: on a desk or a phone, by day or by night. */
export interface Look {
  width: 320 | 640;
  theme: 'light' | 'dark';
}

const palettes = {
  light: {
    text: '#242424',
    'text-subtle': '#616161',
    accent: '#5b5fc7',
    line: '#e0e0e0',
    page: '#f5f5f5',
    default: '#ffffff',
    emphasis: '#f5f5f5',
    good: '#107c10',
    warning: '#8a5a00',
    attention: '#c50f1f',
    'warning-fill': '#fff4ce',
  },
  dark: {
    text: '#ffffff',
    'text-subtle': '#adadad',
    accent: '#9ea2ff',
    line: '#4d4d4d',
    page: '#1f1f1f',
    default: '#292929',
    emphasis: '#333333',
    good: '#92c353',
    warning: '#f2c661',
    attention: '#f1707b',
    'warning-fill': '#463100',
  },
};

/** A page with the card drawn on it by Microsoft's renderer, roughly as Teams wears it. Whoever opens it closes it. */
export async function openCard(browser: Browser, card: unknown, { width, theme }: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: width === 320 ? 568 : 720 },
    deviceScaleFactor: 2,
  });
  const renderer = createRequire(path.resolve('package.json')).resolve(
    'adaptivecards/dist/adaptivecards.min.js',
  );
  await page.setContent(
    `<!doctype html><html lang="da"><meta charset="utf-8"><style>${styles(theme)}</style><div id="card"></div></html>`,
  );
  await page.addScriptTag({ content: readFileSync(renderer, 'utf8') });
  await page.evaluate(
    ({ json, host }) => {
      const { AdaptiveCards, document } = globalThis as unknown as {
        AdaptiveCards: typeof import('adaptivecards');
        document: { getElementById(id: string): { append(element: unknown): void } | null };
      };
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = text;
        result.didProcess = true;
      };
      const drawn = new AdaptiveCards.AdaptiveCard();
      drawn.hostConfig = new AdaptiveCards.HostConfig(host);
      drawn.parse(json);
      const element = drawn.render();
      if (element) document.getElementById('card')?.append(element);
    },
    { json: card, host: cardHost },
  );
  return page;
}

/** Draws a card into a PNG, for the eye. */
export async function shootCard(browser: Browser, card: unknown, look: Look, file: string): Promise<void> {
  const page = await openCard(browser, card, look);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

function styles(theme: 'light' | 'dark'): string {
  const colors = palettes[theme];
  const names = ['text', 'accent', 'good', 'warning', 'attention'];
  const variables = [
    ...names.flatMap((name) => [
      `--card-${name}: ${colors[name as 'text']}`,
      `--card-${name}-subtle: ${name === 'text' ? colors['text-subtle'] : colors[name as 'text']}`,
    ]),
    ...['default', 'emphasis', 'accent', 'good', 'warning', 'attention'].map(
      (name) =>
        `--card-${name}-fill: ${name === 'warning' ? colors['warning-fill'] : name === 'default' ? colors.default : colors.emphasis}`,
    ),
    `--card-line: ${colors.line}`,
  ];
  return `
    :root { ${variables.join('; ')}; }
    body { margin: 0; padding: 0; background: ${colors.page}; font-family: "Segoe UI", "Open Sans", Helvetica, Arial, sans-serif; }
    .ac-adaptiveCard { border-radius: 4px; }
    .ac-pushButton { font: inherit; font-size: 14px; font-weight: 600; padding: 5px 12px; border-radius: 4px; cursor: pointer;
      border: 1px solid ${colors.line}; background: ${colors.default}; color: ${colors.text}; min-height: 32px; }
    .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-input { font: inherit; font-size: 14px; padding: 6px 8px; width: 100%; box-sizing: border-box; border: 1px solid ${colors.line};
      border-radius: 4px; background: ${colors.default}; color: ${colors.text}; }
    .ac-selectable { cursor: pointer; }
    a { color: ${colors.accent}; }`;
}
