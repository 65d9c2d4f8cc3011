import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { votum } from '../desk';
import { type StagePage, says } from '../stagePage';
import { sendOut } from './oneCase';
import { caseCard } from './sendingOut';

const title = 'Flerårigt arbejdsprogram';

/** The sample board as it would be if it had set some of its rules: a file of its own, imported by the command line. */
export async function importRules(folder: string): Promise<void> {
  const board: unknown = JSON.parse(
    readFileSync(path.join('local', 'sample', 'genomdatabasen.board.json'), 'utf8'),
  );
  const source = 'Forretningsordenen § 7';
  const rules = {
    minutesPeriod: { value: { kind: 'workingDays', n: 7 }, source },
    onBehalf: { value: 'whenConfirmed', source },
    confirmation: { value: 'bothChairs', source },
    earlyClose: { value: 'whenAllAnswered', source },
  };
  const rulesOfProcedure = [{ from: '2025-05-01', decision: 'Mødet den 7. maj 2025', rules }];
  const file = path.join(folder, 'own-rules.json');
  writeFileSync(file, JSON.stringify({ ...(board as object), rulesOfProcedure }));
  await votum(folder, 'board', 'import', file);
}

/** An answer by telephone counts when the member has confirmed it; then everyone has answered, and the case ends. */
export async function answerByTelephone(stage: StagePage): Promise<void> {
  await says(await stage.ask('channel', 'knyt kanal'), /^Kanalen er knyttet til/);
  await sendOut(stage, title);
  for (const id of ['ministeriet', 'region-syddanmark', 'ngc', 'danske-regioner'])
    await stage.press(id, 'Godkender');
  await says(stage.card('channel'), '4 af 5 har svaret.');
  const asked = await stage.ask('secretariat', 'Cecilie har ringet og godkendt');
  await says(
    asked,
    'Registrér et svar på vegne af et medlem?',
    'Cecilie Thorhauge, Region Sjælland: Godkender',
  );
  await stage.press('secretariat', 'Registrér: Godkender');
  await says(stage.card('channel'), '4 af 5 har svaret.');
  await says(
    stage.card('region-sjaelland'),
    'Venter på dig: bekræft dit svar.',
    'Efter sagens regler tæller svaret først med, når du har bekræftet det.',
  );
  await stage.press('region-sjaelland', 'Bekræft');
  await says(stage.card('region-sjaelland'), /^Du bekræftede det torsdag den 8\. maj/);
}

/** Decided, and nobody else hears of it before both chairs have confirmed the result. */
export async function confirmTheResult(stage: StagePage): Promise<void> {
  const awaits = 'Sagen afventer formandskabets bekræftelse.';
  await says(caseCard(stage, 'ngc', title), awaits);
  for (const id of ['ministeriet', 'region-syddanmark']) {
    await says(stage.card(id), 'Venter på dig: bekræft resultatet.', /^Godkendt\. Alle 5 stemmeberettigede/);
    await stage.press(id, 'Bekræft resultatet');
  }
  await says(caseCard(stage, 'channel', title), 'Godkendt. Beslutning 2025-1.');
  await says(stage.card('ministeriet'), /^Godkendt\. Alle 5 stemmeberettigede har svaret: 5 godkender/);
}
