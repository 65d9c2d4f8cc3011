import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findPerson, readCast, teamMembers } from '../../../local/stage/cast';
import { boardFixture, tenantId } from './boardFixture';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-cast-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function castOf(board: unknown) {
  const file = path.join(folder, 'board.json');
  writeFileSync(file, typeof board === 'string' ? board : JSON.stringify(board));
  return readCast(file);
}

it('seats everyone by role, with the stranger last', () => {
  expect(castOf(boardFixture).people.map((p) => [p.id, p.role, p.body])).toEqual([
    ['secretariat', 'secretariat', 'Havnesekretariatet'],
    ['secretariat-2', 'secretariat', 'Kystkommunen'],
    ['ministeriet', 'chair', 'Havneministeriet'],
    ['kommunen', 'chair', 'Kystkommunen'],
    ['fiskerne', 'member', 'Fiskernes Forening'],
    ['universitetet', 'observer', 'Universitetet'],
    ['stranger', 'stranger', ''],
  ]);
});

it('seats a substitute by himself, outside the team', () => {
  const seats = boardFixture.seats.map((seat) =>
    seat.id === 'fiskerne' ? { ...seat, substitute: { name: 'Otto Opdigtet' } } : seat,
  );
  const { people } = castOf({ ...boardFixture, seats });
  expect(findPerson(people, 'fiskerne-substitute')).toMatchObject({
    role: 'substitute',
    name: 'Otto Opdigtet',
  });
  expect(teamMembers(people).map(({ id }) => id)).not.toContain('fiskerne-substitute');
});

it('gives everyone ids as Teams makes them, each their own and the same every time', () => {
  const people = castOf(boardFixture).people;
  for (const person of people) {
    expect(person.mri).toMatch(/^29:1[\w-]{60,}$/);
    expect(person.conversationId).toMatch(/^a:1[\w-]{60,}$/);
    expect(person.objectId).toMatch(/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/);
  }
  expect(new Set(people.flatMap((p) => [p.mri, p.conversationId, p.objectId])).size).toBe(people.length * 3);
  expect(castOf(boardFixture).people).toEqual(people);
});

it('takes the identity in the tenant where the team is, and makes one where the roster gives none', () => {
  const cast = castOf(boardFixture);
  expect(cast.tenantId).toBe(tenantId);
  expect(findPerson(cast.people, 'universitetet')?.objectId).toBe('0a000000-0000-4000-8000-000000000004');
  expect(findPerson(cast.people, 'fiskerne')?.tenantId).toBe(tenantId);
});

it('gives the board’s language to whoever has none of their own', () => {
  const cast = castOf(boardFixture);
  expect(findPerson(cast.people, 'fiskerne')?.language).toBe('en');
  expect(findPerson(cast.people, 'kommunen')?.language).toBe('da');
});

it('names the team and its one channel', () => {
  const { team, channel, bot } = castOf(boardFixture);
  expect([team.name, channel.name, bot.name]).toEqual(['Havnen', 'Bestyrelsen', 'Votum']);
  expect(channel.id).toMatch(/^19:[\da-f]{32}@thread\.tacv2$/);
  expect(team.id).not.toBe(channel.id);
});

it('keeps the stranger out of the team', () => {
  const { people } = castOf(boardFixture);
  expect(teamMembers(people)).toHaveLength(people.length - 1);
  expect(teamMembers(people).some((p) => p.role === 'stranger')).toBe(false);
});

it('seats the sample board', () => {
  const { people, board } = readCast(
    path.join(process.cwd(), 'local', 'sample', 'genomdatabasen.board.json'),
  );
  expect(board.sample).toBe(true);
  const roles = people.map((p) => p.role).filter((role) => role !== 'secretariat');
  expect(roles).toEqual(['chair', 'chair', 'member', 'member', 'member', 'observer', 'stranger']);
});

it('takes a seat with several persons', () => {
  const [seat] = boardFixture.seats;
  const two = { ...seat, person: undefined, persons: [{ name: 'Anna Ét' }, { name: 'Anna To' }] };
  const { people } = castOf({ ...boardFixture, seats: [two] });
  expect(people.filter((p) => p.role === 'chair').map((p) => p.id)).toEqual(['ministeriet', 'ministeriet-2']);
});

it.each(['ministeriet', 'ASTA@havneministeriet.example', '0a000000-0000-4000-8000-000000000001'])(
  'finds a person by %s',
  (key) => {
    expect(findPerson(castOf(boardFixture).people, key)?.name).toBe('Asta Prøvesen');
  },
);

it('says which field of the board file is wrong, or that it can’t be read', () => {
  expect(() => castOf({ ...boardFixture, seats: [{ id: 'x' }] })).toThrow(
    /board\.json can't be used: seats\.0\.body/,
  );
  expect(() => castOf('{')).toThrow(/board\.json can't be read/);
  expect(() => readCast(path.join(folder, 'none.json'))).toThrow(/none\.json can't be read/);
});
