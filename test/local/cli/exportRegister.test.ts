import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FIRST } from '../../../domain/register/chained';
import { fingerprint } from '../../../domain/round/fingerprint';
import { exportRegister } from '../../../local/cli/exportRegister';
import { recordJournal } from '../../../local/cli/recordJournal';
import { endNow } from '../../../workflows/endNow';
import { aBoard } from '../../support/builders';
import { aDesk, type Desk } from '../../support/useCases';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-export-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ended(desk: Desk, title: string, how: 'close' | 'withdraw' = 'close') {
  const id = await desk.start({ title });
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  await endNow(desk.deps, id, desk.actor('secretariat-1'), { how, reason: 'Aftalt.' }, desk.operation());
  await desk.drain();
  return id;
}

const run = async (desk: Desk, options: Parameters<typeof exportRegister>[1]['options']) =>
  (await exportRegister(desk.deps, { files: [], options })).join('\n');
const store = (desk: Desk) => desk.deps as Parameters<typeof recordJournal>[0];

/** Reads CSV as RFC 4180 has it, and nothing more. */
function readCsv(text: string, delimiter = ';'): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (text[at] === '"') {
          if (text[at + 1] !== '"') break;
          at += 1;
        }
        cell += text[at];
        if (at >= text.length) throw new Error('a quote is never closed');
      }
      at += 1;
    } else while (at < text.length && text[at] !== delimiter && text[at] !== '\r') cell += text[at++];
    rows.at(-1)?.push(cell);
    if (text[at] === delimiter) at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (at < text.length)
      throw new Error(`not CSV at ${at}: ${JSON.stringify(text.slice(at, at + 9))}`);
  }
  return rows;
}

function table(text: string, delimiter?: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text.replace(/^\ufeff/, ''), delimiter);
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']));
  });
}

describe('as CSV', () => {
  test('given decisions and a withdrawn case, then each is a row under a Danish header, with where it is journalised', async () => {
    const desk = await aDesk();
    await ended(desk, 'Årshjul; "budget"\nog æøå');
    await ended(desk, 'Trukket sag', 'withdraw');
    await recordJournal(store(desk), {
      files: [],
      options: { decision: '2025-1', case: '2025-1234', document: '567890', operator: 'mette' },
    });
    const file = path.join(folder, 'register.csv');
    expect(await run(desk, { format: 'csv', out: file })).toBe(`${file}: 2 of 2 entries.`);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\ufeffBeslutning;År;Nr.;Dato;Udfald;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(table(text)).toMatchObject([
      {
        Beslutning: 'Beslutning 2025-1',
        År: '2025',
        'Nr.': '1',
        Dato: '2025-05-19',
        Udfald: 'godkendt',
        Gælder: 'gælder',
        Titel: 'Årshjul; "budget"\nog æøå',
        Afsluttet: '2025-05-19 10:00',
        Journaliseret: '2025-05-19',
        Sagsnummer: '2025-1234',
        Dokumentnummer: '567890',
        'Plads i registeret': '1',
      },
      { Beslutning: '', 'Nr.': '', Udfald: 'trukket tilbage', Gælder: 'uden nummer', Titel: 'Trukket sag' },
    ]);
  });

  test.each(['=1+1', '+45', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1', '＝1'])(
    'given %j as a title, then no spreadsheet takes it for a formula',
    async (title) => {
      const desk = await aDesk();
      await ended(desk, title);
      const [row] = table(`${await run(desk, { format: 'csv' })}\n`);
      expect(row?.Titel).toMatch(/^'[=+\-@＝]/);
    },
  );

  test('given an English board and a comma, then the header is English and the cells are parted by commas', async () => {
    const desk = await aDesk({ board: aBoard({ language: 'en' }) });
    await ended(desk, 'One, two');
    const text = `${await run(desk, { format: 'csv', delimiter: 'comma' })}\n`;
    expect(table(text, ',')).toMatchObject([
      { Decision: 'Decision 2025-1', Outcome: 'approved', Title: 'One, two' },
    ]);
  });
});

describe('as JSON', () => {
  test('given a whole register, then every hash is computed again and the chain ends at its head', async () => {
    const desk = await aDesk();
    await ended(desk, 'Et');
    await ended(desk, 'To', 'withdraw');
    await ended(desk, 'Tre');
    const file = JSON.parse(await run(desk, { format: 'json' }));
    expect(file).toMatchObject({
      schema: 'votum.register/1',
      board: { id: desk.board.id },
      exportedAt: desk.now(),
      filter: { year: null, text: null, status: null },
      head: { entries: 3 },
      decisions: [
        { number: '2025-1', standing: 'standing', journal: null, voided: null },
        { number: null, standing: 'listed' },
        { number: '2025-2' },
      ],
    });
    let previous = FIRST;
    for (const { entry } of file.decisions) {
      const { hash, ...body } = entry;
      expect(body.previous).toBe(previous);
      expect(fingerprint(body)).toBe(hash);
      previous = hash;
    }
    expect(previous).toBe(file.head.hash);
  });

  test('given a question, then only what answers it is there', async () => {
    const desk = await aDesk();
    await ended(desk, 'Årshjul');
    await ended(desk, 'HPC', 'withdraw');
    const titles = async (options: object) =>
      JSON.parse(await run(desk, { format: 'json', ...options })).decisions.map(
        ({ entry }: { entry: { title: string } }) => entry.title,
      );
    expect(await titles({ text: 'aarshjulet' })).toEqual(['Årshjul']);
    expect(await titles({ status: 'withdrawn' })).toEqual(['HPC']);
    expect(await titles({ year: '2024' })).toEqual([]);
  });
});

test.each([
  [{ format: 'xml' }, 'Say which format'],
  [{}, 'Say which format'],
  [{ format: 'csv', year: '25' }, '"25" is no year.'],
  [{ format: 'csv', status: 'godkendt' }, 'There is no status "godkendt": approved'],
  [{ format: 'csv', delimiter: ';' }, 'There is no delimiter'],
  [{ format: 'csv', board: 'en-anden' }, 'There is no board "en-anden"'],
  [{ format: 'csv', out: '/nowhere/register.csv' }, 'could not be written.'],
])('%j is refused: %s', async (options, why) => {
  const desk = await aDesk();
  await expect(run(desk, options)).rejects.toThrow(why);
});

describe('journal record', () => {
  const record = (desk: Desk, options: object) =>
    recordJournal(store(desk), {
      files: [],
      options: { case: '2025-1234', document: '5', operator: 'mette', ...options },
    });

  test('given a decision or a case, then the receipt is told, and the event names the operator', async () => {
    const desk = await aDesk();
    const first = await ended(desk, 'Et');
    const second = await ended(desk, 'To', 'withdraw');
    const told = ['Journaliseret 19. maj 2025, sag 2025-1234, dok. 5.'];
    expect(await record(desk, { decision: '2025-1' })).toEqual(told);
    expect(await record(desk, { round: second })).toEqual(told);
    for (const id of [first, second])
      expect((await desk.events(id, 'journalised')).map(({ by }) => by)).toEqual([
        { kind: 'operator', name: 'mette' },
      ]);
  });

  test.each([
    [{ decision: '2025-9' }, 'There is no decision 2025-9'],
    [{}, 'Say which'],
    [{ decision: '2025-1', document: '' }, 'Skriv både sagsnummer og dokumentnummer.'],
    [{ decision: '2025-1', date: '2025-05-20' }, 'ude i fremtiden'],
  ])('%j is refused: %s', async (options, why) => {
    const desk = await aDesk();
    await ended(desk, 'Et');
    await expect(record(desk, options)).rejects.toThrow(why);
  });
});
