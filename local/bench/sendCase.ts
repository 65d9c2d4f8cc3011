import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import type { CaseForm } from '../../domain/round/form';
import type { Deps } from '../../workflows/deps';
import { startCase } from '../../workflows/startCase';
import { prepareCase, secretary } from '../chaos/prepareCase';

/** The secretariat prepares a case and sends it out. Titles are told apart: they name the operation. */
export async function sendCase(
  truth: Deps,
  board: Board,
  title: string,
  form: Partial<CaseForm> = {},
): Promise<RoundId> {
  const site = { truth, board };
  const roundId = await prepareCase(site, title, form);
  const started = await startCase(truth, roundId, secretary(site), `sent-${title}`);
  if (started.kind !== 'started') throw new Error(`Not sent out: ${started.kind}`);
  return roundId;
}
