import { importBoard } from '../../workflows/importBoard';
import { aBoard, anIdentity, rulesWith } from '../support/builders';
import { aDesk } from '../support/useCases';

test('given a new board, when it is imported, then it is there and its first Monday note is due', async () => {
  const desk = await aDesk();
  const file = aBoard();
  expect((await importBoard(desk.deps, file)).kind).toBe('created');
  expect((await desk.deps.boards.read(file.id))?.value).toEqual(file);
  // A Monday, 10.00: this week's 8.00 has been.
  expect(await desk.dueRows()).toContainEqual({
    dueAt: '2025-05-26T06:00:00.000Z',
    stream: `${file.id}|board`,
    what: 'monday',
    key: '',
  });
});

test('given the same file, when it is imported again, then nothing is written', async () => {
  const desk = await aDesk();
  const before = await desk.deps.boards.read(desk.board.id);
  expect((await importBoard(desk.deps, desk.board)).kind).toBe('unchanged');
  expect(await desk.deps.boards.read(desk.board.id)).toEqual(before);
});

test('given a changed file, when it is imported, then roster and rules follow it', async () => {
  const desk = await aDesk();
  const changed = {
    ...desk.board,
    name: 'Styregruppen for nye eksempler',
    rulesOfProcedure: rulesWith({ majority: { kind: 'simple' } }),
  };
  expect((await importBoard(desk.deps, changed)).kind).toBe('updated');
  expect((await desk.deps.boards.read(desk.board.id))?.value).toEqual(changed);
});

test('given an identity bound since the file, when the file without it is imported again, then it stays with its e-mail', async () => {
  const board = aBoard();
  const file = {
    ...board,
    seats: board.seats.map((seat) =>
      seat.id === 'centret' ? { ...seat, person: { ...seat.person, identities: [] } } : seat,
    ),
  };
  const desk = await aDesk({ board: file });
  await desk.bind('person4@eksempel.example', anIdentity(700));

  expect((await importBoard(desk.deps, file)).kind).toBe('unchanged');
  const updated = await importBoard(desk.deps, { ...file, shortName: 'Gruppen' });
  expect(updated.board.seats.find((seat) => seat.id === 'centret')?.person.identities).toEqual([
    anIdentity(700),
  ]);
  expect(await desk.deps.boards.ofIdentity(anIdentity(700))).toEqual([board.id]);
});

test('given a successor with another e-mail on the seat, when imported, then the predecessor’s identity does not follow the seat', async () => {
  const desk = await aDesk();
  const successor = { name: 'Ny Opdigtet', email: 'ny@eksempel.example', identities: [], invented: true };
  const seats = desk.board.seats.map((seat) =>
    seat.id === 'centret' ? { ...seat, person: successor } : seat,
  );
  const { board } = await importBoard(desk.deps, { ...desk.board, seats });
  expect(board.seats.find((seat) => seat.id === 'centret')?.person).toEqual(successor);
  expect(await desk.deps.boards.ofIdentity(anIdentity(4))).toEqual([]);
});

test('given a case in progress, when the board is imported with other rules and another roster, then the case keeps its own', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const before = await desk.sent(id);
  const seats = desk.board.seats.filter((seat) => seat.id !== 'foreningen');
  const rulesOfProcedure = rulesWith({
    majority: { kind: 'allApprove' },
    period: { kind: 'workingDays', n: 2 },
  });
  expect((await importBoard(desk.deps, { ...desk.board, seats, rulesOfProcedure })).kind).toBe('updated');
  expect(await desk.sent(id)).toEqual(before);
  expect((await desk.seat(id, 'foreningen')).sealed).toBe(false);
});

test('given somebody else who saves the board at the same time, when imported, then it is read again and nothing is lost', async () => {
  let meanwhile: (() => Promise<void>) | null = null;
  const desk = await aDesk({
    over: (deps) => ({
      ...deps,
      boards: {
        ...deps.boards,
        save: async (...args) => {
          const first = meanwhile;
          meanwhile = null;
          await first?.();
          return deps.boards.save(...args);
        },
      },
    }),
  });
  meanwhile = async () => {
    await desk.bind('person5@eksempel.example', anIdentity(701));
  };
  const { kind, board } = await importBoard(desk.deps, { ...desk.board, shortName: 'Gruppen' });
  expect(kind).toBe('updated');
  expect(board.seats.find((seat) => seat.id === 'foreningen')?.person.identities).toContainEqual(
    anIdentity(701),
  );
});

test('given an import that died before the Monday note was due, when it is run again, then the note is due', async () => {
  const file = aBoard();
  let fails = true;
  const desk = await aDesk();
  const breaking: typeof desk.deps = {
    ...desk.deps,
    due: {
      ...desk.deps.due,
      put: async (row) => {
        if (fails) throw new Error('no answer');
        return desk.deps.due.put(row);
      },
    },
  };
  await expect(importBoard(breaking, file)).rejects.toThrow('no answer');
  fails = false;
  await importBoard(breaking, file);
  expect((await desk.dueRows()).filter((row) => row.stream === `${file.id}|board`)).toHaveLength(1);
});

test('given an identity bound by e-mail, when the seat’s member is another with another e-mail, then it is nobody’s', async () => {
  const desk = await aDesk();
  await desk.bind('person4@eksempel.example', anIdentity(702));
  const next = { name: 'Ny Opdigtet', email: 'ny@eksempel.example', identities: [], invented: true };
  const seats = desk.board.seats.map((seat) => (seat.id === 'centret' ? { ...seat, person: next } : seat));
  const { board } = await importBoard(desk.deps, { ...desk.board, seats });
  expect(JSON.stringify(board)).not.toContain(anIdentity(702).objectId);
  expect(await desk.deps.boards.ofIdentity(anIdentity(702))).toEqual([]);
});

test('given a file that gives a bound identity to somebody else, when imported, then it is theirs alone', async () => {
  const desk = await aDesk();
  await desk.bind('person4@eksempel.example', anIdentity(703));
  const seats = desk.board.seats.map((seat) =>
    seat.id === 'foreningen' ? { ...seat, person: { ...seat.person, identities: [anIdentity(703)] } } : seat,
  );
  const { board } = await importBoard(desk.deps, { ...desk.board, seats });
  const holds = (id: string) => board.seats.find((seat) => seat.id === id)?.person.identities;
  expect(holds('centret')).toEqual([anIdentity(4)]);
  expect(holds('foreningen')).toEqual([anIdentity(703), anIdentity(5)]);
});

test('given imports, then each that changes something is an event with its operator, in ids and counts', async () => {
  const desk = await aDesk();
  const operator = { kind: 'operator' as const, name: 'anna' };
  const next = { name: 'Ny Opdigtet', email: 'ny@eksempel.example', identities: [anIdentity(704)] };
  const seats = desk.board.seats
    .filter(({ id }) => id !== 'foreningen')
    .map((seat) => (seat.id === 'centret' ? { ...seat, person: next } : seat));
  await importBoard(desk.deps, { ...desk.board, seats }, operator);
  await importBoard(desk.deps, { ...desk.board, seats }, operator);
  const events = await desk.deps.boards.readEvents(desk.board.id);
  expect(events.map(({ n, by, happening }) => [n, by, happening.kind])).toEqual([
    [1, { kind: 'votum' }, 'imported'],
    [2, operator, 'imported'],
  ]);
  expect(events[0]?.happening).toMatchObject({ as: 'created', rules: false });
  expect(events[1]?.happening).toEqual({
    kind: 'imported',
    as: 'updated',
    seats: { added: [], left: ['foreningen'], changed: ['centret'] },
    people: ['centret'],
    secretariat: { joined: 0, left: 0 },
    identities: { joined: [anIdentity(704)], left: [anIdentity(4), anIdentity(5)] },
    rules: false,
    calendar: false,
  });
  expect(JSON.stringify(events)).not.toContain('Opdigtet');
});
