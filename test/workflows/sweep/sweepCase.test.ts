import { laterBy } from '../../../domain/calendar/localMoment';
import { type RoundId, SeatId } from '../../../domain/ids';
import { answerQuestion } from '../../../workflows/answerQuestion';
import type { Deps } from '../../../workflows/deps';
import { moveDeadline } from '../../../workflows/moveDeadline';
import { saySomething } from '../../../workflows/saySomething';
import { sweep } from '../../../workflows/sweep/sweep';
import { tellWhenAll } from '../../../workflows/tellWhenAll';
import { aBoardOf } from '../../support/builders';
import { aDesk, type Desk } from '../../support/useCases';

// Sent on Monday 19 May 2025 at 10.00. The deadline is Wednesday 28 May at 23.59; the reminders are Monday 26 May at 9.00
// and Wednesday 28 May at 8.00; on Tuesday 27 May at 9.00 those who run the case hear who is missing.
const first = '2025-05-26T07:00:00.000Z';
const dayBefore = '2025-05-27T07:00:00.000Z';
const last = '2025-05-28T06:00:00.000Z';
const sealed = '2025-05-28T22:00:30.000Z';

const reminders = (desk: Desk, who?: string) =>
  desk.messenger.asked.flatMap((asked) =>
    asked.notice.kind === 'case' &&
    asked.notice.lead === 'reminder' &&
    (who === undefined || asked.who === who)
      ? [`${asked.at} ${asked.who}`]
      : [],
  );
const dayBeforeNews = (desk: Desk) =>
  desk.messenger.asked.flatMap(({ at, who, notice }) =>
    notice.kind === 'news' && notice.news === 'dayBefore' ? [`${at} ${who}`] : [],
  );

describe('reminders', () => {
  test('given some who owe an answer, when a reminder is due, then they are reminded and nobody else', async () => {
    const desk = await aDesk();
    const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
    await desk.answer(id, 'ministeriet', 'approve');
    await desk.answer(id, 'region-ost', 'abstain');
    await desk.until(first);
    expect(reminders(desk).sort()).toEqual([`${first} centret`, `${first} region-vest`]);
    const [event] = await desk.events(id, 'reminded');
    expect(event).toMatchObject({ by: { kind: 'votum' }, happening: { reminder: '2-working-days-before' } });
  });

  test('given a demand that takes the case to a meeting, then those missing are left in peace', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'region-ost', 'request-meeting');
    await desk.until(sealed);
    expect(reminders(desk)).toEqual([]);
  });

  test('given the whole of a case, then who never answers is reminded twice, and who answers in between once', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.until(first);
    await desk.answer(id, 'centret', 'approve');
    await desk.until(sealed);
    expect(reminders(desk, 'centret')).toEqual([`${first} centret`]);
    expect(reminders(desk, 'foreningen')).toEqual([`${first} foreningen`, `${last} foreningen`]);
  });

  test('given a form that wants no reminders, then there are none', async () => {
    const desk = await aDesk();
    await desk.start({ reminders: [] });
    await desk.until(sealed);
    expect(reminders(desk)).toEqual([]);
  });

  test('given everyone has answered, then nobody is reminded', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const seat of desk.board.seats) if (seat.vote) await desk.answer(id, seat.id, 'approve');
    await desk.until(sealed);
    expect(reminders(desk)).toEqual([]);
  });

  test('given a tick that runs twice at once, and again later, then each is reminded once', async () => {
    const desk = await aDesk();
    await desk.start();
    desk.moveTo(first);
    await Promise.all([sweep(desk.deps), sweep(desk.deps), sweep(desk.deps)]);
    await desk.drain(300);
    await desk.tick();
    desk.moveTo(laterBy(first, 3_600_000));
    await desk.tick();
    expect(reminders(desk)).toHaveLength(5);
  });

  test('given a sweep that was away over a reminder until the evening, then it waits for the morning', async () => {
    const desk = await aDesk();
    await desk.start();
    desk.moveTo('2025-05-26T19:00:00.000Z');
    await desk.tick();
    expect(reminders(desk)).toEqual([]);
    await desk.until('2025-05-27T06:00:00.000Z');
    expect(reminders(desk, 'centret')).toEqual(['2025-05-27T06:00:00.000Z centret']);
  });

  test('given a sweep that was away over both reminders, then they are merged into one', async () => {
    const desk = await aDesk();
    await desk.start();
    desk.moveTo('2025-05-28T09:30:00.000Z');
    await desk.tick();
    await desk.until(sealed);
    expect(reminders(desk, 'centret')).toEqual(['2025-05-28T09:30:00.000Z centret']);
  });

  test('given a sweep that was away past the deadline, then nobody is reminded and the case is closed', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    desk.moveTo('2025-05-30T09:00:00.000Z');
    await desk.tick();
    expect(reminders(desk)).toEqual([]);
    expect(dayBeforeNews(desk)).toEqual([]);
    expect(await desk.sent(id)).toMatchObject({ status: 'closed', ending: { cause: 'deadline' } });
  });

  test('given ninety seats, when a reminder is due, then all are reminded once, in transactions a table takes', async () => {
    const desk = await aDesk({ board: aBoardOf(90) });
    const id = await desk.start();
    desk.moveTo(first);
    await desk.tick();
    await desk.tick();
    expect(reminders(desk)).toHaveLength(90);
    expect((await desk.events(id, 'reminded')).length).toBeGreaterThan(1);
  });

  test.each<[string, (desk: Desk, id: RoundId) => Promise<unknown>]>([
    ['an answer', (desk, id) => desk.press(id, 'ministeriet', 'approve')],
    [
      'a comment',
      (desk, id) => saySomething(desk.deps, id, desk.actor('centret'), 'commented', 'Ja.', desk.operation()),
    ],
    [
      'a question to be told',
      (desk, id) => tellWhenAll(desk.deps, id, desk.actor('ministeriet'), desk.operation()),
    ],
    [
      'an answer to a question',
      async (desk, id) => {
        await saySomething(desk.deps, id, desk.actor('centret'), 'asked', 'Hvad?', desk.operation());
        const to = { seatId: SeatId.parse('centret'), asked: 1, answer: 'Dette.' };
        await answerQuestion(desk.deps, id, desk.actor('secretariat-1'), to, desk.operation());
      },
    ],
  ])('given %s in the moment a reminder is written, then no reminder is lost', async (_, meanwhile) => {
    const between: { run: (() => Promise<unknown>) | null } = { run: null };
    const desk = await aDesk({
      over: (deps: Deps) => ({
        ...deps,
        rounds: {
          ...deps.rounds,
          commit: async (...args) => {
            const run = args[1].startsWith('remind-') ? between.run : null;
            if (run !== null) between.run = null;
            await run?.();
            return deps.rounds.commit(...args);
          },
        },
      }),
    });
    const id = await desk.start();
    between.run = () => meanwhile(desk, id);
    await desk.until(first);
    desk.moveTo(laterBy(first, 60_000));
    await desk.tick();
    expect(between.run).toBeNull();
    expect(reminders(desk).filter((line) => !line.endsWith('ministeriet'))).toHaveLength(4);
  });
});

describe('the working day before the deadline', () => {
  test('given some who are missing, then chairs and secretariat hear of it once, and nobody else', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'ministeriet', 'approve');
    desk.messenger.forget();
    await desk.until(last);
    expect(dayBeforeNews(desk).sort()).toEqual(
      ['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'].map((who) => `${dayBefore} ${who}`),
    );
    const told = desk.messenger.sentTo('ministeriet').find((notice) => notice.kind === 'news');
    expect(told).toMatchObject({
      view: { figures: { answered: 1, eligible: 5 }, ifNobodyElse: { outcome: 'noDecision' } },
    });
  });

  test('given nobody is missing, then nobody hears', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const seat of desk.board.seats) if (seat.vote) await desk.answer(id, seat.id, 'approve');
    await desk.until(last);
    expect(dayBeforeNews(desk)).toEqual([]);
  });

  test('given the last one answers before the news is delivered, then it is dropped', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const seat of desk.board.seats.slice(0, 4)) await desk.answer(id, seat.id, 'approve');
    await desk.until('2025-05-27T06:59:00.000Z');
    desk.moveTo(dayBefore);
    await sweep(desk.deps);
    await desk.press(id, 'foreningen', 'approve');
    await desk.drain();
    expect(dayBeforeNews(desk)).toEqual([]);
  });

  test('given a deadline that is moved, then they hear again on the day before the new one', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.until(dayBefore);
    const to = { date: '2025-06-04', time: '', reason: 'Tid.' };
    await moveDeadline(desk.deps, id, desk.actor('ministeriet'), to, desk.operation());
    await desk.until('2025-06-04T12:00:00.000Z');
    expect(dayBeforeNews(desk).filter((line) => line.endsWith('ministeriet'))).toEqual([
      `${dayBefore} ministeriet`,
      '2025-06-03T07:00:00.000Z ministeriet',
    ]);
  });
});

describe('the closing', () => {
  test('given the deadline, then the case is closed half a minute after its last second, and not before', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.until('2025-05-28T22:00:29.999Z');
    expect((await desk.sent(id)).status).toBe('open');
    await desk.until(sealed);
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      closedAt: sealed,
      ending: { kind: 'decided', cause: 'deadline' },
    });
  });

  test('given two sweeps at once at that time, then it is closed once', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const seat of desk.board.seats.slice(0, 3)) await desk.answer(id, seat.id, 'approve');
    await desk.until('2025-05-28T22:00:29.000Z');
    desk.moveTo(sealed);
    await Promise.all([sweep(desk.deps), sweep(desk.deps)]);
    await desk.drain(300);
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(await desk.events(id, 'closed')).toHaveLength(1);
    expect(await desk.deps.register.list(desk.board.id)).toHaveLength(1);
    expect(desk.messenger.sentTo('centret').filter(({ kind }) => kind === 'outcome')).toHaveLength(1);
  });

  test('given a store that does not say whether it was closed, then the next tick knows, and it is closed once', async () => {
    let unsure = true;
    const desk = await aDesk({
      over: (deps) => ({
        ...deps,
        rounds: {
          ...deps.rounds,
          commit: async (...args) => {
            const outcome = await deps.rounds.commit(...args);
            if (!unsure || !args[1].startsWith('end-')) return outcome;
            unsure = false;
            return 'unknown';
          },
        },
      }),
    });
    const id = await desk.start();
    await desk.until(sealed);
    await desk.until('2025-05-28T22:02:00.000Z');
    expect(await desk.events(id, 'closed')).toHaveLength(1);
    expect((await desk.dueRows()).filter((row) => row.what === 'case')).toEqual([]);
  });

  test('given a case that has ended, then its rows in the due index go', async () => {
    const desk = await aDesk();
    await desk.start();
    await desk.until('2025-05-30T12:00:00.000Z');
    expect((await desk.dueRows()).map(({ what }) => what)).toEqual(['monday']);
  });
});
