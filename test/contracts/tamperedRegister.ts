import { appendEnded } from '../../domain/register/appendEnded';
import { appendVoided } from '../../domain/register/appendVoided';
import { decisionNumber } from '../../domain/register/decisionNumber';
import { type EndedEntry, Entry, isNumbered, type RegisterHead } from '../../domain/register/entry';
import { RoundEvent } from '../../domain/round/events';
import { fingerprint } from '../../domain/round/fingerprint';
import { type ClosedRound, Round } from '../../domain/round/round';
import { tableStorage } from '../../storage/storage';
import type { Table } from '../../storage/tables/table';
import { verifyRegister } from '../../workflows/verifyRegister';
import {
  type CorpusTable,
  corpusBoard,
  type KeptRow,
  loadCorpus,
  readCorpus,
  rowOf,
} from '../support/registerCorpus';
import { storyBoard } from '../support/registerStory';

const { rows } = readCorpus();

type Changed = { from: KeptRow; to: KeptRow | null };
/** A document as whoever has the store would tamper with it: without its type. */
type Loose = ReturnType<typeof JSON.parse>;

const documentOf = (kept: KeptRow): Loose => ('document' in kept ? structuredClone(kept.document) : null);
const only = <T>(found: readonly T[]): T => {
  const [first] = found;
  if (first === undefined) throw new Error('there is no such row');
  return first;
};
const entryRows = rows.filter(({ table, row }) => table === 'Decisions' && row.startsWith('entry|'));
const entries = entryRows.map((row) => Entry.parse(documentOf(row)));
const ended = entries.filter((entry): entry is EndedEntry => entry.kind === 'ended');
const endedAs = (title: string) => only(ended.filter((entry) => entry.title === title));
const rowOfEntry = ({ position }: Entry) => only(entryRows.slice(position - 1));
const headRow = only(rows.filter(({ row }) => row === 'head'));
const ulidOf = ({ roundId }: Entry) => roundId.slice(roundId.indexOf('.') + 1);
const markOf = (entry: Entry) =>
  only(rows.filter(({ table, row }) => table === 'Decisions' && row === `round|${ulidOf(entry)}`));
const ofCase = (entry: Entry, kind: string) =>
  rows.filter(
    ({ table, partition, row }) =>
      table === 'Rounds' && partition === `${corpusBoard}|${ulidOf(entry)}` && row.split('|')[0] === kind,
  );
const headerOf = (entry: Entry) => only(ofCase(entry, 'round'));
const seatOf = (entry: Entry, seat: string) =>
  only(ofCase(entry, 'seat').filter(({ row }) => row === `seat|${seat}`));
const eventsOf = (entry: Entry) => ofCase(entry, 'event');

/** A row with its document changed. */
function with_(from: KeptRow, change: (document: Loose) => void): Changed {
  const document = documentOf(from);
  change(document);
  return { from, to: { ...from, document } as KeptRow };
}
const without = (from: KeptRow): Changed => ({ from, to: null });
const rehashed = ({ hash: _old, ...body }: Loose) => ({ ...body, hash: fingerprint(body) });

/**
 * That `verifyRegister` finds every change of the rows a register rests on, and names the first: run on the frozen corpus,
 * as somebody with access to the store would change it.
 */
export function tamperedRegister(open: () => (name: CorpusTable) => Table): void {
  describe('a register that is tampered with', () => {
    beforeAll(() => loadCorpus(open(), rows), 120_000);

    async function put(kept: KeptRow): Promise<void> {
      await open()(kept.table).overwrite(rowOf(kept));
    }
    async function take({ table, partition, row }: KeptRow): Promise<void> {
      const stored = await open()(table).get({ partition, row });
      if (stored !== null) await open()(table).remove(stored, stored.etag);
    }
    /** What is found once these rows are changed; they are put back afterwards. */
    async function found(changes: readonly Changed[], against: string | null = null) {
      try {
        for (const { from, to } of changes) await (to === null ? take(from) : put(to));
        const storage = tableStorage((name) => open()(name as CorpusTable));
        return (await verifyRegister(storage, corpusBoard, against)).fault;
      } finally {
        for (const { from } of changes) await put(from);
      }
    }
    const of = (why: string, entry: Entry) => ({
      why,
      position: entry.position,
      decision: isNumbered(entry) ? decisionNumber(entry.number) : null,
      roundId: entry.roundId,
    });
    const nowhere = (why: string) => ({ why, position: null, decision: null, roundId: null });

    const tie = endedAs('Stemmelighed');
    const majority = endedAs('Årshjul og budget');
    const withdrawn = endedAs('Trukket');
    const voided = endedAs('Annulleret');
    const last = only(entries.slice(-1));

    test('untouched it holds, also against each of its hashes, short or whole', async () => {
      expect(await found([])).toBeNull();
      for (const { hash } of [tie, last]) {
        expect(await found([], hash)).toBeNull();
        expect(await found([], hash.slice(0, 12))).toBeNull();
      }
      expect(await found([], 'f'.repeat(12))).toEqual(nowhere('otherHead'));
    });

    describe('an entry', () => {
      test.each<[string, Entry, string, (entry: Loose) => void]>([
        ['the title', tie, 'hash', (entry) => Object.assign(entry, { title: 'Andet' })],
        ['the outcome', tie, 'hash', (entry) => Object.assign(entry.ending.verdict, { outcome: 'approved' })],
        ['its hash', tie, 'hash', (entry) => Object.assign(entry, { hash: 'f'.repeat(64) })],
        ['the reason of an annulment', last, 'hash', (entry) => Object.assign(entry, { reason: 'Andet.' })],
        [
          'something that belongs in no entry',
          tie,
          'unreadable',
          (entry) => Object.assign(entry, { more: 1 }),
        ],
      ])('of which %s was changed is named', async (_, entry, why, change) => {
        const fault = await found([with_(rowOfEntry(entry), change)]);
        expect(fault).toEqual(
          why === 'unreadable' ? { ...nowhere(why), position: entry.position } : of(why, entry),
        );
      });

      test.each<[string, Entry, string, (entry: Loose) => void]>([
        ['another title', tie, 'case', (entry) => Object.assign(entry, { title: 'Andet' })],
        ['another day', tie, 'case', (entry) => Object.assign(entry, { date: '2025-05-27' })],
        ['the number of another year', tie, 'number', (entry) => Object.assign(entry.number, { year: 2024 })],
        ['a number that leaves one out', tie, 'number', (entry) => Object.assign(entry.number, { seq: 4 })],
        ['a number that was used', tie, 'number', (entry) => Object.assign(entry.number, { seq: 2 })],
        ['no number', tie, 'case', (entry) => Object.assign(entry, { number: null })],
        [
          'another outcome',
          tie,
          'case',
          (entry) => Object.assign(entry.ending.verdict, { outcome: 'approved' }),
        ],
        ['another record', tie, 'events', (entry) => Object.assign(entry.record, { hash: 'f'.repeat(64) })],
        ['fewer events', tie, 'events', (entry) => Object.assign(entry.record.events, { centret: 1 })],
        [
          'something it replaces',
          tie,
          'reference',
          (entry) =>
            Object.assign(entry, { replaces: [{ number: { year: 2025, seq: 1 }, hash: 'f'.repeat(64) }] }),
        ],
        [
          'an annulment of nothing',
          last,
          'reference',
          (entry) => Object.assign(entry.voids, { hash: 'f'.repeat(64) }),
        ],
        [
          'an annulment of another number',
          last,
          'reference',
          (entry) => Object.assign(entry.voids.number, { seq: 3 }),
        ],
      ])('that was written anew with its hash, with %s, is named', async (_, entry, why, change) => {
        const anew = with_(rowOfEntry(entry), (document) => {
          change(document);
          Object.assign(document, rehashed(document));
        });
        expect(await found([anew])).toMatchObject({ why, position: entry.position });
      });

      test('that was taken out is missed by the one after it', async () => {
        expect(await found([without(rowOfEntry(tie))])).toMatchObject({
          why: 'chain',
          position: tie.position + 1,
        });
      });

      test('that changed places with another is named', async () => {
        const [one, two] = [rowOfEntry(withdrawn), rowOfEntry(endedAs('På møde'))];
        const swapped = [one, two].map((from, i) => ({
          from,
          to: { ...from, document: documentOf([two, one][i] ?? one) } as KeptRow,
        }));
        expect(await found(swapped)).toMatchObject({ why: 'chain', position: 1 });
      });

      test('of which two are changed is the first that is named', async () => {
        const changes = [majority, tie].map((entry) =>
          with_(rowOfEntry(entry), (document) => Object.assign(document, { title: 'Andet' })),
        );
        expect(await found(changes)).toEqual(of('hash', tie));
      });
    });

    describe('the tail', () => {
      const tail = entries.slice(-2);
      const cut = tail.map((entry) => without(rowOfEntry(entry)));
      const before = only(entries.slice(-3));
      const counters = Object.fromEntries([['2025', 11]]);
      const headFixed = with_(headRow, (head) =>
        Object.assign(head, { hash: before.hash, entries: before.position, counters }),
      );
      const lost = only(tail);

      test.each<[string, Changed[], object]>([
        ['cut off', cut, { why: 'mark', roundId: lost.roundId }],
        ['cut off with the mark', [...cut, without(markOf(lost))], nowhere('head')],
        [
          'cut off with the mark, and the head put right',
          [...cut, without(markOf(lost)), headFixed],
          { why: 'missing', decision: '2025-12', roundId: lost.roundId },
        ],
        ['cut by the annulment alone', cut.slice(1), nowhere('head')],
        [
          'cut by the annulment alone, and the head put right',
          [
            ...cut.slice(1),
            with_(headRow, (head) => Object.assign(head, { hash: lost.hash, entries: lost.position })),
          ],
          { why: 'missing', decision: '2025-11', roundId: voided.roundId },
        ],
      ])('%s is missed', async (_, changes, fault) => {
        expect(await found(changes)).toMatchObject(fault);
      });
    });

    test.each<[string, Changed]>([
      ['its hash', with_(headRow, (head) => Object.assign(head, { hash: 'f'.repeat(64) }))],
      ['how many there are', with_(headRow, (head) => Object.assign(head, { entries: 18 }))],
      ['the last number', with_(headRow, (head) => Object.assign(head.counters, { 2025: 11 }))],
      ['a year', with_(headRow, (head) => Object.assign(head.counters, { 2024: 1 }))],
      ['everything', with_(headRow, (head) => Object.assign(head, { entries: 'x' }))],
      ['that it is there', without(headRow)],
    ])('a head of which %s was changed is named', async (_, change) => {
      expect(await found([change])).toEqual(nowhere('head'));
    });

    test('a mark that was moved or taken off, or that is nobody’s, is named', async () => {
      const mark = markOf(tie);
      const moved = { from: mark, to: { ...mark, props: { position: 2 } } as KeptRow };
      expect(await found([moved])).toEqual(of('mark', tie));
      expect(await found([without(mark)])).toEqual(of('mark', tie));
      const stray = { ...mark, row: `round|${'0'.repeat(26)}` };
      await put(stray);
      expect(await found([])).toMatchObject({ why: 'mark', position: null });
      await take(stray);
    });

    describe('the row of a case', () => {
      test.each<[string, Entry, (round: Loose) => void]>([
        ['its decision', tie, (round) => Object.assign(round, { decision: '2025-9' })],
        ['that it has one', tie, (round) => Object.assign(round, { decision: null })],
        ['where it is entered', tie, (round) => Object.assign(round.entered, { position: 2 })],
        ['that it is entered', tie, (round) => Object.assign(round, { entered: null })],
        [
          'how it ended',
          tie,
          (round) => Object.assign(round, { ending: { kind: 'withdrawn', reason: 'x' } }),
        ],
        ['the outcome', tie, (round) => Object.assign(round.ending.verdict, { outcome: 'approved' })],
        ['a rule', tie, (round) => Object.assign(round.rules.tie, { value: 'bothChairs' })],
        ['the wording', tie, (round) => Object.assign(round.proposal, { text: 'Andet' })],
        ['the deadline', tie, (round) => Object.assign(round.deadline, { at: '2025-06-01T21:59:59.000Z' })],
        [
          'when it was closed',
          tie,
          (round) => Object.assign(round, { closedAt: '2025-05-27T10:00:00.000Z' }),
        ],
        ['that it is closed', tie, (round) => Object.assign(round, { status: 'discarded', form: null })],
        ['that it is annulled', voided, (round) => Object.assign(round, { voided: null })],
        ['why it is annulled', voided, (round) => Object.assign(round.voided, { reason: 'Andet.' })],
        ['where it is journalised', majority, (round) => Object.assign(round.journal, { docNo: '1' })],
        [
          'what it replaces',
          endedAs('Bekræftet'),
          (round) => Object.assign(round.proposal, { replaces: [] }),
        ],
      ])('of which %s was changed is named', async (_, entry, change) => {
        const fault = await found([with_(headerOf(entry), change)]);
        expect(fault).toMatchObject({ position: entry.position, roundId: entry.roundId });
        expect(['header', 'rows']).toContain(fault?.why);
      });

      test('that is gone is named', async () => {
        expect(await found([without(headerOf(withdrawn))])).toEqual(of('header', withdrawn));
      });
    });

    describe('the row of a seat', () => {
      const seat = seatOf(tie, 'region-ost');
      test.each<[string, Changed]>([
        ['an answer', with_(seat, ({ answer }) => Object.assign(answer, { choice: 'approve' }))],
        ['a comment', with_(seat, ({ answer }) => Object.assign(answer, { comment: 'Andet.' }))],
        ['that it has answered', with_(seat, (row) => Object.assign(row, { answer: null }))],
        ['whose it is', with_(seat, (row) => Object.assign(row, { body: 'En anden' }))],
        ['that it votes', with_(seat, (row) => Object.assign(row, { vote: false }))],
        ['that it takes part', with_(seat, (row) => Object.assign(row, { recused: true }))],
        ['that it is the chair', with_(seat, (row) => Object.assign(row, { chair: true }))],
        ['that it is sealed', with_(seat, (row) => Object.assign(row, { sealed: false }))],
        ['that it is there', without(seat)],
      ])('of which %s was changed is named', async (_, change) => {
        expect(await found([change])).toEqual(of('seats', tie));
      });
    });

    describe('an event', () => {
      const byKind = new Map<
        string,
        { entry: EndedEntry; row: KeptRow; event: RoundEvent; covered: boolean }
      >();
      for (const entry of ended)
        for (const row of eventsOf(entry)) {
          const event = RoundEvent.parse(documentOf(row));
          const { kind, stream } = event.happening;
          const covered = event.n <= (entry.record.events[stream] ?? 0);
          if (byKind.get(kind)?.covered !== true) byKind.set(kind, { entry, row, event, covered });
        }

      test('of every kind that a case can have is in the corpus', () => {
        const never = ['mailMade', 'releaseAsked', 'released', 'returned', 'discarded', 'mailKept'];
        const kinds = RoundEvent.shape.happening.options.map((option) => option.shape.kind.value);
        expect(kinds.filter((kind) => !byKind.has(kind)).sort()).toEqual([...never].sort());
      });

      test.each([...byKind.keys()])(
        'of the kind %s that was changed, or taken out, is named',
        async (kind) => {
          const one = byKind.get(kind);
          if (one === undefined) throw new Error(kind);
          const { entry, row, covered } = one;
          const changes: Changed[] = covered
            ? [
                with_(row, (event) => Object.assign(event, { at: '2025-05-20T08:00:00.000Z' })),
                with_(row, (event) => Object.assign(event, { operation: 'andet' })),
                with_(row, (event) => Object.assign(event, { by: { kind: 'operator', name: 'x' } })),
              ]
            : entered(row);
          for (const change of [...changes, without(row)]) {
            const fault = await found([change]);
            expect(fault).toMatchObject({ position: entry.position, roundId: entry.roundId });
            expect(['events', 'header']).toContain(fault?.why);
          }
        },
      );

      // What is written once the case is entered is no part of its record: it is held against the register and the case's row.
      function entered(row: KeptRow): Changed[] {
        switch (documentOf(row).happening.kind) {
          case 'registered':
            return [
              with_(row, ({ happening }) => Object.assign(happening, { decision: '2025-99' })),
              with_(row, ({ happening }) => Object.assign(happening, { hash: 'f'.repeat(64) })),
            ];
          case 'decisionVoided':
            return [
              with_(row, ({ happening }) => Object.assign(happening, { decision: '2025-1' })),
              with_(row, ({ happening }) => Object.assign(happening.voided, { reason: 'Andet.' })),
            ];
          default:
            return [with_(row, ({ happening }) => Object.assign(happening.journal, { caseNo: '1' }))];
        }
      }

      test('that was put in after the others is named', async () => {
        const answers = eventsOf(tie).filter((row) => documentOf(row).happening.kind === 'answered');
        const row = only(answers.filter(({ row: key }) => key.startsWith('event|region-ost|')));
        const added = {
          ...row,
          row: 'event|region-ost|000099',
          document: { ...documentOf(row), n: 99 },
        } as KeptRow;
        Object.assign((added as Loose).document.happening, { choice: 'approve', answer: 2 });
        await put(added);
        expect(await found([])).toEqual(of('seats', tie));
        await take(added);
      });
    });

    test('a whole register written anew without one case holds in itself, and not against a hash from outside', async () => {
      const dropped = endedAs('Ønske om møde');
      const gone = [
        ...['round', 'seat', 'event'].flatMap((kind) => ofCase(dropped, kind)),
        only(rows.filter(({ partition, row }) => partition.endsWith('|index') && row === ulidOf(dropped))),
        markOf(dropped),
      ].map(without);
      let head: RegisterHead | null = null;
      const anew: Changed[] = [];
      const hashes = new Map<string, Entry>();
      const { calendar } = storyBoard();
      for (const entry of entries) {
        if (entry === dropped) continue;
        const next: { head: RegisterHead; entry: Entry } =
          entry.kind === 'ended'
            ? appendEnded(head, closed(entry), entry.record, calendar)
            : appendVoided(head as never, hashes.get(entry.voids.hash) as never, voidedBy(entry), calendar);
        head = next.head;
        hashes.set(entry.hash, next.entry);
        const { position, hash } = next.entry;
        anew.push({
          from: only(entryRows.slice(position - 1)),
          to: { ...rowOfEntry(entry), row: keyAt(position), document: next.entry } as KeptRow,
        });
        if (entry.kind === 'voided') continue;
        const mark = markOf(entry);
        anew.push({ from: mark, to: { ...mark, props: { position } } as KeptRow });
        anew.push(with_(headerOf(entry), (round) => Object.assign(round, { entered: { position, hash } })));
        for (const row of eventsOf(entry)) {
          const { kind } = documentOf(row).happening;
          if (kind === 'registered')
            anew.push(with_(row, ({ happening }) => Object.assign(happening, { position, hash })));
          if (kind === 'decisionVoided')
            anew.push(with_(row, ({ happening }) => Object.assign(happening, { hash })));
        }
      }
      const changes = [
        ...gone,
        ...anew,
        without(only(entryRows.slice(-1))),
        with_(headRow, (document) => Object.assign(document, head)),
      ];
      expect(await found(changes)).toBeNull();
      expect(await found(changes, last.hash.slice(0, 12))).toEqual(nowhere('otherHead'));
      // What stands before it is as it was.
      expect(await found(changes, tie.hash)).toBeNull();
    });

    function voidedBy({ reason, by, at }: Extract<Entry, { kind: 'voided' }>) {
      return { reason, by, at };
    }
    function closed(entry: Entry): ClosedRound {
      const round = Round.parse(documentOf(headerOf(entry)));
      if (round.status !== 'closed') throw new Error('not closed');
      return round;
    }
    function keyAt(position: number): string {
      return `entry|${String(position).padStart(6, '0')}`;
    }
  });
}
