import type { CaseView } from '../domain/round/caseView';
import { type Actor, seatsOf } from './actor';
import type { Deps } from './deps';
import { listCases } from './listCases';

/**
 * The cases in progress of every board the actor has a role on, as that role may see them, soonest deadline first. Nobody's
 * and none look the same.
 */
export async function myCases(
  deps: Pick<Deps, 'boards' | 'rounds' | 'clock'>,
  actor: Actor,
): Promise<CaseView[]> {
  const lists = await Promise.all((await seatsOf(deps, actor)).map((seated) => listCases(deps, seated)));
  return lists
    .flatMap(({ open }) => open)
    .sort((a, b) => Date.parse(a.round.deadline.at) - Date.parse(b.round.deadline.at));
}
