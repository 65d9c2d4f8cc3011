import type { Meeting } from '../../domain/agenda/meeting';
import { editMeeting } from '../../workflows/editMeeting';
import { keepMeeting } from '../../workflows/keepMeeting';
import { agendaText } from '../support/paperTexts';
import { aDesk, type Desk, type DeskSetup } from '../support/useCases';

async function aKeptMeeting(setup: DeskSetup = {}): Promise<Desk> {
  const desk = await aDesk(setup);
  await keepMeeting(desk.deps, desk.board.id, agendaText);
  return desk;
}
const edit = (desk: Desk, who: string, change: (meeting: Meeting) => Meeting, id = '2026-2') =>
  editMeeting(desk.deps, desk.board.id, id, desk.actor(who), change);
const moved = (meeting: Meeting): Meeting => ({ ...meeting, place: 'Havnekontoret' });
const titled = (meeting: Meeting): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => ({ ...item, title: item.title.toUpperCase() })),
});
const stored = async (desk: Desk) => (await desk.deps.meetings.read(desk.board.id, '2026-2'))?.value.meeting;

test('given a draft, when the secretariat corrects it, then the correction is kept', async () => {
  const desk = await aKeptMeeting();
  expect(await edit(desk, 'secretariat-1', moved)).toMatchObject({
    kind: 'kept',
    record: { meeting: { place: 'Havnekontoret' } },
  });
  expect((await stored(desk))?.place).toBe('Havnekontoret');
});

test('given two of the secretariat who correct different things at once, then both corrections are kept', async () => {
  const desk = await aKeptMeeting();
  await Promise.all([edit(desk, 'secretariat-1', moved), edit(desk, 'secretariat-2', titled)]);
  expect(await stored(desk)).toMatchObject({
    place: 'Havnekontoret',
    items: [{ title: 'VELKOMST' }, {}, {}],
  });
});

test.each([
  ['ministeriet', 'notYours'],
  ['centret', 'notYours'],
  ['universitetet', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they correct it, then it is refused: %s', async (who, why) => {
  const desk = await aKeptMeeting();
  expect(await edit(desk, who, moved)).toEqual({ kind: 'refused', why });
  expect((await stored(desk))?.place).toBe('virtuelt');
});

test('given a meeting that is not held here, when it is corrected, then there is nothing to find', async () => {
  const desk = await aKeptMeeting();
  expect(await edit(desk, 'secretariat-1', moved, '2026-9')).toEqual({ kind: 'refused', why: 'notFound' });
});

test('given a store that does not answer, when it is corrected, then nobody claims to know', async () => {
  const desk = await aKeptMeeting();
  const unsure = { ...desk.deps, meetings: { ...desk.deps.meetings, save: async () => 'unknown' as const } };
  expect(await editMeeting(unsure, desk.board.id, '2026-2', desk.actor('secretariat-1'), moved)).toEqual({
    kind: 'refused',
    why: 'unknown',
  });
});
