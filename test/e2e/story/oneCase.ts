import { type StagePage, says } from '../stagePage';
import { caseCard, members } from './sendingOut';

/** Sends a case out that stands for itself: the question only, everything else as the form suggests it. */
export async function sendOut(stage: StagePage, title: string): Promise<void> {
  await says(await stage.ask('secretariat', 'skriftlig procedure'), 'Udfyld sagen. Intet er sendt endnu.');
  await stage.field('secretariat', 'Titel').fill(title);
  await stage
    .field('secretariat', 'Indstilling eller spørgsmål')
    .fill('Det indstilles, at bestyrelsen godkender det.');
  await stage.press('secretariat', 'Se sagen før udsendelse');
  await stage.press('secretariat', 'Udsend');
  for (const id of [...members, 'channel', 'secretariat']) await says(caseCard(stage, id, title), title);
}
