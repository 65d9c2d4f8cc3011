import { type StagePage, says } from '../stagePage';
import { sendOut } from './oneCase';
import { caseCard, members } from './sendingOut';

/** The secretariat takes a case back, in its own words. */
export async function withdraw(stage: StagePage): Promise<void> {
  await says(await stage.ask('channel', 'knyt kanal'), /^Kanalen er knyttet til/);
  const title = 'Rammer for udstilling af genomdata';
  await sendOut(stage, title);
  await stage.press('region-sjaelland', 'Godkender');
  await says(await stage.ask('secretariat', 'træk sagen tilbage'), 'Træk sagen tilbage?', title);
  await end(stage, 'secretariat', 'Træk tilbage', 'Bilaget var en forkert udgave.');
  await says(stage.card('secretariat'), 'Trukket tilbage. Sagen er ikke afgjort.');
  await endsFor(stage, title, 'Trukket tilbage. Sagen er ikke afgjort.', 'Bilaget var en forkert udgave.');
}

/** A chair has the case taken up at a meeting. */
export async function takeToAMeeting(stage: StagePage): Promise<void> {
  const title = 'Principper for adgang til data';
  await sendOut(stage, title);
  const confirm = await stage.ask('region-syddanmark', 'kan vi tage den på et møde i stedet');
  await says(confirm, 'Behandl sagen på et møde?', title);
  await end(stage, 'region-syddanmark', 'Behandl på møde', 'Sagen skal drøftes først.');
  await endsFor(stage, title, 'Afsluttet uden beslutning, behandles på møde.', 'Sagen skal drøftes først.');
}

/** A chair closes a case on the answers there are, from its status. */
export async function closeEarly(stage: StagePage): Promise<void> {
  const title = 'Tidsplan for ny HPC';
  await sendOut(stage, title);
  for (const id of ['ministeriet', 'region-sjaelland', 'ngc']) await stage.press(id, 'Godkender');
  await stage.press('ministeriet', 'Se status');
  await stage.press('ministeriet', 'Afslut nu', { under: 'Flere handlinger' });
  await says(
    stage.card('ministeriet'),
    'Afsluttes sagen nu, er den godkendt. 2 når ikke at svare.',
    /^Efter sagens regel afsluttes den først ved fristen\. Afslutter du nu, er det din beslutning/,
  );
  await end(stage, 'ministeriet', 'Afslut nu', 'Tidsplanen haster.');
  await endsFor(stage, title, 'Godkendt. Beslutning 2025-1.', 'Tidsplanen haster.', [
    /^Godkendt\. 3 af 5 stemmeberettigede har svaret: 3 godkender, ingen er imod\./,
  ]);
  await says(
    stage.card('secretariat'),
    'Bestyrelsen godkendte den 8. maj 2025 i skriftlig procedure tidsplan for ny HPC (beslutning 2025-1).',
  );
}

/** A reason is asked for before anything is done; then the secretariat is told what came of the case. */
async function end(stage: StagePage, id: string, button: string, reason: string): Promise<void> {
  const before = await stage.fromVotum('secretariat').count();
  await stage.press(id, button);
  await says(stage.card(id), 'Skriv en begrundelse. Alle i sagen kan se den.');
  await stage.field(id, 'Begrundelse (vises for alle)').fill(reason);
  await stage.press(id, button);
  await stage.fromVotum('secretariat').nth(before).waitFor();
}

/** The last card of everyone: what came of the case and why, and nothing left to answer on. The channel learns no reason. */
async function endsFor(
  stage: StagePage,
  title: string,
  headline: string,
  reason: string,
  told: (string | RegExp)[] = [headline],
): Promise<void> {
  const shared = caseCard(stage, 'channel', title);
  await says(shared, 'Skriftlig godkendelse afsluttet. Du skal ikke gøre noget.', headline);
  expect(await shared.getByText(reason).count()).toBe(0);
  for (const id of [...members, 'universiteterne']) {
    const card = caseCard(stage, id, title);
    await says(card, 'Sagen er afsluttet. Du skal ikke gøre noget.', ...told, `Begrundelse: ${reason}`);
    expect(await card.getByRole('button', { name: /^(Godkender|Ret svar|Andet svar)/ }).count()).toBe(0);
  }
}
