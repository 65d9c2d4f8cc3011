import { type Role, seatOf } from '../domain/board/roles';
import type { Viewer } from '../domain/round/viewer';

/** Whose eyes a role sees a case with in 1:1. */
export function viewerOf(role: Role): Viewer {
  if (role.kind === 'secretariat') return { kind: 'secretariat' };
  return { kind: role.kind, seatId: seatOf(role).id };
}
