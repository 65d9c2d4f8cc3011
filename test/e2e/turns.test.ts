import { describeInBrowser } from '../support/browser';
import { chapters } from './chapter';
import { type Desk, type DeskFolder, deskFolder, startDesk, votum } from './desk';
import { amend, askForAMeeting, comeToAnEnd, recuse } from './story/turns';

describeInBrowser('a written approval that takes a turn', (browser) => {
  let data: DeskFolder;
  let desk: Desk | null = null;
  beforeAll(() => {
    data = deskFolder();
  });
  afterAll(async () => {
    await desk?.stop();
    data.remove();
  });

  test('amended, somebody disqualified, taken to a meeting: by clicking', async () => {
    desk = await startDesk(data.folder);
    await chapters(browser(), desk, [
      ['amended', amend],
      ['somebody is disqualified', recuse],
      ['a member asks for a meeting', askForAMeeting],
      ['what came of them', comeToAnEnd],
    ]);
    expect(await votum(data.folder, 'register', 'verify')).toMatch(/^1 decision holds: /m);
  }, 240_000);
});
