import { laterBy } from '../../../domain/calendar/localMoment';
import { SeatId } from '../../../domain/ids';
import { memoryTable } from '../../../storage/memory/memoryTable';
import { tablePace } from '../../../storage/pace/tablePace';
import { startCase } from '../../../workflows/startCase';
import { aBoard, aSeat } from '../../support/builders';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

// Delivery at the pace the channel bears. Real time is the desk's here, and waiting for a turn moves it on.

async function pacedDesk(setup: DeskSetup = {}): Promise<Desk> {
  const held: { desk: Desk | null } = { desk: null };
  const desk = await aDesk({
    ...setup,
    over: (deps) => ({
      ...deps,
      pace: tablePace(memoryTable('Conversations'), {
        now: () => Date.parse(deps.clock.now()),
        sleep: async (ms) => held.desk?.moveTo(laterBy(held.desk.now(), Math.ceil(ms))),
      }),
    }),
  });
  held.desk = desk;
  return desk;
}
const timesOf = (desk: Desk, verb: 'send' | 'update', who?: string) =>
  desk.messenger.asked
    .filter((asked) => asked.verb === verb && (who === undefined || asked.who === who))
    .map(({ at }) => Date.parse(at));

test('given a channel that says to wait, then nothing goes to anyone in the tenant before that, and no attempt is counted for it', async () => {
  const desk = await pacedDesk();
  const id = await desk.draft();
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  desk.messenger.next('region-ost', { kind: 'later', seconds: 40 });
  await desk.drain(20);
  const before = desk.messenger.asked.length;
  const refused = Date.parse(desk.messenger.asked.find(({ outcome }) => outcome === 'later')?.at ?? '');
  expect(before).toBeLessThan(9);
  const waiting = (await desk.outs(id)).filter(({ task }) => task.kind === 'caseCard');
  expect(waiting.map(({ attempts }) => attempts).sort()).toEqual([...Array(9 - before).fill(0), 1]);
  await desk.drain(60);
  expect(desk.messenger.sentTo()).toHaveLength(9);
  for (const { at } of desk.messenger.asked.slice(before))
    expect(Date.parse(at)).toBeGreaterThanOrEqual(refused + 40_000);
});

/** A case in progress on a board of so many seats. */
async function busyCase(
  seats: number,
): Promise<{ desk: Desk; id: Awaited<ReturnType<Desk['start']>>; voters: SeatId[] }> {
  const board = aBoard();
  const more = Array.from({ length: seats - 6 }, (_, i) => aSeat(200 + i, { id: SeatId.parse(`sted-${i}`) }));
  const desk = await pacedDesk({ board: { ...board, seats: [...board.seats, ...more] } });
  const id = await desk.start();
  await desk.drain(120);
  desk.messenger.forget();
  const voters = [...board.seats, ...more].filter(({ vote }) => vote).map((seat) => seat.id);
  return { desk, id, voters };
}

test('given a busy case, then its channel card changes every other second at most, and ends with the latest', async () => {
  const { desk, id, voters } = await busyCase(30);
  for (const who of voters) {
    await desk.press(id, who, 'approve');
    await desk.drain(0);
    desk.moveTo(laterBy(desk.now(), 200));
  }
  await desk.drain(30);
  const times = timesOf(desk, 'update', 'channel');
  expect(times.length).toBeGreaterThan(1);
  for (const [i, at] of times.entries())
    if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(2_000);
  expect(desk.messenger.shownTo('channel')).toMatchObject([
    { view: { figures: { answered: voters.length } } },
  ]);
  expect(await desk.outs(id)).toEqual([]);
});

test('given ninety who press at once, then the cards all share are updated a few times, and each presser’s own once', async () => {
  const { desk, id, voters } = await busyCase(90);
  for (const who of voters) await desk.press(id, who, 'approve');
  await desk.drain(120);
  for (const shared of ['channel', 'secretariat-1', 'secretariat-2'])
    expect(timesOf(desk, 'update', shared).length).toBeLessThanOrEqual(3);
  for (const who of voters) expect(timesOf(desk, 'update', who)).toHaveLength(1);
  expect(desk.messenger.shownTo('secretariat-1')).toMatchObject([
    { view: { figures: { answered: voters.length } } },
  ]);
  expect(await desk.outs(id)).toEqual([]);
  // One for each press and card would be four times as many.
  expect(desk.messenger.asked.length).toBeLessThanOrEqual(voters.length + 9);
}, 60_000);
