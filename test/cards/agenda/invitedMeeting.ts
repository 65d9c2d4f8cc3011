import { Meeting } from '../../../domain/agenda/meeting';
import type { Problem } from '../../../domain/agenda/problem';
import { anAgendaItem } from '../../support/builders';

/** An invented meeting's minutes: items of every type, annexes with and without a link, and a closed item. */
export function invitedMeeting(more: { [K in keyof Meeting]?: Meeting[K] | undefined } = {}): Meeting {
  const items = [
    anAgendaItem({
      number: { seq: 1, year: 2025 },
      title: 'Velkomst',
      type: null,
      startsAt: '12:00',
      endsAt: '12:05',
      presenter: 'formandskabet',
      recommendation: undefined,
      record: 'Formandskabet bød velkommen.',
      amendments: [],
    }),
    anAgendaItem({
      number: { seq: 2, year: 2025 },
      title: 'Drøftelse af årshjul og budget',
      type: 'discussion',
      startsAt: '12:05',
      endsAt: '12:50',
      presenter: 'Dagmar Thorslund',
      record: 'Årshjulet forelægges til skriftlig godkendelse.',
      outcome: 'toWrittenProcedure',
      annexes: [
        { number: 1, title: 'Udkast til årshjul', link: 'https://bestyrelse.example/bilag-1' },
        { number: 2, title: 'Budget' },
      ],
    }),
    anAgendaItem({
      number: { seq: 3, year: 2025 },
      title: 'Personsag',
      type: 'decision',
      startsAt: '12:50',
      endsAt: '13:20',
      presenter: 'Agnete Frostholm',
      record: 'Indstillingen blev godkendt.',
      outcome: 'approved',
      amendments: [],
      annexes: [{ number: 3, title: 'Fortroligt notat', link: 'https://bestyrelse.example/bilag-3' }],
      closed: true,
    }),
    anAgendaItem({
      number: { seq: 4, year: 2025 },
      title: 'Status',
      type: 'information',
      startsAt: '13:20',
      endsAt: '13:30',
      presenter: undefined,
      record: 'Punktet blev gennemgået.',
      amendments: [],
    }),
  ];
  const given = Object.entries({
    id: '2025-1',
    kind: 'minutes',
    seq: 1,
    year: 2025,
    board: 'Prøvebestyrelsen for drift af databasen',
    date: '2025-05-07',
    startsAt: '12:00',
    endsAt: '13:30',
    place: 'Virtuelt',
    virtual: true,
    attendance: { board: [], secretariat: [], others: [] },
    items,
    ...more,
  }).filter(([, value]) => value !== undefined);
  return Meeting.parse(Object.fromEntries(given));
}

export const problems: Problem[] = [
  { line: 12, text: 'Kaffe fra kl. 11.30', code: 'line-not-understood' },
  { line: 40, text: '4/25 Status (O)', code: 'outcome-not-stated' },
  { line: 31, text: '3/25 Personsag', code: 'time-gap' },
];
