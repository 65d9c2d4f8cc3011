import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/**
 * The stage's page as the story uses it: panes by their ids (`channel`, `secretariat`, a seat's id, `stranger`), what is
 * typed, pressed and seen in them, and the clock. Everything waits for what it needs and fails when it does not come.
 */
export interface StagePage extends ReturnType<typeof stagePageOn> {
  /** The same stage in a window of its own, as on somebody's other device. */
  otherWindow(): Promise<StagePage>;
}

/** Opens the page in a browser window of its own, with nothing remembered from other windows. */
export async function openStagePage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<StagePage> {
  const viewport = { width: 1600, height: 1000 };
  const context = await browser.newContext({ viewport, locale: 'da-DK', baseURL: url, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(url);
  await page.locator('section[data-testid^=pane-]').first().waitFor();
  return { ...stagePageOn(page, faults), otherWindow: () => openStagePage(browser, url, options) };
}

function stagePageOn(page: Page, faults: string[]) {
  const pane = (id: string): Locator => page.getByTestId(`pane-${id}`);
  const button = (id: string, title: string): Locator =>
    pane(id).getByRole('button', { name: title, exact: true }).last();

  const fromVotum = (id: string): Locator => pane(id).locator('[data-testid=message][data-from=bot]');
  const say = async (id: string, text: string) => {
    const box = page.getByTestId(`composer-${id}`).getByTestId('compose-text');
    await box.fill(text);
    await box.press('Enter');
  };
  const answerTo = (what: 'press' | 'clock') =>
    page.waitForResponse((response) => response.url().endsWith(`/${what}`), { timeout: 60_000 });

  return {
    page,
    /** What went wrong in the page itself. */
    faults,
    pane,
    button,
    /** Votum's messages in a pane, oldest first, and the newest card. */
    fromVotum,
    card: (id: string): Locator => pane(id).getByTestId('card').last(),

    /** Types and sends. In the channel Votum is mentioned, as the page does it. */
    say,

    /** Types and sends, and gives the message Votum answers with. */
    async ask(id: string, text: string): Promise<Locator> {
      const before = await fromVotum(id).count();
      await say(id, text);
      const answer = fromVotum(id).nth(before);
      await answer.waitFor();
      return answer;
    },

    /** Whom the channel's pane speaks and presses as. */
    async beInChannel(personId: string): Promise<void> {
      await page.getByTestId('channel-as').selectOption(personId);
    },

    /**
     * Presses the newest button of that title, and waits until the bot has answered. `under`: the button that folds it away,
     * opened first, and once more where the card was brought up to date meanwhile.
     */
    async press(id: string, title: string, { under }: { under?: string } = {}): Promise<void> {
      for (let tried = 0; tried < 4; tried += 1) {
        if (under !== undefined && !(await button(id, title).isVisible())) await button(id, under).click();
        const asked = page.waitForRequest((request) => request.url().endsWith('/press'), { timeout: 5_000 });
        const pressed = button(id, title).click(under === undefined ? {} : { timeout: 5_000 });
        const [request] = await Promise.all([
          asked.catch(() => null),
          under === undefined ? pressed : pressed.catch(() => null),
        ]);
        // A card that arrives just then moves the button from under the pointer, and a person presses again.
        if (request === null) continue;
        await request.response();
        return;
      }
      throw new Error(`"${title}" was pressed, and nothing reached the stage`);
    },

    /** Opens what the newest button or line of that title folds away. */
    async unfold(id: string, title: string): Promise<void> {
      await button(id, title).click();
    },

    /** A field of the newest card, by its label; a card marks a field that must be filled in with a star. */
    field: (id: string, label: string): Locator =>
      pane(id)
        .getByTestId('card')
        .last()
        .locator('input, textarea, select')
        .and(page.getByLabel(label, { exact: true }).or(page.getByLabel(`${label} *`, { exact: true }))),

    /** Sets the clock as after an outage: nothing happens on the days between. */
    async leapTo(instant: string): Promise<void> {
      const moved = await page.request.post('/local/clock', { data: { now: instant, jump: true } });
      if (!moved.ok()) throw new Error(await moved.text());
    },

    /** Which language a person's Teams speaks. */
    async speak(id: string, language: 'da' | 'en'): Promise<void> {
      await page.getByTestId(`menu-${id}`).click();
      const choice = page.getByTestId(`language-${id}-${language}`);
      // The radio button itself is drawn over by its label.
      await choice.click({ force: true });
      await choice.and(page.locator(':checked')).waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
    },

    /** A picture for the eye, in the folder that E2E_SHOTS names; without one, none. */
    async shoot(name: string): Promise<void> {
      const folder = process.env.E2E_SHOTS;
      if (folder === undefined) return;
      // Nothing is pointed at in a picture.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },

    /** Sets the clock by its own control to wall-clock time in Copenhagen, and waits until the days between have passed. */
    async clockTo(moment: string): Promise<void> {
      await page.getByTestId('clock-pick').click();
      await page.getByTestId('clock-time').fill(moment);
      await Promise.all([answerTo('clock'), page.getByTestId('clock-set').click()]);
    },
  };
}

/** Waits until each text stands there, to be seen: not folded away. Fails with what stands there instead. */
export async function says(place: Locator, ...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    const seen = place.getByText(text).locator('visible=true').first();
    await seen.waitFor().catch(async () => {
      throw new Error(`"${text}" is not to be seen in:\n${(await place.allInnerTexts()).join('\n')}`);
    });
  }
}
