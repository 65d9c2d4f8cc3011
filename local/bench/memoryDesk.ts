import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Board } from '../../domain/board/board';
import type { Instant } from '../../domain/ids';
import { memoryPapers } from '../../storage/memory/memoryPapers';
import { memoryTable } from '../../storage/memory/memoryTable';
import { memoryWakes } from '../../storage/memory/memoryWakes';
import { type TableName, tableStorage } from '../../storage/storage';
import type { Table } from '../../storage/tables/table';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import { ampleBudgets } from './ampleBudgets';
import { countTable, countWakes, type StoreCall } from './countCalls';
import { depsOver } from './depsOver';

/** A board on a store in memory whose calls are counted, with a clock that stands where it is put. */
export interface MemoryDesk {
  board: Board;
  deps: Deps;
  clock: { now: Instant };
  /** Every call since the desk was opened, or since it was emptied. */
  calls: StoreCall[];
  /** Straight to the rows: nothing is counted. */
  table(name: TableName): Table;
  queued: ReturnType<typeof memoryWakes>['queued'];
}

/** Opens it with the board imported. Whoever waits for a turn to send waits on the desk's own clock. */
export async function openMemoryDesk(board: Board, now: Instant): Promise<MemoryDesk> {
  const calls: StoreCall[] = [];
  const clock = { now };
  let slept = 0;
  const time = {
    now: () => Date.parse(clock.now) + slept,
    sleep: async (ms: number) => {
      slept += ms;
    },
  };
  const tables = new Map<TableName, Table>();
  const table = (name: TableName): Table => {
    const made = tables.get(name) ?? memoryTable(name);
    tables.set(name, made);
    return made;
  };
  const wakes = memoryWakes();
  const storage = {
    ...tableStorage((name) => countTable(table(name), calls, turnOfTheLoop), time, ampleBudgets),
    papers: memoryPapers(),
    wakes: countWakes(wakes, calls, turnOfTheLoop),
  };
  const deps = depsOver(storage, () => clock.now);
  const imported = await importBoard(deps, board);
  calls.length = 0;
  return { board: imported.board, deps, clock, calls, table, queued: wakes.queued };
}
