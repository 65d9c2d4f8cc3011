import { laterBy } from '../../../domain/calendar/localMoment';
import type { RoundId } from '../../../domain/ids';
import { remindNow } from '../../../workflows/remindNow';
import { startCase } from '../../../workflows/startCase';
import type { Mishap } from '../../support/fakeMessenger';
import { aDesk, type Desk } from '../../support/useCases';

// The channel answers nothing but that it cannot, for longer than anyone likes.

const MINUTE = 60_000;
const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];

/** From now on every call comes to this, for so many minutes. */
function outage(desk: Desk, minutes: number, mishap: Mishap): void {
  const end = laterBy(desk.now(), minutes * MINUTE);
  desk.messenger.decide(() => (desk.now() < end ? mishap : undefined));
}
const reminders = (desk: Desk, who: string) =>
  desk.messenger.asked.filter(
    ({ notice, verb, who: to }) =>
      verb === 'send' && to === who && notice.kind === 'case' && notice.lead === 'reminder',
  );
async function sentOut(desk: Desk): Promise<RoundId> {
  const id = await desk.draft();
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  return id;
}

describe.each([90, 180])('given a channel that answers 502 for %i minutes', (minutes) => {
  test('when a case is sent out meanwhile, then everyone has it afterwards, and nothing is given up', async () => {
    const desk = await aDesk();
    outage(desk, minutes, { kind: 'ambiguous', arrives: false });
    const id = await sentOut(desk);
    await desk.drain((minutes + 20) * 60);
    for (const who of [...voters, 'observatoren', 'channel', 'secretariat-1', 'secretariat-2'])
      expect([who, desk.messenger.sentTo(who).length]).toEqual([who, who === 'observatoren' ? 0 : 1]);
    expect(desk.messenger.sentTo()).toHaveLength(9);
    expect(await desk.outs(id)).toEqual([]);
    expect(await desk.deps.halted.list('stuck')).toEqual([]);
  });

  test.each([
    ['were lost', false, 1],
    ['arrived without an answer', true, 2],
  ])(
    'when members are reminded, and the first reminders %s, then none is lost and none comes a third time',
    async (_, arrives, most) => {
      const desk = await aDesk();
      const id = await sentOut(desk);
      await desk.drain();
      outage(desk, minutes, { kind: 'ambiguous', arrives });
      await remindNow(desk.deps, id, desk.actor('secretariat-1'), undefined, desk.operation());
      await desk.drain((minutes + 20) * 60);
      for (const who of voters) {
        expect(reminders(desk, who).map(({ outcome }) => outcome)).toEqual(['ambiguous', 'sent']);
        expect(
          desk.messenger.shownTo(who).filter((card) => card.kind === 'case' && card.lead === 'reminder'),
        ).toHaveLength(most);
      }
      // Meanwhile it was asked whether the channel answers, and no reminder was spent on it.
      expect(desk.messenger.knocked.filter(({ outcome }) => outcome === 'ambiguous').length).toBeGreaterThan(
        voters.length,
      );
      expect(await desk.outs(id)).toEqual([]);
    },
  );

  test('when members answer meanwhile, then every card ends with the latest', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    await desk.drain();
    outage(desk, minutes, { kind: 'ambiguous', arrives: false });
    for (const who of voters) {
      await desk.press(id, who, 'approve');
      await desk.drain(5 * 60);
    }
    await desk.drain((minutes + 20) * 60);
    expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 5 } } }]);
    expect(desk.messenger.shownTo('secretariat-2')).toMatchObject([{ view: { figures: { answered: 5 } } }]);
    for (const who of voters)
      expect(desk.messenger.shownTo(who)).toMatchObject([
        { view: { mine: { answer: { choice: 'approve' } } } },
      ]);
    expect(await desk.outs(id)).toEqual([]);
    expect(await desk.deps.halted.list('stuck')).toEqual([]);
  });
});

test('given a conversation that is busy again and again, then the card waits longer each time and is not given up', async () => {
  const desk = await aDesk();
  desk.messenger.next('centret', ...Array<Mishap>(12).fill({ kind: 'later', seconds: null, code: 'busy' }));
  await sentOut(desk);
  await desk.drain(2 * 3_600);
  const times = desk.messenger.asked.filter(({ who }) => who === 'centret').map(({ at }) => Date.parse(at));
  expect(times).toHaveLength(13);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(2_400);
  expect((times[12] ?? 0) - (times[11] ?? 0)).toBeGreaterThanOrEqual(480_000);
  expect(desk.messenger.sentTo('centret')).toHaveLength(1);
});
