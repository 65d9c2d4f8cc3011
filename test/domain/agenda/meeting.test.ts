import { Meeting, meetingId, meetingLabel, saysNone } from '../../../domain/agenda/meeting';

test.each(['Ingen.', 'ingen', 'Intet.', '- Ingen.', 'Ingen bilag.', 'Der er ingen bilag'])(
  '%j says that there is none',
  (text) => {
    expect(saysNone(text)).toBe(true);
  },
);
test.each(['Ingen bemærkede noget.', '', 'Ingen. Og dog.'])('%j says more', (text) => {
  expect(saysNone(text)).toBe(false);
});

test('a meeting goes by its number; by its date without one, and when it is extraordinary', () => {
  const numbered = { seq: 1, year: 2025, date: '2025-05-07' };
  expect([meetingId(numbered), meetingLabel(numbered)]).toEqual(['2025-1', '1/2025']);
  const dated = { year: 2025, date: '2025-05-07' };
  expect([meetingId(dated), meetingLabel(dated)]).toEqual(['2025-05-07', '2025-05-07']);
  expect(meetingId({ ...numbered, extraordinary: true })).toBe('2025-05-07');
});

test('the schema refuses what a corrected preview must not hold', () => {
  const item = { number: { seq: 1, year: 2025 }, title: 'Velkomst', type: null, outcome: 'notStated' };
  const meeting = {
    id: '2025-1',
    kind: 'agenda',
    year: 2025,
    date: '2025-05-07',
    virtual: true,
    attendance: { board: [], secretariat: [], others: [] },
    items: [item],
  };
  expect(Meeting.safeParse(meeting).success).toBe(true);
  const annexes = [{ number: 1, title: 'Plan', link: 'javascript:alert(1)' }];
  for (const wrong of [
    { ...meeting, date: '2025-02-30' },
    { ...meeting, startsAt: '24:00' },
    { ...meeting, items: [] },
    { ...meeting, id: '2025/1' },
    { ...meeting, items: [{ ...item, title: '' }] },
    { ...meeting, items: [{ ...item, annexes }] },
  ])
    expect(Meeting.safeParse(wrong).success).toBe(false);
});
