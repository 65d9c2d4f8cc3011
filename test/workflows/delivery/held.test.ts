import { laterBy } from '../../../domain/calendar/localMoment';
import { type RoundId, SeatId } from '../../../domain/ids';
import { settleClaim } from '../../../workflows/identities/settleClaim';
import { importBoard } from '../../../workflows/importBoard';
import { keepChat } from '../../../workflows/keepChat';
import { meetPerson } from '../../../workflows/meetPerson';
import { RESTORED, streamOf } from '../../../workflows/outbox';
import type { PersonalChat } from '../../../workflows/ports';
import { remindNow } from '../../../workflows/remindNow';
import { startCase } from '../../../workflows/startCase';
import { tieChannel } from '../../../workflows/tieChannel';
import { aBoard } from '../../support/builders';
import { conversationOf } from '../../support/fakeMessenger';
import { aDesk, type Desk } from '../../support/useCases';

// What is held for somebody who cannot be reached, and what becomes of it when they can.

async function sentOut(desk: Desk): Promise<RoundId> {
  const id = await desk.draft();
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.drain();
  return id;
}
const remind = async (desk: Desk, id: RoundId) => {
  // Whoever has just been reminded is not reminded again.
  desk.moveTo(laterBy(desk.deps.clock.now(), 11 * 60_000));
  await remindNow(desk.deps, id, desk.actor('secretariat-1'), SeatId.parse('centret'), desk.operation());
  await desk.drain();
};
const chatOf = (desk: Desk, who: string): PersonalChat => ({
  identity: desk.actor(who).identity,
  conversationId: conversationOf(who),
  userId: `29:${who}`,
  serviceUrl: 'https://tjeneste.example/emea/',
  botId: '28:votum',
  locale: null,
  installed: true,
  unreachable: null,
});
/** A person writes to Votum, or installs it. */
async function comes(desk: Desk, who: string): Promise<void> {
  await keepChat(desk.deps, chatOf(desk, who));
  await desk.drain(10);
}
const leads = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).map((notice) => (notice.kind === 'case' ? `case ${notice.lead}` : notice.kind));
const held = (desk: Desk, to?: string) => desk.deps.halted.list('held', desk.board.id, to);
const blocked = { kind: 'unreachable', code: 'blockedByUser' } as const;

describe('somebody never seen', () => {
  test('given a case and two reminders, when they install the app, then they get the case once and no reminder beside it', async () => {
    const desk = await aDesk({ unseen: ['centret'] });
    const id = await sentOut(desk);
    await remind(desk, id);
    await remind(desk, id);
    expect((await held(desk)).map(({ to, code, stream }) => [to, code, stream])).toEqual(
      Array(3).fill(['seat|centret', 'neverSeen', streamOf(id)]),
    );
    expect((await desk.outs(id)).map(({ status }) => status)).toEqual(['held', 'held', 'held']);
    expect(await desk.seat(id, 'centret')).toMatchObject({ reached: false });
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual(['case new']);
    expect(await desk.outs(id)).toEqual([]);
    expect(await held(desk)).toEqual([]);
    expect(await desk.seat(id, 'centret')).toMatchObject({ reached: true });
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toHaveLength(1);
  });

  test('given a member the roster knows by e-mail only, when they come and the secretariat confirms it, then they get what is held, and not before', async () => {
    const board = aBoard();
    const desk = await aDesk({
      board: {
        ...board,
        seats: board.seats.map((seat) =>
          seat.id === 'centret' ? { ...seat, person: { ...seat.person, identities: [] } } : seat,
        ),
      },
    });
    const id = await sentOut(desk);
    expect(await held(desk, 'seat|centret')).toHaveLength(1);
    const chat = { ...chatOf(desk, 'foreningen'), identity: aBoard().seats[3]?.person.identities[0] };
    if (chat.identity === undefined) throw new Error('no identity');
    const centret = { ...chat, identity: chat.identity, conversationId: conversationOf('centret') };
    const { identity } = centret;
    await keepChat(desk.deps, centret);
    await meetPerson(desk.deps, { identity }, async () => board.seats[3]?.person.email ?? null);
    await desk.drain(10);
    expect(board.seats[3]?.id).toBe('centret');
    expect(leads(desk, 'centret')).toEqual([]);
    await settleClaim(desk.deps, board.id, desk.actor('secretariat-1'), identity, 'confirmed');
    await desk.drain(10);
    expect(leads(desk, 'centret').sort()).toEqual(['case new', 'welcome']);
    expect(await desk.outs(id)).toEqual([]);
  });

  test('given a process that dies before the chat is kept, when they come again, then what is held still comes', async () => {
    let dies = false;
    const desk = await aDesk({
      unseen: ['centret'],
      over: (deps) => ({
        ...deps,
        conversations: {
          ...deps.conversations,
          savePersonal: async (chat) => {
            if (dies) throw new Error('the process died');
            return deps.conversations.savePersonal(chat);
          },
        },
      }),
    });
    await sentOut(desk);
    dies = true;
    await expect(comes(desk, 'centret')).rejects.toThrow();
    await desk.drain(60);
    expect(leads(desk, 'centret')).toEqual([]);
    dies = false;
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual(['case new']);
  });

  test('given the app is installed while the card is being held, then it comes all the same', async () => {
    let installs = false;
    const desk = await aDesk({
      unseen: ['centret'],
      over: (deps) => ({
        ...deps,
        halted: {
          ...deps.halted,
          put: async (row) => {
            // At the worst moment: nothing stands in the index yet, and the row is not held yet.
            if (installs) await deps.conversations.savePersonal(chatOf(desk, 'centret'));
            return deps.halted.put(row);
          },
        },
      }),
    });
    installs = true;
    await sentOut(desk);
    await desk.drain(10);
    expect(leads(desk, 'centret')).toEqual(['case new']);
  });

  test('given a case that ended meanwhile, when they come, then they get its result and nothing of what is over', async () => {
    const desk = await aDesk({ unseen: ['centret'] });
    const id = await sentOut(desk);
    await remind(desk, id);
    await desk.until('2025-05-30T10:00:00.000Z');
    expect((await desk.sent(id)).status).toBe('closed');
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual(['outcome']);
    expect(await held(desk)).toEqual([]);
  });

  test('given results older than a month, when they come, then they get none of them', async () => {
    const desk = await aDesk({ unseen: ['centret'] });
    await sentOut(desk);
    await desk.until('2025-05-30T10:00:00.000Z');
    desk.moveTo('2025-07-15T10:00:00.000Z');
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual([]);
    expect(await held(desk)).toEqual([]);
  });

  test('given that nobody comes, when Monday is, then what is no longer true is dropped', async () => {
    const desk = await aDesk({ unseen: ['centret'] });
    const id = await sentOut(desk);
    await remind(desk, id);
    await desk.until('2025-05-30T10:00:00.000Z');
    expect(await held(desk)).toHaveLength(5);
    await desk.until('2025-06-02T10:00:00.000Z');
    expect((await desk.outs(id)).map(({ task }) => task.kind)).toEqual(['outcomeCard']);
    expect(await held(desk)).toHaveLength(1);
  });

  test('given somebody else in the seat, when the roster is imported, then what is held comes to them', async () => {
    const desk = await aDesk({ unseen: ['centret'] });
    await sentOut(desk);
    await desk.meet('stranger');
    const { identity } = desk.actor('stranger');
    await importBoard(desk.deps, {
      ...desk.board,
      seats: desk.board.seats.map((seat) =>
        seat.id === 'centret' ? { ...seat, person: { name: 'Ny Person', identities: [identity] } } : seat,
      ),
    });
    await desk.drain(10);
    expect(leads(desk, 'stranger')).toEqual(['case new']);
  });
});

describe('somebody who has taken the app away, or blocked it', () => {
  test.each([
    ['removed', async (desk: Desk) => desk.meet('centret', { installed: false })],
    ['blocked', async (desk: Desk) => desk.messenger.next('centret', blocked)],
  ])('given the app %s, when they write to Votum again, then they get the case', async (_, goes) => {
    const desk = await aDesk();
    await goes(desk);
    const id = await sentOut(desk);
    expect((await desk.outs(id)).map(({ status }) => status)).toEqual(['held']);
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual(['case new']);
    expect(await desk.deps.conversations.personal(desk.actor('centret').identity)).toMatchObject({
      installed: true,
      unreachable: null,
    });
  });

  test('given reminders only, when they can be reached, then the latest comes and no other', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    desk.messenger.forget();
    desk.messenger.next('centret', blocked, blocked);
    await remind(desk, id);
    await remind(desk, id);
    expect((await desk.outs(id)).map(({ status }) => status)).toEqual(['held', 'held']);
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual(['case reminder']);
  });

  test('given a member who has answered by phone, then the reminder is dropped', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    desk.messenger.forget();
    desk.messenger.next('centret', blocked);
    await remind(desk, id);
    await desk.press(id, 'centret', 'approve');
    await comes(desk, 'centret');
    expect(leads(desk, 'centret')).toEqual([]);
  });

  test('given a wake-up left in the queue, when the person is still marked, then nothing is tried', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', blocked);
    const id = await sentOut(desk);
    const [out] = await desk.outs(id);
    desk.messenger.forget();
    expect(await desk.deliver(streamOf(id), out?.id ?? '')).toEqual({ kind: 'done' });
    expect(desk.messenger.asked).toEqual([]);
  });

  test('given a new card that gets through, then the mark is gone, and what was held comes too', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', blocked);
    const first = await sentOut(desk);
    expect(leads(desk, 'centret')).toEqual([]);
    await sentOut(desk);
    await desk.drain(10);
    expect(leads(desk, 'centret')).toEqual(['case new', 'case new']);
    expect(await desk.outs(first)).toEqual([]);
  });

  test('given a no of Teams while the person comes back, then the person is not marked, and the card is sent again', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', blocked);
    desk.messenger.during('send', 'centret', () =>
      desk.deps.conversations.savePersonal(chatOf(desk, 'centret')),
    );
    await sentOut(desk);
    await desk.drain(10);
    expect(leads(desk, 'centret')).toEqual(['case new']);
  });

  test('given a card of theirs, when the case goes on without them, then its update is held once, and shows the latest when they are back', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    desk.messenger.nextUpdate('secretariat-1', blocked);
    for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
    const { identity } = desk.actor('secretariat-1');
    expect((await desk.deps.conversations.personal(identity))?.unreachable).toBe('blockedByUser');
    const placed = (await desk.outs(id)).filter(({ task }) => task.kind === 'update');
    expect(placed.map(({ status }) => status)).toEqual(['held']);
    await comes(desk, 'secretariat-1');
    expect(desk.messenger.shownTo('secretariat-1')).toMatchObject([
      { kind: 'run', view: { figures: { answered: 3 } } },
    ]);
    expect((await desk.outs(id)).filter(({ task }) => task.kind === 'update')).toEqual([]);
    expect(await held(desk)).toEqual([]);
  });
});

test('given work that a restore holds, when somebody who can be reached is seen, then it sleeps on', async () => {
  const desk = await aDesk({ unseen: ['centret'] });
  const id = await sentOut(desk);
  const [out] = await desk.deps.rounds.readOuts(streamOf(id));
  if (out === undefined) throw new Error('nothing is held');
  await desk.deps.rounds.commit(streamOf(id), 'restore', [
    { row: 'out', value: { ...out.value, code: RESTORED }, etag: out.etag },
  ]);
  await comes(desk, 'centret');
  expect(leads(desk, 'centret')).toEqual([]);
  expect(await desk.outs(id)).toMatchObject([{ status: 'held', code: RESTORED }]);
});

describe('what is told of it', () => {
  const told = (desk: Desk, who: string) =>
    desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'undelivered' ? [notice] : []));

  test('given a channel Votum may not write in, then those who run the case are told once, and it is written when the channel is tied again', async () => {
    const desk = await aDesk();
    const gone = { kind: 'unreachable', code: 'notInstalled' } as const;
    desk.messenger.next('channel', gone);
    const id = await sentOut(desk);
    for (const who of ['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'])
      expect(told(desk, who)).toMatchObject([
        {
          what: 'caseCard',
          whom: null,
          code: 'notInstalled',
          about: { roundId: id },
          mustAct: who.startsWith('secretariat'),
        },
      ]);
    expect(told(desk, 'centret')).toEqual([]);
    desk.moveTo(laterBy(desk.now(), 60_000));
    await tieChannel(
      desk.deps,
      desk.actor('secretariat-1'),
      {
        conversationId: conversationOf('channel'),
        tenantId: desk.actor('centret').identity.tenantId,
        serviceUrl: 'https://tjeneste.example/emea/',
        botId: '28:votum',
      },
      desk.operation(),
    );
    await desk.drain(10);
    expect(leads(desk, 'channel')).toEqual(['case new']);
    expect(await held(desk)).toEqual([]);
  });

  test('given a member who was reached again before the office opened, then nobody hears of it', async () => {
    const desk = await aDesk({ now: '2025-05-19T18:00:00.000Z' });
    desk.messenger.next('centret', blocked);
    await sentOut(desk);
    await comes(desk, 'centret');
    await desk.until('2025-05-20T09:00:00.000Z');
    expect(leads(desk, 'secretariat-1')).not.toContain('news');
  });

  test('given a result that does not come through to a member, then the secretariat is told to whom', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    await desk.answer(id, 'centret', 'approve');
    await desk.until('2025-05-29T00:00:00.000Z');
    desk.messenger.next('centret', { kind: 'unreachable', code: 'disabledByAdmin' });
    await desk.until('2025-05-30T10:00:00.000Z');
    expect(told(desk, 'secretariat-1')).toMatchObject([
      { what: 'outcomeCard', whom: { name: expect.any(String) }, code: 'disabledByAdmin' },
    ]);
    expect(told(desk, 'ministeriet')).toEqual([]);
  });
});
