import { type StagePage, says } from '../stagePage';
import { caseCard } from './sendingOut';

export const outcome =
  /^Godkendt\. Alle 5 stemmeberettigede har svaret: 4 godkender, 1 godkender med bemærkninger, ingen er imod\./;

/** Nobody closes it: after the deadline it is closed, and the result is told in the morning, to the chairs first. */
export async function closeAndTell(stage: StagePage): Promise<void> {
  await stage.clockTo('2025-06-12T00:30');
  const told = 'Afsluttet. Resultatet meddeles torsdag den 12. juni 2025 kl. 08.00.';
  await says(caseCard(stage, 'region-sjaelland'), told);
  await says(caseCard(stage, 'channel'), told);
  await pressLate(stage);

  await stage.clockTo('2025-06-12T08:01');
  await says(stage.card('ministeriet'), outcome);
  await says(stage.card('secretariat'), outcome, 'Til referatet', paragraph, 'Til næste dagsorden');
  await says(caseCard(stage, 'region-sjaelland'), told);

  await stage.clockTo('2025-06-12T08:10');
  for (const id of ['region-sjaelland', 'danske-regioner', 'universiteterne'])
    await says(stage.card(id), outcome);
  await says(stage.card('ngc'), /^Approved\. All 5 voting members have answered/);
  await says(caseCard(stage, 'channel'), 'Godkendt. Beslutning 2025-1.');
}

const paragraph =
  'Bestyrelsen godkendte den 11. juni 2025 i skriftlig procedure opdateret årshjul og budget for drift af infrastrukturen 2025, jf. pkt. 6/25 (beslutning 2025-1).';

/** A card that was left behind with its buttons: it says what holds, and changes nothing. */
async function pressLate(stage: StagePage): Promise<void> {
  await stage.press('danske-regioner', 'Kan ikke godkende', { under: 'Andet svar' });
  await says(
    stage.pane('danske-regioner'),
    /^Fristen udløb onsdag den 11\. juni 2025 kl\. 23\.59, og sagen er afsluttet\. Dit svar fra onsdag den 11\. juni gælder\.$/,
  );
}
