import { runsCases } from '../../domain/board/roles';
import { showNextAgenda } from '../presses/nextAgenda';
import type { Reply } from '../turn';
import { answerNextMeeting } from './answerNextMeeting';
import type { Talk } from './talk';

/** What goes on the next agenda: the list to those who run cases, and to everyone else what is told of the next meeting. */
export function answerNextAgenda(talk: Talk): Promise<Reply> {
  const { turn, seated } = talk;
  return runsCases(seated.role) && !turn.incoming.inChannel
    ? showNextAgenda(turn, seated.board.id)
    : answerNextMeeting(talk);
}
