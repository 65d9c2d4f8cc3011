import { type StagePage, says } from '../stagePage';
import { minutesOfTheFirstMeeting } from './minutes';

/** The secretariat ties the channel, pastes the minutes, corrects one item, and sends the agenda out. */
export async function tieAndSendOutAgenda(stage: StagePage): Promise<void> {
  await says(
    await stage.ask('channel', 'knyt kanal'),
    'Kanalen er knyttet til National Bestyrelse for drift af genomdatabasen.',
  );

  const preview = await stage.ask('secretariat', minutesOfTheFirstMeeting());
  await says(
    preview,
    'Se referatet igennem. Intet er sendt endnu.',
    'Onsdag den 7. maj 2025 kl. 12.00–13.30 · Virtuelt',
    '6/25 Drøftelse af årshjul og budget for drift af infrastrukturen 2025',
    'Referatet: sendes til skriftlig godkendelse · 2 ændringer FRA og TIL',
    '8 punkter, 1 time og 30 minutter i alt.',
  );

  await stage.field('secretariat', 'Ret noget').selectOption('6/2025');
  await stage.press('secretariat', 'Ret det valgte');
  await stage.field('secretariat', 'Link til bilag 3').fill('http://ngc.example/bilag-3.pdf');
  await stage.press('secretariat', 'Gem rettelser');
  await says(preview, 'Et link skal begynde med https://.');
  await stage.field('secretariat', 'Link til bilag 3').fill('https://ngc.example/bilag-3.pdf');
  await stage.press('secretariat', 'Gem rettelser');
  await says(preview, 'Rettelserne er gemt.');

  await stage.press('secretariat', 'Udsend dagsorden');
  await says(preview, 'Dagsordenen er udsendt i kanalen.');
  const agenda = stage.card('channel');
  await says(
    agenda,
    'Dagsorden. Du skal ikke gøre noget.',
    'Onsdag den 7. maj 2025 kl. 12.00–13.30 · Virtuelt',
    /^Kl\. 12\.40–13\.10 · drøftelse · v\//,
    '8 punkter, 1 time og 30 minutter i alt.',
  );
  const annex = agenda.getByRole('link', { name: 'Bilag 3' });
  expect(await annex.getAttribute('href')).toBe('https://ngc.example/bilag-3.pdf');
}
