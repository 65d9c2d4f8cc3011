import { rmSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { axeFaults, describeInBrowser } from '../../support/browser';
import { watch } from '../../support/hostilePage';
import { CANARY, hostileTexts } from '../../support/hostileTexts';
import { buildPage } from './buildPage';
import { invokeReply } from './fakeBot';
import { type OpenStage, openStage, waitFor } from './openStage';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

const voteCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Venter på dit svar', wrap: true, color: 'accent', weight: 'bolder' },
    { type: 'TextBlock', text: 'Årshjul og budget 2025', wrap: true, style: 'heading', size: 'large' },
    { type: 'TextBlock', text: 'Pkt. 6/25 · version 2', isSubtle: true, size: 'small', wrap: true },
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '*ikke* fremhævet <b>tekst</b>' }] },
    { type: 'FactSet', facts: [{ title: 'Frist', value: 'onsdag den 11. juni' }] },
    {
      type: 'Container',
      style: 'emphasis',
      items: [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', width: 'auto', items: [{ type: 'TextBlock', text: 'Bilag 3' }] },
            {
              type: 'Column',
              width: 'stretch',
              items: [{ type: 'TextBlock', text: '[Åbn](https://example.org/b3)' }],
            },
          ],
        },
      ],
    },
    {
      type: 'Table',
      columns: [{ width: 1 }, { width: 1 }],
      rows: [
        { type: 'TableRow', cells: [cell('Plads'), cell('Svar')] },
        { type: 'TableRow', cells: [cell('Kystkommunen'), cell('afventer')] },
      ],
    },
    {
      type: 'Input.Text',
      id: 'comment',
      label: 'Bemærkning',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Skriv noget',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'how',
      label: 'Hvordan',
      style: 'expanded',
      choices: [
        { title: 'Skriftligt', value: 'written' },
        { title: 'På møde', value: 'meeting' },
      ],
    },
    { type: 'TextBlock', id: 'more', text: 'Indstillingen i sin helhed', isVisible: false, wrap: true },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Godkender',
      style: 'positive',
      verb: 'round.vote',
      data: { choice: 'approve' },
    },
    { type: 'Action.ToggleVisibility', title: 'Læs mere', targetElements: ['more'] },
    {
      type: 'Action.ShowCard',
      title: 'Andet svar',
      card: {
        type: 'AdaptiveCard',
        actions: [
          {
            type: 'Action.Execute',
            title: 'Undlader at stemme',
            verb: 'round.vote',
            data: { choice: 'abstain' },
          },
        ],
      },
    },
    { type: 'Action.Submit', title: 'Gammel knap', data: { old: true }, associatedInputs: 'none' },
  ],
};

function cell(text: string): object {
  return { type: 'TableCell', items: [{ type: 'TextBlock', text, wrap: true }] };
}

const receipt = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Du godkendte mandag den 2. juni 2025 kl. 10.14.', wrap: true }],
};

describeInBrowser('the stage’s page', (browser) => {
  let uiFolder: string;
  let stage: OpenStage;
  let page: Page;

  beforeAll(async () => {
    uiFolder = await buildPage();
  });
  afterAll(() => rmSync(uiFolder, { recursive: true, force: true }));

  const faults: string[] = [];
  const openPage = async (options: BrowserContextOptions = {}) => {
    page = await browser().newPage({ viewport: { width: 1440, height: 900 }, locale: 'da-DK', ...options });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(stage.url);
    await pane('channel').waitFor();
  };
  const pane = (id: string): Locator => page.getByTestId(`pane-${id}`);
  const button = (id: string, name: string): Locator => pane(id).getByRole('button', { name, exact: true });
  const post = async (conversationId: string, content: object) => {
    const sent = await stage.post(`/v3/conversations/${encodeURIComponent(conversationId)}/activities`, {
      type: 'message',
      attachments: [{ contentType: adaptiveCard, content }],
    });
    return (sent.body as { id: string }).id;
  };

  beforeEach(async () => {
    stage = await openStage({ uiFolder });
    await stage.post('/local/settings', { limits: 'off' });
    faults.length = 0;
    await openPage();
  });
  it('shows hostile texts of people and of the bot as text: nothing runs, and nothing is asked for elsewhere', async () => {
    const deeds: string[] = [];
    await watch(page, deeds, new RegExp(`^${stage.url}`));
    const chat = stage.person('secretariat').conversationId;
    for (const text of hostileTexts.filter((one) => one.trim() !== '')) {
      await stage.post(`/v3/conversations/${encodeURIComponent(chat)}/activities`, {
        type: 'message',
        text,
        textFormat: 'plain',
      });
    }
    await stage.post('/local/people/secretariat/say', {
      text: hostileTexts.slice(0, 30).join('\n').slice(0, 4_000),
    });
    const messages = pane('secretariat').getByTestId('message');
    await waitFor(async () => (await messages.count()) > 60);
    expect(
      await pane('secretariat').locator('.bubble :is(a, img, script, iframe, svg, form, strong, em)').count(),
    ).toBe(0);
    expect(await page.evaluate((name) => name in globalThis, CANARY)).toBe(false);
    expect(deeds).toEqual([]);
  });

  afterEach(async () => {
    await page.context().close();
    await stage.stop();
    expect(faults).toEqual([]);
  });

  it('shows a pane for everyone at the table and the channel, and the stranger when asked', async () => {
    const shown = await page
      .locator('section[data-testid^=pane-]')
      .evaluateAll((all) => all.map((e) => e.ariaLabel));
    expect(shown).toEqual([
      'Kanal Bestyrelsen',
      'Erik Paahit, Havnesekretariatet',
      'Freja Paahit, Kystkommunen',
      'Asta Prøvesen, Havneministeriet',
      'Bo Eksempelsen, Kystkommunen',
      'Cæcilie Opdigtet, Fiskernes Forening',
      'Dorte Fiktion, Universitetet',
    ]);
    await page.getByTestId('show-stranger').click();
    await pane('stranger').waitFor();
  });

  it('sends what a person writes, and shows what the bot posts', async () => {
    await pane('ministeriet').getByTestId('compose-text').fill('hvad er status?');
    await pane('ministeriet').getByTestId('compose-text').press('Enter');
    await pane('ministeriet').getByText('hvad er status?').waitFor();
    await waitFor(() => stage.bot.got.at(-1)?.text === 'hvad er status?');
    await stage.post(
      `/v3/conversations/${encodeURIComponent(stage.person('ministeriet').conversationId)}/activities`,
      {
        type: 'message',
        text: '**Ja**, <script>alert(1)</script> og [bilag](https://example.org/b)',
      },
    );
    const answer = pane('ministeriet').getByTestId('message').last();
    await answer.getByText('<script>alert(1)</script>').waitFor();
    expect(await answer.locator('strong').textContent()).toBe('Ja');
    expect(await answer.locator('a').getAttribute('href')).toBe('https://example.org/b');
  });

  it('draws a card with all its parts', async () => {
    await stage.sendCard('kommunen', voteCard);
    const card = pane('kommunen').getByTestId('card');
    await card.getByRole('heading', { name: 'Årshjul og budget 2025' }).waitFor();
    await card.getByText('*ikke* fremhævet <b>tekst</b>').waitFor();
    await card.getByText('afventer').waitFor();
    expect(await card.getByRole('link', { name: 'Åbn' }).getAttribute('href')).toBe('https://example.org/b3');
    expect(await card.getByText('Indstillingen i sin helhed').isVisible()).toBe(false);
    await button('kommunen', 'Læs mere').click();
    await card.getByText('Indstillingen i sin helhed').waitFor();
    await button('kommunen', 'Andet svar').click();
    await button('kommunen', 'Undlader at stemme').waitFor();
  });

  it('takes a press: the inputs are checked, the buttons rest meanwhile, and the reply is in this seat only', async () => {
    const id = await post(stage.cast.channel.id, voteCard);
    await pane('channel').getByTestId('card').waitFor();
    let answer = () => {};
    stage.bot.answer(async () => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return invokeReply('card', receipt);
    });
    await page.getByTestId('channel-as').selectOption('kommunen');
    const before = stage.bot.got.length;
    await button('channel', 'Godkender').click();
    await pane('channel').getByText('Skriv noget').waitFor();
    expect(stage.bot.got).toHaveLength(before);
    await pane('channel').getByLabel('Bemærkning').fill('Fint');
    await pane('channel').getByLabel('På møde').check();
    await button('channel', 'Godkender').click();
    await waitFor(() => stage.bot.got.length > before);
    expect(stage.bot.got.at(-1)).toMatchObject({
      replyToId: id,
      from: { name: 'Bo Eksempelsen' },
      value: { action: { verb: 'round.vote', data: { choice: 'approve', comment: 'Fint', how: 'meeting' } } },
    });
    expect(await pane('channel').getByTestId('card').getAttribute('aria-busy')).toBe('true');
    answer();
    await pane('channel').getByText('Du godkendte mandag').waitFor();
    await page.getByTestId('channel-as').selectOption('ministeriet');
    await button('channel', 'Godkender').waitFor();
    expect(await pane('channel').getByText('Du godkendte mandag').count()).toBe(0);
  });

  it('keeps what is typed when something else happens, and draws anew when the card is updated', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    await stage.sendCard('ministeriet', voteCard);
    await pane('kommunen').getByLabel('Bemærkning').fill('halvt skrevet');
    await pane('kommunen').getByLabel('Skriftligt').check();
    await pane('ministeriet').getByLabel('På møde').check();
    await stage.post('/local/people/kommunen/say', { text: 'noget andet' });
    await stage.post('/local/people/kommunen/react', { activityId: card.id });
    await page.getByTestId('theme').selectOption('dark');
    await page.getByTestId('language').selectOption('en');
    await page.getByTestId('clock-hour').getByText('+1 hour').waitFor();
    expect(await pane('kommunen').getByLabel('Bemærkning').inputValue()).toBe('halvt skrevet');
    expect(await pane('kommunen').getByLabel('Skriftligt').isChecked()).toBe(true);
    await fetch(
      `${stage.url}/v3/conversations/${encodeURIComponent(card.conversationId)}/activities/${card.id}`,
      {
        method: 'PUT',
        body: JSON.stringify({
          type: 'message',
          attachments: [{ contentType: adaptiveCard, content: receipt }],
        }),
      },
    );
    await pane('kommunen').getByText('Du godkendte mandag').waitFor();
    expect(await pane('kommunen').getByLabel('Bemærkning').count()).toBe(0);
  });

  it('shows a sentence, an error and a silent bot under the card, in this seat', async () => {
    await stage.sendCard('kommunen', { ...voteCard, body: [] });
    stage.bot.answer(() => invokeReply('message', 'Fristen er udløbet.'));
    await button('kommunen', 'Godkender').click();
    await pane('kommunen').getByTestId('notice-said').getByText('Fristen er udløbet.').waitFor();
    stage.bot.answer(() => ({ status: 500 }));
    await button('kommunen', 'Godkender').click();
    await pane('kommunen')
      .getByTestId('notice-unreachable')
      .getByText('Appen kan ikke nås. Prøv igen.')
      .waitFor();
    expect(await pane('kommunen').getByTestId('notice-said').count()).toBe(0);
    await pane('kommunen').getByTestId('dismiss-notice').click();
    await pane('kommunen').getByTestId('notice-unreachable').waitFor({ state: 'detached' });
    stage.bot.answer(() => ({ status: 200 }));
    await button('kommunen', 'Gammel knap').click();
    await waitFor(() => stage.bot.got.at(-1)?.type === 'message');
    expect(stage.bot.got.at(-1)).toMatchObject({ value: { old: true } });
  });

  it('speaks in the channel with a mention, in a thread, as whoever is chosen', async () => {
    const composer = page.getByTestId('composer-channel');
    await page.getByTestId('channel-as').selectOption('ministeriet');
    await composer.getByTestId('compose-text').fill('hvem mangler');
    await composer.getByTestId('send').click();
    await waitFor(() => stage.bot.got.at(-1)?.text === '<at>Votum</at> hvem mangler');
    await pane('channel').getByTestId('thread').getByText('Asta Prøvesen').waitFor();
    await pane('channel').getByTestId('thread').getByTestId('reply').click();
    await composer.getByText('Svarer på: hvem mangler').waitFor();
    await composer.getByTestId('mention').click();
    await composer.getByTestId('compose-text').fill('bare til jer andre');
    await composer.getByTestId('send').click();
    await pane('channel').getByTestId('thread').getByText('bare til jer andre').waitFor();
    expect(await pane('channel').getByTestId('thread').count()).toBe(1);
    expect(stage.bot.got.at(-1)?.text).toBe('<at>Votum</at> hvem mangler');
  });

  it('takes a file and a thumb', async () => {
    const card = await stage.sendCard('secretariat', receipt);
    await pane('secretariat')
      .getByTestId('compose-file')
      .setInputFiles({
        name: 'bilag 3.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF'),
      });
    await pane('secretariat').getByTestId('send').click();
    await pane('secretariat').getByRole('link', { name: 'bilag 3.pdf' }).waitFor();
    await waitFor(() => Array.isArray(stage.bot.got.at(-1)?.attachments));
    await pane('secretariat').getByTestId('like').first().click();
    await waitFor(() => stage.bot.got.at(-1)?.type === 'messageReaction');
    expect(stage.bot.got.at(-1)).toMatchObject({ replyToId: card.id });
    await pane('secretariat')
      .getByRole('button', { name: /Fjern tommelfingeren \(1 tommelfinger\)/ })
      .waitFor();
  });

  it('moves the clock', async () => {
    await page.getByTestId('clock').getByText('mandag den 2. juni 2025 kl. 10.14').waitFor();
    await page.getByTestId('clock-workday').click();
    await page.getByTestId('clock').getByText('tirsdag den 3. juni 2025 kl. 08.00').waitFor();
    await page.getByTestId('clock-pick').click();
    await page.getByTestId('clock-time').fill('2025-06-11T23:59');
    await page.getByTestId('clock-set').click();
    await page.getByTestId('clock').getByText('onsdag den 11. juni 2025 kl. 23.59').waitFor();
    expect(stage.clock.now).toBe(Date.parse('2025-06-11T21:59:00Z'));
    await page.getByTestId('clock-hour').click();
    await page.getByTestId('failure').getByText('no time given').waitFor();
  });

  it('marks what is new until somebody looks', async () => {
    await stage.sendCard('kommunen', receipt);
    await page.getByTestId('unread-kommunen').waitFor();
    await pane('kommunen').getByTestId('messages').click();
    await page.getByTestId('unread-kommunen').waitFor({ state: 'detached' });
    await stage.sendCard('kommunen', receipt);
    await pane('kommunen').getByTestId('card').nth(1).waitFor();
    await pane('ministeriet').getByTestId('messages').click();
    expect(await page.getByTestId('unread-kommunen').count()).toBe(0);
    await stage.sendCard('kommunen', receipt);
    await page.getByTestId('unread-kommunen').waitFor();
  });

  it('shows a tall card from its first line, and leaves a reader who has gone to its buttons there', async () => {
    const lines = Array.from({ length: 60 }, (_, n) => ({
      type: 'TextBlock',
      text: `Linje ${n}`,
      wrap: true,
    }));
    await stage.sendCard('kommunen', { ...voteCard, body: lines });
    await pane('kommunen').getByText('Linje 0').waitFor();
    const list = pane('kommunen').getByTestId('messages');
    const place = () => list.evaluate((e) => e.scrollTop);
    const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
    await page.evaluate(twoFrames);
    const first = await place();
    await button('kommunen', 'Godkender').scrollIntoViewIfNeeded();
    await page.evaluate(twoFrames);
    const atButton = await place();
    expect(atButton).toBeGreaterThan(first);
    await stage.sendCard('ministeriet', receipt);
    await pane('ministeriet').getByTestId('card').waitFor();
    await page.evaluate(twoFrames);
    expect(await place()).toBe(atButton);
  });

  it('closes, opens and singles out panes, and remembers it', async () => {
    await page.getByTestId('close-fiskerne').click();
    await pane('fiskerne').waitFor({ state: 'detached' });
    await page.reload();
    await pane('channel').waitFor();
    expect(await pane('fiskerne').count()).toBe(0);
    await page.getByTestId('seat-fiskerne').click();
    await pane('fiskerne').waitFor();
    await page.getByTestId('focus-kommunen').click();
    await pane('channel').waitFor({ state: 'detached' });
    expect(await page.locator('section[data-testid^=pane-]').count()).toBe(1);
    await page.getByTestId('seat-ministeriet').click();
    await pane('ministeriet').waitFor();
  });

  it('lets a person take the app away and add it again', async () => {
    await page.getByTestId('menu-kommunen').click();
    await page.getByTestId('uninstall-kommunen').click();
    await pane('kommunen').getByText('Votum er fjernet fra denne chat.').waitFor();
    await page.getByTestId('install-kommunen').click();
    await page.getByTestId('composer-kommunen').waitFor();
  });

  it('finds its way back when the stage was started anew', async () => {
    const port = Number(new URL(stage.url).port);
    await stage.restart(port);
    await stage.sendCard('kommunen', receipt);
    await pane('kommunen').getByText('Du godkendte mandag').waitFor();
  });

  it('works by keyboard alone', async () => {
    await stage.sendCard('secretariat', { ...voteCard, body: [] });
    stage.bot.answer(() => invokeReply('message', 'Tak.'));
    await button('secretariat', 'Godkender').focus();
    await page.keyboard.press('Enter');
    await pane('secretariat').getByText('Tak.').waitFor();
    await pane('secretariat').locator('button:focus', { hasText: 'Godkender' }).waitFor();
    await page.getByTestId('clock-pick').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=clock-time]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-testid=clock-pick]:focus').waitFor();
  });

  describe.each(['light', 'dark', 'contrast'])('in %s colours', (theme) => {
    it('has no fault that axe can find', async () => {
      await stage.sendCard('secretariat', voteCard);
      await stage.post('/local/people/ministeriet/say', { text: 'hej' });
      await stage.post('/local/people/kommunen/say', { text: 'hej', channel: true });
      await post(stage.cast.channel.id, receipt);
      await stage.sendCard('ministeriet', { ...voteCard, body: [] });
      stage.bot.answer(() => ({ status: 500 }));
      await button('ministeriet', 'Godkender').click();
      await pane('ministeriet').getByTestId('notice-unreachable').waitFor();
      await button('secretariat', 'Andet svar').click();
      await page.getByTestId('theme').selectOption(theme);
      await page.getByTestId('menu-kommunen').click();
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  it('fits a phone', async () => {
    await page.context().close();
    await openPage({ viewport: { width: 360, height: 740 } });
    await stage.sendCard('secretariat', voteCard);
    await page.getByTestId('seat-secretariat').scrollIntoViewIfNeeded();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('shows the panes as phones of 320 × 568', async () => {
    await page.getByTestId('view-phone').check({ force: true });
    await stage.sendCard('kommunen', voteCard);
    const size = await pane('kommunen').evaluate((e) => [e.clientWidth, e.clientHeight]);
    expect(size).toEqual([320, 568]);
    await button('kommunen', 'Godkender').scrollIntoViewIfNeeded();
    const wide = await pane('kommunen').evaluate(
      (e) =>
        [...e.querySelectorAll('.card *')].filter(
          (x) => x.getBoundingClientRect().right > e.getBoundingClientRect().right,
        ).length,
    );
    expect(wide).toBe(0);
  });
});
