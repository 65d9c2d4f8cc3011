import { readPress, type Verb, verbs } from '../../../cards/verbs';
import { type RoundId, roundIdOf } from '../../../domain/ids';
import { decideCase } from '../../../domain/round/endCase';
import type { StoredRow } from '../../../storage/tables/table';
import { putForward } from '../../../workflows/meetPerson';
import { type ABot, buttonsOf, inputsOf, openBot, read, sampleBoard, type Turned } from '../../support/aBot';
import {
  accessId,
  dayBefore,
  draft,
  draftId,
  fourOfFive,
  keep,
  minutes,
  roles,
  runToTheEnd,
  wheel,
  wheelId,
  wheelWithoutMember,
} from '../../support/boardAtWork';
import { aUlid } from '../../support/builders';
import { accountOf, pressData } from '../../support/pressData';

// Every verb, with data as a card of Votum's makes them, pressed by everyone in every state a case can be in.

type Who = 'chair' | 'member' | 'observer' | 'secretariat' | 'stranger' | 'recused' | 'recusedChair';
type State = 'missing' | 'draft' | 'awaiting' | 'discarded' | 'open' | 'confirming' | 'closed';

const states: State[] = ['missing', 'draft', 'awaiting', 'discarded', 'open', 'confirming', 'closed'];
const whos: Who[] = ['chair', 'member', 'observer', 'secretariat', 'stranger', 'recused', 'recusedChair'];
const boardId = sampleBoard.id;
const missingId = roundIdOf(boardId, aUlid(79));

const person: Record<Who, string> = {
  chair: roles.chair,
  member: roles.outstanding,
  observer: roles.observer,
  secretariat: roles.secretariat,
  stranger: roles.stranger,
  recused: roles.member,
  recusedChair: roles.coChair,
};

const runs = (who: Who) => who === 'chair' || who === 'secretariat' || who === 'recusedChair';
const isSent = (state: State) => state === 'open' || state === 'confirming' || state === 'closed';
const seated = (who: Who) => who === 'chair' || who === 'member' || who === 'observer';
const votes = (who: Who) => who === 'chair' || who === 'member';

/** Whether this press may write anything: the roles' rights, read off the design's table of people. */
function mayWrite(verb: Verb, who: Who, state: State): boolean {
  const prepared = state === 'draft' || state === 'awaiting';
  const directs = runs(who) && who !== 'recusedChair' && state === 'open';
  switch (verb) {
    case 'round.vote':
      // The chair has answered: a press from a card that does not know it is an old one. A late answer is kept as a remark.
      return who === 'member' && isSent(state);
    case 'round.new':
    case 'minutes.start':
      return runs(who);
    case 'round.save':
    case 'round.preview':
    case 'round.start':
    case 'round.discard':
      return runs(who) && prepared;
    case 'round.to-chairs':
      return runs(who) && state === 'draft';
    case 'round.release':
    case 'round.return':
      return (who === 'chair' || who === 'recusedChair') && state === 'awaiting';
    case 'round.remind':
    case 'round.extend':
    case 'round.close':
    case 'round.withdraw':
    case 'round.to-meeting':
    case 'notify.set':
    // A new version is kept on the case as it is typed; one that nobody prepared is opened and not sent.
    case 'amend.open':
    case 'amend.save':
    case 'amend.preview':
    case 'round.amend':
      return directs;
    case 'round.mark':
      return runs(who) && who !== 'recusedChair' && isSent(state);
    case 'round.record':
    case 'round.mail':
      return who === 'secretariat' && state === 'open';
    case 'round.recuse':
      return (seated(who) && state === 'open') || (who === 'chair' && state === 'confirming');
    case 'paper.unreadable':
      return seated(who) && state === 'open';
    case 'round.comment':
    case 'question.ask':
      return seated(who) && isSent(state);
    case 'agenda.off':
      return runs(who) && who !== 'recusedChair' && state === 'closed';
    case 'decision.journal':
      return who === 'secretariat' && state === 'closed';
    case 'decision.void':
      return who === 'chair' && state === 'closed';
    case 'round.confirm':
      return who === 'chair' && state === 'confirming';
    case 'agenda.save':
    case 'agenda.publish':
    case 'identity.confirm':
    case 'identity.refuse':
    case 'identity.undo':
      return who === 'secretariat';
    default:
      return false;
  }
}

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

// A state that nothing was written to since is left standing: to make it again each time takes longer than the presses.
let standing: string | null = null;

async function set(state: State, who: Who): Promise<RoundId> {
  const wanted = `${state} ${who === 'recused' || who === 'recusedChair' ? who : ''}`;
  if (standing !== wanted) await make(state, who);
  standing = wanted;
  return state === 'missing' ? missingId : isSent(state) ? wheelId : draftId;
}

async function make(state: State, who: Who): Promise<void> {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await keep(bot, minutes());
  await putForward(bot.deps, boardId, 'helle.aagerup@syddanmark.example', accountOf('secretariat-2'));
  const seat = who === 'recusedChair' ? 'region-syddanmark' : null;
  const { [seat ?? '']: _out, ...answers } = fourOfFive;
  const opened =
    who === 'recused'
      ? wheelWithoutMember()
      : seat === null
        ? wheel()
        : wheel(answers, { recused: [seat as never] });
  switch (state) {
    case 'missing':
      return;
    case 'draft':
      return bot.put(draft());
    case 'awaiting':
      return bot.put({
        round: { ...draft().round, status: 'awaitingRelease', releasedBy: [] } as never,
      });
    case 'discarded':
      return bot.put({ round: { ...draft().round, status: 'discarded' } as never });
    case 'open':
      return bot.put(opened);
    case 'confirming':
      return bot.put(awaitingChairs(opened));
    case 'closed':
      await bot.put(opened);
      return runToTheEnd(bot);
    default:
      state satisfies never;
  }
}

/** The same case, all answered early, where the rules ask both chairs to confirm the result. */
function awaitingChairs({ round, seats, events }: ReturnType<typeof wheel>) {
  const confirmation = { value: 'bothChairs', setBy: 'board' } as const;
  const asking = { ...round, rules: { ...round.rules, confirmation } };
  const ended = decideCase(asking, seats, 'closedEarly', dayBefore, sampleBoard.calendar);
  return { round: ended.round, seats: ended.seats, events };
}

const kept = () => bot.kept.rows('Rounds', 'Decisions', 'Due', 'Meetings', 'Boards', 'Conversations');

/** Documented answers of an `adaptiveCard/action`: 200 with a card, or with words for the person who pressed. */
function expectDocumented(turned: Turned): void {
  expect(bot.faults).toEqual([]);
  expect(turned.logged.filter(({ level }) => level === 'error')).toEqual([]);
  expect(turned.status).toBe(200);
  const body = turned.jsonBody as { statusCode: number; type: string; value: unknown };
  expect(body.statusCode).toBe(200);
  switch (body.type) {
    case 'application/vnd.microsoft.card.adaptive':
      expect(body.value).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
      return;
    case 'application/vnd.microsoft.activity.message':
      expect(typeof body.value).toBe('string');
      return;
    default:
      throw new Error(`not a documented type: ${body.type}`);
  }
}

/** Every button of a card Votum makes is one that Votum reads, with whatever stands in the card's fields. */
function expectOwnButtons(turned: Turned): void {
  const shown = read(turned);
  if (shown.kind !== 'card') return;
  for (const { verb, data } of buttonsOf(shown.card))
    expect([verb, data, readPress(verb, { ...data, ...inputsOf(shown.card) })]).toEqual([
      verb,
      data,
      expect.objectContaining({ verb }),
    ]);
}

describe.each(Object.keys(verbs) as Verb[])('%s', (verb) => {
  it('has data to be tried with', () => {
    expect(readPress(verb, pressData(verb, wheelId))).toMatchObject({ verb });
  });

  it.each(states)('is answered to everyone, and changes only what it may: the case is %s', async (state) => {
    for (const who of whos) {
      const roundId = await set(state, who);
      const before = await kept();
      bot.kept.wakes.queued.length = 0;
      const turned = await bot.press(person[who], verb, pressData(verb, roundId));
      expectDocumented(turned);
      expectOwnButtons(turned);
      const after = await kept();
      const untouched = rowsOf(after).join('\n') === rowsOf(before).join('\n');
      // What was said last in a conversation is no state of a case.
      if (!untouched) standing = null;
      expect([who, untouched]).toEqual([who, !mayWrite(verb, who, state)]);
      // A trial comes as a message of its own, to whoever prepares the case; so do the changes, to whoever may see the case,
      // and a case as a mail.
      const tries = verb === 'round.trial' && runs(who) && (state === 'draft' || state === 'awaiting');
      const sees = verb === 'round.again' && who !== 'stranger' && isSent(state);
      const mails = verb === 'round.mail' && mayWrite(verb, who, state);
      expect([who, turned.sent.length]).toEqual([who, tries || sees || mails ? 1 : 0]);
    }
  });

  it('tells a stranger the same, whatever there is and is not', async () => {
    const told = new Set<string>();
    for (const state of states) {
      const roundId = await set(state, 'stranger');
      told.add(JSON.stringify((await bot.press(roles.stranger, verb, pressData(verb, roundId))).jsonBody));
    }
    const words = { statusCode: 200, type: 'application/vnd.microsoft.activity.message' };
    const value = verb === 'trial.press' ? expect.any(String) : 'Jeg kan ikke finde noget til dig her.';
    expect([...told].map((body) => JSON.parse(body))).toEqual([{ ...words, value }]);
  });
});

function rowsOf(rows: StoredRow[]): string[] {
  return rows
    .filter((row) => row.row !== 'context')
    .map((row) => `${row.partition} ${row.row} ${row.etag}`)
    .sort();
}

it('answers a press on a case of a board that is not there like one on a case that is not', async () => {
  await set('open', 'member');
  const other = 'en-anden-bestyrelse.01JVJ9G0E80000000000000027';
  for (const who of whos)
    for (const verb of Object.keys(verbs) as Verb[]) {
      const data = pressData(verb, accessId);
      if (data.roundId === undefined) continue;
      const turned = await bot.press(person[who], verb, { ...data, roundId: other });
      expectDocumented(turned);
      expect([who, verb, turned.jsonBody]).toEqual([
        who,
        verb,
        expect.objectContaining({ value: 'Jeg kan ikke finde noget til dig her.' }),
      ]);
    }
});

it('holds that those who vote are those who may', () => {
  expect(whos.filter(votes)).toEqual(['chair', 'member']);
});
