import { importBoard } from '../../workflows/importBoard';
import { meetPerson } from '../../workflows/meetPerson';
import { aBoard, anIdentity } from '../support/builders';
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
    rules: { ...desk.board.rules, majority: 'simple' as const },
  };
  expect((await importBoard(desk.deps, changed)).kind).toBe('updated');
  expect((await desk.deps.boards.read(desk.board.id))?.value).toEqual(changed);
});

test('given an identity bound at first contact, when the file without it is imported again, then it stays with its e-mail', async () => {
  const board = aBoard();
  const file = {
    ...board,
    seats: board.seats.map((seat) =>
      seat.id === 'centret' ? { ...seat, person: { ...seat.person, identities: [] } } : seat,
    ),
  };
  const desk = await aDesk({ board: file });
  const met = { identity: anIdentity(700) };
  await meetPerson(desk.deps, met, async () => 'person4@eksempel.example');

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
  const rules = { ...desk.board.rules, majority: 'allApprove' as const, periodWorkingDays: 2 };
  expect((await importBoard(desk.deps, { ...desk.board, seats, rules })).kind).toBe('updated');
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
    await meetPerson(desk.deps, { identity: anIdentity(701) }, async () => 'person5@eksempel.example');
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
