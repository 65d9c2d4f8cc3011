import { memoryTable } from '../../../storage/memory/memoryTable';
import { tablePace } from '../../../storage/pace/tablePace';
import { heldTime } from '../../contracts/paceContract';

/** One sending in a process that wakes so many ms late, each time it sleeps; and how often it slept before it sent. */
async function takeWaking(lateMs: readonly number[]): Promise<{ kind: string; slept: number }> {
  const time = heldTime();
  const sleep = async (ms: number) => {
    time.at += ms + (lateMs[time.slept.length] ?? 0);
    time.slept.push(ms);
  };
  const pace = tablePace(memoryTable('Conversations'), { now: time.now, sleep });
  const { kind } = await pace.take({ tenantId: 'tenant', conversationId: 'a:1' });
  return { kind, slept: time.slept.length };
}

// Else all that slept in one process would be sent at the moment it wakes.
test.each([
  ['in time', [250], 1],
  ['late', [251], 2],
  ['late each time', [251, 251, 251, 251], 3],
])(
  'given a process that wakes %s, then what it sends has a turn of that moment, or none is to be had',
  async (_, lateMs, slept) => {
    expect(await takeWaking(lateMs)).toEqual({ kind: 'now', slept });
  },
);
