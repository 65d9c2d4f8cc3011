import { type StagePage, says } from '../stagePage';
import { sendOut } from './oneCase';
import { caseCard, members } from './sendingOut';

const wheel = 'Årshjul 2026 for genomdatabasen';
const budget = 'Basisbudget 2026';
const access = 'Adgang for forskere';

/** A new version: the answers given are asked for again, and each says with one press that it stands, or answers anew. */
export async function amend(stage: StagePage): Promise<void> {
  await says(await stage.ask('channel', 'knyt kanal'), /^Kanalen er knyttet til/);
  await sendOut(stage, wheel);
  await stage.press('ministeriet', 'Godkender');
  await stage.press('ngc', 'Godkender');
  await says(stage.card('channel'), '2 af 5 har svaret.');

  await stage.press('secretariat', 'Udsend ny version');
  const form = stage.card('secretariat');
  await says(form, 'Ret sagen. Intet er sendt endnu.');
  await stage.press('secretariat', 'Se ændringerne');
  await says(form, 'Skriv en begrundelse. Alle i sagen kan se den.');
  await stage
    .field('secretariat', 'Indstilling eller spørgsmål')
    .fill('Det indstilles, at bestyrelsen godkender det med fire møder.');
  await stage.field('secretariat', 'Begrundelse (vises for alle)').fill('Der skal holdes fire møder.');
  await stage.press('secretariat', 'Se ændringerne');
  await says(
    form,
    'Udsend version 2?',
    '2 har svaret og skal fastholde deres svar eller svare på ny. Intet svar overføres.',
  );
  await stage.press('secretariat', 'Udsend ny version');
  await says(stage.card('channel'), '0 af 5 har svaret.', /^Sagen er ændret \(version 2\)/);

  for (const id of ['ministeriet', 'ngc'])
    await says(
      stage.card(id),
      'Venter på dit svar. Sagen er ændret.',
      'Begrundelse: Der skal holdes fire møder.',
    );
  await stage.press('ministeriet', 'Jeg fastholder mit svar');
  await says(
    stage.card('ministeriet'),
    /^Du fastholdt dit svar torsdag den 8\. maj 2025 kl\. .*: Godkender\. /,
  );
  await stage.press('ngc', 'Se ændringer og svar igen');
  await stage.press('ngc', 'Kan ikke godkende', { under: 'Andet svar' });
  await says(stage.card('ngc'), /^Du svarede torsdag den 8\. maj 2025 kl\. .*, at du ikke kan godkende\./);
  await says(stage.card('channel'), '2 af 5 har svaret.');
  await says(caseCard(stage, 'universiteterne', wheel), /^Ændret torsdag den 8\. maj/);
  await says(stage.card('secretariat'), 'Du skal ikke gøre noget. Ét medlem kan ikke godkende.');
}

/** A possible disqualification: the papers go at once, the other chair settles it, and the seat is out of the count. */
export async function recuse(stage: StagePage): Promise<void> {
  await sendOut(stage, budget);
  await stage.press('ngc', 'Godkender');
  await says(
    await stage.ask('ngc', `jeg kan være inhabil i ${budget}`),
    'Vil du oplyse, at du kan være inhabil?',
  );
  await stage.press('ngc', 'Jeg kan være inhabil');
  const withheld =
    'Du har oplyst, at du kan være inhabil. Du deltager ikke i sagen, mens spørgsmålet afgøres. Du får besked.';
  await says(stage.card('ngc'), withheld);
  await says(caseCard(stage, 'ngc', budget), withheld);
  expect(await caseCard(stage, 'ngc', budget).getByText('Indstilling').count()).toBe(0);
  await says(caseCard(stage, 'channel', budget), '0 af 5 har svaret.');

  await says(stage.card('ministeriet'), 'Venter på dig: et medlem kan være inhabilt.');
  await stage.press('ministeriet', 'Tag stilling til inhabilitet');
  const decide = stage.card('ministeriet');
  await says(decide, 'Er medlemmet inhabilt?', /forvaltningslovens § 6, stk\. 3/);
  await stage.press('ministeriet', 'Inhabil');
  await says(decide, 'Vælg grunden, og tryk igen på Inhabil.');
  await decide.getByLabel(/^Nr\. 1: /).check();
  await stage.press('ministeriet', 'Inhabil');
  await says(
    stage.card('ngc'),
    'Det er afgjort, at du er inhabil, jf. forvaltningslovens § 3, stk. 1, nr. 1.',
  );
  await says(caseCard(stage, 'channel', budget), '0 af 4 har svaret.');

  for (const id of members.filter((member) => member !== 'ngc')) {
    await caseCard(stage, id, budget).getByRole('button', { name: 'Godkender', exact: true }).click();
    await says(caseCard(stage, id, budget), /^Du godkendte torsdag den 8\. maj/);
  }
  await says(caseCard(stage, 'channel', budget), '4 af 4 har svaret.');
}

/** One member asks for a meeting: by the rule chosen for the case it ends at its deadline without a decision. */
export async function askForAMeeting(stage: StagePage): Promise<void> {
  await sendOut(stage, access);
  for (const id of ['ministeriet', 'ngc', 'region-sjaelland']) await stage.press(id, 'Godkender');
  await stage.unfold('danske-regioner', 'Andet svar');
  await stage.field('danske-regioner', 'Bemærkning').fill('Adgangen bør drøftes på et møde.');
  await stage.press('danske-regioner', 'Ønsker behandling på møde');
  await says(
    stage.pane('secretariat'),
    'Du skal ikke gøre noget. Ét medlem ønsker behandling på møde.',
    'Kommer der ikke flere svar, afsluttes sagen uden beslutning og behandles på møde: det er nok, at 1 beder om det (fastsat af formandskabet for denne sag).',
  );
  await stage.clockTo('2025-05-23T08:10');
  await says(caseCard(stage, 'region-syddanmark', access), /^Afsluttet uden beslutning, behandles på møde\./);
}

/** What the cases that took a turn came to, and that the register holds by its events. */
export async function comeToAnEnd(stage: StagePage): Promise<void> {
  await says(caseCard(stage, 'channel', budget), 'Godkendt. Beslutning 2025-1.');
  await says(caseCard(stage, 'ngc', budget), /^Godkendt/);
  await says(caseCard(stage, 'channel', wheel), /^Ingen beslutning/);
  await says(
    stage.pane('secretariat'),
    /er inhabil og deltog ikke i sagens behandling, jf\. forvaltningslovens § 3\./,
  );
}
