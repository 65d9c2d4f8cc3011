import { textIn } from '../../../cards/text/text';
import { isPast } from '../../../domain/calendar/deadline';
import type { RoundId } from '../../../domain/ids';
import { isSent } from '../../../domain/round/round';
import { streamOf } from '../../../workflows/outbox';
import { verifyRegister } from '../../../workflows/verifyRegister';
import type { Figures } from '../figures';
import type { Site } from '../openSite';
import type { Arrived } from '../watchStage';
import type { Ledger } from './ledger';

/** Compared under these names; `repeated` are those whose first sending could not be known since its process was killed. */
const NAMES = {
  acknowledged: 'answers acknowledged',
  lost: 'answers lost',
  countedTwice: 'counted twice',
  remindersDue: 'reminders due',
  remindersSent: 'reminders sent',
  remindersLost: 'reminders lost',
  remindersRepeated: 'reminders repeated',
  outcomesDue: 'outcomes due',
  outcomesLost: 'outcomes lost',
  outcomesRepeated: 'outcomes repeated',
  /** Cards whose sender died before it wrote down where they stand. */
  strayCards: 'stray cards',
  closed: 'cases closed',
  kills: 'kills',
} as const;
type Tally = Record<keyof typeof NAMES, number> & { breaches: string[] };

/** Compares what was acknowledged with what the store holds, and what was due with what came to whom. */
export async function judgeKills(site: Site, ledger: Ledger): Promise<Figures> {
  const none = Object.fromEntries(Object.keys(NAMES).map((name) => [name, 0])) as Record<
    keyof typeof NAMES,
    number
  >;
  const figures: Tally = { ...none, kills: ledger.kills.length, breaches: [] };
  for (const one of ledger.cases) {
    await judgeAnswers(site, ledger, one.id, figures);
    await judgeReminders(site, ledger, one, figures);
    judgeOutcomes(site, ledger, one, figures);
  }
  await judgeRegister(site, ledger, figures);
  await judgeCards(site, ledger, figures);
  const { breaches, ...tally } = figures;
  const counts = Object.fromEntries(
    Object.entries(tally).map(([name, n]) => [NAMES[name as keyof typeof NAMES], n]),
  );
  return { counts, breaches };
}

async function judgeAnswers({ truth }: Site, ledger: Ledger, id: RoundId, figures: Tally): Promise<void> {
  const breach = (what: string) => figures.breaches.push(`${id}: ${what}`);
  const whole = await truth.rounds.readWhole(id);
  const events = await truth.rounds.readEvents(id);
  const round = whole?.round.value;
  if (whole === null || round === undefined || !isSent(round)) return void breach('never sent out');
  const answered = events.flatMap(({ happening, at }) =>
    happening.kind === 'answered' ? [{ ...happening, at }] : [],
  );
  for (const given of ledger.given.filter(({ roundId }) => roundId === id)) {
    const found = answered.filter(
      ({ stream, comment }) => stream === given.seat && comment === given.comment,
    );
    if (found.length > 1) {
      figures.countedTwice += 1;
      breach(`"${given.comment}" stands ${found.length} times`);
    }
    if (given.told === 'saved') {
      figures.acknowledged += 1;
      if (found.length === 0) {
        figures.lost += 1;
        breach(`"${given.comment}" was acknowledged and is not there`);
      }
    } else if (given.told === 'late' || given.told === 'notSaved') {
      if (found.length > 0) breach(`"${given.comment}" was refused and stands all the same`);
    } else breach(`"${given.comment}" was never answered: ${given.told}`);
  }
  for (const { value: seat } of whole.seats) {
    const own = answered.filter(({ stream }) => stream === seat.seatId);
    if (own.some(({ answer }, i) => answer !== i + 1)) breach(`${seat.seatId} has answers out of number`);
    if (seat.answer?.comment !== own.at(-1)?.comment)
      breach(`${seat.seatId} does not hold its latest answer`);
    if (own.some(({ at }) => isPast(round.deadline, at)))
      breach(`${seat.seatId} answered after the deadline`);
  }
  if (round.status !== 'closed' || round.ending.kind !== 'decided')
    return void breach(`ended as ${round.status}`);
  figures.closed += 1;
  const closings = events.filter(({ happening }) => happening.kind === 'closed').length;
  if (closings !== 1) breach(`closed ${closings} times`);
  const seats = new Set(answered.map(({ stream }) => stream)).size;
  const counted = round.ending.verdict.tally.answered;
  if (counted > seats) figures.countedTwice += counted - seats;
  if (counted < seats) figures.lost += seats - counted;
  if (counted !== seats) breach(`${seats} seats answered and ${counted} were counted`);
}

async function judgeReminders(
  site: Site,
  ledger: Ledger,
  { id, title }: Ledger['cases'][number],
  figures: Tally,
): Promise<void> {
  const round = (await site.truth.rounds.readHeader(id))?.value;
  if (round === undefined || !isSent(round)) return;
  const words = `${textIn('da').lead.missing}: ${title}.`;
  const reminders = site.arrived.filter(({ summary }) => summary.startsWith(words));
  for (const { at } of round.reminders) {
    const stretch = ledger.stretches.find(({ begins, ends }) => begins <= at && at <= ends);
    if (stretch === undefined) {
      figures.breaches.push(`${id}: nothing was done at ${at}`);
      continue;
    }
    for (const { id: seat } of site.board.seats) {
      const before = ledger.stretches.slice(0, ledger.stretches.indexOf(stretch));
      const answeredBefore = before.some(({ pressed }) => pressed.has(`${id} ${seat}`));
      const pressesNow = stretch.pressed.has(`${id} ${seat}`);
      const came = sentTo(site, seat, reminders).filter((one) => one.at >= at && one.at <= stretch.ends);
      figures.remindersSent += came.length;
      if (answeredBefore && came.length > 0)
        figures.breaches.push(`${id}: ${seat} was reminded of what he had answered`);
      if (!answeredBefore && !pressesNow) {
        figures.remindersDue += 1;
        if (came.length === 0) {
          figures.remindersLost += 1;
          figures.breaches.push(`${id}: ${seat} was not reminded at ${at}`);
        }
      }
      figures.remindersRepeated += repeats(`${id}: ${seat} was reminded at ${at}`, came, ledger, figures, 2);
    }
  }
}

function judgeOutcomes(
  site: Site,
  ledger: Ledger,
  { id, title }: Ledger['cases'][number],
  figures: Tally,
): void {
  const outcomes = site.arrived.filter(({ summary }) => summary.startsWith(`${title}: `));
  const everyone = [...site.board.seats.map((seat): string => seat.id), 'secretariat'];
  for (const person of everyone) {
    const came = sentTo(site, person, outcomes);
    figures.outcomesDue += 1;
    if (came.length === 0) {
      figures.outcomesLost += 1;
      figures.breaches.push(`${id}: ${person} was not told the outcome`);
    }
    figures.outcomesRepeated += repeats(
      `${id}: ${person} was told the outcome`,
      came,
      ledger,
      figures,
      came.length,
    );
  }
}

function sentTo({ cast }: Site, personId: string, messages: readonly Arrived[]): Arrived[] {
  const person = cast.people.find(({ id }) => id === personId);
  return messages.filter(({ conversationId }) => conversationId === person?.conversationId);
}

/** A second sending is right only where a process died between the two, so that the first could not be known. */
function repeats(
  what: string,
  came: readonly Arrived[],
  { kills }: Ledger,
  { breaches }: Tally,
  most: number,
): number {
  if (came.length > most) breaches.push(`${what} ${came.length} times`);
  came.slice(1).forEach((again, i) => {
    const before = came[i];
    if (before !== undefined && !kills.some((kill) => kill > before.at && kill < again.at))
      breaches.push(`${what} again, though nothing died after the first`);
  });
  return Math.max(0, came.length - 1);
}

async function judgeRegister({ truth, board }: Site, { cases }: Ledger, figures: Tally): Promise<void> {
  const entries = await truth.register.list(board.id);
  const verified = await verifyRegister(truth, board.id);
  if (verified.fault !== null)
    figures.breaches.push(`the register does not hold: ${JSON.stringify(verified.fault)}`);
  for (const { id } of cases) {
    const round = (await truth.rounds.readHeader(id))?.value;
    const own = entries.filter(({ kind, roundId }) => kind === 'ended' && roundId === id).length;
    const wanted = round?.status === 'closed' ? 1 : 0;
    if (own !== wanted) figures.breaches.push(`${id} stands ${own} times in the register`);
  }
}

/**
 * Nobody is left with a card of a closed case on which he can still answer. What a process sent and did not live to write
 * down is a card Votum does not know of: pressed, it is answered with the fresh one.
 */
async function judgeCards(site: Site, { cases }: Ledger, figures: Tally): Promise<void> {
  const { messages } = await site.state();
  const posts = await Promise.all(cases.map(({ id }) => site.truth.rounds.readPosts(streamOf(id))));
  const known = new Set(posts.flat().flatMap(({ value }) => value.activityIds));
  const live = messages.filter(({ attachments }) =>
    JSON.stringify(attachments).includes('"verb":"round.vote"'),
  );
  figures.strayCards = live.filter(({ id }) => !known.has(id)).length;
  const left = live.length - figures.strayCards;
  if (left > 0) figures.breaches.push(`${left} cards of closed cases still take answers`);
}
