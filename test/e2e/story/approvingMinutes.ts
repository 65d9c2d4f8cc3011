import { type StagePage, says } from '../stagePage';
import { minutesOfTheFirstMeeting } from './minutes';
import { caseCard, members } from './sendingOut';

const minutes = 'Referat af mødet den 7. maj 2025';

/** The draft goes out by the words of the secretariat, under rules that say that silence approves. */
export async function sendMinutes(stage: StagePage): Promise<void> {
  await says(await stage.ask('channel', 'knyt kanal'), /^Kanalen er knyttet til/);
  await says(await stage.ask('secretariat', minutesOfTheFirstMeeting()), /^Se referatet igennem/);
  const form = await stage.ask('secretariat', 'send referatet til godkendelse');
  await says(form, 'Udfyld sagen. Intet er sendt endnu.', /^Reglerne for referatet\./);
  expect(await stage.field('secretariat', 'Titel').inputValue()).toBe(minutes);
  await stage.press('secretariat', 'Se sagen før udsendelse');
  // 7 working days from Thursday 8 May, pkt. 4/25.
  await says(form, /^Svar senest mandag den 19\. maj 2025 kl\. 23\.59/);
  await stage.press('secretariat', 'Udsend');
  for (const id of members)
    await says(
      caseCard(stage, id, minutes),
      'Venter på dit svar',
      'Svarer du ikke inden fristen, tæller det som en godkendelse.',
    );
  await says(
    caseCard(stage, 'channel', minutes),
    'Referat til godkendelse. Er du medlem, svarer du med knappen.',
  );
}

/** One approves, two have corrections: one set is accepted, the other rejected with a reason and withdrawn. */
export async function correctMinutes(stage: StagePage): Promise<void> {
  await stage.press('ministeriet', 'Godkender referatet');
  await says(stage.card('ministeriet'), /^Du godkendte referatet torsdag den 8\. maj/);
  await haveCorrections(stage, 'region-sjaelland', 'Pkt. 6/25: HPC skrives ud første gang.');
  await haveCorrections(stage, 'danske-regioner', 'Pkt. 3/25: der var enighed om fem møder.');
  await rule(stage, 'HPC skrives ud første gang', 'Godtag');
  await says(
    stage.card('region-sjaelland'),
    'Du skal ikke gøre noget. Dine rettelser til referatet er godtaget.',
  );
  await rule(stage, 'enighed om fem møder', 'Afvis', 'Mødet besluttede tre møder.');
  await says(
    stage.card('danske-regioner'),
    'Venter på dig: dine rettelser til referatet er afvist.',
    'Sekretariatet har afvist dine rettelser. Begrundelse: Mødet besluttede tre møder.',
  );
  await stage.press('danske-regioner', 'Godkender referatet', { under: 'Ret svar' });
  await says(stage.card('danske-regioner'), /^Du godkendte referatet torsdag den 8\. maj/);
}

/** Two never answer: their silence approves, for the draft has come to them. */
export async function beTacitlyApproved(stage: StagePage): Promise<void> {
  await stage.clockTo('2025-05-20T08:10');
  const outcome = /^Referatet af mødet den 7\. maj 2025 er stiltiende godkendt med rettelser\./;
  await says(stage.card('ministeriet'), outcome);
  await says(stage.card('secretariat'), outcome, 'Til referatet');
  await says(
    caseCard(stage, 'channel', minutes),
    'Referatet af mødet den 7. maj 2025 er stiltiende godkendt med rettelser. Beslutning 2025-1.',
  );
}

async function haveCorrections(stage: StagePage, id: string, text: string): Promise<void> {
  const before = await stage.fromVotum('secretariat').count();
  await stage.unfold(id, 'Andet svar');
  await stage.field(id, 'Rettelser').fill(text);
  await stage.press(id, 'Har rettelser');
  await says(stage.card(id), `Dine rettelser: ${text}`);
  await stage.fromVotum('secretariat').nth(before).waitFor();
}

/** The secretariat rules from the card that told of the corrections. */
async function rule(stage: StagePage, about: string, ruling: string, reason?: string): Promise<void> {
  const told = stage.pane('secretariat').getByTestId('card').filter({ hasText: about }).last();
  await told.getByRole('button', { name: 'Tag stilling til rettelser', exact: true }).click();
  const asked = stage.pane('secretariat').getByTestId('card').filter({ hasText: about }).last();
  await says(asked, 'Hvad skal der ske med rettelserne?');
  if (reason !== undefined) await asked.locator('input, textarea').first().fill(reason);
  await asked.getByRole('button', { name: ruling, exact: true }).click();
  await says(
    stage.pane('secretariat'),
    ruling === 'Godtag' ? /^Rettelserne er godtaget/ : /^Rettelserne er afvist/,
  );
}
