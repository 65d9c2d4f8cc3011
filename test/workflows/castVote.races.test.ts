import type { RoundId } from '../../domain/ids';
import { castVote } from '../../workflows/castVote';
import type { Deps } from '../../workflows/deps';
import { endNow } from '../../workflows/endNow';
import type { Committed, Rounds } from '../../workflows/ports';
import { saySomething } from '../../workflows/saySomething';
import { sweep } from '../../workflows/sweep/sweep';
import { aDesk, type Desk } from '../support/useCases';

/** The same stores, where something happens between what a use case has read and what it writes. */
function withMeanwhile(deps: Deps, ...meanwhiles: (() => Promise<unknown>)[]): Deps {
  const rest = [...meanwhiles];
  const commit: Rounds['commit'] = async (...args) => {
    await rest.shift()?.();
    return deps.rounds.commit(...args);
  };
  return { ...deps, rounds: { ...deps.rounds, commit } };
}

/** What was said from a seat: all its events but that the case came to it. */
const answersOf = async (desk: Desk, id: RoundId, who: string) =>
  (await desk.events(id)).filter(({ happening }) => happening.stream === who && happening.kind !== 'reached');
const close = (desk: Desk, id: RoundId, deps = desk.deps) =>
  endNow(deps, id, desk.actor('secretariat-1'), { how: 'close', reason: 'Aftalt.' }, desk.operation());

test('given two members who press at the same moment, then both answers are recorded', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];
  const all = await Promise.all(voters.map((who) => desk.press(id, who, 'approve')));
  expect(all.map(({ kind }) => kind)).toEqual(voters.map(() => 'recorded'));
  await desk.drain();
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 5 } } }]);
});

test('given a closing between the reading and the writing of a press, then the closing wins and the answer is a remark', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const deps = withMeanwhile(desk.deps, () => close(desk, id));
  expect(await desk.press(id, 'centret', 'approve', { deps })).toMatchObject({ kind: 'late' });
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: null, lateAnswers: 1, sealed: true });
  expect(await desk.sent(id)).toMatchObject({ ending: { verdict: { tally: { answered: 0 } } } });
});

test('given a press between the reading and the writing of a closing, then the answer wins and the closing counts it', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const deps = withMeanwhile(desk.deps, () => desk.press(id, 'centret', 'approve'));
  expect(await close(desk, id, deps)).toMatchObject({ kind: 'ended' });
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: { choice: 'approve' }, sealed: true });
  expect(await desk.sent(id)).toMatchObject({ ending: { verdict: { tally: { answered: 1 } } } });
  expect(await desk.events(id, 'closed')).toHaveLength(1);
});

test('given an answer received in time that is written while the sweep closes, then the next look closes with it', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.until('2025-05-28T22:00:29.000Z');
  desk.moveTo('2025-05-28T22:00:30.000Z');
  const deps = withMeanwhile(desk.deps, () =>
    desk.press(id, 'centret', 'approve', { receivedAt: '2025-05-28T21:59:59.000Z' }),
  );
  expect(await sweep(deps)).toMatchObject({ failed: 0 });
  expect((await desk.sent(id)).status).toBe('open');
  await desk.tick();
  expect(await desk.sent(id)).toMatchObject({
    status: 'closed',
    ending: { verdict: { tally: { answered: 1 } } },
  });
});

test('given a press, a closing and a second press in every order they can meet, then an acknowledged answer is in the count', async () => {
  for (const order of [0, 1, 2]) {
    const desk = await aDesk();
    const id = await desk.start();
    const steps = [
      () => desk.press(id, 'centret', 'approve'),
      () => close(desk, id),
      () => desk.press(id, 'foreningen', 'reject'),
    ];
    const turned = [...steps.slice(order), ...steps.slice(0, order)];
    await Promise.all(turned.map((step) => step()));
    const round = await desk.sent(id);
    if (round.status !== 'closed' || round.ending.kind !== 'decided') throw new Error('not closed');
    const whole = await desk.deps.rounds.readWhole(id);
    const recorded = (await desk.events(id, 'answered')).length;
    expect(round.ending.verdict.tally.answered).toBe(recorded);
    expect(whole?.seats.filter(({ value }) => value.answer !== null)).toHaveLength(recorded);
  }
});

test('given a comment that touches the same seat in between, when pressed, then the press reads again and is recorded', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const comment = (text: string) => () =>
    saySomething(desk.deps, id, desk.actor('centret'), 'commented', text, desk.operation());
  const deps = withMeanwhile(desk.deps, comment('Et øjeblik.'), comment('Straks.'), comment('Nu.'));
  expect(await desk.press(id, 'centret', 'approve', { deps })).toMatchObject({ kind: 'recorded' });
  expect((await answersOf(desk, id, 'centret')).map(({ happening, n }) => `${n} ${happening.kind}`)).toEqual([
    '2 commented',
    '3 commented',
    '4 commented',
    '5 answered',
  ]);
});

test('given a seat that never comes to rest, when pressed, then the answer is busy and nothing is acknowledged', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const commit = async (): Promise<Committed> => 'conflict';
  const deps = { ...desk.deps, rounds: { ...desk.deps.rounds, commit } };
  expect(await desk.press(id, 'centret', 'approve', { deps })).toEqual({ kind: 'refused', why: 'busy' });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
});

test('given a store that does not answer, when pressed, then nobody claims to know, and pressing again tells the truth', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const written: Rounds['commit'] = async (...args) => {
    await desk.deps.rounds.commit(...args);
    return 'unknown';
  };
  const deps = { ...desk.deps, rounds: { ...desk.deps.rounds, commit: written } };
  expect(await desk.press(id, 'centret', 'approve', { deps })).toEqual({ kind: 'refused', why: 'unknown' });
  expect(await desk.press(id, 'centret', 'approve')).toMatchObject({ kind: 'repeated' });
});

test('given a store that never answers and may yet take it, when pressed, then nobody says that it was not saved', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const commit = async (): Promise<Committed> => 'unanswered';
  const deps = { ...desk.deps, rounds: { ...desk.deps.rounds, commit } };
  expect(await desk.press(id, 'centret', 'approve', { deps })).toEqual({ kind: 'refused', why: 'unknown' });
  expect(await close(desk, id, deps)).toEqual({ kind: 'refused', why: 'unknown' });
});

test('given an activity that Teams sends again, when both are handled at once, then both are acknowledged and it is one event', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const again = { operation: 'one-activity' };
  const both = await Promise.all([
    desk.press(id, 'centret', 'approve', again),
    desk.press(id, 'centret', 'approve', again),
  ]);
  expect(both.map(({ kind }) => kind)).toEqual(['recorded', 'recorded']);
  expect(await answersOf(desk, id, 'centret')).toHaveLength(1);
});

test('given an activity that Teams sends again after the answer was changed, then the change stands', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.press(id, 'centret', 'approve', { operation: 'first' });
  await desk.press(id, 'centret', 'reject', { operation: 'second', seen: 1 });
  expect(await desk.press(id, 'centret', 'approve', { operation: 'first' })).toMatchObject({ kind: 'stale' });
  expect((await desk.seat(id, 'centret')).answer?.choice).toBe('reject');
});

test('given the same press from two devices at once, then it is one answer', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const both = await Promise.all([
    desk.press(id, 'centret', 'approve'),
    desk.press(id, 'centret', 'approve'),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['recorded', 'repeated']);
  expect(await answersOf(desk, id, 'centret')).toHaveLength(1);
});

test('given different presses from two devices at once, then one counts and the other is shown what counts', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const both = await Promise.all([desk.press(id, 'centret', 'approve'), desk.press(id, 'centret', 'reject')]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['recorded', 'stale']);
  expect(await answersOf(desk, id, 'centret')).toHaveLength(1);
});

test('given a press, then its wake-up is queued before the commit, so that no crash leaves work that nobody does', async () => {
  const order: string[] = [];
  const desk = await aDesk();
  const id = await desk.start();
  const deps: Deps = {
    ...desk.deps,
    wakes: {
      wake: async (...args) => {
        order.push('wake');
        return desk.deps.wakes.wake(...args);
      },
    },
    rounds: {
      ...desk.deps.rounds,
      commit: async (...args) => {
        order.push('commit');
        return desk.deps.rounds.commit(...args);
      },
    },
  };
  await castVote(
    deps,
    id,
    desk.actor('centret'),
    { version: 1, seen: 0, choice: 'approve', comment: '' },
    desk.now(),
    'press',
  );
  expect(order).toEqual(['wake', 'commit']);
});
