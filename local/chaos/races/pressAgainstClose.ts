import { doneText } from '../../../cards/text/done';
import type { Board } from '../../../domain/board/board';
import type { RoundId } from '../../../domain/ids';
import { isSent } from '../../../domain/round/round';
import type { Site } from '../openSite';
import { putOpenCase } from '../putOpenCase';
import { readReply } from '../readReply';
import type { SeededRandom } from '../seededRandom';
import { together } from './together';

/** How a race ended; `breaches` is empty when what each was told agrees with the case. */
export interface Raced {
  roundId: RoundId;
  /** `none`: one of the two was told that it can't be seen, or was not done. */
  won: 'press' | 'other' | 'none';
  breaches: string[];
}

/** A member answers in the moment in which the secretariat closes: counted and told so, or too late and told so. */
export async function pressAgainstClose(site: Site, board: Board, random: SeededRandom): Promise<Raced> {
  const roundId = await putOpenCase(site, board, { answeredBy: ['plads-2'] });
  const vote = { v: 1, roundId, version: 1, seen: 0, choice: 'approve', comment: 'i samme øjeblik' };
  const [pressed, closed] = await together(
    site,
    random,
    { person: 'plads-1', verb: 'round.vote', data: vote, activityId: `f:press-${roundId}` },
    {
      person: 'secretariat',
      verb: 'round.close',
      data: { v: 1, roundId, reason: 'Aftalt.' },
      activityId: `f:close-${roundId}`,
    },
    60,
  );
  const told = readReply(pressed);
  const breaches: string[] = [];
  const breach = (what: string) => breaches.push(`${roundId}: ${what}, the member was told "${told}"`);
  const whole = await site.truth.rounds.readWhole(roundId);
  const events = await site.truth.rounds.readEvents(roundId);
  const round = whole?.round.value;
  const toldClosed = JSON.stringify(closed).includes(doneText('closed', 'da'));
  if (round === undefined || !isSent(round) || round.status !== 'closed' || round.ending.kind !== 'decided') {
    if (toldClosed) breach('told as closed and not closed');
    return { roundId, won: 'none', breaches };
  }
  if (events.filter(({ happening }) => happening.kind === 'closed').length !== 1) breach('not closed once');
  const answers = events.filter(
    ({ happening }) => happening.kind === 'answered' && happening.comment === 'i samme øjeblik',
  ).length;
  const counted = round.ending.verdict.tally.answered - 1;
  const isClear = told === 'saved' || told === 'late' || told === 'notSaved';
  const wanted = isClear ? (told === 'saved' ? 1 : 0) : answers;
  if (counted !== wanted || answers !== wanted || answers > 1)
    breach(`${answers} times among the events and ${counted} times in the count`);
  return { roundId, won: !isClear || !toldClosed ? 'none' : told === 'saved' ? 'press' : 'other', breaches };
}
