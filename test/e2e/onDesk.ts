import { describeInBrowser } from '../support/browser';
import { type Chapter, chapters } from './chapter';
import { type Desk, type DeskFolder, deskFolder, startDesk } from './desk';

/** What is done on a desk before its story and after: with its data's folder. */
interface Around {
  before?: (folder: string) => Promise<void>;
  after?: (folder: string) => Promise<void>;
}

/** A story on a desk of its own; in the end its processes and its folder are gone. */
export function storyOnDesk(
  title: string,
  told: string,
  story: [string, Chapter][],
  { before, after }: Around = {},
): void {
  describeInBrowser(title, (browser) => {
    let data: DeskFolder;
    let desk: Desk | null = null;
    beforeAll(() => {
      data = deskFolder();
    });
    afterAll(async () => {
      await desk?.stop();
      data.remove();
    });

    test(told, async () => {
      desk = await startDesk(data.folder);
      await before?.(data.folder);
      await chapters(browser(), desk, story);
      await after?.(data.folder);
    }, 300_000);
  });
}
