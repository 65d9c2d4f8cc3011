import { tiesOf } from '../../../domain/board/identityClaim';
import { seatsOf } from '../../../workflows/actor';
import { askAgain, askAgainAsOperator } from '../../../workflows/identities/askAgain';
import { bindByHand } from '../../../workflows/identities/bindByHand';
import { settleClaim, settleClaimAsOperator } from '../../../workflows/identities/settleClaim';
import { beforeUnbinding, unbind, unbindAsOperator } from '../../../workflows/identities/unbind';
import { importBoard } from '../../../workflows/importBoard';
import { listCases } from '../../../workflows/listCases';
import { meetPerson } from '../../../workflows/meetPerson';
import { showCase } from '../../../workflows/showCase';
import { aBoard, anIdentity } from '../../support/builders';
import { aDesk, type Desk } from '../../support/useCases';

const email = 'person4@eksempel.example';
const account = anIdentity(4);
const elsewhere = { tenantId: '99999999-9999-4999-8999-999999999999', objectId: account.objectId };
const secretary = 'secretariat-1';

/** `centret` is known by address alone; so is whoever else is named. */
function without(...who: string[]) {
  const board = aBoard();
  const bare = <P extends { identities: unknown[] }>(person: P) => ({ ...person, identities: [] });
  return {
    ...board,
    seats: board.seats.map((seat) => (who.includes(seat.id) ? { ...seat, person: bare(seat.person) } : seat)),
    secretariat: board.secretariat.map((member, i) =>
      who.includes(`secretariat-${i + 1}`) ? { ...member, person: bare(member.person) } : member,
    ),
  };
}

async function claimed(identity = account): Promise<Desk> {
  const desk = await aDesk({ board: without('centret') });
  await meetPerson(desk.deps, { identity }, async () => email);
  await desk.drain();
  return desk;
}

const confirm = (desk: Desk, who = secretary, identity = account) =>
  settleClaim(desk.deps, desk.board.id, desk.actor(who), identity, 'confirmed');
const refuse = (desk: Desk, who = secretary, identity = account) =>
  settleClaim(desk.deps, desk.board.id, desk.actor(who), identity, 'refused');
const events = async (desk: Desk) =>
  (await desk.deps.boards.readEvents(desk.board.id)).map(({ by, happening }) => [happening.kind, by]);
const byOf = (desk: Desk, who: string) => ({ kind: 'secretariat', identity: desk.actor(who).identity });

describe('confirming', () => {
  test('given a claim, when the secretariat confirms it, then the account is the seat’s, with an event that says who', async () => {
    const desk = await claimed();
    expect(await confirm(desk)).toMatchObject({
      kind: 'settled',
      before: false,
      claim: { status: 'confirmed' },
    });
    expect(await seatsOf(desk.deps, { identity: account })).toMatchObject([
      { role: { kind: 'member', seat: { id: 'centret' } } },
    ]);
    expect((await events(desk)).at(-1)).toEqual(['identityConfirmed', byOf(desk, secretary)]);
  });

  test('given the same press twice, then it is a success and no second event', async () => {
    const desk = await claimed();
    await confirm(desk);
    expect(await confirm(desk)).toMatchObject({ kind: 'settled', before: false });
    expect((await events(desk)).filter(([kind]) => kind === 'identityConfirmed')).toHaveLength(1);
  });

  test('given two of the secretariat who settle it at once, one this way and one that, then one does and the other is told', async () => {
    const desk = await claimed();
    const settled = await Promise.all([confirm(desk), refuse(desk, 'secretariat-2')]);
    expect(settled.map((one) => one.kind === 'settled' && one.before).sort()).toEqual([false, true]);
    expect(new Set(settled.map((one) => one.kind === 'settled' && one.claim.status)).size).toBe(1);
    const bound = (await seatsOf(desk.deps, { identity: account })).length === 1;
    expect(settled[0]).toMatchObject({ claim: { status: bound ? 'confirmed' : 'refused' } });
  });

  test.each(['ministeriet', 'region-ost', 'foreningen'])(
    'given %s, who is not of the secretariat, then nothing is done',
    async (who) => {
      const desk = await claimed();
      for (const word of ['confirmed', 'refused'] as const)
        expect(await settleClaim(desk.deps, desk.board.id, desk.actor(who), account, word)).toEqual({
          kind: 'refused',
          why: 'notYours',
        });
      expect(await askAgain(desk.deps, desk.board.id, desk.actor(who), account)).toMatchObject({
        why: 'notYours',
      });
      expect(await unbind(desk.deps, desk.board.id, desk.actor(who), anIdentity(5))).toMatchObject({
        why: 'notYours',
      });
      expect(await seatsOf(desk.deps, { identity: account })).toEqual([]);
    },
  );

  test('given the one who claims, or a stranger, then it is as if there were nothing', async () => {
    const desk = await claimed();
    for (const actor of [{ identity: account }, desk.actor('stranger')]) {
      expect(await settleClaim(desk.deps, desk.board.id, actor, account, 'confirmed')).toEqual({
        kind: 'refused',
        why: 'notFound',
      });
      expect(await askAgain(desk.deps, desk.board.id, actor, account)).toMatchObject({ why: 'notFound' });
      expect(await beforeUnbinding(desk.deps, desk.board.id, actor, anIdentity(5))).toMatchObject({
        why: 'notFound',
      });
    }
  });

  test('given somebody of the secretariat with a second account, then he does not confirm it himself, and a colleague does', async () => {
    const desk = await aDesk();
    const second = anIdentity(751);
    await meetPerson(desk.deps, { identity: second }, async () => 'person51@eksempel.example');
    expect(await confirm(desk, 'secretariat-1', second)).toEqual({ kind: 'refused', why: 'ownClaim' });
    expect(await refuse(desk, 'secretariat-1', second)).toEqual({ kind: 'refused', why: 'ownClaim' });
    expect(await confirm(desk, 'secretariat-2', second)).toMatchObject({ kind: 'settled', before: false });
  });

  test('given a secretariat of which nobody is bound, then only an operator can confirm, and is named', async () => {
    const board = without('secretariat-1', 'secretariat-2');
    const desk = await aDesk({ board, unseen: ['secretariat-1', 'secretariat-2'] });
    const first = anIdentity(51);
    await meetPerson(desk.deps, { identity: first }, async () => 'person51@eksempel.example');
    expect(await settleClaim(desk.deps, board.id, { identity: first }, first, 'confirmed')).toMatchObject({
      why: 'notFound',
    });
    expect(await settleClaimAsOperator(desk.deps, board.id, 'anna', first, 'confirmed')).toMatchObject({
      kind: 'settled',
      before: false,
    });
    expect((await seatsOf(desk.deps, { identity: first }))[0]?.role.kind).toBe('secretariat');
    expect((await events(desk)).at(-1)).toEqual(['identityConfirmed', { kind: 'operator', name: 'anna' }]);
  });

  test('given an address that has left the roster since, then it cannot be confirmed, and can be turned down', async () => {
    const desk = await claimed();
    const seats = desk.board.seats.filter(({ id }) => id !== 'centret');
    await importBoard(desk.deps, { ...desk.board, seats });
    expect(await confirm(desk)).toEqual({ kind: 'refused', why: 'leftRoster' });
    expect(await refuse(desk)).toMatchObject({ kind: 'settled', who: null });
  });

  test('given somebody who has left the secretariat between the card and the press, then nothing is done', async () => {
    const desk = await claimed();
    await importBoard(desk.deps, { ...desk.board, secretariat: desk.board.secretariat.slice(1) });
    expect(await confirm(desk)).toEqual({ kind: 'refused', why: 'notFound' });
  });

  test('given five accounts already, then a sixth is not bound', async () => {
    const desk = await claimed(anIdentity(780));
    for (let n = 0; n < 5; n += 1) await desk.bind(email, anIdentity(770 + n));
    expect(await confirm(desk, secretary, anIdentity(780))).toEqual({
      kind: 'refused',
      why: 'identitiesFull',
    });
    expect(await bindByHand(desk.deps, desk.board.id, 'anna', email, anIdentity(781))).toEqual({
      kind: 'refused',
      why: 'identitiesFull',
    });
  });

  test('given an account that is somebody else’s on the roster, then it is bound to nobody more', async () => {
    const desk = await aDesk();
    expect(await bindByHand(desk.deps, desk.board.id, 'anna', email, anIdentity(5))).toEqual({
      kind: 'refused',
      why: 'heldByOther',
    });
  });
});

describe('the person', () => {
  test('given a claim, when it is confirmed, then the person is welcomed, and gets the case that was held', async () => {
    const desk = await aDesk({ board: without('centret') });
    const id = await desk.start();
    await desk.deps.conversations.savePersonal({
      identity: account,
      conversationId: 'a:centret',
      userId: '29:centret',
      serviceUrl: 'https://tjeneste.example/emea/',
      botId: '28:votum',
      locale: null,
      installed: true,
      unreachable: null,
    });
    await meetPerson(desk.deps, { identity: account }, async () => email);
    await desk.drain(10);
    const told = () =>
      desk.messenger.asked
        .filter(({ to }) => to.kind === 'person' && to.chat.conversationId === 'a:centret')
        .map(({ notice }) => notice.kind);
    expect(told()).toEqual([]);
    await confirm(desk);
    await desk.drain(10);
    expect(told().sort()).toEqual(['case', 'welcome']);
    expect(await desk.press(id, 4, 'approve')).toMatchObject({ kind: 'recorded' });
  });

  test('given a claim that waits, or was turned down, when its owner presses or looks, then there is nothing here', async () => {
    const desk = await claimed();
    const id = await desk.start();
    for (const settle of [async () => undefined, () => refuse(desk)]) {
      await settle();
      expect(await desk.press(id, 4, 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
      expect(await showCase(desk.deps, id, { identity: account })).toEqual({
        kind: 'refused',
        why: 'notFound',
      });
      expect(await seatsOf(desk.deps, { identity: account })).toEqual([]);
    }
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
  });
});

describe('a claim that was turned down', () => {
  test('given its owner, who speaks again, then nobody is asked', async () => {
    const desk = await claimed();
    await refuse(desk);
    await meetPerson(desk.deps, { identity: account }, async () => email);
    await desk.drain(120);
    expect(desk.messenger.sentTo(secretary)).toHaveLength(1);
    expect((await events(desk)).map(([kind]) => kind)).toEqual([
      'imported',
      'identityClaimed',
      'identityRefused',
    ]);
  });

  test('given the secretariat or an operator who takes it up again, then it waits once more and can be confirmed', async () => {
    const desk = await claimed();
    await refuse(desk);
    expect(await askAgain(desk.deps, desk.board.id, desk.actor(secretary), account)).toMatchObject({
      kind: 'reopened',
      claim: { status: 'pending', asked: 2 },
    });
    await desk.drain();
    expect(desk.messenger.sentTo(secretary)).toHaveLength(1);
    await refuse(desk);
    await askAgainAsOperator(desk.deps, desk.board.id, 'anna', account);
    await desk.drain();
    expect(desk.messenger.sentTo(secretary)).toHaveLength(2);
    expect(await confirm(desk)).toMatchObject({ before: false });
    expect(await askAgain(desk.deps, desk.board.id, desk.actor(secretary), account)).toEqual({
      kind: 'refused',
      why: 'alreadyBound',
    });
  });
});

describe('taking an account away', () => {
  test('given a member with a case and a card, when the account is taken away, then the next press is nobody’s, and so is every look', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    const actor = desk.actor('centret');
    await unbind(desk.deps, desk.board.id, desk.actor(secretary), account);
    // The frozen seat still has the identity; the roster decides.
    expect((await desk.seat(id, 'centret')).identities).toEqual([account]);
    expect(await desk.press(id, 4, 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await showCase(desk.deps, id, actor)).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await seatsOf(desk.deps, actor)).toEqual([]);
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
    // Nor is anything sent there, or a posted card brought up to date.
    const before = desk.messenger.asked.length;
    await desk.answer(id, 'ministeriet', 'approve');
    expect(desk.messenger.asked.slice(before).filter(({ who }) => who === 'centret')).toEqual([]);
  });

  test('given the answers it gave in cases under way, then whoever takes it away is told which, and the answers stand', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    const other = await desk.start({ title: 'En anden sag' });
    await desk.answer(id, 'centret', 'approve');
    await desk.answer(other, 'foreningen', 'approve');
    const expected = [{ roundId: id, title: 'Årshjul og budget', body: 'Eksempelcentret' }];
    const asked = await beforeUnbinding(desk.deps, desk.board.id, desk.actor(secretary), account);
    expect(asked).toMatchObject({ kind: 'unbound', answered: expected });
    expect((await seatsOf(desk.deps, { identity: account })).length).toBe(1);
    const done = await unbind(desk.deps, desk.board.id, desk.actor(secretary), account);
    expect(done).toMatchObject({ kind: 'unbound', answered: expected });
    expect((await desk.seat(id, 'centret')).answer?.choice).toBe('approve');
    await desk.drain();
    expect(desk.messenger.sentTo('secretariat-2').at(-1)).toMatchObject({
      kind: 'unbound',
      answered: expected,
    });
    expect(desk.messenger.sentTo(secretary).map(({ kind }) => kind)).not.toContain('unbound');
    expect((await events(desk)).at(-1)).toEqual(['identityUnbound', byOf(desk, secretary)]);
  });

  test('given an operator who takes it away, then all of the secretariat hear of it, and the account is not asked about again', async () => {
    const desk = await aDesk();
    await unbindAsOperator(desk.deps, desk.board.id, 'anna', account);
    await meetPerson(desk.deps, { identity: account }, async () => email);
    await desk.drain(120);
    for (const who of [secretary, 'secretariat-2'])
      expect(desk.messenger.sentTo(who)).toMatchObject([
        { kind: 'unbound', by: { kind: 'operator', name: 'anna' } },
      ]);
    expect(await unbindAsOperator(desk.deps, desk.board.id, 'anna', account)).toEqual({
      kind: 'refused',
      why: 'notBound',
    });
  });

  test('given it is asked about again and confirmed, then the seat is the person’s once more', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await unbind(desk.deps, desk.board.id, desk.actor(secretary), account);
    await askAgain(desk.deps, desk.board.id, desk.actor(secretary), account);
    expect(await desk.press(id, 4, 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
    await confirm(desk);
    expect(await desk.press(id, 4, 'approve')).toMatchObject({ kind: 'recorded' });
  });
});

describe('nobody', () => {
  const roles = ['ministeriet', 'centret', 'secretariat-1'] as const;

  test('given a roster without any identity, then everyone is nobody', async () => {
    const all = aBoard();
    const bare = without(...all.seats.map(({ id }) => id as string), 'secretariat-1', 'secretariat-2');
    const desk = await aDesk();
    const id = await desk.start();
    const stored = await desk.deps.boards.read(desk.board.id);
    await desk.deps.boards.save({ ...bare, id: desk.board.id }, stored?.etag ?? '');
    for (const who of roles) {
      const actor = desk.actor(who);
      expect(await seatsOf(desk.deps, actor)).toEqual([]);
      expect(await showCase(desk.deps, id, actor)).toMatchObject({ why: 'notFound' });
      expect(await desk.press(id, who, 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
    }
  });

  test('given one who has left between the card and the press, and a successor, then the one is nobody and the other the seat', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    const next = { name: 'Ny Opdigtet', email: 'ny@eksempel.example', identities: [anIdentity(760)] };
    const seats = desk.board.seats.map((seat) => (seat.id === 'centret' ? { ...seat, person: next } : seat));
    await importBoard(desk.deps, { ...desk.board, seats });
    expect(await desk.press(id, 4, 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await desk.press(id, 760, 'approve')).toMatchObject({ kind: 'recorded' });
    const [seated] = await seatsOf(desk.deps, { identity: anIdentity(760) });
    if (seated === undefined) throw new Error('not seated');
    expect((await listCases(desk.deps, seated)).open).toHaveLength(1);
  });

  test('given the same object id in another tenant, then it is nobody', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    expect(await seatsOf(desk.deps, { identity: elsewhere })).toEqual([]);
    expect(await showCase(desk.deps, id, { identity: elsewhere })).toMatchObject({ why: 'notFound' });
  });
});

test('the list tells by the file, by hand, by whom, what waits, and who has no account', async () => {
  const desk = await claimed(elsewhere);
  await desk.bind('person5@eksempel.example', anIdentity(790));
  const stored = await desk.deps.boards.read(desk.board.id);
  const { claims } = (await desk.deps.boards.readRecord(desk.board.id)).value;
  if (stored === null) throw new Error('no board');
  const lines = tiesOf(stored.value, claims).map(({ who, ties }) => [
    who.as,
    who.body,
    ties.map(({ bound, claim }) => [bound, claim?.status ?? 'file']),
  ]);
  expect(lines).toContainEqual(['member', 'Eksempelcentret', [[false, 'pending']]]);
  expect(lines.find(([, body]) => body === 'Foreningen af Eksempler')?.[2]).toEqual([
    [true, 'file'],
    [true, 'confirmed'],
  ]);
});
