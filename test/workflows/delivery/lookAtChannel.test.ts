import type { ChannelMember } from '../../../domain/board/channelLook';
import { laterBy } from '../../../domain/calendar/localMoment';
import type { RoundId } from '../../../domain/ids';
import { askForLook } from '../../../workflows/askForLook';
import { anIdentity } from '../../support/builders';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

const outsider = (n: number, more: Partial<ChannelMember> = {}): ChannelMember => ({
  userId: `29:udenfor-${n}`,
  name: `Udenfor ${n}`,
  email: `udenfor-${n}@example.org`,
  identities: [anIdentity(900 + n)],
  guest: false,
  ...more,
});

/** Someone of the roster as the channel shows them. */
function member(desk: Desk, who: string, more: Partial<ChannelMember> = {}): ChannelMember {
  return {
    userId: `29:${who}`,
    name: who,
    email: null,
    identities: [desk.actor(who).identity],
    guest: false,
    ...more,
  };
}

async function look(desk: Desk): Promise<void> {
  await askForLook(desk.deps, desk.board.id, desk.operation());
  await desk.drain(60);
}

/** Names in each card the secretary was sent of who sits there. */
function told(desk: Desk, who = 'secretariat-1'): string[][] {
  return desk.messenger
    .sentTo(who)
    .flatMap((notice) => (notice.kind === 'unseated' ? [notice.look.unseated.map(({ name }) => name)] : []));
}

const kept = async (desk: Desk) => (await desk.deps.conversations.readLook(desk.board.id))?.value ?? null;

describe('who sits in the channel', () => {
  test('given two without a seat, when Votum looks, then the whole secretariat is told of both once, and nobody else', async () => {
    const desk = await aDesk();
    desk.messenger.inChannel.push(
      member(desk, 'centret'),
      member(desk, 'secretariat-1'),
      outsider(2),
      outsider(1),
    );
    await look(desk);
    await look(desk);
    for (const who of ['secretariat-1', 'secretariat-2'])
      expect(told(desk, who)).toEqual([['Udenfor 1', 'Udenfor 2']]);
    expect(desk.messenger.asked.every(({ who }) => who.startsWith('secretariat-'))).toBe(true);
    expect(await kept(desk)).toMatchObject({
      seated: [{ seatId: 'centret', userId: '29:centret', guest: false }],
      failed: null,
    });
  });

  test('given somebody who came since, then it is told of again; one who left and came back too', async () => {
    const desk = await aDesk();
    const { inChannel } = desk.messenger;
    inChannel.push(outsider(1));
    await look(desk);
    inChannel.push(outsider(2));
    await look(desk);
    inChannel.shift();
    await look(desk);
    expect(told(desk)).toEqual([['Udenfor 1'], ['Udenfor 1', 'Udenfor 2']]);
    inChannel.push(outsider(1));
    await look(desk);
    expect(told(desk).at(-1)).toEqual(['Udenfor 1', 'Udenfor 2']);
    expect(told(desk)).toHaveLength(3);
  });

  test('given somebody who has left before the office opens, then nobody hears of him', async () => {
    const desk = await aDesk({ now: '2025-05-19T20:00:00.000Z' });
    desk.messenger.inChannel.push(outsider(1));
    await look(desk);
    expect(told(desk)).toEqual([]);
    desk.messenger.inChannel.pop();
    await look(desk);
    await desk.until('2025-05-20T10:00:00.000Z');
    expect(told(desk)).toEqual([]);
  });

  test('given a process that dies before it has kept what it saw, when it looks again, then it is told once all the same', async () => {
    const desk = await aDesk();
    desk.messenger.inChannel.push(outsider(1));
    const { conversations } = desk.deps;
    let dies = true;
    desk.deps.conversations = {
      ...conversations,
      saveLook: async (...args) => {
        if (!dies) return conversations.saveLook(...args);
        dies = false;
        throw new Error('the process died');
      },
    };
    await look(desk);
    expect(dies).toBe(false);
    expect(told(desk)).toHaveLength(1);
    expect(await kept(desk)).toMatchObject({ told: ['29:udenfor-1'] });
  });

  test('given a channel that does not answer for a while, then Votum asks again; and what was seen stands when it gives up', async () => {
    const desk = await aDesk();
    desk.messenger.inChannel.push(outsider(1));
    desk.messenger.next('members', { kind: 'later', seconds: 20 }, { kind: 'ambiguous', arrives: false });
    await look(desk);
    expect(told(desk)).toHaveLength(1);
    const seen = await kept(desk);
    desk.messenger.next('members', { kind: 'unreachable', code: 'notInstalled' });
    desk.moveTo(laterBy(desk.now(), 3_600_000));
    await look(desk);
    expect(await kept(desk)).toEqual({
      ...seen,
      failed: { at: expect.any(String), code: 'notInstalled' },
    });
    expect(await desk.outs()).toEqual([]);
  });

  test('given a roster e-mail with no account yet, then whoever has it in the channel belongs there; with another account he is shown as that', async () => {
    const plain = await aDesk();
    const [first, second, ...rest] = plain.board.seats;
    if (first === undefined || second === undefined) throw new Error('no seats');
    const email = 'ny@example.org';
    const board = {
      ...plain.board,
      seats: [
        { ...first, person: { ...first.person, identities: [], email } },
        { ...second, person: { ...second.person, email: 'anden@example.org' } },
        ...rest,
      ],
    };
    const desk = await aDesk({ board });
    desk.messenger.inChannel.push(
      outsider(1, { email, guest: true }),
      outsider(2, { email: 'anden@example.org' }),
    );
    await look(desk);
    expect(await kept(desk)).toMatchObject({
      seated: [{ seatId: first.id, guest: true }],
      unseated: [{ name: 'Udenfor 2', otherAccount: true }],
    });
  });

  test('given no channel, then nobody is asked', async () => {
    const desk = await aDesk({ channel: false });
    await look(desk);
    expect(await kept(desk)).toBeNull();
    expect(await desk.outs()).toEqual([]);
  });

  test('each Monday Votum looks again', async () => {
    const desk = await aDesk({ now: '2025-05-23T10:00:00.000Z' });
    desk.messenger.inChannel.push(outsider(1));
    await desk.until('2025-05-26T08:00:00.000Z');
    expect(told(desk)).toEqual([['Udenfor 1']]);
  });
});

/** Whom the channel was told of, in each call. */
function called(desk: Desk): string[][] {
  return desk.messenger
    .sentTo('channel')
    .flatMap((notice) => (notice.kind === 'call' ? [notice.people.map(({ userId }) => userId)] : []));
}

async function sentOut(setup: DeskSetup, there: string[]): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk(setup);
  desk.messenger.inChannel.push(...there.map((who) => member(desk, who)));
  const id = await desk.start();
  await desk.drain(10);
  return { desk, id };
}

describe('a call in the channel', () => {
  test('given members who cannot be reached, when a case is sent out, then those of them who sit in the channel are mentioned below its card', async () => {
    const { desk, id } = await sentOut({ unseen: ['centret', 'foreningen'] }, ['centret', 'region-ost']);
    expect(called(desk)).toEqual([['29:centret']]);
    const call = desk.messenger.sentTo('channel').find(({ kind }) => kind === 'call');
    expect(call).toMatchObject({ thread: expect.stringMatching(/^card-/) });
    // Invariant 6: to be named in a channel is not to be reached.
    expect(await desk.seat(id, 'centret')).toMatchObject({ reached: false });
  });

  test('given everyone reached, then nobody is mentioned', async () => {
    const { desk, id } = await sentOut({}, ['centret']);
    expect(called(desk)).toEqual([]);
    expect(await desk.outs(id)).toEqual([]);
  });

  test('given a member who takes no part, then he is not mentioned', async () => {
    const desk = await aDesk({ unseen: ['centret', 'foreningen'] });
    desk.messenger.inChannel.push(member(desk, 'centret'), member(desk, 'foreningen'));
    const [centre] = desk.board.seats.filter(({ id }) => id === 'centret');
    if (centre === undefined) throw new Error('no centre');
    await desk.start({ recused: [centre.id] });
    await desk.drain(10);
    expect(called(desk)).toEqual([['29:foreningen']]);
  });

  test('given a reminder that falls due, then the channel hears nothing of who has not answered', async () => {
    const { desk } = await sentOut({ unseen: ['centret'] }, ['centret']);
    desk.messenger.forget();
    await desk.until(laterBy(desk.now(), 30 * 24 * 3_600_000));
    expect(called(desk)).toEqual([]);
  });
});
