import { refusalText } from '../../cards/refusals/refusalText';
import { receiptLine } from '../../cards/text/journal';
import { type BoardId, RoundId } from '../../domain/ids';
import { decisionOf, decisionsIn } from '../../domain/register/decisionsIn';
import type { Deps } from '../../workflows/deps';
import { recordJournalAsOperator } from '../../workflows/recordJournal';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant, operatorName } from './open';

/** `journal record`: where a decision, or a case without a number, is journalised. */
export async function recordJournal(deps: Deps, { options }: Args): Promise<string[]> {
  const { decision, round, case: caseNo = '', document: docNo = '', date = '' } = options;
  const board = await boardMeant(deps, options.board);
  const roundId = decision === undefined ? caseNamed(round) : await decisionNamed(deps, board.id, decision);
  const typed = { caseNo, docNo, date };
  const name = operatorName(options);
  const recorded = await recordJournalAsOperator(deps, roundId, name, typed, deps.ids.ulid());
  if (recorded.kind === 'refused') throw new Refusal(refusalText(recorded.why, board.language));
  return [receiptLine(recorded.journal, board.language)];
}

async function decisionNamed({ register }: Deps, boardId: BoardId, number: string): Promise<RoundId> {
  const found = decisionOf(decisionsIn(await register.list(boardId)), number);
  if (found === null) throw new Refusal(`There is no decision ${number} in the register.`);
  return found.entry.roundId;
}

function caseNamed(round: string | undefined): RoundId {
  const read = RoundId.safeParse(round);
  if (!read.success) throw new Refusal('Say which: --decision 2025-1, or --round with the id of a case.');
  return read.data;
}
