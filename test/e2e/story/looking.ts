import { axeFaults } from '../../support/browser';
import { type StagePage, says } from '../stagePage';
import { caseCard, members } from './sendingOut';

/** With real cards on it the page has no fault that axe finds, in any colours; and a member's card fits a phone. */
export async function looksRight(stage: StagePage): Promise<void> {
  await says(await stage.ask('ministeriet', 'hvor står sagen?'), /^2 af 5 har svaret, og ingen er imod/);
  await onlyFour(stage);
  await stage.shoot('stage');
  await stage.page.getByTestId('show-all').click();
  for (const theme of ['dark', 'contrast', 'light']) {
    await stage.page.getByTestId('theme').selectOption(theme);
    expect(await axeFaults(stage.page)).toEqual([]);
    await stage.shoot(theme);
  }
  await fitsAPhone(stage, 'danske-regioner');
}

/** The panes of the README's picture: the channel, the secretariat, a chair, and a member who has not answered. */
async function onlyFour(stage: StagePage): Promise<void> {
  const shown = ['ministeriet', 'danske-regioner'];
  for (const id of [...members, 'secretariat-2', 'universiteterne'].filter((one) => !shown.includes(one)))
    await stage.page.getByTestId(`close-${id}`).click();
}

/** Purpose, deadline and the first button are on the first screen of 320 × 568. */
async function fitsAPhone(stage: StagePage, id: string): Promise<void> {
  await stage.page.getByTestId('view-phone').check({ force: true });
  const card = caseCard(stage, id);
  const shown = await card.boundingBox();
  const button = await card.getByRole('button', { name: 'Godkender', exact: true }).boundingBox();
  if (shown === null || button === null) throw new Error('The card is not drawn.');
  expect(shown.width).toBeLessThanOrEqual(320);
  expect(button.y + button.height - shown.y).toBeLessThanOrEqual(568);
  await stage.shoot('phone');
  await stage.page.getByTestId('view-table').check({ force: true });
}
