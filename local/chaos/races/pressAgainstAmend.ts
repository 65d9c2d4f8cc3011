import { versionsText } from '../../../cards/text/versions';
import type { Board } from '../../../domain/board/board';
import { SeatId } from '../../../domain/ids';
import { prepareAmendment } from '../../../workflows/prepareAmendment';
import type { Site } from '../openSite';
import { secretary } from '../prepareCase';
import { putOpenCase } from '../putOpenCase';
import { readReply } from '../readReply';
import type { SeededRandom } from '../seededRandom';
import type { Raced } from './pressAgainstClose';
import { together } from './together';

/**
 * A member answers in the moment in which a new version is sent out: his answer is sealed with the old version, or he is
 * shown the new one and nothing is recorded; never an answer to words he has not seen.
 */
export async function pressAgainstAmend(site: Site, board: Board, random: SeededRandom): Promise<Raced> {
  const { truth } = site;
  const roundId = await putOpenCase(site, board, { answeredBy: ['plads-2'] });
  const fingerprint = await amended(site, board, roundId);
  const vote = { v: 1, roundId, version: 1, seen: 0, choice: 'approve', comment: 'i samme øjeblik' };
  const [pressed, sent] = await together(
    site,
    random,
    { person: 'plads-1', verb: 'round.vote', data: vote, activityId: `f:press-${roundId}` },
    {
      person: 'secretariat',
      verb: 'round.amend',
      data: { v: 1, roundId, version: 1, fingerprint },
      activityId: `f:amend-${roundId}`,
    },
    150,
  );
  const told = readReply(pressed);
  const breaches: string[] = [];
  const breach = (what: string) => breaches.push(`${roundId}: ${what}, the member was told "${told}"`);
  const toldSent = JSON.stringify(sent).includes(versionsText('da').done.amended);
  const seat = (await truth.rounds.readSeat(roundId, SeatId.parse('plads-1')))?.value;
  const header = (await truth.rounds.readHeader(roundId))?.value;
  if (header?.status !== 'open' || header.version !== 2) {
    if (toldSent) breach('told as sent, and there is no second version');
    return { roundId, won: 'none', breaches };
  }
  if (seat?.answer !== null) breach('an answer stands on the new version');
  const answers = (await truth.rounds.readEvents(roundId)).filter(
    ({ happening }) => happening.kind === 'answered' && happening.stream === 'plads-1',
  ).length;
  const sealed = seat?.previous?.comment === 'i samme øjeblik' && seat.previous.version === 1;
  const isClear = told === 'saved' || told === 'notSaved';
  const wanted = isClear ? (told === 'saved' ? 1 : 0) : answers;
  if (answers !== wanted || sealed !== (wanted === 1) || answers > 1)
    breach(`${answers} times among the events, ${sealed ? '' : 'not '}sealed`);
  return { roundId, won: !isClear || !toldSent ? 'none' : told === 'saved' ? 'press' : 'other', breaches };
}

/** Prepares a second version and gives the fingerprint it is looked at by. */
async function amended(site: Site, board: Board, roundId: Raced['roundId']): Promise<string> {
  const first = await prepareAmendment(site.truth, roundId, secretary({ board }), null, 'open');
  if (first.kind === 'refused') throw new Error(`No new version: ${first.why}`);
  const typed = { ...first.form, question: 'Kan du godkende det ændrede?', reason: 'Rettet.' };
  const ready = await prepareAmendment(site.truth, roundId, secretary({ board }), typed, 'typed');
  if (ready.kind === 'refused' || ready.would?.kind !== 'amended') throw new Error('No new version to send.');
  return ready.would.round.fingerprint;
}
