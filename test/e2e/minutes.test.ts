import { describeInBrowser } from '../support/browser';
import { chapters } from './chapter';
import { type Desk, type DeskFolder, deskFolder, startDesk, votum } from './desk';
import { beTacitlyApproved, correctMinutes, sendMinutes } from './story/approvingMinutes';

describeInBrowser('the approval of minutes', (browser) => {
  let data: DeskFolder;
  let desk: Desk | null = null;
  beforeAll(() => {
    data = deskFolder();
  });
  afterAll(async () => {
    await desk?.stop();
    data.remove();
  });

  test('sent out, corrected, and approved by answers and by silence: by clicking', async () => {
    desk = await startDesk(data.folder);
    await chapters(browser(), desk, [
      ['the minutes are sent out', sendMinutes],
      ['members have corrections', correctMinutes],
      ['silence approves', beTacitlyApproved],
    ]);
    expect(await votum(data.folder, 'register', 'list')).toMatch(/tacitlyApproved {2}Referat af mødet/);
    expect(await votum(data.folder, 'register', 'verify')).toMatch(/^1 decision holds: /m);
  }, 240_000);
});
