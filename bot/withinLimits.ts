import { overLimitText } from '../cards/text/overLimit';
import { roleOf } from '../domain/board/roles';
import type { Identity } from '../domain/ids';
import type { Deps } from '../workflows/deps';
import type { Allowance, Effort } from '../workflows/ports';
import { holdWrites } from './holdWrites';
import { languageFor, type Reply, type Turn, words } from './turn';

// The same words again so soon are a double: the first are being answered. Whoever sends again after a time-out or a
// failure comes later, and is answered again, since nobody knows what became of the first answer.
const BEING_ANSWERED_MS = 3_000;

/**
 * Answers what a person asks as far as he may ask for so much. The count is read together with what the answer reads first,
 * so that it costs no time; nothing is written, fetched or sent before it is known. Over it, nothing is done and the person
 * is told when to come again: at each press, since that must be answered, and for words once a minute. Who is on no roster
 * is told a few times that there is nothing here, and then nothing at all.
 * @param asked.by how it was asked: a press leaves its card, with what was typed, where it is.
 * @param answer `admitted` is for what it does beyond the stores: rejected when the person may not.
 */
export async function withinLimits(
  turn: Turn,
  asked: { effort: Effort; by: 'press' | 'words' },
  answer: (turn: Turn, admitted: Promise<void>) => Promise<Reply>,
): Promise<Reply> {
  const { deps, actor, incoming } = turn;
  const { verdict, counted } = deps.limits.take(actor.identity, asked.effort, incoming.activityId);
  const admitted = verdict.then((allowance) => {
    if (allowance.kind === 'over') throw new OverLimit();
  });
  // Whether anything waited for it or not.
  admitted.catch(() => undefined);
  const { boards, isStranger } = watchRoster(deps, actor.identity);
  const held = holdWrites({ ...deps, boards }, admitted, asked.effort !== 'answer');
  const [allowance, [answered]] = await Promise.all([
    verdict,
    Promise.allSettled([answer({ ...turn, deps: held }, admitted)]),
    counted,
  ]);
  if (allowance.kind === 'over') return overReply(turn, asked.by, allowance);
  if (answered.status === 'rejected') throw answered.reason;
  const reply = answered.value;
  if (reply.kind !== 'nothing' && isStranger()) {
    const told = deps.limits.take(actor.identity, 'stranger', null);
    const [more] = await Promise.all([told.verdict, told.counted]);
    if (more.kind === 'over') return overReply(turn, asked.by, more);
  }
  return allowance.again === null ? reply : sentAgain(reply, asked.by, allowance.again);
}

class OverLimit extends Error {
  override name = 'VOTUM-LIMIT';
}

function overReply(
  turn: Turn,
  by: 'press' | 'words',
  { effort, seconds, first }: Extract<Allowance, { kind: 'over' }>,
): Reply {
  if (first)
    turn.deps.log.warn('somebody asks for more than a person does', { code: 'VOTUM-LIMIT', effort, seconds });
  const isTold = effort !== 'stranger' && (by === 'press' || first);
  return isTold ? words(overLimitText(seconds, languageFor(turn))) : { kind: 'nothing' };
}

/** What an activity that Teams has sent again is answered with: nothing that was posted is posted once more. */
function sentAgain(reply: Reply, by: 'press' | 'words', agoMs: number): Reply {
  if (by === 'press') return reply.kind === 'further' ? words(reply.text) : reply;
  return agoMs < BEING_ANSWERED_MS ? { kind: 'nothing' } : reply;
}

/** The boards as they are, noting whether any that was read holds this person. */
function watchRoster(
  { boards }: Deps,
  identity: Identity,
): { boards: Deps['boards']; isStranger(): boolean } {
  let looked = false;
  let found = false;
  return {
    boards: {
      ...boards,
      ofIdentity: (who) => {
        looked = true;
        return boards.ofIdentity(who);
      },
      read: async (id) => {
        looked = true;
        const board = await boards.read(id);
        found ||= board !== null && roleOf(board.value, identity) !== null;
        return board;
      },
    },
    isStranger: () => looked && !found,
  };
}
