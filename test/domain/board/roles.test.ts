import { roleOf, runsCases, seatOf } from '../../../domain/board/roles';
import { Identity } from '../../../domain/ids';
import { aBoard, anIdentity } from '../../support/builders';

const board = aBoard();

test.each([
  [1, 'chair'],
  [2, 'chair'],
  [3, 'member'],
  [6, 'observer'],
  [51, 'secretariat'],
])('person %d is %s by the roster', (n, kind) => {
  expect(roleOf(board, anIdentity(n))?.kind).toBe(kind);
});

test('a contact person of a seat is that and nothing more', () => {
  const seats = board.seats.map((seat) =>
    seat.id === 'centret' ? { ...seat, contacts: [{ name: 'Kontakt', identities: [anIdentity(71)] }] } : seat,
  );
  const role = roleOf({ ...board, seats }, anIdentity(71));
  expect(role).toMatchObject({ kind: 'contact', person: { name: 'Kontakt' }, of: { id: 'centret' } });
  expect(role !== null && runsCases(role)).toBe(false);
});

test('a substitute of a seat is that and nothing more, also where the seat is in the chair', () => {
  const seats = board.seats.map((seat) =>
    seat.chair
      ? { ...seat, substitute: { name: `Stand-in ${seat.id}`, identities: [anIdentity(72)] } }
      : seat,
  );
  const role = roleOf({ ...board, seats: seats.slice(0, 1) }, anIdentity(72));
  expect(role).toMatchObject({ kind: 'substitute', of: { id: seats[0]?.id } });
  expect(role !== null && runsCases(role)).toBe(false);
  expect(role !== null && role.kind !== 'secretariat' && seatOf(role).id).toBe(seats[0]?.id);
});

test('a stranger has no role, nor has a member’s object id from another tenant', () => {
  expect(roleOf(board, anIdentity(99))).toBeNull();
  const elsewhere = Identity.parse({ ...anIdentity(3), tenantId: '99999999-0000-4000-8000-000000000009' });
  expect(roleOf(board, elsewhere)).toBeNull();
});
