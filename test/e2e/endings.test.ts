import { describeInBrowser } from '../support/browser';
import { chapters } from './chapter';
import { type Desk, type DeskFolder, deskFolder, startDesk } from './desk';
import { closeEarly, takeToAMeeting, withdraw } from './story/endings';

describeInBrowser('a written approval that ends otherwise', (browser) => {
  let data: DeskFolder;
  let desk: Desk | null = null;
  beforeAll(() => {
    data = deskFolder();
  });
  afterAll(async () => {
    await desk?.stop();
    data.remove();
  });

  test('withdrawn, taken to a meeting, or closed early: each with its reason and its last card', async () => {
    desk = await startDesk(data.folder);
    await chapters(browser(), desk, [
      ['withdrawn', withdraw],
      ['taken to a meeting', takeToAMeeting],
      ['closed early by a chair', closeEarly],
    ]);
  }, 180_000);
});
