import type { Locator } from 'playwright-core';
import { type StagePage, says } from '../stagePage';

/** What the case of the story is called, and until when it can be answered. */
export const title = 'Årshjul og budget for drift af infrastrukturen 2025, opdateret';
export const deadline = 'onsdag den 11. juni 2025 kl. 23.59';
export const members = ['ministeriet', 'region-syddanmark', 'region-sjaelland', 'ngc', 'danske-regioner'];

const counting =
  '7 arbejdsdage efter udsendelsen onsdag den 28. maj. Ikke medregnet: weekender, Kristi himmelfartsdag (29. maj), grundlovsdag (5. juni) og 2. pinsedag (9. juni).';

/** Three weeks later: the form from the item's own button, a fault mended, a trial, and one case however often it is pressed. */
export async function prepareAndSendOut(stage: StagePage): Promise<void> {
  await stage.leapTo('2025-05-28T09:00:00+02:00');
  await stage.press('secretariat', 'Skriftlig godkendelse');
  const form = stage.card('secretariat');
  await says(form, 'Udfyld sagen. Intet er sendt endnu.', 'Målsætning 1');
  expect(await stage.field('secretariat', 'Titel').inputValue()).toBe(title);

  await stage.field('secretariat', 'Ledsagende tekst (kan udelades)').fill('Opdateret efter mødet.');
  await stage.field('secretariat', 'Links, ét på hver linje').fill('Årshjul 2025 | http://ngc.example/a.pdf');
  await stage.field('secretariat', 'Mindst så mange skal svare (forslag: 3)').fill('9');
  await stage.press('secretariat', 'Se sagen før udsendelse');
  await says(
    form,
    '2 felter mangler eller skal rettes. Det, du har skrevet, står der stadig.',
    'Et link kan ikke bruges. Det skal begynde med https:// og stå på sin egen linje.',
    'Kun 5 kan svare i sagen. Vælg et lavere tal.',
  );
  expect(await stage.field('secretariat', 'Ledsagende tekst (kan udelades)').inputValue()).toBe(
    'Opdateret efter mødet.',
  );

  await stage
    .field('secretariat', 'Links, ét på hver linje')
    .fill('Årshjul 2025 | https://ngc.example/a.pdf');
  await stage.field('secretariat', 'Mindst så mange skal svare (forslag: 3)').fill('3');
  await stage.press('secretariat', 'Se sagen før udsendelse');
  await says(
    form,
    'Klar til udsendelse. Intet er sendt endnu.',
    `Svar senest ${deadline} (om 7 arbejdsdage).`,
    counting,
    '5 medlemmer og 1 observatør.',
    'Fredag den 6. juni kl. 09.00 og onsdag den 11. juni kl. 08.00',
    'Reglen: ingen må være imod, og mindst 3 skal svare (fastsat af formandskabet for denne sag).',
  );

  await stage.press('secretariat', 'Send prøve til mig');
  await says(stage.pane('secretariat'), 'Prøven ligger nedenfor. Kun du kan se den.');
  const trial = stage.card('secretariat');
  await says(trial, 'PRØVE. Kortet er kun sendt til dig, og knapperne registrerer ikke noget.');
  await stage.press('secretariat', 'Godkender');
  await says(stage.pane('secretariat'), 'Det er en prøve, så der er ikke registreret noget.');

  const other = await stage.otherWindow();
  await other.button('secretariat', 'Udsend').hover();
  await Promise.all([
    stage.button('secretariat', 'Udsend').dblclick(),
    other.button('secretariat', 'Udsend').dblclick(),
  ]);
  await says(
    stage.pane('secretariat'),
    /^Sagen (er udsendt\. Du skal ikke gøre mere|var allerede udsendt\. Der er ikke sendt noget igen)\.$/,
  );
  await other.page.context().close();
  await theCardsAreThere(stage);
}

/** Everyone has one card of the case: to answer on, or for information, and the channel one without names or papers. */
async function theCardsAreThere(stage: StagePage): Promise<void> {
  for (const member of members) {
    await says(
      stage.card(member),
      'Venter på dit svar',
      title,
      `Svar senest ${deadline} (om 7 arbejdsdage)`,
      counting,
      'Godkender',
    );
    expect(await cardsOf(stage, member)).toBe(1);
  }
  await says(
    stage.card('universiteterne'),
    'Til orientering. Du deltager som observatør og skal ikke svare.',
  );
  expect(await stage.button('universiteterne', 'Godkender').count()).toBe(0);
  const shared = stage.card('channel');
  await says(
    shared,
    'Skriftlig godkendelse i gang. Er du medlem, svarer du med knappen.',
    '0 af 5 har svaret.',
  );
  expect(await cardsOf(stage, 'channel')).toBe(1);
  expect(await stage.pane('channel').getByText('Mangler svar').count()).toBe(0);
  expect(await shared.getByText('Vis bilag').count()).toBe(0);
  await says(stage.card('secretariat'), 'Ingen af de 5 stemmeberettigede har svaret endnu.');
  await says(stage.card('secretariat-2'), 'Ingen af de 5 stemmeberettigede har svaret endnu.');
}

/** The card of the case as it was sent out to a member. */
export function caseCard(stage: StagePage, id: string): Locator {
  return stage.pane(id).getByTestId('card').filter({ hasText: title }).first();
}

/** How many of a pane's cards are about the case. */
function cardsOf(stage: StagePage, id: string): Promise<number> {
  return stage.pane(id).getByTestId('card').filter({ hasText: title }).count();
}
