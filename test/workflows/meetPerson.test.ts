import { MOST_IDENTITIES, MOST_PENDING } from '../../domain/board/identityClaim';
import { importBoard } from '../../workflows/importBoard';
import { meetPerson } from '../../workflows/meetPerson';
import { aBoard, aBoardOf, anIdentity, aSeat } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

/** The board as imported before anyone was met: members are known by e-mail only. */
function unmet() {
  const board = aBoard();
  return {
    ...board,
    seats: board.seats.map((seat) => ({ ...seat, person: { ...seat.person, identities: [] } })),
  };
}

const never = async (): Promise<string | null> => {
  throw new Error('the address was asked for');
};
const contact = (desk: Desk, identity: number, email: string | null) =>
  meetPerson(desk.deps, { identity: anIdentity(identity) }, async () => email);
const claims = async (desk: Desk) => (await desk.deps.boards.readRecord(desk.board.id)).value.claims;
const kinds = async (desk: Desk) =>
  (await desk.deps.boards.readEvents(desk.board.id)).map(({ happening }) => happening.kind);

test('given a person whose identity is on the roster, when met, then the address is not even asked for', async () => {
  const desk = await aDesk();
  const [seated] = await meetPerson(desk.deps, desk.actor('centret'), never);
  expect(seated?.role).toMatchObject({ kind: 'member', seat: { id: 'centret' } });
  expect(await claims(desk)).toEqual([]);
});

test('given an e-mail in the roster, when its owner speaks first, then nobody is seated: it is a claim, an event and a card to the secretariat', async () => {
  const desk = await aDesk({ board: unmet() });
  const before = await desk.deps.boards.read(desk.board.id);
  expect(await contact(desk, 4, 'person4@eksempel.example')).toEqual([]);
  expect(await desk.deps.boards.read(desk.board.id)).toEqual(before);
  expect(await desk.deps.boards.ofIdentity(anIdentity(4))).toEqual([]);
  expect(await claims(desk)).toEqual([
    {
      identity: anIdentity(4),
      email: 'person4@eksempel.example',
      status: 'pending',
      asked: 1,
      at: desk.now(),
      settled: null,
    },
  ]);
  const events = await desk.deps.boards.readEvents(desk.board.id);
  expect(events.at(-1)).toEqual({
    schema: 1,
    n: 2,
    at: desk.now(),
    by: { kind: 'votum' },
    happening: {
      kind: 'identityClaimed',
      identity: anIdentity(4),
      email: 'person4@eksempel.example',
      asked: 1,
    },
  });
  await desk.drain();
  for (const who of ['secretariat-1', 'secretariat-2'])
    expect(desk.messenger.sentTo(who)).toMatchObject([
      {
        kind: 'claim',
        who: { person: { name: expect.any(String) }, body: 'Eksempelcentret' },
        elsewhere: false,
      },
    ]);
  expect(await desk.outs()).toEqual([]);
});

test('given a claim that waits, when its owner speaks again and again, then nothing more is written or sent', async () => {
  const desk = await aDesk({ board: unmet() });
  await contact(desk, 4, 'person4@eksempel.example');
  await desk.drain();
  const record = await desk.deps.boards.readRecord(desk.board.id);
  await Promise.all([1, 2, 3].map(() => contact(desk, 4, 'person4@eksempel.example')));
  await desk.drain(120);
  expect(await desk.deps.boards.readRecord(desk.board.id)).toEqual(record);
  expect(desk.messenger.sentTo('secretariat-1')).toHaveLength(1);
});

test.each([
  ['an address on no roster', 'fremmed@eksempel.example'],
  ['no address at all', null],
])('given a stranger with %s, when met, then there is no seat and nothing is written', async (_, address) => {
  const desk = await aDesk();
  const before = [
    await desk.deps.boards.read(desk.board.id),
    await desk.deps.boards.readRecord(desk.board.id),
  ];
  expect(await meetPerson(desk.deps, desk.actor('stranger'), async () => address)).toEqual([]);
  expect([
    await desk.deps.boards.read(desk.board.id),
    await desk.deps.boards.readRecord(desk.board.id),
  ]).toEqual(before);
  expect(desk.logged).toEqual([]);
});

test('given three members who speak first at the same time, when met, then each is a claim and each is told once', async () => {
  const desk = await aDesk({ board: unmet() });
  await Promise.all([3, 4, 5].map((n) => contact(desk, n, `person${n}@eksempel.example`)));
  expect((await claims(desk)).map(({ identity }) => identity.objectId).sort()).toEqual(
    [3, 4, 5].map((n) => anIdentity(n).objectId).sort(),
  );
  expect(await kinds(desk)).toEqual(['imported', ...Array(3).fill('identityClaimed')]);
  await desk.drain(10);
  expect(desk.messenger.sentTo('secretariat-1')).toHaveLength(3);
});

test('given an address on two boards, when its owner speaks first, then each board’s secretariat is asked', async () => {
  const desk = await aDesk({ board: unmet() });
  const other = aBoardOf(1, {
    seats: [aSeat(4, { chair: true, person: { ...aSeat(4).person, identities: [] } })],
  });
  await importBoard(desk.deps, other);
  await contact(desk, 4, 'person4@eksempel.example');
  for (const id of [desk.board.id, other.id])
    expect((await desk.deps.boards.readRecord(id)).value.claims).toMatchObject([{ status: 'pending' }]);
});

test('given ever more accounts under one address, or under many, when they speak, then no more wait than a secretariat can read', async () => {
  const seats = Array.from({ length: MOST_PENDING + 5 }, (_, i) =>
    aSeat(100 + i, { chair: i === 0, person: { ...aSeat(100 + i).person, identities: [] } }),
  );
  const desk = await aDesk({ board: aBoard({ seats }) });
  for (let n = 0; n < MOST_IDENTITIES + 3; n += 1) await contact(desk, 900 + n, 'person100@eksempel.example');
  expect(await claims(desk)).toHaveLength(MOST_IDENTITIES);
  for (let n = 1; n < seats.length; n += 1) await contact(desk, 100 + n, `person${100 + n}@eksempel.example`);
  expect(await claims(desk)).toHaveLength(MOST_PENDING);
  await desk.drain();
  expect(desk.messenger.sentTo('secretariat-1')).toHaveLength(MOST_PENDING);
  expect(desk.logged.filter(({ level }) => level === 'warn').map(({ code }) => code)).toContain(
    'VOTUM-CLAIM',
  );
});

test('given one account whose address is changed from one on the roster to another, when it speaks, then it is asked about five times at most', async () => {
  const desk = await aDesk({ board: unmet() });
  for (let n = 0; n < 12; n += 1) await contact(desk, 999, `person${(n % 4) + 1}@eksempel.example`);
  expect(await claims(desk)).toMatchObject([{ asked: MOST_IDENTITIES }]);
});

test('given a process that dies between what is told and the claim, when it is delivered, then nothing is told, and the next word asks', async () => {
  let dies = true;
  const desk = await aDesk({
    board: unmet(),
    over: (deps) => ({
      ...deps,
      boards: {
        ...deps.boards,
        record: async (...args) => {
          if (dies) throw new Error('the process died');
          return deps.boards.record(...args);
        },
      },
    }),
  });
  await expect(contact(desk, 4, 'person4@eksempel.example')).rejects.toThrow('died');
  await desk.drain(120);
  expect(desk.messenger.sentTo('secretariat-1')).toEqual([]);
  expect(await desk.outs()).toEqual([]);
  dies = false;
  await contact(desk, 4, 'person4@eksempel.example');
  await desk.drain(10);
  expect(desk.messenger.sentTo('secretariat-1')).toHaveLength(1);
});

test('given a process that dies right after the claim, when time passes, then the secretariat is told all the same', async () => {
  let dies = true;
  const desk = await aDesk({
    board: unmet(),
    over: (deps) => ({
      ...deps,
      boards: {
        ...deps.boards,
        record: async (...args) => {
          const outcome = await deps.boards.record(...args);
          if (dies) throw new Error('the process died');
          return outcome;
        },
      },
    }),
  });
  await expect(contact(desk, 4, 'person4@eksempel.example')).rejects.toThrow('died');
  dies = false;
  await desk.drain(10);
  expect(desk.messenger.sentTo('secretariat-1')).toHaveLength(1);
});

test('given a claim, when it is logged, then no name and no address stand there', async () => {
  const desk = await aDesk({ board: unmet() });
  await contact(desk, 4, 'person4@eksempel.example');
  expect(desk.logged.map(({ message }) => message)).toEqual(['an account was put before the secretariat']);
});
