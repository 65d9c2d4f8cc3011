import { describeInBrowser } from '../support/browser';
import { chapters } from './chapter';
import { type Desk, type DeskFolder, deskFolder, startDesk, votum } from './desk';
import { tieAndSendOutAgenda } from './story/agenda';
import { answer, answerOtherwise } from './story/answering';
import { ask } from './story/asking';
import { closeAndTell } from './story/closing';
import { confirmFirstContact } from './story/firstContact';
import { looksRight } from './story/looking';
import { findAgain } from './story/register';
import { beReminded } from './story/reminding';
import { prepareAndSendOut } from './story/sendingOut';

describeInBrowser('the story of a written approval', (browser) => {
  let data: DeskFolder;
  let desk: Desk | null = null;
  beforeAll(() => {
    data = deskFolder();
  });
  afterAll(async () => {
    await desk?.stop();
    data.remove();
  });

  test('from the minutes to the register, by clicking', async () => {
    desk = await startDesk(data.folder);
    await chapters(browser(), desk, [
      ['whoever is known by address alone is confirmed', confirmFirstContact],
      ['the minutes become an agenda card', tieAndSendOutAgenda],
      ['the written approval is prepared, and sent out once', prepareAndSendOut],
      ['members answer', answer],
      ['the page is for everyone', looksRight],
      ['only the presses of members count', answerOtherwise],
      ['questions are put and answered', ask],
      ['only who is missing is reminded', beReminded],
      ['the case closes by itself, and the result is told', closeAndTell],
      ['the decision is found again', findAgain],
    ]);
    expect(await votum(data.folder, 'register', 'list')).toMatch(
      /^Beslutning 2025-1 {2}2025-06-11 {2}approved {2}Årshjul og budget for drift af infrastrukturen 2025, opdateret /,
    );

    const { port } = new URL(desk.stageUrl);
    expect(await desk.stop()).toEqual({ code: 0, left: [] });
    expect(desk.complaints()).toBe('');
    desk = await startDesk(data.folder, Number(port));
    await chapters(browser(), desk, [['after a second start everything is as it was', findAgain]]);
  }, 300_000);
});
