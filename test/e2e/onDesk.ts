import { describeInBrowser } from '../support/browser';
import { type Chapter, chapters } from './chapter';
import { type Desk, type DeskFolder, deskFolder, startDesk } from './desk';

/** A story on a desk of its own. `then` looks at what it left behind; in the end its processes and its folder are gone. */
export function storyOnDesk(
  title: string,
  told: string,
  story: [string, Chapter][],
  then: (folder: string) => Promise<void> = async () => {},
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
      await chapters(browser(), desk, story);
      await then(data.folder);
    }, 300_000);
  });
}
