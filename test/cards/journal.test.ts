import { runCard } from '../../cards/case/runCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import type { TypedBefore } from '../../cards/confirm/confirmView';
import { journalCard } from '../../cards/lists/journalCard';
import { type MondayFacts, mondayCard } from '../../cards/news/mondayCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import type { JournalReceipt, ToJournalise } from '../../domain/round/journal';
import type { ClosedRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import { aDecidedCase, aSentCase, aStoppedCase, genomeBoard, toldAt, viewOf } from '../support/caseViews';
import { textsOf } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';

const receipt: JournalReceipt = {
  caseNo: '2025-1234',
  docNo: '567890',
  date: '2025-06-12',
  system: 'F2',
  event: 9,
};

type Case = { board: Board; round: ClosedRound; seats: SeatInCase[] };

const journalised = (of: Case): Case => ({ ...of, round: { ...of.round, journal: receipt } });
const decided: Case = aDecidedCase({
  answers: { ministeriet: 'approve', 'region-nord': 'approve', centret: 'approve', foreningen: 'approve' },
});
const inF2: Case = { ...decided, board: { ...genomeBoard, journalSystem: 'F2' } };

const ask =
  (of: Case, typed: TypedBefore = {}): Made =>
  (lang) =>
    confirmCard({ what: 'journal', view: viewOf(of, 'secretariat', toldAt), typed }, lang);
const outcome =
  (of: Case, viewer: 'secretariat' | 'chair'): Made =>
  (lang) =>
    outcomeCard(viewOf(of, viewer, toldAt), null, lang);
const run =
  (of: Parameters<typeof viewOf>[0]): Made =>
  (lang) =>
    runCard(viewOf(of, 'secretariat', toldAt), lang, { refreshUserIds: [] });

const waiting = (roundId: RoundId, n: number): ToJournalise => ({
  cases: [
    {
      roundId,
      title: 'Årshjul og budget for drift af infrastrukturen 2025',
      decision: '2025-1',
      date: '2025-06-11',
      waited: 23,
    },
    { roundId, title: 'Retningslinjer for adgang', decision: null, date: '2025-06-30', waited: 1 },
    { roundId, title: 'Forretningsorden', decision: '2025-2', date: '2025-07-01', waited: 0 },
  ],
  more: n,
});
const monday =
  (facts: Partial<MondayFacts>): Made =>
  (lang) =>
    mondayCard(
      {
        cases: [],
        awaitingRelease: [],
        mustAct: true,
        reader: 'secretariat',
        toJournalise: waiting(decided.round.id, 2),
        ...facts,
      },
      lang,
    );

describeCards({
  'journal.monday': monday({}),
  'journal.monday.open': monday({
    cases: [viewOf(aSentCase(), 'secretariat', toldAt)],
    awaitingRelease: [{ id: decided.round.id, title: 'Forretningsorden, revideret' }],
    toJournalise: waiting(decided.round.id, 0),
  }),
  'journal.list': (lang) => journalCard(waiting(decided.round.id, 7), 'secretariat', lang),
  'journal.list.chair': (lang) => journalCard(waiting(decided.round.id, 0), 'chair', lang),
  'journal.ask': ask(decided),
  'journal.ask.system': ask(inF2),
  'journal.ask.fault': ask(inF2, {
    fault: 'journalDateAhead',
    caseNo: 'Sag 2025–1234 ‹ÆØÅ›',
    docNo: '567890',
    date: '2026-06-12',
  }),
  'journal.ask.again': ask(journalised(inF2)),
  'journal.outcome': outcome(decided, 'secretariat'),
  'journal.outcome.done': outcome(journalised(inF2), 'secretariat'),
  'journal.outcome.chair': outcome(journalised(inF2), 'chair'),
  'journal.run': run(decided),
  'journal.run.done': run(journalised(inF2)),
  'journal.run.withdrawn': run(aStoppedCase('withdrawn', 'Tallene er ikke klar.')),
});

test('only the secretariat is offered to record it, and those who run the case read where it is', () => {
  const texts = (of: Case, viewer: Parameters<typeof viewOf>[1]) =>
    JSON.stringify(outcomeCard(viewOf(of, viewer, toldAt), null, 'da').card);
  for (const viewer of ['chair', 'member', 'observer'] as const) {
    expect(texts(inF2, viewer)).not.toContain('journal');
    expect(texts(journalised(inF2), viewer).includes('2025-1234')).toBe(viewer === 'chair');
  }
});

test('what was typed stands in the fields when the card comes back', () => {
  const fault = confirmCard(
    {
      what: 'journal',
      view: viewOf(inF2, 'secretariat', toldAt),
      typed: { fault: 'journalNumberMissing', caseNo: '2025-7', docNo: '', date: '2025-06-11' },
    },
    'da',
  );
  expect(textsOf(fault.card)).toContain(
    'Skriv både sagsnummer og dokumentnummer. Der er ikke registreret noget.',
  );
  const values = [...JSON.stringify(fault.card).matchAll(/"id":"(\w+)","label":"[^"]*","value":"([^"]*)"/g)];
  expect(values.map(([, id, value]) => [id, value])).toEqual([
    ['caseNo', '2025-7'],
    ['docNo', ''],
    ['date', '2025-06-11'],
  ]);
});
