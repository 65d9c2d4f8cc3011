import type { Browser } from 'playwright-core';
import type { Desk } from './desk';
import { openStagePage, type StagePage } from './stagePage';

/** A chapter of a story: what happens in it, and what must be seen. */
export type Chapter = (stage: StagePage) => Promise<void>;

/**
 * Lives through chapters on one page of the stage. What goes wrong in one is told under its title; with E2E_SHOTS
 * naming a folder, every chapter leaves a picture of the page there, and its time.
 */
export async function chapters(browser: Browser, desk: Desk, all: [string, Chapter][]): Promise<void> {
  const stage = await openStagePage(browser, desk.stageUrl);
  for (const [title, chapter] of all) {
    const begun = Date.now();
    try {
      await chapter(stage);
    } catch (fault) {
      const told = fault instanceof Error ? fault.message : String(fault);
      throw new Error(`In the chapter "${title}": ${told}\n${desk.complaints()}`, { cause: fault });
    } finally {
      await stage.shoot(title);
      if (process.env.E2E_SHOTS !== undefined) console.info(`${title}: ${Date.now() - begun} ms`);
    }
  }
  expect(stage.faults).toEqual([]);
  await stage.page.context().close();
}
