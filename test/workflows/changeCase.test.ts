import { changeCase, runCase } from '../../workflows/changeCase';
import type { Write } from '../../workflows/ports';
import { refused } from '../../workflows/refused';
import { tellWhenAll } from '../../workflows/tellWhenAll';
import { aDesk, type Desk } from '../support/useCases';

type Id = Awaited<ReturnType<Desk['start']>>;

/** Puts one more event on the case's header, having seen what it was. */
function touch(
  desk: Desk,
  id: Id,
  { who = 'secretariat-1', deps = desk.deps, meanwhile = async () => {} } = {},
) {
  let looked = 0;
  return changeCase(deps, id, desk.actor(who), desk.operation(), async ({ round }) => {
    looked += 1;
    await meanwhile();
    const value = { ...round.value, events: round.value.events + 1 };
    const writes: Write[] = [{ row: 'round', value, etag: round.etag }];
    return { kind: 'write', writes, result: { looked, events: value.events } };
  });
}

test('given somebody who writes in between, then the case is read again and decided again', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  let others = 0;
  const meanwhile = async () => {
    others += 1;
    if (others <= 3) await touch(desk, id, { who: 'ministeriet' });
  };
  expect(await touch(desk, id, { meanwhile })).toEqual({ looked: 4, events: 6 });
  expect((await desk.sent(id)).events).toBe(6);
});

test('given a case that never comes to rest, then the answer is busy', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const meanwhile = async () => void (await touch(desk, id, { who: 'ministeriet' }));
  expect(await touch(desk, id, { meanwhile })).toEqual({ kind: 'refused', why: 'busy' });
});

test('given a store that does not answer, then nobody claims to know, and nothing is tried again blindly', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  let commits = 0;
  const commit = async () => {
    commits += 1;
    return 'unknown' as const;
  };
  const deps = { ...desk.deps, rounds: { ...desk.deps.rounds, commit } };
  expect(await touch(desk, id, { deps })).toEqual({ kind: 'refused', why: 'unknown' });
  expect(commits).toBe(1);
});

test('given a stranger, then the case is not even decided on', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const decide = jest.fn(() => refused('ended'));
  expect(await changeCase(desk.deps, id, desk.actor('stranger'), 'a', decide)).toEqual({
    kind: 'refused',
    why: 'notFound',
  });
  expect(decide).not.toHaveBeenCalled();
});

test('given who does not run cases, or is recused in this one, then the case is not decided on', async () => {
  const desk = await aDesk();
  const recused = desk.board.seats.filter((seat) => seat.id === 'region-vest').map((seat) => seat.id);
  const id = await desk.start({ recused });
  const decide = jest.fn(() => refused('ended'));
  const as = (who: string) => runCase(desk.deps, id, desk.actor(who), 'a', decide);
  expect(await as('centret')).toEqual({ kind: 'refused', why: 'notYours' });
  expect(await as('universitetet')).toEqual({ kind: 'refused', why: 'notYours' });
  expect(await as('region-vest')).toEqual({ kind: 'refused', why: 'recused' });
  expect(decide).not.toHaveBeenCalled();
  expect(await tellWhenAll(desk.deps, id, desk.actor('region-vest'), 'b')).toEqual({
    kind: 'refused',
    why: 'recused',
  });
});
