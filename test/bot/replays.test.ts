import { type Verb, verbs } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import { dataOf } from '../../local/fuzz/validActivities';
import { memoryTable } from '../../storage/memory/memoryTable';
import { tableLimits } from '../../storage/pace/tableLimits';
import { heldTime } from '../contracts/paceContract';
import { type ABot, openBot, sampleBoard, type Turned } from '../support/aBot';
import {
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
} from '../support/boardAtWork';

// Teams sends an activity again when an answer was slow: at once, side by side, to another host, or long after.

type State = 'draft' | 'open' | 'closed';
const states: State[] = ['draft', 'open', 'closed'];
const people = [roles.secretariat, roles.chair, roles.outstanding];

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

async function make(state: State): Promise<RoundId> {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await keep(bot, minutes());
  if (state === 'draft') await bot.put(draft());
  else await bot.put(wheel(fourOfFive));
  if (state === 'closed') await runToTheEnd(bot);
  // Each activity after a start is the first that this host hears of: what has been seen is in the store.
  bot.deps = { ...bot.deps, limits: tableLimits(memoryTable('Conversations'), heldTime()) };
  return state === 'draft' ? draftId : wheelId;
}

const about = (roundId: RoundId) => ({
  boardId: sampleBoard.id,
  roundId,
  meetingId: '2025-1',
  serviceUrl: bot.serviceUrl,
  botId: bot.cast.bot.id,
  tenantId: bot.cast.tenantId,
  channelId: bot.cast.channel.id,
});

async function rows(): Promise<string[]> {
  const all = await bot.kept.rows('Rounds', 'Decisions', 'Due', 'Meetings', 'Boards');
  // The board's list of its cases is written after them, and again by whoever finds his case there already.
  return all
    .filter(({ partition }) => !partition.endsWith('|index'))
    .map(({ partition, row, etag }) => `${partition} ${row} ${etag}`)
    .sort();
}

const isCalm = ({ status, logged }: Turned) =>
  status === 200 && logged.every(({ level }) => level !== 'error');

describe.each(states)('a case that is %s', (state) => {
  test.each(Object.keys(verbs) as Verb[])(
    'given %s once more, or ten times side by side, then nothing is changed or sent that the first did not',
    async (verb) => {
      for (const who of people) {
        const roundId = await make(state);
        const data = { ...dataOf(verb, about(roundId)), seatId: 'region-sjaelland' };
        const id = `f:${verb}`;
        const before = await rows();
        const first = await bot.press(who, verb, data, { id });
        const after = await rows();
        const again = await bot.press(who, verb, data, { id });
        expect([who, isCalm(first), isCalm(again), again.sent.length]).toEqual([who, true, true, 0]);
        expect([who, await rows()]).toEqual([who, after]);
        // Where it changed anything: the same to hosts that know of each other by the store alone.
        if (after.join() === before.join()) continue;
        await make(state);
        bot.deps = { ...bot.deps, limits: tableLimits(memoryTable('Conversations'), heldTime()) };
        const many = await Promise.all(Array.from({ length: 10 }, () => bot.press(who, verb, data, { id })));
        expect(many.every(isCalm)).toBe(true);
        expect(withoutTags(await rows())).toEqual(withoutTags(after));
        expect(many.filter(({ sent }) => sent.length > 0).length).toBeLessThanOrEqual(1);
      }
    },
  );
});

// Ids are minted anew each time; how many rows of which kind there are is not.
function withoutTags(all: readonly string[]): string[] {
  return all
    .map((row) =>
      row
        .replace(/ W\/.*$/, '')
        .replace(/[0-9A-HJKMNP-TV-Z]{26}/g, 'ULID')
        .replace(/\d{4}-\d\d-\d\dT\S+/g, 'AT'),
    )
    .sort();
}

const press = (who: string, verb: Verb, data: object, id: string) =>
  bot.press(who, verb, { v: 1, roundId: draftId, ...data }, { id });
const form = { title: 'Først', question: 'Kan du godkende det?', workingDays: '9', majority: 'simple' };

test('given an old save that comes again, then what was typed later stands', async () => {
  await make('draft');
  await press(roles.secretariat, 'round.save', form, 'f:1');
  await press(roles.secretariat, 'round.save', { ...form, title: 'Siden' }, 'f:2');
  await press(roles.secretariat, 'round.save', form, 'f:1');
  const round = (await bot.deps.rounds.readHeader(draftId))?.value;
  expect(round).toMatchObject({ form: { title: 'Siden' } });
});

test('given an old release, an old asking for it and an old sending back that come again, then the case stays where it is', async () => {
  const status = async () => (await bot.deps.rounds.readHeader(draftId))?.value.status;
  await make('draft');
  await press(roles.secretariat, 'round.to-chairs', {}, 'f:1');
  await press(roles.chair, 'round.release', {}, 'f:2');
  await press(roles.chair, 'round.return', { reason: 'Ret afsnit 2.' }, 'f:3');
  await press(roles.secretariat, 'round.to-chairs', {}, 'f:1');
  expect(await status()).toBe('draft');
  await press(roles.secretariat, 'round.to-chairs', {}, 'f:4');
  const waiting = await rows();
  await press(roles.chair, 'round.release', {}, 'f:2');
  await press(roles.chair, 'round.return', { reason: 'Ret afsnit 2.' }, 'f:3');
  expect(await rows()).toEqual(waiting);
});

test.each<[Verb, object]>([
  ['round.comment', { comment: 'En bemærkning.' }],
  ['question.ask', { comment: 'Et spørgsmål?' }],
  ['paper.unreadable', { comment: '' }],
])(
  'given %s in the same words under a new id within a minute, then it is said once; later it is said anew',
  async (verb, typed) => {
    const roundId = await make('open');
    const say = (id: string) => bot.press(roles.outstanding, verb, { v: 1, roundId, ...typed }, { id });
    await say('f:1');
    const once = await rows();
    bot.clock.now = '2025-06-10T07:00:30.000Z';
    expect(isCalm(await say('f:2'))).toBe(true);
    expect(await rows()).toEqual(once);
    bot.clock.now = '2025-06-10T07:02:00.000Z';
    await say('f:3');
    expect((await rows()).length).toBeGreaterThan(once.length);
  },
);

test('given reminders pressed again and again by several people, then whoever owes an answer is reminded once in ten minutes', async () => {
  const roundId = await make('open');
  const remind = (who: string, id: string) => bot.press(who, 'round.remind', { v: 1, roundId }, { id });
  await remind(roles.secretariat, 'f:1');
  const once = await rows();
  await Promise.all([
    remind(roles.secretariat, 'f:2'),
    remind(roles.chair, 'f:3'),
    remind(roles.secretariat, 'f:4'),
  ]);
  expect(await rows()).toEqual(once);
  bot.clock.now = '2025-06-10T07:11:00.000Z';
  await remind(roles.chair, 'f:5');
  expect((await rows()).length).toBeGreaterThan(once.length);
});
