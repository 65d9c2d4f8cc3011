import { setTimeout as wait } from 'node:timers/promises';
import type { RoundId } from '../../../domain/ids';
import { SeatId } from '../../../domain/ids';
import type { Choice } from '../../../domain/round/choice';
import { answerNumber } from '../../../domain/round/seat';
import type { Site } from '../openSite';
import { pressCard } from '../pressCard';
import { readReply } from '../readReply';
import type { Given } from './ledger';

const PATIENCE_MS = 120_000;

/**
 * A member answers from the newest card. Teams sends the same activity again until it is answered; where he is told that
 * it can't be seen yet, he opens the card and presses again.
 */
export async function giveAnswer(
  site: Site,
  answer: { roundId: RoundId; seat: string; choice: Choice; comment: string; activityId: string },
): Promise<Given> {
  const { roundId, seat, choice, comment, activityId } = answer;
  const stored = await site.truth.rounds.readSeat(roundId, SeatId.parse(seat));
  const seen = stored === null ? 0 : answerNumber(stored.value);
  const data = { v: 1, roundId, version: 1, seen, choice, comment };
  const end = performance.now() + PATIENCE_MS;
  for (let tries = 1; ; tries += 1) {
    const url = site.hosts[0]?.url() ?? null;
    const told = readReply(
      await pressCard(site, url, { person: seat, verb: 'round.vote', data, activityId }),
    );
    const settled = told !== 'nothing' && told !== 'unsure';
    if (settled || performance.now() > end) return { roundId, seat, choice, comment, told, tries };
    await wait(200);
  }
}
