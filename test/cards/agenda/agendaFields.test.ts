import { agendaPreviewCard } from '../../../cards/agenda/agendaPreviewCard';
import { applyAgendaEdits } from '../../../cards/agenda/applyAgendaEdits';
import { type AgendaEdits, readAgendaEdits } from '../../../cards/agendaFields';
import { Meeting } from '../../../domain/agenda/meeting';
import { genomeBoard } from '../../support/caseViews';
import { nodesOf } from '../../support/checkCard';
import { invitedMeeting } from './invitedMeeting';

const meeting = invitedMeeting();
const item = {
  editing: '2/2025',
  itemTitle: 'Årshjul',
  itemType: 'decision',
  itemStart: '12:10',
  itemEnd: '12:40',
  itemPresenter: '',
};

function editsOf(data: unknown): AgendaEdits {
  const read = readAgendaEdits(data);
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.edits;
}

/** What a client sends when the button is pressed and nothing was touched. */
function untouched(opened: 'meeting' | { seq: number; year: number }): unknown {
  const { card } = agendaPreviewCard(
    { boardId: genomeBoard.id, meeting, problems: [], status: 'draft', opened },
    'da',
  );
  const nodes = [...nodesOf(card)];
  const inputs = nodes
    .filter((node) => String(node.type).startsWith('Input.'))
    .map((node) => [node.id, node.value ?? '']);
  const save = nodes.find((node) => node.verb === 'agenda.save');
  return { ...(save?.data as object), ...Object.fromEntries(inputs) };
}

describe('what was corrected', () => {
  it('is nothing when nothing stood open', () => {
    expect(editsOf({ v: 1 })).toEqual({ meeting: null, item: null, open: null });
    expect(editsOf({ open: '3/2025' })).toEqual({ meeting: null, item: null, open: { seq: 3, year: 2025 } });
    expect(editsOf({ open: 'meeting' }).open).toBe('meeting');
  });

  it('is read from an item’s fields; an emptied one is gone', () => {
    expect(editsOf(item).item).toEqual({
      number: { seq: 2, year: 2025 },
      title: 'Årshjul',
      type: 'decision',
      startsAt: '12:10',
      endsAt: '12:40',
      links: [],
    });
    expect(editsOf({ ...item, itemType: 'none', itemStart: '12.10', itemEnd: '' }).item).toMatchObject({
      type: null,
      startsAt: '12:10',
    });
  });

  it.each([
    [{ itemTitle: ' ' }, { itemTitle: 'titleMissing' }],
    [{ itemType: 'party' }, { itemType: 'notAType' }],
    [{ itemStart: '25:00' }, { itemStart: 'notATime' }],
    [{ itemEnd: '11:00' }, { itemEnd: 'endsBefore' }],
    [{ 'annex-1': 'http://a.example' }, { 'annex-1': 'notHttps' }],
  ])('is refused, with what was typed: %j', (more, faults) => {
    const read = readAgendaEdits({ ...item, ...more });
    expect(read).toMatchObject({ kind: 'faults', faults, opened: { seq: 2, year: 2025 } });
    if (read.kind === 'faults') expect(read.typed).toMatchObject(more);
  });

  it('needs a date for the meeting', () => {
    expect(readAgendaEdits({ editing: 'meeting', meetingDate: '7. maj' })).toMatchObject({
      kind: 'faults',
      faults: { meetingDate: 'notADate' },
    });
  });

  it.each([
    null,
    'tekst',
    { editing: 7, open: {} },
    { editing: '0/2025' },
    { editing: '../..' },
    { editing: 'meeting', meetingDate: ['2025-05-07'] },
  ])('never throws on made-up data: %j', (data) => expect(() => readAgendaEdits(data)).not.toThrow());
});

describe('a meeting with its corrections', () => {
  it('is as it was when nothing was touched', () => {
    expect(applyAgendaEdits(meeting, editsOf(untouched({ seq: 2, year: 2025 })))).toEqual(meeting);
    expect(applyAgendaEdits(meeting, editsOf(untouched('meeting')))).toEqual(meeting);
  });

  it('gets an item’s new title, times and links, and nothing else changes', () => {
    const after = applyAgendaEdits(
      meeting,
      editsOf({ ...item, 'annex-1': '', 'annex-2': 'https://b.example/2' }),
    );
    const [, before] = meeting.items;
    const [, changed] = after.items;
    expect(changed).toMatchObject({ title: 'Årshjul', type: 'decision', startsAt: '12:10', endsAt: '12:40' });
    expect(changed).not.toHaveProperty('presenter');
    expect(changed?.annexes).toEqual([
      { number: 1, title: 'Udkast til årshjul' },
      { number: 2, title: 'Budget', link: 'https://b.example/2' },
    ]);
    expect(changed?.record).toBe(before?.record);
    expect(after.items.filter((_, i) => i !== 1)).toEqual(meeting.items.filter((_, i) => i !== 1));
    expect(Meeting.safeParse(after).success).toBe(true);
  });

  it('keeps its id when the date it is kept under changes', () => {
    const unnumbered = invitedMeeting({ seq: undefined, id: '2025-05-07' });
    const edits = editsOf({ editing: 'meeting', meetingDate: '2025-05-08', meetingPlace: 'Lokale 4' });
    const after = applyAgendaEdits(unnumbered, edits);
    expect(after).toMatchObject({ id: '2025-05-07', date: '2025-05-08', place: 'Lokale 4', virtual: false });
    expect(after).not.toHaveProperty('startsAt');
    expect(Meeting.safeParse(after).success).toBe(true);
  });
});
