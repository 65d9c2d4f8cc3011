import type { RoundId } from '../../domain/ids';
import { LIMITS } from '../../domain/round/proposal';
import { isSent } from '../../domain/round/round';
import { endNow } from '../../workflows/endNow';
import { verifyRegister } from '../../workflows/verifyRegister';
import { secretary } from '../chaos/prepareCase';
import { settle } from '../chaos/settle';
import type { Target } from './openTarget';

/**
 * Ends the cases and compares: each seat's answer is one its events hold, and none is counted twice, no comment is longer than one may be, and
 * the register recomputes with every case in it.
 */
export async function judgeCases({ site }: Target, cases: readonly RoundId[]): Promise<string[]> {
  const { truth, board } = site;
  const breaches: string[] = [];
  for (const id of cases) {
    const events = await truth.rounds.readEvents(id);
    const whole = await truth.rounds.readWhole(id);
    for (const { value: seat } of whole?.seats ?? []) {
      const given = events.flatMap(({ happening }) =>
        happening.kind === 'answered' && happening.stream === seat.seatId ? [happening] : [],
      );
      if (new Set(given.map(({ answer }) => answer)).size !== given.length)
        breaches.push(`${id} ${seat.seatId}: an answer is counted twice`);
      const { answer } = seat;
      const recorded = given.find(({ answer: n }) => n === answer?.n);
      if (answer !== null && (recorded?.choice !== answer.choice || recorded.comment !== answer.comment))
        breaches.push(`${id} ${seat.seatId}: its answer is not the one its events hold`);
    }
    const tooLong = events.filter(
      ({ happening }) => 'comment' in happening && happening.comment.length > LIMITS.comment,
    );
    if (tooLong.length > 0) breaches.push(`${id}: ${tooLong.length} comments that are too long`);
    const round = whole?.round.value;
    if (round === undefined || !isSent(round)) breaches.push(`${id} is not in progress any more`);
    else if (round.status === 'open') {
      const ended = await endNow(
        truth,
        id,
        secretary(site),
        { how: 'close', reason: 'Prøven er slut.' },
        `ends-${id}`,
      );
      if (ended.kind === 'refused') breaches.push(`${id} could not be closed: ${ended.why}`);
    }
  }
  await settle(site, cases);
  const { fault, entries } = await verifyRegister(truth, board.id);
  if (fault !== null) breaches.push(`the register does not hold: ${JSON.stringify(fault)}`);
  if (entries < cases.length) breaches.push(`${cases.length} cases, and ${entries} entries in the register`);
  return breaches;
}
