import type {
  Boards,
  Clock,
  Conversations,
  Due,
  Ids,
  Log,
  Meetings,
  Papers,
  Register,
  Rounds,
  Wakes,
} from './ports';

/** Everything a use case may ask for. Each takes the part it needs by `Pick`. */
export interface Deps {
  boards: Boards;
  conversations: Conversations;
  rounds: Rounds;
  register: Register;
  meetings: Meetings;
  papers: Papers;
  due: Due;
  wakes: Wakes;
  clock: Clock;
  ids: Ids;
  log: Log;
}
