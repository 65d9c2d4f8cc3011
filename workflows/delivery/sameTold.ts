import { isAsleep, type Outbox } from '../outbox';
import type { Stored } from '../ports';
import { nameOf } from '../recipients';
import type { At } from './at';
import { noticeFor } from './noticeFor';

/**
 * What was held for somebody and would tell the same twice: of a case one card, and no reminder beside it; of several
 * reminders or Monday notes the latest. `better` is true when another row that is still true says it; `worse` are the rows
 * this one speaks for.
 */
export async function sameTold(
  at: At,
  row: Stored<Outbox>,
): Promise<{ better: boolean; worse: Stored<Outbox>[] }> {
  const own = rankOf(row.value);
  if (own === null) return { better: false, worse: [] };
  const others = (await at.deps.rounds.readOuts(at.stream)).filter(
    ({ value }) =>
      value.id !== row.value.id &&
      value.status !== 'stuck' &&
      !isAsleep(value) &&
      rankOf(value)?.of === own.of,
  );
  const worse: Stored<Outbox>[] = [];
  for (const other of others) {
    const rank = rankOf(other.value)?.rank ?? '';
    if (rank < own.rank) worse.push(other);
    else if ((await noticeFor(at, other.value.task)) !== null) return { better: true, worse: [] };
  }
  return { better: false, worse };
}

/** What a row tells of, and to whom; and which of those that tell the same is sent. */
function rankOf({ id, task }: Outbox): { of: string; rank: string } | null {
  switch (task.kind) {
    case 'caseCard':
      return { of: `case ${nameOf(task.to)}`, rank: `${task.why === undefined ? 'c' : 'b'} ${id}` };
    case 'reminder':
      return { of: `case ${nameOf(task.to)}`, rank: `a ${task.dueAt} ${id}` };
    case 'monday':
      return { of: `monday ${nameOf(task.to)}`, rank: id };
    default:
      return null;
  }
}
