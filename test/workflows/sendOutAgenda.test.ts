import { keepMeeting } from '../../workflows/keepMeeting';
import { sendOutAgenda } from '../../workflows/sendOutAgenda';
import { agendaText } from '../support/paperTexts';
import { aDesk, type Desk, type DeskSetup } from '../support/useCases';

async function aKeptMeeting(setup: DeskSetup = {}): Promise<Desk> {
  const desk = await aDesk(setup);
  await keepMeeting(desk.deps, desk.board.id, agendaText);
  return desk;
}
const sendOut = (desk: Desk, who: string, deps = desk.deps) =>
  sendOutAgenda(deps, desk.board.id, '2026-2', desk.actor(who), desk.operation());

test('given a draft, when it is sent out, then the agenda stands in the channel and nowhere else', async () => {
  const desk = await aKeptMeeting();
  expect(await sendOut(desk, 'secretariat-1')).toMatchObject({
    kind: 'sentOut',
    again: false,
    record: { status: 'sentOut' },
  });
  await desk.drain();
  expect(desk.messenger.asked.map(({ who, notice }) => [who, notice.kind])).toEqual([['channel', 'agenda']]);
  expect(await desk.outs()).toEqual([]);
});

test('given an agenda that was sent out, when it is sent out again, then it is posted once', async () => {
  const desk = await aKeptMeeting();
  await sendOut(desk, 'secretariat-1');
  expect(await sendOut(desk, 'secretariat-2')).toMatchObject({ kind: 'sentOut', again: true });
  await desk.drain();
  expect(desk.messenger.sentTo('channel')).toHaveLength(1);
});

test('given two of the secretariat who send it out at once, then it is posted once', async () => {
  const desk = await aKeptMeeting();
  await Promise.all([sendOut(desk, 'secretariat-1'), sendOut(desk, 'secretariat-2')]);
  await desk.drain();
  expect(desk.messenger.sentTo('channel')).toHaveLength(1);
  expect((await desk.deps.meetings.read(desk.board.id, '2026-2'))?.value.status).toBe('sentOut');
});

test('given a posting whose mark was not saved, when it is sent out again, then it is marked and posted once', async () => {
  const desk = await aKeptMeeting();
  const failing = { ...desk.deps, meetings: { ...desk.deps.meetings, save: async () => 'unknown' as const } };
  expect(await sendOut(desk, 'secretariat-1', failing)).toEqual({ kind: 'refused', why: 'unknown' });
  expect(await sendOut(desk, 'secretariat-1')).toMatchObject({ kind: 'sentOut', again: false });
  await desk.drain();
  expect(desk.messenger.sentTo('channel')).toHaveLength(1);
});

test('given a channel that is throttled, when the agenda is sent out, then it comes when the channel takes it', async () => {
  const desk = await aKeptMeeting();
  desk.messenger.next('channel', { kind: 'later', seconds: 30 });
  await sendOut(desk, 'secretariat-1');
  await desk.drain();
  expect(desk.messenger.sentTo('channel')).toEqual([]);
  await desk.drain(30);
  expect(desk.messenger.sentTo('channel')).toHaveLength(1);
});

test('given a board without a channel, when it is sent out, then the secretariat is told what to do first', async () => {
  const desk = await aKeptMeeting({ channel: false });
  expect(await sendOut(desk, 'secretariat-1')).toEqual({ kind: 'refused', why: 'channelNotTied' });
  expect((await desk.deps.meetings.read(desk.board.id, '2026-2'))?.value.status).toBe('draft');
});

test.each([
  ['ministeriet', 'notYours'],
  ['centret', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they send it out, then it is refused: %s', async (who, why) => {
  const desk = await aKeptMeeting();
  expect(await sendOut(desk, who)).toEqual({ kind: 'refused', why });
  await desk.drain();
  expect(desk.messenger.asked).toEqual([]);
});
