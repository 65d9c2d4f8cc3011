import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { describeInBrowser } from '../support/browser';

// The icons are drawn as SVG and shipped as PNG. UPDATE_GOLDEN=1 draws the PNGs anew; look at them before you keep them.

const icons = [
  ['color', 192],
  ['outline', 32],
] as const;
const fileOf = (name: string) => path.join('appPackage', name);

// Measured in the page, which alone can read pixels: `apart` is the mean over all pixels of the largest channel's
// distance (0 to 255) between PNG and SVG; `drawn` the share of pixels with anything on them, `solid` of those without
// transparency, `white` of the drawn ones that are white.
const MEASURE = `(async (png, svg, side) => {
  const pixels = async (from) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0, side, side);
    const { data } = context.getImageData(0, 0, side, side);
    return Array.from({ length: side * side }, (_, i) => [...data.slice(i * 4, i * 4 + 4)]);
  };
  const [kept, fresh] = [await pixels(png), await pixels(svg)];
  const drawn = kept.filter((one) => one[3] > 0);
  const apart = kept.map((one, i) => Math.max(...one.map((channel, c) => Math.abs(channel - fresh[i][c]))));
  return {
    apart: apart.reduce((sum, one) => sum + one, 0) / kept.length,
    drawn: drawn.length / kept.length,
    solid: kept.filter((one) => one[3] === 255).length / kept.length,
    white: drawn.filter((one) => Math.min(one[0], one[1], one[2]) > 250).length / drawn.length,
  };
})`;
const Measured = z.object({ apart: z.number(), drawn: z.number(), solid: z.number(), white: z.number() });

async function measure(page: Page, name: string, size: number, svg = readFileSync(fileOf(`${name}.svg`))) {
  const png = readFileSync(fileOf(`${name}.png`));
  const asked = [
    `data:image/png;base64,${png.toString('base64')}`,
    `data:image/svg+xml;base64,${svg.toString('base64')}`,
    size,
  ];
  return Measured.parse(await page.evaluate(`${MEASURE}(...${JSON.stringify(asked)})`));
}

async function draw(page: Page, name: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${readFileSync(fileOf(`${name}.svg`), 'utf8')}`,
  );
  return page.screenshot({ omitBackground: true });
}

describeInBrowser('the icons', (browser) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
    if (process.env.UPDATE_GOLDEN === '1')
      for (const [name, size] of icons) writeFileSync(fileOf(`${name}.png`), await draw(page, name, size));
  }, 60_000);
  afterAll(() => page.close());

  // Browsers smooth edges in ways of their own; a stroke that moved is far above this.
  test.each(icons)('%s.png is what its SVG draws', async (name, size) => {
    expect((await measure(page, name, size)).apart).toBeLessThan(6);
    const other = readFileSync(fileOf(`${name === 'color' ? 'outline' : 'color'}.svg`));
    expect((await measure(page, name, size, other)).apart).toBeGreaterThan(20);
  });

  test('the outline is white alone, as Teams asks, and leaves most of its square free', async () => {
    const { white, drawn } = await measure(page, 'outline', 32);
    expect(white).toBe(1);
    expect(drawn).toBeGreaterThan(0.1);
    expect(drawn).toBeLessThan(0.6);
  });

  test('the coloured one fills its square', async () => {
    expect((await measure(page, 'color', 192)).solid).toBe(1);
  });
});
