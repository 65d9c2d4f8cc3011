import { type StagePage, says } from '../stagePage';

/** Helle Ågerup is on the roster by her address alone: nobody to Votum, until her secretariat has confirmed the account. */
export async function confirmFirstContact(stage: StagePage): Promise<void> {
  await says(await stage.ask('secretariat-2', 'status'), /^Jeg kender ikke nogen med den konto endnu\./);
  const asked = stage.pane('secretariat').getByTestId('card').filter({ hasText: 'Helle Ågerup' }).last();
  await says(
    asked,
    'Venter på dig: er det den rigtige konto?',
    'Kontoen er i samme organisation som din egen.',
  );
  await stage.shoot('first-contact');
  await stage.press('secretariat', 'Bekræft');
  await says(asked, 'Bekræftet. Helle Ågerup kan bruge Votum fra nu af og får selv besked.');
  await says(stage.card('secretariat-2'), 'Du er bekræftet, og Votum kender dig nu.');
}
