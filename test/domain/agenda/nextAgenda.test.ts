import fc from 'fast-check';
import { type About, nextItems, standsOn } from '../../../domain/agenda/nextAgenda';
import { aMeeting, anAgendaItem } from '../../support/builders';

const waiting = (about: About, title: string) => ({ about, title });
const meetings = [aMeeting({ items: [5, 8].map((seq) => anAgendaItem({ number: { seq, year: 2025 } })) })];

describe('the items that wait', () => {
  test('given cases to decide and cases to be told of, then each decision is an item, and each outcome one', () => {
    const items = nextItems('b', 2025, meetings, [
      waiting('approved', 'Et'),
      waiting('decision', 'To'),
      waiting('notApproved', 'Tre'),
      waiting('approved', 'Fire'),
      waiting('decision', 'Fem'),
    ]);
    expect(
      items.map(({ number, about, cases }) => [number.seq, about, cases.map(({ title }) => title)]),
    ).toEqual([
      [9, 'decision', ['To']],
      [10, 'decision', ['Fem']],
      [11, 'approved', ['Et', 'Fire']],
      [12, 'notApproved', ['Tre']],
    ]);
  });

  test('given another year, then the numbers begin at 1; and nothing waits, then there are no items', () => {
    expect(nextItems('b', 2026, meetings, [waiting('decision', 'To')])[0]?.number).toEqual({
      seq: 1,
      year: 2026,
    });
    expect(nextItems('b', 2025, meetings, [])).toEqual([]);
  });

  test('whatever waits, nothing is lost or listed twice, and no number is used again', () => {
    const about = fc.constantFrom<About>('decision', 'approved', 'notApproved');
    fc.assert(
      fc.property(fc.array(about), (kinds) => {
        const all = kinds.map((kind, i) => waiting(kind, String(i)));
        const items = nextItems('b', 2025, meetings, all);
        expect(
          items
            .flatMap(({ cases }) => cases)
            .map(({ title }) => title)
            .sort(),
        ).toEqual(all.map(({ title }) => title).sort());
        const numbers = items.map(({ number }) => number.seq);
        expect(numbers).toEqual(numbers.map((_, i) => 9 + i));
      }),
    );
  });
});

describe('what stands on an agenda', () => {
  const toDecide = {
    kind: 'decision',
    title: 'Årshjul og budget',
    decision: null,
    since: '2025-06-11',
  } as const;
  const toTell = { kind: 'information', title: 'Kajen', decision: '2025-2', since: '2025-06-11' } as const;
  const on = (date: string, title: string, caseStatement?: string) =>
    aMeeting({
      date,
      items: [anAgendaItem({ title, ...(caseStatement === undefined ? {} : { caseStatement }) })],
    });
  const informs = 'Orientering om sager godkendt i skriftlig procedure';

  test.each([
    ['its own title', on('2025-10-01', 'Årshjul og budget'), true],
    ['its title in other capitals', on('2025-10-01', 'ÅRSHJUL OG BUDGET.'), true],
    ['another title', on('2025-10-01', 'Budget'), false],
    ['its title on a meeting before it waited', on('2025-05-07', 'Årshjul og budget'), false],
    ['an orientation about written procedures', on('2025-10-01', informs), false],
  ])('given a case to decide and %s, then it stands there: %s', (_, meeting, stands) => {
    expect(standsOn(meeting, toDecide)).toBe(stands);
  });

  test.each([
    ['an orientation that names no decision', on('2025-10-01', informs, 'To sager er godkendt.'), true],
    ['one that names it', on('2025-10-01', informs, 'Beslutning 2025-1 og 2025-2.'), true],
    ['one that names others', on('2025-10-01', informs, 'Beslutning 2025-1 og 2025-20.'), false],
    ['one in English', on('2025-10-01', 'Cases settled by written procedure'), true],
    ['its own title', on('2025-10-01', 'Kajen'), true],
    ['another item', on('2025-10-01', 'Orientering om kajens drift'), false],
    ['an orientation before it was decided', on('2025-05-07', informs), false],
  ])('given a decision to be told of and %s, then it stands there: %s', (_, meeting, stands) => {
    expect(standsOn(meeting, toTell)).toBe(stands);
  });
});
