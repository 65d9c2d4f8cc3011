import { type StagePage, says } from '../stagePage';
import { caseCard, title } from './sendingOut';

const nothingHere = /^Jeg kender ikke nogen med den konto endnu\./;

/** Members answer and think again; what is written, reacted, pressed twice, or pressed by others counts for nothing. */
export async function answer(stage: StagePage): Promise<void> {
  await approve(stage);
  await writeInsteadOfPressing(stage);
  await says(stage.card('channel'), '2 af 5 har svaret.');
}

/** The others answer, or try to. */
export async function answerOtherwise(stage: StagePage): Promise<void> {
  await approveWithRemarks(stage);
  await reactInsteadOfPressing(stage);
  await othersAreRefused(stage);
  await answerInEnglish(stage);
  await says(stage.card('channel'), '4 af 5 har svaret.');
}

async function approve(stage: StagePage): Promise<void> {
  const other = await stage.otherWindow();
  await stage.button('ministeriet', 'Godkender').dblclick();
  const receipt = 'Du godkendte onsdag den 28. maj 2025 kl. 09.';
  for (const window of [stage, other]) {
    await says(window.card('ministeriet'), 'Du har svaret. Du skal ikke gøre mere.', receipt);
    await says(window.card('channel'), '1 af 5 har svaret.');
  }
  await other.page.context().close();
  await says(stage.card('secretariat-2'), '1 af 5 har svaret, og ingen er imod: 1 godkender.');
}

async function approveWithRemarks(stage: StagePage): Promise<void> {
  const card = stage.card('region-sjaelland');
  await stage.press('region-sjaelland', 'Kan ikke godkende', { under: 'Andet svar' });
  await says(card, /^Du svarede onsdag den 28\. maj 2025 kl\. \d\d\.\d\d, at du ikke kan godkende\./);
  await says(stage.card('secretariat'), 'Du skal ikke gøre noget. Ét medlem kan ikke godkende.');
  await stage.press('region-sjaelland', 'Godkender med bemærkninger', { under: 'Ret svar' });
  await says(card, /^Skriv din bemærkning under Ret svar/, 'Dit hidtidige svar gælder.');
  await stage.field('region-sjaelland', 'Bemærkning').fill('Figur 2 og 4 skal passe sammen.');
  await stage.press('region-sjaelland', 'Godkender med bemærkninger');
  await says(
    card,
    /^Du godkendte med bemærkninger onsdag den 28\. maj/,
    'Din bemærkning: Figur 2 og 4 skal passe sammen.',
  );
  await says(stage.card('channel'), '3 af 5 har svaret.');
}

/** Typing brings the card; of two cards with the same case the older one changes nothing once an answer is given. */
async function writeInsteadOfPressing(stage: StagePage): Promise<void> {
  const seat = 'region-syddanmark';
  const offered = await stage.ask(seat, 'godkendt');
  await says(offered, 'Et svar afgives med en knap');
  const first = caseCard(stage, seat);
  await first.getByRole('button', { name: 'Godkender', exact: true }).click();
  await says(first, /^Du godkendte onsdag den 28\. maj/);
  await stage.press(seat, 'Kan ikke godkende', { under: 'Andet svar' });
  await says(
    offered,
    'Kortet var ikke det nyeste, så der er ikke ændret noget. Her er det aktuelle kort.',
    /^Du godkendte onsdag den 28\. maj/,
  );
}

async function reactInsteadOfPressing(stage: StagePage): Promise<void> {
  const before = await stage.fromVotum('danske-regioner').count();
  await stage.pane('danske-regioner').getByTestId('like').last().click();
  const offered = stage.fromVotum('danske-regioner').nth(before);
  await says(offered, 'En tommelfinger er ikke et svar. Tryk Godkender.', 'Godkender');
}

async function othersAreRefused(stage: StagePage): Promise<void> {
  const observer = await stage.ask('universiteterne', 'godkendt');
  await says(observer, 'Du deltager som observatør og skal ikke svare.');
  await stage.beInChannel('universiteterne');
  await stage.press('channel', 'Se og svar');
  await says(stage.card('channel'), 'Til orientering. Du deltager som observatør og skal ikke svare.');
  await stage.beInChannel('secretariat');

  await stage.page.getByTestId('show-stranger').click();
  await says(await stage.ask('stranger', 'godkendt'), nothingHere);
  await says(await stage.ask('stranger', `hvor står sagen om ${title}?`), nothingHere);
  await stage.page.getByTestId('show-stranger').click();
}

/** Whose Teams speaks English has the case, the answers and the receipt in English. */
async function answerInEnglish(stage: StagePage): Promise<void> {
  await stage.speak('ngc', 'en');
  const asked = await stage.ask('ngc', 'what is waiting for me?');
  await says(asked, title, 'Answer by Wednesday 11 June 2025, 23:59 (7 working days left)');
  await stage.press('ngc', 'Approve');
  await says(asked, /^You approved on Wednesday 28 May 2025 at 09:\d\d\./, 'Change my answer');
  await says(caseCard(stage, 'ngc'), /^You approved on/);
}
