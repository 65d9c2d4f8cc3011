import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { CANARY } from './hostileTexts';

/** A page that draws cards as the stage does, and says what is not as it should be. */
export interface HostilePage {
  /** Draws each card in a box of its own, 320 wide; gives what is wrong, by the card's name. */
  faultsOf(cards: readonly { name: string; card: unknown }[]): Promise<string[]>;
  /** What the page did that nobody asked it for: scripts, dialogs, requests, other pages. */
  deeds(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a page with Microsoft's renderer under the stage's own Markdown and host configuration. Whoever opens it closes it. */
export async function openHostilePage(browser: Browser): Promise<HostilePage> {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
  const page = await context.newPage();
  const deeds: string[] = [];
  await watch(page, deeds);
  context.on('page', () => deeds.push('another page was opened'));
  await page.goto('http://votum.test/');
  await page.addStyleTag({ content: readFileSync('local/stage/ui/cards.css', 'utf8') });
  await page.addScriptTag({ content: await drawing() });
  return {
    faultsOf: (cards) => page.evaluate(facesOf, cards),
    deeds: async () => {
      const ran = await page.evaluate((name) => name in globalThis, CANARY);
      return [...deeds, ...(ran ? ['a script of the text ran'] : [])];
    },
    close: () => context.close(),
  };
}

/** Notes whatever a page does that it should not: requests beyond `mayAsk`, dialogs, and turning into another page. */
export async function watch(page: Page, deeds: string[], mayAsk = /^http:\/\/votum\.test\/$/): Promise<void> {
  const styles =
    '*{box-sizing:border-box}body{margin:0;font:14px "Open Sans",sans-serif;line-height:1.4}p{margin:0}';
  await page.route(
    (url) => !mayAsk.test(url.href) || url.hostname === 'votum.test',
    (route) => {
      if (mayAsk.test(route.request().url()))
        return route.fulfill({ contentType: 'text/html', body: `<!doctype html><style>${styles}</style>` });
      deeds.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    deeds.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!mayAsk.test(frame.url())) deeds.push(`went to ${frame.url()}`);
  });
}

async function drawing(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { drawCard } from './local/stage/ui/drawCard'; Object.assign(globalThis, { drawCard });`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** As much of the page's own types as is used below; the project is checked without those of a browser. */
interface Part {
  tagName: string;
  outerHTML: string;
  textContent: string | null;
  className: string;
  style: { display: string };
  attributes: Iterable<{ name: string; value: string }>;
  scrollWidth: number;
  clientWidth: number;
  append(part: Part): void;
  replaceChildren(part: Part): void;
  querySelectorAll(selector: string): Iterable<Part>;
  getBoundingClientRect(): { left: number; top: number; right: number; bottom: number };
}
interface Globals {
  drawCard(card: unknown, onAct: () => void): { element: Part | null; errors: string[] };
  document: { body: Part; createElement(tag: string): Part };
}

// Runs in the page, and so can use nothing from here.
function facesOf(cards: readonly { name: string; card: unknown }[]): string[] {
  const { drawCard, document } = globalThis as unknown as Globals;
  // What the renderer itself makes; whatever else stands in a card was made by a text.
  const known = 'DIV P SPAN BUTTON INPUT TEXTAREA SELECT OPTION LABEL TABLE TBODY TR TD'.split(' ');
  const letters = (text: string) => text.replace(/\s+/g, '');
  const runsIn = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(runsIn);
    if (typeof node !== 'object' || node === null) return [];
    const one = node as Record<string, unknown>;
    const own = one.type === 'TextRun' && typeof one.text === 'string' ? [one.text] : [];
    return [...own, ...Object.entries(one).flatMap(([key, value]) => (key === 'data' ? [] : runsIn(value)))];
  };
  const madeBy = (body: Part): string[] =>
    [...body.querySelectorAll('*')].flatMap((part) => [
      ...(known.includes(part.tagName)
        ? []
        : [`a ${part.tagName} was made: ${part.outerHTML.slice(0, 120)}`]),
      ...[...part.attributes]
        .filter(({ name }) => name.startsWith('on') || ['href', 'src', 'srcdoc', 'action'].includes(name))
        .map(({ name, value }) => `${part.tagName} has ${name}=${value.slice(0, 80)}`),
    ]);
  const outside = (box: Part, body: Part): string[] => {
    const card = box.getBoundingClientRect();
    const wide =
      body.scrollWidth > body.clientWidth + 1 ? [`is ${body.scrollWidth} wide in ${body.clientWidth}`] : [];
    const out = [...body.querySelectorAll('*')].filter((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return left < card.left - 1 || top < card.top - 1 || right > card.right + 1 || bottom > card.bottom + 1;
    });
    return [
      ...wide,
      ...out.map((part) => `${part.tagName} stands out of the card: ${part.textContent?.slice(0, 60)}`),
    ];
  };
  return cards.flatMap(({ name, card }) => {
    const box = document.createElement('div');
    const body = document.createElement('div');
    box.className = 'card';
    body.className = 'card-body';
    box.append(body);
    document.body.replaceChildren(box);
    const { element, errors } = drawCard(card, () => {});
    if (element === null) return [`${name}: was not drawn: ${errors.join(' ')}`];
    body.append(element);
    for (const folded of body.querySelectorAll('[style*="display: none"]')) folded.style.display = '';
    const shown = letters(body.textContent ?? '');
    const faults = [
      // The renderer holds every other card's language to be wrong: its pattern remembers where it stopped.
      ...errors.filter((error) => !error.includes('property "lang"')),
      ...madeBy(body),
      ...runsIn(card)
        .filter((text) => !shown.includes(letters(text)))
        .map((text) => `is not shown as it is: ${text.slice(0, 120)}`),
      ...outside(box, body),
    ];
    return [...new Set(faults)].map((fault) => `${name}: ${fault}`);
  });
}
