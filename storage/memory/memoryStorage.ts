import { type Storage, tableStorage } from '../storage';
import { memoryPapers } from './memoryPapers';
import { memoryTable } from './memoryTable';
import { memoryWakes } from './memoryWakes';

/** A storage that lives as long as the process, with the answers of the real one: for tests. */
export function memoryStorage(): Storage & { wakes: ReturnType<typeof memoryWakes> } {
  return { ...tableStorage(memoryTable), papers: memoryPapers(), wakes: memoryWakes() };
}
