import type { Release } from '../../domain/board/ruleValues';
import { type RoundId, SeatId } from '../../domain/ids';
import type { CaseForm } from '../../domain/round/form';
import { askRelease } from '../../workflows/askRelease';
import { draftCase } from '../../workflows/draftCase';
import { keepMeeting } from '../../workflows/keepMeeting';
import { releaseCase } from '../../workflows/releaseCase';
import { saveDraft } from '../../workflows/saveDraft';
import { startCase } from '../../workflows/startCase';
import { aBoard, aBoardOf, rulesWith } from '../support/builders';
import { minutesText } from '../support/paperTexts';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const start = (desk: Desk, id: RoundId, who = 'secretariat-1', operation = desk.operation()) =>
  startCase(desk.deps, id, desk.actor(who), operation);
const aBoardWith = (release: Release | 'unset') =>
  aBoard({ rulesOfProcedure: rulesWith(release === 'unset' ? {} : { release }) });
const later: Partial<CaseForm> = {
  sendWhen: 'later',
  sendDate: '2025-05-21',
  sendTime: '09:00',
  workingDays: '3',
};
const newsTo = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'draftNews' ? [notice.news] : []));

describe('sent out now', () => {
  test('given a complete draft, when it is sent out, then roster, rules and wording are frozen into it', async () => {
    const desk = await aDesk();
    const id = await desk.draft({ recused: desk.board.seats.slice(3, 4).map((seat) => seat.id) });
    expect((await start(desk, id)).kind).toBe('started');
    const round = await desk.sent(id);
    expect(round).toMatchObject({
      status: 'open',
      version: 1,
      openedAt: desk.now(),
      rules: { quorum: { value: { min: 3 }, setBy: 'case' } },
      deadline: { localDate: '2025-05-28', localTime: '23:59' },
    });
    expect(round.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const whole = await desk.deps.rounds.readWhole(id);
    expect(whole?.seats.map(({ value }) => [value.seatId, value.vote, value.recused]).sort()).toEqual([
      ['centret', true, true],
      ['foreningen', true, false],
      ['ministeriet', true, false],
      ['region-ost', true, false],
      ['region-vest', true, false],
      ['universitetet', false, false],
    ]);
    expect((await desk.events(id)).map(({ happening, n }) => [happening.kind, n])).toEqual([
      ['drafted', 1],
      ['opened', 2],
    ]);
  });

  test('given a case from an item, when it is sent out with the changes, then the minutes’ FROM and TO stand in it', async () => {
    const desk = await aDesk();
    await keepMeeting(desk.deps, desk.board.id, minutesText);
    const item = { meetingId: '2026-2', seq: 2, year: 2026 };
    const { roundId } = mustDo(
      await draftCase(
        desk.deps,
        desk.board.id,
        desk.actor('secretariat-1'),
        { title: 'Kaj', question: 'Ja?', item },
        'a',
      ),
    );
    await start(desk, roundId);
    expect((await desk.sent(roundId)).proposal).toMatchObject({
      item,
      changes: [{ target: 'Mål 1', from: 'rød kaj', to: 'blå kaj' }],
    });
  });

  test('given a deadline, when the case is sent out, then its watch is in the due index before the case is there', async () => {
    const order: string[] = [];
    const desk = await aDesk({
      over: (deps) => ({
        ...deps,
        due: {
          ...deps.due,
          put: async (row) => {
            order.push(`due ${row.what}`);
            return deps.due.put(row);
          },
        },
        rounds: {
          ...deps.rounds,
          commit: async (stream, operation, writes) => {
            if (writes.some((write) => write.row === 'seat')) order.push('opened');
            return deps.rounds.commit(stream, operation, writes);
          },
        },
      }),
    });
    const id = await desk.draft();
    await start(desk, id);
    expect(order.slice(-2)).toEqual(['due case', 'opened']);
    expect((await desk.dueRows()).filter((row) => row.what === 'case').map((row) => row.dueAt)).toEqual([
      '2025-05-26T07:00:00.000Z',
    ]);
  });

  test('given a double press, when both are handled, then one case is sent once and the second is told so', async () => {
    const desk = await aDesk();
    const id = await desk.draft();
    expect((await start(desk, id)).kind).toBe('started');
    expect((await start(desk, id)).kind).toBe('alreadyStarted');
    await desk.drain();
    expect(await desk.events(id, 'opened')).toHaveLength(1);
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
    expect(await desk.deps.rounds.list(desk.board.id)).toHaveLength(1);
  });

  test('given two of the secretariat who press at the same moment, then one case is sent once', async () => {
    const desk = await aDesk();
    const id = await desk.draft();
    const both = await Promise.all([start(desk, id, 'secretariat-1'), start(desk, id, 'secretariat-2')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['alreadyStarted', 'started']);
    await desk.drain();
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given a press that Teams sends again while the first is handled, then both are told it was sent, and it was sent once', async () => {
    const desk = await aDesk();
    const id = await desk.draft();
    const both = await Promise.all([
      start(desk, id, 'secretariat-1', 'same'),
      start(desk, id, 'secretariat-1', 'same'),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['started', 'started']);
    await desk.drain();
    expect(await desk.events(id, 'opened')).toHaveLength(1);
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given a form with faults, when it is sent out, then the faults come back and it stays a draft', async () => {
    const desk = await aDesk();
    const id = await desk.draft({ question: '', deadlineKind: 'date', deadlineDate: '2025-05-01' });
    expect(await start(desk, id)).toEqual({
      kind: 'faults',
      faults: { question: 'missing', deadlineDate: 'inThePast' },
    });
    await desk.drain();
    expect((await desk.round(id)).status).toBe('draft');
    expect(desk.messenger.asked).toEqual([]);
  });

  test('given ninety seats, when the case is sent out, then header and seats are there in one transaction', async () => {
    const desk = await aDesk({ board: aBoardOf(90) });
    const id = await desk.draft();
    expect((await start(desk, id)).kind).toBe('started');
    expect((await desk.deps.rounds.readWhole(id))?.seats).toHaveLength(90);
  });

  test('given a store that does not answer, when the case is sent out, then nobody claims to know', async () => {
    const desk = await aDesk();
    const id = await desk.draft();
    const unsure = { ...desk.deps, rounds: { ...desk.deps.rounds, commit: async () => 'unknown' as const } };
    expect(await startCase(unsure, id, desk.actor('secretariat-1'), 'a')).toEqual({
      kind: 'refused',
      why: 'unknown',
    });
  });

  test.each([
    ['centret', 'notFound'],
    ['universitetet', 'notFound'],
    ['stranger', 'notFound'],
  ])('given %s, when they send a case out, then it is refused: %s', async (who, why) => {
    const desk = await aDesk();
    const id = await desk.draft();
    expect(await start(desk, id, who)).toEqual({ kind: 'refused', why });
    expect((await desk.round(id)).status).toBe('draft');
  });
});

describe('with the chairs’ release', () => {
  const release = (desk: Desk, id: RoundId, who: string) =>
    releaseCase(desk.deps, id, desk.actor(who), desk.operation());
  async function asked(desk: Desk): Promise<RoundId> {
    const id = await desk.draft();
    await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
    return id;
  }

  test.each(['unset', 'none'] as const)(
    'given the rule %s, then the secretariat sends out by itself',
    async (rule) => {
      const desk = await aDesk({ board: aBoardWith(rule) });
      expect((await start(desk, await desk.draft())).kind).toBe('started');
    },
  );

  test('given that one chair must release, then nothing is sent before one has', async () => {
    const desk = await aDesk({ board: aBoardWith('oneChair') });
    const id = await asked(desk);
    expect(await start(desk, id)).toEqual({ kind: 'refused', why: 'notReleased' });
    expect(await release(desk, id, 'region-vest')).toMatchObject({ kind: 'released', enough: true });
    expect((await start(desk, id)).kind).toBe('started');
  });

  test('given that both chairs must release, then one is not enough', async () => {
    const desk = await aDesk({ board: aBoardWith('bothChairs') });
    const id = await asked(desk);
    expect(await release(desk, id, 'ministeriet')).toMatchObject({ kind: 'released', enough: false });
    expect(await start(desk, id)).toEqual({ kind: 'refused', why: 'notReleased' });
    expect(await release(desk, id, 'region-vest')).toMatchObject({ kind: 'released', enough: true });
    expect((await start(desk, id)).kind).toBe('started');
  });

  test('given both chairs who release at the same moment, then both releases count', async () => {
    const desk = await aDesk({ board: aBoardWith('bothChairs') });
    const id = await asked(desk);
    await Promise.all([release(desk, id, 'ministeriet'), release(desk, id, 'region-vest')]);
    expect((await start(desk, id)).kind).toBe('started');
    expect(await desk.events(id, 'released')).toHaveLength(2);
  });

  test('given a chair who sends it out himself, then he has given his own release, and the other’s is still needed', async () => {
    const one = await aDesk({ board: aBoardWith('oneChair') });
    expect((await start(one, await one.draft(), 'ministeriet')).kind).toBe('started');
    const both = await aDesk({ board: aBoardWith('bothChairs') });
    const id = await asked(both);
    expect(await start(both, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'notReleased' });
    await release(both, id, 'region-vest');
    expect((await start(both, id, 'ministeriet')).kind).toBe('started');
  });

  test('given a released form that is changed, then the release no longer holds', async () => {
    const desk = await aDesk({ board: aBoardWith('oneChair') });
    const id = await asked(desk);
    await release(desk, id, 'ministeriet');
    const round = await desk.round(id);
    if (!('form' in round)) throw new Error('sent');
    await saveDraft(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { ...round.form, question: 'Noget andet?' },
      'edit',
    );
    expect(await start(desk, id)).toEqual({ kind: 'refused', why: 'notReleased' });
  });
});

describe('sent out later', () => {
  test('given a time of sending, when it is started, then nothing goes out before that time and the deadline counts from it', async () => {
    const desk = await aDesk();
    const id = await desk.draft(later);
    expect((await start(desk, id)).kind).toBe('scheduled');
    await desk.until('2025-05-21T06:59:00.000Z');
    expect(desk.messenger.asked).toEqual([]);
    expect(await desk.round(id)).toMatchObject({ status: 'scheduled', sendAt: '2025-05-21T07:00:00.000Z' });
    await desk.until('2025-05-21T07:00:00.000Z');
    expect(await desk.sent(id)).toMatchObject({
      openedAt: '2025-05-21T07:00:00.000Z',
      deadline: { localDate: '2025-05-26' },
    });
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given a scheduled case, when it is started again, then the second press is told so', async () => {
    const desk = await aDesk();
    const id = await desk.draft(later);
    await start(desk, id);
    expect((await start(desk, id)).kind).toBe('alreadyStarted');
  });

  test('given a sweep that comes a day late, then the working days count from the day it is really sent', async () => {
    const desk = await aDesk();
    const id = await desk.draft(later);
    await start(desk, id);
    desk.moveTo('2025-05-22T08:30:00.000Z');
    await desk.tick();
    expect(await desk.sent(id)).toMatchObject({
      openedAt: '2025-05-22T08:30:00.000Z',
      deadline: { localDate: '2025-05-27', arithmetic: { sentDate: '2025-05-22', n: 3 } },
    });
  });

  test('given two sweeps at the time of sending, then it is sent once', async () => {
    const desk = await aDesk();
    const id = await desk.draft(later);
    await start(desk, id);
    desk.moveTo('2025-05-21T07:00:00.000Z');
    await Promise.all([desk.tick(), desk.tick()]);
    await desk.drain();
    expect(await desk.events(id, 'opened')).toHaveLength(1);
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given a deadline that has passed when the late sweep comes, then it is a draft again and the secretariat is told once', async () => {
    const desk = await aDesk();
    const id = await desk.draft({
      ...later,
      deadlineKind: 'date',
      deadlineDate: '2025-05-22',
      deadlineTime: '12:00',
    });
    await start(desk, id);
    desk.moveTo('2025-05-22T11:00:00.000Z');
    await desk.tick();
    await desk.tick();
    expect((await desk.round(id)).status).toBe('draft');
    expect(newsTo(desk, 'secretariat-1')).toEqual(['notSent']);
    expect(newsTo(desk, 'secretariat-2')).toEqual(['notSent']);
    expect(newsTo(desk, 'ministeriet')).toEqual([]);
    expect(desk.messenger.sentTo('centret')).toEqual([]);
    expect((await desk.dueRows()).filter((row) => row.what === 'case')).toEqual([]);
  });
});

test('given rules that ask for both chairs, when one is disqualified from the start, then the other’s word is enough', async () => {
  const desk = await aDesk({ board: aBoardWith('bothChairs') });
  const id = await desk.draft({ recused: [SeatId.parse('region-vest')] });
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect(await start(desk, id)).toEqual({ kind: 'refused', why: 'notReleased' });
  await releaseCase(desk.deps, id, desk.actor('ministeriet'), desk.operation());
  expect(await start(desk, id)).toMatchObject({ kind: 'started' });
});
