import { Board } from '../../domain/board/board';
import type { Identity } from '../../domain/ids';
import { chaosBoard } from '../chaos/chaosBoard';
import type { Cast } from '../stage/contract';

const OWN = '22222222-0000-4000-8000-';
const NEIGHBOUR = '33333333-0000-4000-8000-';
const NOBODY = '44444444-0000-4000-8000-';

/** Someone who sends: as the channel would vouch for him. */
export interface Sender {
  identity: Identity;
  userId: string;
  conversationId: string;
}

/** Six who vote, two of them in the chair, an observer, and a secretariat. */
export function fuzzBoard(): Board {
  const board = chaosBoard(6, { id: 'proevebaenken' });
  const [last] = board.seats.slice(-1);
  if (last === undefined) throw new Error('The board has no seats.');
  const observer = {
    ...last,
    id: 'observatoer',
    body: 'Observatørerne',
    vote: false,
    person: {
      ...last.person,
      name: 'Opdigtet Observatør',
      email: 'observatoer@eksempel.example',
      identities: [{ tenantId: tenantOf(board), objectId: `${OWN}000000000800` }],
    },
  };
  return Board.parse({ ...board, seats: [...board.seats, observer] });
}

/** Another board in the same tenant, of other people. */
export function neighbourBoard(): Board {
  const others = JSON.stringify(chaosBoard(4, { id: 'naboerne' }))
    .replaceAll(OWN, NEIGHBOUR)
    .replaceAll('@eksempel.example', '@nabo.example');
  return Board.parse(JSON.parse(others));
}

/** A person of a board, by the number in the identity: members from 1, the secretariat 900, the observer 800. */
export function memberOf(board: Board, n: number): Sender {
  return senderOf(tenantOf(board), `${board.id === 'naboerne' ? NEIGHBOUR : OWN}${tailOf(n)}`);
}

/** The same person with the chat that the stage has for him, if he is on it. */
export function onStage(sender: Sender, { people }: Cast): Sender {
  const person = people.find(({ objectId }) => objectId === sender.identity.objectId);
  return person === undefined
    ? sender
    : { ...sender, userId: person.mri, conversationId: person.conversationId };
}

/** Someone of the tenant who is on no board. */
export function strangerTo(board: Board, n: number): Sender {
  return senderOf(tenantOf(board), `${NOBODY}${tailOf(n)}`);
}

function tenantOf(board: Board): string {
  const tenantId = board.secretariat[0]?.person.identities[0]?.tenantId;
  if (tenantId === undefined) throw new Error('The board has no secretariat.');
  return tenantId;
}

function senderOf(tenantId: string, objectId: string): Sender {
  return { identity: { tenantId, objectId }, userId: `29:${objectId}`, conversationId: `a:${objectId}` };
}

function tailOf(n: number): string {
  return String(n).padStart(12, '0');
}
