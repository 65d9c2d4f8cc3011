import { editMeeting } from '../../workflows/editMeeting';
import { keepMeeting } from '../../workflows/keepMeeting';
import { sendOutAgenda } from '../../workflows/sendOutAgenda';
import { agendaText, minutesText } from '../support/paperTexts';
import { aDesk, type Desk } from '../support/useCases';

const stored = async (desk: Desk) => (await desk.deps.meetings.read(desk.board.id, '2026-2'))?.value;

test('given the text of an agenda, when it is kept, then it is a draft', async () => {
  const desk = await aDesk();
  const kept = await keepMeeting(desk.deps, desk.board.id, agendaText);
  expect(kept).toMatchObject({
    kind: 'kept',
    again: false,
    problems: [],
    record: { status: 'draft', importedAt: desk.now() },
  });
  expect(await stored(desk)).toMatchObject({ status: 'draft', meeting: { id: '2026-2', kind: 'agenda' } });
  expect(desk.messenger.asked).toEqual([]);
});

test.each(['Kære alle, mødet er flyttet.', '', 'Dagsorden\n\nuden dato\n1. Velkomst'])(
  'given %j, which is no agenda, when it is kept, then it is refused and nothing is left behind',
  async (text) => {
    const desk = await aDesk();
    expect((await keepMeeting(desk.deps, desk.board.id, text)).kind).toBe('notAnAgenda');
    expect(await desk.deps.meetings.list(desk.board.id)).toEqual([]);
  },
);

test('given an agenda that was sent out, when its minutes are kept, then they complete it and it stays sent out', async () => {
  const desk = await aDesk();
  await keepMeeting(desk.deps, desk.board.id, agendaText);
  await sendOutAgenda(desk.deps, desk.board.id, '2026-2', desk.actor('secretariat-1'), desk.operation());
  const kept = await keepMeeting(desk.deps, desk.board.id, minutesText);
  expect(kept).toMatchObject({ kind: 'kept', again: true, record: { status: 'sentOut' } });
  const record = await stored(desk);
  expect(record?.meeting.kind).toBe('minutes');
  expect(record?.meeting.items[1]).toMatchObject({
    outcome: 'approved',
    amendments: [{ target: 'Mål 1', from: 'rød kaj', to: 'blå kaj' }],
  });
  expect(await desk.deps.meetings.list(desk.board.id)).toHaveLength(1);
});

test('given links the secretariat has entered, when the paper is read again, then they are not lost', async () => {
  const desk = await aDesk();
  await keepMeeting(desk.deps, desk.board.id, agendaText);
  const link = 'https://havn.example/plan';
  await editMeeting(desk.deps, desk.board.id, '2026-2', desk.actor('secretariat-1'), (meeting) => ({
    ...meeting,
    items: meeting.items.map((item) => ({
      ...item,
      annexes: item.annexes.map((annex) => ({ ...annex, link })),
    })),
  }));
  await keepMeeting(desk.deps, desk.board.id, minutesText);
  expect((await stored(desk))?.meeting.items[1]?.annexes).toEqual([
    { number: 1, title: 'Plan for kajen', link },
  ]);
});

test('given a correction saved at the same time, when the paper is kept, then it is read again on top of it', async () => {
  let meanwhile: (() => Promise<unknown>) | null = null;
  const desk = await aDesk({
    over: (deps) => ({
      ...deps,
      meetings: {
        ...deps.meetings,
        save: async (...args) => {
          const first = meanwhile;
          meanwhile = null;
          await first?.();
          return deps.meetings.save(...args);
        },
      },
    }),
  });
  await keepMeeting(desk.deps, desk.board.id, agendaText);
  meanwhile = () =>
    sendOutAgenda(desk.deps, desk.board.id, '2026-2', desk.actor('secretariat-1'), desk.operation());
  expect(await keepMeeting(desk.deps, desk.board.id, minutesText)).toMatchObject({
    kind: 'kept',
    record: { status: 'sentOut' },
  });
});

test('given a store that stays contested, when the paper is kept, then the answer is busy and nothing is half kept', async () => {
  const desk = await aDesk({
    over: (deps) => ({ ...deps, meetings: { ...deps.meetings, save: async () => 'conflict' } }),
  });
  expect(await keepMeeting(desk.deps, desk.board.id, agendaText)).toEqual({ kind: 'busy' });
  expect(await stored(desk)).toBeUndefined();
});
