import { isSent } from '../../../domain/round/round';
import { answerNumber, isOut, isUnconfirmed } from '../../../domain/round/seat';
import type { ModelWorld } from './modelWorld';
import { counted, outcomeOf, type Sheet } from './sheet';

/** Compares everything that can be read of the case with the sheet. Throws with what does not agree. */
export async function agree(sheet: Sheet, { deps, id, reminders }: ModelWorld): Promise<void> {
  const whole = await deps.rounds.readWhole(id);
  const events = await deps.rounds.readEvents(id);
  const round = whole?.round.value;
  if (whole === null || round === undefined || !isSent(round)) throw new Error('There is no case.');
  const same = (what: string, real: unknown, expected: unknown) => {
    if (JSON.stringify(real) !== JSON.stringify(expected))
      throw new Error(`${what}: ${JSON.stringify(real)}, and the sheet says ${JSON.stringify(expected)}`);
  };
  const ending = round.status === 'closed' ? round.ending : null;
  same('status', ending === null ? 'open' : ending.kind === 'decided' ? 'closed' : ending.kind, sheet.status);
  same('version', round.version, sheet.version);
  same('deadline', round.deadline.at, sheet.deadline);
  if (ending?.kind === 'decided') {
    same('outcome', ending.verdict.outcome, outcomeOf(sheet));
    same('counted', ending.verdict.tally.answered, counted(sheet).length);
  }
  for (const { value: seat } of whole.seats) {
    const own = sheet.seats.get(seat.seatId);
    if (own === undefined) throw new Error(`${seat.seatId} is not on the sheet.`);
    const { answer } = seat;
    same(
      `answer of ${seat.seatId}`,
      answer === null ? null : [answer.choice, answer.comment, isUnconfirmed(answer)],
      own.answer === null
        ? null
        : [own.answer.choice, own.answer.comment, own.answer.recorded && !own.answer.confirmed],
    );
    same(`number of ${seat.seatId}`, answerNumber(seat), own.n);
    same(`${seat.seatId} out`, isOut(seat), own.out);
    same(`${seat.seatId} late`, seat.lateAnswers, own.late ? 1 : 0);
    same(`${seat.seatId} sealed`, seat.sealed, sheet.status !== 'open');
    const given = events.filter(
      ({ happening }) => happening.kind === 'answered' && happening.stream === seat.seatId,
    );
    same(`answers ever of ${seat.seatId}`, given.length, own.given);
    const { asked, certain } = own.reminders;
    const came = reminders(seat.seatId);
    if (came < certain || came > asked)
      throw new Error(`${seat.seatId} was reminded ${came} times: ${certain} at least, ${asked} at most`);
  }
  const closings = events.filter(({ happening }) => happening.kind === 'closed').length;
  if (sheet.status === 'closed') same('closings', closings, 1);
}
