import type { Role } from '../domain/board/roles';
import type { Viewer } from '../domain/round/caseView';

/** Whose eyes a role sees a case with in 1:1. */
export function viewerOf(role: Role): Viewer {
  return role.kind === 'secretariat' ? { kind: 'secretariat' } : { kind: role.kind, seatId: role.seat.id };
}
