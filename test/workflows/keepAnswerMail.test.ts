import { type RoundId, SeatId } from '../../domain/ids';
import { seatedOn } from '../../workflows/actor';
import { answerWithoutMail, keepAnswerMail } from '../../workflows/keepAnswerMail';
import { recordAnswer } from '../../workflows/recordAnswer';
import { disputeAnswer } from '../../workflows/settleRecorded';
import { aDesk, type Desk } from '../support/useCases';

const centret = SeatId.parse('centret');
const file = (text: string, name = 'Svar.eml') => ({
  name,
  contentType: 'message/rfc822',
  bytes: new TextEncoder().encode(text),
  url: null,
});

const record = (desk: Desk, id: RoundId, by: 'email' | 'phone' = 'email', seatId = centret) =>
  recordAnswer(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { seatId, choice: 'approve', by, date: '', time: '', note: '', from: '' },
    desk.operation(),
  );
async function awaited(desk: Desk, who = 'secretariat-1') {
  const seated = await seatedOn(desk.deps, desk.board.id, desk.actor(who));
  if (seated === null) throw new Error('no role');
  return answerWithoutMail(desk.deps, seated);
}
const keep = (desk: Desk, roundId: RoundId, dropped = file('Godkendt.'), who = 'secretariat-1') =>
  keepAnswerMail(
    desk.deps,
    { roundId, seatId: centret, answer: 1, at: desk.now() },
    desk.actor(who),
    dropped,
    desk.operation(),
  );

async function recordedByMail() {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id);
  return { desk, id };
}

test('given an answer that came by mail, when the mail is dropped, then a copy is kept with it, by its fingerprint and an event', async () => {
  const { desk, id } = await recordedByMail();
  expect(await awaited(desk)).toMatchObject({ roundId: id, seatId: 'centret', answer: 1 });
  expect(await keep(desk, id)).toEqual({ kind: 'kept' });
  const mail = (await desk.seat(id, 'centret')).answer?.onBehalf?.mail;
  expect(mail).toMatchObject({ name: 'Svar.eml', bytes: 9 });
  expect((await desk.deps.papers.get(desk.board.id, mail?.id ?? ''))?.bytes).toEqual(file('Godkendt.').bytes);
  expect(await desk.events(id, 'mailKept')).toMatchObject([
    { by: { kind: 'secretariat' }, happening: { answer: 1, mail: { sha256: mail?.sha256 } } },
  ]);
  expect(await awaited(desk)).toBeNull();
});

test('given the mail is kept, when it is dropped again, then that is a success; another is refused', async () => {
  const { desk, id } = await recordedByMail();
  await keep(desk, id);
  expect(await keep(desk, id)).toEqual({ kind: 'kept' });
  expect(await keep(desk, id, file('En anden.'))).toEqual({ kind: 'refused', why: 'nothingToDo' });
  expect(await desk.events(id, 'mailKept')).toHaveLength(1);
});

test('given an answer by phone, one that is disputed, or one recorded more than an hour ago, then no mail is awaited', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'phone');
  expect(await awaited(desk)).toBeNull();
  await record(desk, id, 'email', SeatId.parse('foreningen'));
  expect(await awaited(desk)).toMatchObject({ seatId: 'foreningen' });
  await disputeAnswer(desk.deps, id, desk.actor('foreningen'), 1, desk.now(), desk.operation());
  expect(await awaited(desk)).toBeNull();
  await record(desk, id);
  const at = Date.parse(desk.now());
  desk.moveTo(new Date(at + 60 * 60 * 1000).toISOString());
  expect(await awaited(desk)).toMatchObject({ seatId: 'centret' });
  desk.moveTo(new Date(at + 60 * 60 * 1000 + 1).toISOString());
  expect(await awaited(desk)).toBeNull();
});

test('given two answers by mail, then the newest is the one that is spoken of', async () => {
  const { desk, id } = await recordedByMail();
  desk.moveTo(new Date(Date.parse(desk.now()) + 1000).toISOString());
  await record(desk, id, 'email', SeatId.parse('foreningen'));
  expect(await awaited(desk)).toMatchObject({ seatId: 'foreningen' });
});

test('given somebody else of the secretariat, a chair or the member, then no mail is awaited from them, and none is kept', async () => {
  const { desk, id } = await recordedByMail();
  for (const who of ['secretariat-2', 'ministeriet', 'centret']) expect(await awaited(desk, who)).toBeNull();
  for (const who of ['ministeriet', 'centret'])
    expect(await keep(desk, id, file('x'), who)).toEqual({ kind: 'refused', why: 'notYours' });
  expect(await keep(desk, id, file('x'), 'stranger')).toEqual({ kind: 'refused', why: 'notFound' });
});
