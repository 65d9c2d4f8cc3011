import { memoryTable } from '../../storage/memory/memoryTable';
import { tableLimits } from '../../storage/pace/tableLimits';
import { type HeldTime, heldTime } from '../contracts/paceContract';
import { type ABot, openBot, read } from '../support/aBot';
import { dayBefore, draft, draftId, roles, wheel, wheelId } from '../support/boardAtWork';

// What a person may ask for, with the real limits over a table; time stands until it is moved.

let bot: ABot;
let time: HeldTime;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  time = heldTime();
  bot.deps = { ...bot.deps, limits: tableLimits(memoryTable('Conversations'), time) };
  await bot.put(wheel({}));
});

const vote = { v: 1, roundId: wheelId, version: 1, seen: 0, choice: 'reject', comment: 'Det er for dyrt.' };
const wordsOf = (turned: Parameters<typeof read>[0]) => {
  const said = read(turned);
  return said.kind === 'words' ? said.text : said.kind;
};
const rows = async () => (await bot.kept.rows('Rounds', 'Due', 'Meetings', 'Boards', 'Conversations')).length;

async function talkALot(who: string): Promise<void> {
  for (let i = 0; i < 40; i += 1) await bot.press(who, 'round.show', { v: 1, roundId: wheelId, as: 'case' });
}

test('given a member who has pressed too much, then each press is answered with when to come again, and his answer counts all the same', async () => {
  await talkALot(roles.member);
  const before = await rows();
  const comment = { v: 1, roundId: wheelId };
  const over = await bot.press(roles.member, 'notify.set', comment);
  expect(wordsOf(over)).toBe(
    'Jeg har fået meget fra dig på kort tid, og det seneste er ikke gjort. Prøv igen om 2 sekunder.',
  );
  expect(await rows()).toBe(before);
  const voted = await bot.press(roles.member, 'round.vote', vote);
  expect(read(voted).kind).toBe('card');
  expect(await rows()).toBeGreaterThan(before);
  time.at += 2_000;
  expect(read(await bot.press(roles.member, 'round.show', { v: 1, roundId: wheelId })).kind).toBe('card');
});

test('given a member who has written too much, then it is said once a minute, in his language, and there is one line in the log', async () => {
  const said: string[] = [];
  const lines: unknown[] = [];
  for (let i = 0; i < 45; i += 1) {
    const turned = await bot.say(roles.member, 'status', { locale: 'en-GB' });
    said.push(wordsOf(turned));
    lines.push(...turned.logged.filter(({ fields }) => fields.code === 'VOTUM-LIMIT'));
  }
  expect(said.filter((text) => text.startsWith('I have had a lot from you'))).toHaveLength(1);
  expect(said.at(-1)).toBe('nothing');
  expect(lines).toEqual([
    {
      level: 'warn',
      message: 'somebody asks for more than a person does',
      fields: { code: 'VOTUM-LIMIT', effort: 'act', seconds: 2 },
    },
  ]);
});

test('given somebody who sends out, reminds and asks like a machine, then what others get has an end', async () => {
  const before = bot.kept.wakes.queued.length;
  const told: string[] = [];
  for (let i = 0; i < 30; i += 1)
    told.push(
      wordsOf(
        await bot.press(roles.member, 'question.ask', { v: 1, roundId: wheelId, comment: `Spørgsmål ${i}` }),
      ),
    );
  const asked = told.filter((text) => text === 'card').length;
  expect(asked).toBe(15);
  expect(told.at(-1)).toMatch(/^Jeg har fået meget fra dig på kort tid, .* om 10 sekunder\.$/);
  // Two wake-ups for each question, and none for what was not done.
  expect(bot.kept.wakes.queued.length - before).toBe(2 * asked);
});

test('given a trial pressed again and again, then no more cards come than the budget has', async () => {
  await bot.put(draft());
  const sent: number[] = [];
  for (let i = 0; i < 20; i += 1)
    sent.push((await bot.press(roles.secretariat, 'round.trial', { v: 1, roundId: draftId })).sent.length);
  expect(sent.filter((n) => n === 1)).toHaveLength(15);
});

test('given a stranger, then he is told a few times that there is nothing, then not answered, and leaves no further rows', async () => {
  const told: string[] = [];
  for (let i = 0; i < 8; i += 1) told.push(wordsOf(await bot.say(roles.stranger, `Hvem mangler? ${i}`)));
  expect(new Set(told.slice(0, 3)).size).toBe(1);
  expect(told.slice(3)).toEqual(Array(5).fill('nothing'));
  const before = await rows();
  const pressed = await bot.press(roles.stranger, 'round.vote', vote);
  expect(pressed.jsonBody).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: '',
  });
  expect(await rows()).toBe(before);
  time.at += 20_000;
  expect(wordsOf(await bot.say(roles.stranger, 'Hvem mangler?'))).toBe(told[0]);
  expect(wordsOf(await bot.say(roles.stranger, 'Hvem mangler?'))).toBe('nothing');
});

test('given a store that does not answer for the limits, then everything is answered and done', async () => {
  const silent = {
    ...memoryTable('Conversations'),
    check: async () => Promise.reject(new Error('no answer')),
  };
  bot.deps = { ...bot.deps, limits: tableLimits(silent, time) };
  expect(read(await bot.press(roles.member, 'round.vote', vote)).kind).toBe('card');
  expect(read(await bot.say(roles.member, 'status')).kind).toBe('card');
});

test('given an activity that comes again, then what was posted for it is not posted once more, and it costs nothing', async () => {
  await bot.put(draft());
  const id = 'f:the-same';
  const trial = { v: 1, roundId: draftId };
  const first = await bot.press(roles.secretariat, 'round.trial', trial, { id });
  const again = await bot.press(roles.secretariat, 'round.trial', trial, { id });
  expect([first.sent.length, again.sent.length]).toEqual([1, 0]);
  expect(again.jsonBody).toEqual(first.jsonBody);
  const words = { id: 'f:these-words' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => bot.say(roles.member, 'status', words)));
  expect(answers.filter(({ sent }) => sent.length === 1)).toHaveLength(1);
  for (let i = 0; i < 60; i += 1)
    expect(read(await bot.press(roles.member, 'round.vote', vote, { id: 'f:an-answer' })).kind).toBe('card');
});

// Found by fuzzing: it was a fault of the store, and the member was told that something had gone wrong.
test('given a comment longer than the field of a card takes, then the answer counts with what a comment may hold', async () => {
  const long = { ...vote, comment: '👩‍👩‍👧‍👦'.repeat(300) };
  expect(read(await bot.press(roles.member, 'round.vote', long)).kind).toBe('card');
  const events = await bot.deps.rounds.readEvents(wheelId);
  expect(events.map(({ happening }) => happening)).toContainEqual(
    expect.objectContaining({ kind: 'answered', choice: 'reject', comment: long.comment.slice(0, 1_000) }),
  );
});

// Found by fuzzing: Teams was told to send the words again, and they were answered into nowhere once more.
test('given a chat that is not there any more, then the answer is dropped, with a code in the log', async () => {
  const gone = { ...bot.person(roles.member), conversationId: 'a:gone' };
  const turned = await bot.post(
    bot.make.message(gone, 'status', { serviceUrl: bot.serviceUrl, now: dayBefore }),
  );
  expect(turned.status).toBe(200);
  expect(turned.logged).toContainEqual(
    expect.objectContaining({ fields: { code: 'VOTUM-REPLY', last: 'notFound' } }),
  );
  expect(bot.faults).toEqual([]);
});
