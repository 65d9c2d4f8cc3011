import type { SeatId } from '../../domain/ids';
import { decideCase, endsEarly } from '../../domain/round/endCase';
import { owing } from '../../domain/round/owing';
import type { OpenRound } from '../../domain/round/round';
import { commitWork, work } from '../commitWork';
import { endRows } from '../endRows';
import type { RunNews } from '../outbox';
import type { WholeCase, Write } from '../ports';
import { Contested, mustBeKnown } from '../sweep/contested';
import type { At } from './at';

const TRIES = 4;

/**
 * Looks at a case after an answer: tells those who run it of a no or a demand for a meeting, those who asked when
 * everyone has answered, and ends it where its rules let it end early. A press itself never closes a case: two members
 * who press last together would otherwise both try.
 */
export async function evaluateCase(at: At, seatId: SeatId): Promise<void> {
  const { deps, roundId, stream, board } = at;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const whole = roundId === null ? null : await deps.rounds.readWhole(roundId);
    if (whole === null || whole.round.value.status !== 'open') return;
    const round = whole.round.value;
    const seats = whole.seats.map((seat) => seat.value);
    const cause = endsEarly(round, seats);
    if (cause === null) return tellNews(at, round, whole, seatId);
    const now = deps.clock.now();
    const ended = decideCase(round, seats, cause, now, board.calendar);
    const operation = `end-${round.id}-${round.version}`;
    const rows = await endRows(deps, whole, ended, { kind: 'votum' }, now, operation, board.calendar);
    const outcome = await commitWork(deps, stream, operation, rows);
    mustBeKnown(outcome);
    if (outcome === 'committed') return;
    // A comment or a question conflicts as an answer does, and has no evaluation of its own: read and decide again.
  }
  throw new Contested();
}

async function tellNews(at: At, round: OpenRound, whole: WholeCase, seatId: SeatId): Promise<void> {
  const { deps, stream } = at;
  for (const { key, news } of newsOf(round, whole, seatId)) {
    const writes: Write[] = [
      { row: 'claim', value: { key, at: deps.clock.now() } },
      work(deps, { kind: 'news', news, seatId, text: '', asked: 0 }),
    ];
    mustBeKnown(await commitWork(deps, stream, `claim-${key}`, writes));
  }
}

function newsOf(round: OpenRound, whole: WholeCase, seatId: SeatId): { key: string; news: RunNews }[] {
  const answer = whole.seats.find((seat) => seat.value.seatId === seatId)?.value.answer ?? null;
  const missing = owing(
    round.rules,
    whole.seats.map((seat) => seat.value),
  );
  const heard: { key: string; news: RunNews }[] = [];
  if (answer?.choice === 'reject' || answer?.choice === 'object')
    heard.push({ key: `against|${seatId}|${answer.n}`, news: 'against' });
  if (answer?.choice === 'correct') heard.push({ key: `correct|${seatId}|${answer.n}`, news: 'corrections' });
  if (answer?.choice === 'request-meeting')
    heard.push({ key: `meeting|${seatId}|${answer.n}`, news: 'meetingDemanded' });
  if (missing.length === 0 && round.tellWhenAllAnswered.length > 0)
    heard.push({ key: `all|${round.version}`, news: 'allAnswered' });
  return heard;
}
