import { type StagePage, says } from '../stagePage';

/** A member asks the secretariat, and everyone hears the answer; chairs ask Votum where the case stands. */
export async function ask(stage: StagePage): Promise<void> {
  await stage.press('danske-regioner', 'Spørg sekretariatet');
  await says(stage.card('danske-regioner'), 'Spørg sekretariatet?');
  await stage.field('danske-regioner', 'Spørgsmål').fill('Er figur 4 rettet?');
  await stage.press('danske-regioner', 'Spørg sekretariatet');
  await says(
    stage.card('danske-regioner'),
    'Dit spørgsmål er sendt til sekretariatet. Svaret kommer til alle i sagen.',
  );
  await says(
    stage.card('secretariat'),
    'Venter på dig: et spørgsmål til sekretariatet.',
    'Er figur 4 rettet?',
  );
  await stage.field('secretariat', 'Svar').fill('Ja, den summerer nu til 92,9 mio. kr.');
  await stage.press('secretariat', 'Send svaret til alle');
  await says(stage.pane('secretariat'), 'Svaret er sendt til alle i sagen.');
  for (const id of ['ministeriet', 'region-sjaelland', 'danske-regioner', 'universiteterne'])
    await says(stage.card(id), 'Er figur 4 rettet?', 'Ja, den summerer nu til 92,9 mio. kr.');

  await stage.beInChannel('ministeriet');
  const inChannel = await stage.ask('channel', 'hvem mangler vi');
  await says(inChannel, 'Vi mangler svar fra 1 medlem.');
  expect(await inChannel.getByText('Esben Lyngsø').count()).toBe(0);
  await stage.beInChannel('secretariat');
  await says(
    await stage.ask('ministeriet', 'hvem mangler vi'),
    /Vi mangler svar fra .*Esben Lyngsø, Danske Regioner/,
  );
  await says(
    await stage.ask('region-syddanmark', 'hvad besluttede vi om HPC'),
    /^Fundet i referatet af 7\. maj 2025, pkt\. 6\/25/,
    /sikker og stabil drift af ny HPC skal være NGC’s hovedfokus i 2\. halvår af 2025/,
  );
}
