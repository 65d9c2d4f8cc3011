import { type StagePage, says } from '../stagePage';
import { caseCard, title } from './sendingOut';

/** What was decided, asked for by its number and by its words; and the cards stand as they ended. */
export async function findAgain(stage: StagePage): Promise<void> {
  await says(await stage.ask('region-sjaelland', 'beslutning 2025-1'), title, /Beslutning 2025-1/);
  await says(await stage.ask('universiteterne', 'hvad besluttede vi om årshjulet?'), /Beslutning 2025-1/);
  await says(caseCard(stage, 'channel'), 'Godkendt. Beslutning 2025-1.');
}
