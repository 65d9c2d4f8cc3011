import { type Storage, type TableName, tableStorage } from '../storage';
import type { Table } from '../tables/table';
import { memoryInventory } from './memoryInventory';
import { memoryPapers } from './memoryPapers';
import { memoryQueue } from './memoryQueue';
import { memoryTable } from './memoryTable';
import { memoryWakes } from './memoryWakes';

/** A storage that lives as long as the process, with the answers of the real one: for tests. */
export function memoryStorage() {
  const tables = new Map<TableName, Table>();
  const table = (name: TableName): Table => {
    const made = tables.get(name) ?? memoryTable(name);
    tables.set(name, made);
    return made;
  };
  const wakes = memoryWakes();
  const storage: Storage & { wakes: typeof wakes } = {
    ...tableStorage(table),
    papers: memoryPapers(),
    wakes,
  };
  return { ...storage, inventory: memoryInventory(table), queue: memoryQueue(wakes) };
}
