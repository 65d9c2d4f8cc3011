import { type StagePage, says } from '../stagePage';

const receipt = 'Journaliseret 8. maj 2025, sag 2025-1234, dok. 567890.';

/** The secretariat records where what has ended is journalised, and hears on Monday of what is left. */
export async function journalise(stage: StagePage): Promise<void> {
  const list = await stage.ask('secretariat', 'hvad mangler at blive journaliseret');
  await says(
    list,
    '3 afsluttede sager er ikke journaliseret.',
    'Beslutning 2025-1, 8. maj 2025. Ikke journaliseret.',
    'Afsluttet 8. maj 2025 uden beslutningsnummer. Ikke journaliseret.',
  );

  const card = await stage.ask('secretariat', 'journaliser beslutning 2025-1');
  await says(card, 'Hvor er sagen journaliseret?', 'Tidsplan for ny HPC');
  await stage.field('secretariat', 'Sagsnummer').fill('2025-1234');
  await stage.press('secretariat', 'Registrér journalisering');
  await says(card, 'Skriv både sagsnummer og dokumentnummer. Der er ikke registreret noget.');
  expect(await stage.field('secretariat', 'Sagsnummer').inputValue()).toBe('2025-1234');
  expect(await stage.field('secretariat', 'Journaliseret den').inputValue()).toBe('2025-05-08');
  await stage.field('secretariat', 'Dokumentnummer').fill('567890');
  await stage.press('secretariat', 'Registrér journalisering');
  await says(card, 'Registreret. Du skal ikke gøre mere.', receipt);
  await says(await stage.ask('ministeriet', 'beslutning 2025-1'), receipt);

  await stage.clockTo('2025-05-12T08:05');
  await says(
    stage.card('secretariat'),
    'Venter på dig: journalisering af 2 sager.',
    'Rammer for udstilling af genomdata',
    /Har ventet 2 arbejdsdage på at blive journaliseret\.$/,
  );
}
