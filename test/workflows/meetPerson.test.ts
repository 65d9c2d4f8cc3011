import type { Board } from '../../domain/board/board';
import { meetPerson } from '../../workflows/meetPerson';
import { aBoard, anIdentity } from '../support/builders';
import { aDesk } from '../support/useCases';

/** The board as imported before anyone was met: people are known by e-mail only. */
function unmet(): Board {
  const board = aBoard();
  return {
    ...board,
    seats: board.seats.map((seat) => ({ ...seat, person: { ...seat.person, identities: [] } })),
  };
}

const never = async (): Promise<string | null> => {
  throw new Error('the address was asked for');
};

test('given a person whose identity is on the roster, when met, then the address is not even asked for', async () => {
  const desk = await aDesk();
  const [seated] = await meetPerson(desk.deps, desk.actor('centret'), never);
  expect(seated?.role).toMatchObject({ kind: 'member', seat: { id: 'centret' } });
});

test('given an e-mail in the roster, when its owner speaks first, then the identity is bound once and known from then on', async () => {
  const desk = await aDesk({ board: unmet() });
  const first = { identity: anIdentity(4) };
  const [seated] = await meetPerson(desk.deps, first, async () => 'person4@eksempel.example');
  expect(seated?.role).toMatchObject({ kind: 'member', seat: { id: 'centret' } });
  const bound = await desk.deps.boards.read(desk.board.id);
  const [again] = await meetPerson(desk.deps, first, never);
  expect(again?.role).toEqual(seated?.role);
  expect((await desk.deps.boards.read(desk.board.id))?.etag).toBe(bound?.etag);
});

test('given the secretariat known by e-mail, when they speak first, then they are bound too', async () => {
  const board = aBoard();
  const secretariat = board.secretariat.map((member) => ({
    ...member,
    person: { ...member.person, identities: [] },
  }));
  const desk = await aDesk({ board: { ...board, secretariat }, unseen: ['secretariat-1', 'secretariat-2'] });
  const [seated] = await meetPerson(
    desk.deps,
    { identity: anIdentity(51) },
    async () => 'person51@eksempel.example',
  );
  expect(seated?.role.kind).toBe('secretariat');
});

test.each([
  ['an address on no roster', 'fremmed@eksempel.example'],
  ['no address at all', null],
])('given a stranger with %s, when met, then there is no seat and nothing is written', async (_, address) => {
  const desk = await aDesk();
  const before = await desk.deps.boards.read(desk.board.id);
  expect(await meetPerson(desk.deps, desk.actor('stranger'), async () => address)).toEqual([]);
  expect(await desk.deps.boards.read(desk.board.id)).toEqual(before);
  expect(desk.logged).toEqual([]);
});

test('given two members who speak first at the same time, when met, then both are bound', async () => {
  const desk = await aDesk({ board: unmet() });
  const met = await Promise.all(
    [3, 4, 5].map((n) =>
      meetPerson(desk.deps, { identity: anIdentity(n) }, async () => `person${n}@eksempel.example`),
    ),
  );
  expect(met.map(([seated]) => (seated?.role.kind === 'member' ? seated.role.seat.id : null))).toEqual([
    'region-ost',
    'centret',
    'foreningen',
  ]);
});

test('given a binding, when it is logged, then no name and no address stand there', async () => {
  const desk = await aDesk({ board: unmet() });
  await meetPerson(desk.deps, { identity: anIdentity(4) }, async () => 'person4@eksempel.example');
  expect(desk.logged.map(({ message }) => message)).toEqual([
    'an identity was bound by e-mail at first contact',
  ]);
});
