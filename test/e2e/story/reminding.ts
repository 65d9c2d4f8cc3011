import { type StagePage, says } from '../stagePage';
import { members, title } from './sendingOut';

/** Reminders go to the one who has not answered: two working days before, not on Whit Monday, and on the last morning. */
export async function beReminded(stage: StagePage): Promise<void> {
  const before = await counts(stage);
  await stage.clockTo('2025-06-06T09:05');
  await says(stage.card('danske-regioner'), 'Vi mangler dit svar', title);
  expect(await more(stage, before)).toEqual({ 'danske-regioner': 1 });

  await stage.clockTo('2025-06-10T07:30');
  expect(await more(stage, before)).toEqual({ 'danske-regioner': 1 });
  await stage.clockTo('2025-06-10T09:00');
  for (const id of ['ministeriet', 'secretariat'])
    await says(stage.card(id), 'Du skal ikke gøre noget. Fristen nærmer sig, og der mangler svar.');

  await stage.clockTo('2025-06-11T08:30');
  const reminder = stage.card('danske-regioner');
  await says(reminder, 'Vi mangler dit svar', 'Svar senest i dag, onsdag den 11. juni kl. 23.59');
  await stage.press('danske-regioner', 'Godkender');
  await says(reminder, /^Du godkendte onsdag den 11\. juni 2025 kl\. 08\.3/);
  await says(stage.card('channel'), '5 af 5 har svaret.');
}

async function counts(stage: StagePage): Promise<Record<string, number>> {
  const entries = members
    .filter((id) => id !== 'ministeriet' && id !== 'region-syddanmark')
    .map(async (id) => [id, await stage.fromVotum(id).count()] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Who of the members has got more messages than before, and how many. */
async function more(stage: StagePage, before: Record<string, number>): Promise<Record<string, number>> {
  const now = await counts(stage);
  return Object.fromEntries(
    Object.entries(now).flatMap(([id, count]) =>
      count > (before[id] ?? 0) ? [[id, count - (before[id] ?? 0)]] : [],
    ),
  );
}
