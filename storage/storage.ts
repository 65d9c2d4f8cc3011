import type {
  Boards,
  Conversations,
  Due,
  Halted,
  Limits,
  Meetings,
  Pace,
  Papers,
  Register,
  Rounds,
  Wakes,
} from '../workflows/ports';
import { BUDGETS, type Budgets } from './pace/budgets';
import { machineTime, type RealTime } from './pace/realTime';
import { tableLimits } from './pace/tableLimits';
import { tablePace } from './pace/tablePace';
import { tableBoards } from './tables/boards';
import { tableConversations } from './tables/conversations';
import { tableDue } from './tables/due';
import { tableHalted } from './tables/halted';
import { tableMeetings } from './tables/meetings';
import { tableRegister } from './tables/register';
import { tableRounds } from './tables/rounds';
import type { Table } from './tables/table';

/** The tables, by name: fixed, so that people and scripts can rely on them. */
export const TABLES = ['Boards', 'Meetings', 'Rounds', 'Due', 'Decisions', 'Conversations'] as const;
export type TableName = (typeof TABLES)[number];

/** Everything Votum keeps. */
export interface Storage {
  boards: Boards;
  conversations: Conversations;
  rounds: Rounds;
  register: Register;
  meetings: Meetings;
  due: Due;
  halted: Halted;
  pace: Pace;
  limits: Limits;
  papers: Papers;
  wakes: Wakes;
}

/** The parts of a storage that are tables. Pace and limits alone go by the time that passes. */
export function tableStorage(
  table: (name: TableName) => Table,
  time: RealTime = machineTime,
  budgets: Budgets = BUDGETS,
): Omit<Storage, 'papers' | 'wakes'> {
  return {
    boards: tableBoards(table('Boards')),
    conversations: tableConversations(table('Conversations')),
    rounds: tableRounds(table('Rounds')),
    register: tableRegister(table('Decisions')),
    meetings: tableMeetings(table('Meetings')),
    due: tableDue(table('Due')),
    halted: tableHalted(table('Due')),
    pace: tablePace(table('Conversations'), time),
    limits: tableLimits(table('Conversations'), time, budgets),
  };
}
