import type {
  Boards,
  Clock,
  Conversations,
  Due,
  Halted,
  Ids,
  Limits,
  Log,
  Meetings,
  Pace,
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
  halted: Halted;
  pace: Pace;
  limits: Limits;
  wakes: Wakes;
  clock: Clock;
  ids: Ids;
  log: Log;
}
