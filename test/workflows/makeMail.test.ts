import { caseCard } from '../../cards/case/caseCard';
import { type RoundId, SeatId } from '../../domain/ids';
import { keepChat } from '../../workflows/keepChat';
import { makeMail } from '../../workflows/makeMail';
import { recordAnswer } from '../../workflows/recordAnswer';
import { showCase } from '../../workflows/showCase';
import { textsOf } from '../support/checkCard';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const make = (desk: Desk, id: RoundId, who: string, seatId = 'centret', operation = desk.operation()) =>
  makeMail(desk.deps, id, desk.actor(who), SeatId.parse(seatId), operation);

async function lineOf(desk: Desk, id: RoundId, who: string) {
  const shown = mustDo(await showCase(desk.deps, id, desk.actor(who)));
  return shown.view.seats?.find(({ seatId }) => seatId === 'centret');
}

test('given a case, when the secretariat makes a mail for a seat, then the case notes for whom, by whom and when', async () => {
  const desk = await aDesk({ unseen: ['centret'] });
  const id = await desk.start();
  const made = mustDo(await make(desk, id, 'secretariat-1'));
  expect(made).toMatchObject({ to: expect.any(String), reached: false, view: { viewer: 'member' } });
  const [event, ...more] = await desk.events(id, 'mailMade');
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    at: desk.now(),
    by: { kind: 'secretariat', identity: desk.actor('secretariat-1').identity },
    happening: { stream: 'centret', version: 1 },
  });
  const secretary = desk.board.secretariat[0]?.person.name;
  expect(await lineOf(desk, id, 'secretariat-2')).toMatchObject({ mail: { at: desk.now(), by: secretary } });
  expect(await lineOf(desk, id, 'ministeriet')).toMatchObject({ mail: null });
});

test('given a mail that was made, then the case has not come to the member by it (design, invariant 6)', async () => {
  const desk = await aDesk({ unseen: ['centret'] });
  const id = await desk.start();
  await make(desk, id, 'secretariat-1');
  expect(await desk.seat(id, 'centret')).toMatchObject({ reached: false });
  desk.moveTo('2025-05-19T08:20:00.000Z');
  expect(await lineOf(desk, id, 'ministeriet')).toMatchObject({ unreached: true });
});

test('given the same press sent again, then it is noted once', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const operation = desk.operation();
  await make(desk, id, 'secretariat-1', 'centret', operation);
  mustDo(await make(desk, id, 'secretariat-1', 'centret', operation));
  expect(await desk.events(id, 'mailMade')).toHaveLength(1);
});

test.each([
  ['ministeriet', 'notYours'],
  ['centret', 'notYours'],
  ['universitetet', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, then no mail is made and nothing noted', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await make(desk, id, who)).toEqual({ kind: 'refused', why });
  expect(await desk.events(id, 'mailMade')).toEqual([]);
});

test('given a seat that takes no part, then no mail is made for it', async () => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('centret')] });
  expect(await make(desk, id, 'secretariat-1')).toEqual({ kind: 'refused', why: 'recused' });
});

test('given an answer that came by mail, when the member is seen in Teams later, then the card that asks to confirm it comes', async () => {
  const desk = await aDesk({ unseen: ['centret'] });
  const id = await desk.start();
  await make(desk, id, 'secretariat-1');
  const typed = {
    seatId: SeatId.parse('centret'),
    choice: 'approve',
    by: 'email',
    date: '',
    time: '',
    note: '',
    from: '',
  } as const;
  mustDo(await recordAnswer(desk.deps, id, desk.actor('secretariat-1'), typed, desk.operation()));
  await desk.drain(60);
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  const chat = await desk.deps.conversations.personal(desk.actor('ministeriet').identity);
  if (chat === null) throw new Error('nobody was met');
  const { identity } = desk.actor('centret');
  await keepChat(desk.deps, {
    ...chat,
    identity,
    conversationId: 'chat-of-centret',
    userId: '29:centret',
  });
  await desk.drain(60);
  // One card says both: that there is a case, and that an answer to it waits for a word.
  const [notice, ...more] = desk.messenger.sentTo('centret');
  expect(more).toEqual([]);
  if (notice?.kind !== 'case') throw new Error('no case');
  const { card } = caseCard(notice.view, 'da', { lead: notice.lead, refreshUserIds: [] });
  const texts = textsOf(card);
  expect(texts).toContain('Sekretariatet har registreret dit svar.');
  expect(texts).toContain('Bekræft');
});
