import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outcomeSentence } from '../../../cards/text/outcomeSentence';
import { decisionNumber } from '../../../domain/register/decisionNumber';
import type { EndedEntry } from '../../../domain/register/entry';
import { memoryPapers } from '../../../storage/memory/memoryPapers';
import { memoryTable } from '../../../storage/memory/memoryTable';
import { tableStorage } from '../../../storage/storage';
import type { Table } from '../../../storage/tables/table';
import { verifyRegister } from '../../../workflows/verifyRegister';
import {
  CORPUS_FILE,
  CORPUS_TABLES,
  corpusBoard,
  keptOf,
  loadCorpus,
  readCorpus,
} from '../../support/registerCorpus';
import { storyBoard, tellRegisterStory } from '../../support/registerStory';
import { aDesk } from '../../support/useCases';

// The corpus guards that what was decided recomputes for ever, with its hash. When a test here fails the code is wrong, and
// never the corpus: a new engine, or a new shape of an event, stands beside the old.

function tables(): (name: string) => Table {
  const made = new Map<string, Table>();
  return (name) => {
    const table = made.get(name) ?? memoryTable(name);
    made.set(name, table);
    return table;
  };
}

// Made once, by running the workflows; afterwards it is only read.
beforeAll(async () => {
  if (process.env.UPDATE_GOLDEN !== '1' || existsSync(CORPUS_FILE)) return;
  const table = tables();
  const storage = { ...tableStorage(table), papers: memoryPapers() };
  const desk = await aDesk({ board: storyBoard(), storage });
  const cases = await tellRegisterStory(desk);
  const streams = Object.values(cases).map((id) => id.replace('.', '|'));
  const partitions = [corpusBoard as string, `${corpusBoard}|index`, ...streams];
  const rows = (
    await Promise.all(
      CORPUS_TABLES.flatMap((name) =>
        partitions.map(async (partition) =>
          (await table(name).query({ partition })).map((row) => keptOf(name, row)),
        ),
      ),
    )
  )
    .flat()
    .filter(
      ({ row, partition }) =>
        /^(round|seat|event|entry|head|board)\b/.test(row) || partition.endsWith('|index'),
    );
  mkdirSync(path.dirname(CORPUS_FILE), { recursive: true });
  writeFileSync(CORPUS_FILE, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}, 300_000);

async function opened() {
  const table = tables();
  const { rows, sha256 } = readCorpus();
  await loadCorpus(table, rows);
  return { storage: tableStorage(table), sha256 };
}

test('the corpus is the one that was frozen', async () => {
  expect((await opened()).sha256).toBe('c8c3b0acf1f35997eae04d5e2a25d92e04d1af4b882bf22e586eb86f8b0a1f81');
});

test('every hash, number and outcome of the corpus is computed again', async () => {
  const { storage } = await opened();
  expect(await verifyRegister(storage, corpusBoard)).toEqual({
    entries: 17,
    head: 'd32ce27beb04f1fa76c2ba5069ae178711d71a66f46fd4cafe3f38bfb9cccc51',
    fault: null,
  });
});

const nobodyAgainst =
  'Reglen: ingen må være imod, og mindst 3 skal svare (fastsat af formandskabet for denne sag).';
const moreFor =
  'Reglen: flere skal være for end imod (simpelt flertal), mindst 3 skal svare, og ved stemmelighed er sagen ikke godkendt (fastsat af formandskabet for denne sag).';
const observer = 'Observatøren har ikke stemmeret.';

test('every ending of the corpus is told as it was', async () => {
  const { storage } = await opened();
  const entries = await storage.register.list(corpusBoard);
  const ended = entries.filter((entry): entry is EndedEntry => entry.kind === 'ended');
  const told = await Promise.all(
    ended.map(async (entry) => {
      const header = await storage.rounds.readHeader(entry.roundId);
      const round = header?.value;
      if (round?.status !== 'closed') throw new Error('not closed');
      const { ending, number } = entry;
      const decision = number === null ? null : decisionNumber(number);
      const facts = { ending, about: round, rules: round.rules, observers: 1, decision };
      return `${entry.title}: ${outcomeSentence(facts, 'da')}`;
    }),
  );
  expect(told).toEqual([
    'Trukket: Trukket tilbage. Sagen er ikke afgjort.',
    'På møde: Afsluttet uden beslutning, behandles på møde.',
    `Afsluttet før tid: Ikke godkendt. Alle 5 stemmeberettigede har svaret: 5 kan ikke godkende. ${nobodyAgainst} ${observer} Beslutning 2025-1.`,
    // Two of their own, one recorded and confirmed; one recorded is disputed and one is not confirmed.
    `På vegne af andre: Godkendt. 3 af 5 stemmeberettigede har svaret: 3 godkender, ingen er imod. ${nobodyAgainst} 1 svar er registreret for et medlem, men ikke bekræftet, og er ikke talt med. ${observer} Beslutning 2025-2.`,
    `Stemmelighed: Ikke godkendt. Alle 5 stemmeberettigede har svaret: 2 godkender, 2 kan ikke godkende, 1 undlader at stemme. Der er stemmelighed: 2 for og 2 imod. ${moreFor} ${observer} Beslutning 2025-3.`,
    // One has corrections, which were accepted; the silence of four approves.
    `Referat 2025-05-07: Referatet af mødet den 7. maj 2025 er stiltiende godkendt med rettelser. 1 af 5 stemmeberettigede har svaret: 1 har rettelser, ingen er imod. 4 har ikke svaret inden fristen, og det er en godkendelse. Reglen: rettelser skal være afklaret, og et manglende svar fra den, sagen er nået frem til, er en godkendelse (fastsat af formandskabet for denne sag). ${observer} Beslutning 2025-4.`,
    // The fifth said no ten seconds too late.
    `Årshjul og budget: Godkendt. 4 af 5 stemmeberettigede har svaret: 1 godkender, 1 godkender med bemærkninger, 1 kan ikke godkende, 1 undlader at stemme. ${moreFor} ${observer} Beslutning 2025-5.`,
    `Habilitet: Godkendt. 3 af 4 stemmeberettigede har svaret: 3 godkender, ingen er imod. ${nobodyAgainst} 1 medlem er inhabilt og er ikke talt med. ${observer} Beslutning 2025-6.`,
    'For få svar: Ingen beslutning. 1 af 5 stemmeberettigede har svaret, og bestyrelsen er først beslutningsdygtig ved 3 (fastsat af formandskabet for denne sag). Sagen kan sættes på dagsordenen for næste møde eller udsendes igen.',
    'Ønske om møde: Afsluttet uden beslutning, behandles på møde. 1 af 5 stemmeberettigede ønsker behandling på møde, og det er nok (fastsat af formandskabet for denne sag).',
    `Rettet: Godkendt. 3 af 5 stemmeberettigede har svaret: 3 godkender, ingen er imod. ${nobodyAgainst} ${observer} Beslutning 2025-7.`,
    // Two members and one substitute.
    `Stedfortræder: Godkendt. 3 af 5 stemmeberettigede har svaret: 3 godkender, ingen er imod. ${nobodyAgainst} ${observer} Beslutning 2025-8.`,
    // Five approved the first version; of the second two upheld that and one answered anew.
    `Ny version: Godkendt. 3 af 5 stemmeberettigede har svaret: 3 godkender, ingen er imod. ${nobodyAgainst} ${observer} Beslutning 2025-9.`,
    `Bekræftet: Godkendt. Alle 5 stemmeberettigede har svaret: 5 godkender, ingen er imod. ${nobodyAgainst} ${observer} Beslutning 2025-10.`,
    `Annulleret: Godkendt. Alle 5 stemmeberettigede har svaret: 5 godkender, ingen er imod. ${nobodyAgainst} ${observer} Beslutning 2025-11.`,
    // By the rules of June every ending has a number.
    'Ikke bekræftet: Resultatet er ikke bekræftet. Sagen er afsluttet uden beslutning og behandles på møde. Beslutning 2025-12.',
  ]);
});
