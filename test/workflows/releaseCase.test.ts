import type { RoundId } from '../../domain/ids';
import { askRelease } from '../../workflows/askRelease';
import { discardDraft } from '../../workflows/discardDraft';
import { releaseCase, returnCase } from '../../workflows/releaseCase';
import { startCase } from '../../workflows/startCase';
import { aBoard, rulesWith } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

async function asked(desk: Desk): Promise<RoundId> {
  const id = await desk.draft();
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.drain();
  return id;
}
const release = (desk: Desk, id: RoundId, who: string) =>
  releaseCase(desk.deps, id, desk.actor(who), desk.operation());
const giveBack = (desk: Desk, id: RoundId, who: string, reason = 'Uddyb afsnit 2.') =>
  returnCase(desk.deps, id, desk.actor(who), reason, desk.operation());

describe('releasing', () => {
  test('given a case that waits, when a chair releases it, then that is an event of his', async () => {
    const desk = await aDesk();
    const id = await asked(desk);
    expect((await release(desk, id, 'ministeriet')).kind).toBe('released');
    expect(await desk.round(id)).toMatchObject({ status: 'awaitingRelease', releasedBy: ['ministeriet'] });
    const [event] = await desk.events(id, 'released');
    expect(event?.by).toEqual({
      kind: 'seat',
      seatId: 'ministeriet',
      identity: desk.actor('ministeriet').identity,
    });
  });

  test('given a chair who has released it, when he releases it again, then it is a success and one event', async () => {
    const desk = await aDesk();
    const id = await asked(desk);
    await release(desk, id, 'ministeriet');
    expect((await release(desk, id, 'ministeriet')).kind).toBe('released');
    expect(await desk.events(id, 'released')).toHaveLength(1);
  });

  test.each([
    ['secretariat-1', 'notYours'],
    ['centret', 'notFound'],
    ['universitetet', 'notFound'],
    ['stranger', 'notFound'],
  ])('given %s, when they release it, then it is refused: %s', async (who, why) => {
    const desk = await aDesk();
    const id = await asked(desk);
    expect(await release(desk, id, who)).toEqual({ kind: 'refused', why });
    expect(await desk.round(id)).toMatchObject({ releasedBy: [] });
  });

  test('given a case that was sent out, put away or not put before the chairs, when it is released, then it is refused', async () => {
    const desk = await aDesk();
    const sent = await desk.start();
    expect(await release(desk, sent, 'ministeriet')).toEqual({ kind: 'refused', why: 'alreadySent' });
    const away = await asked(desk);
    await discardDraft(desk.deps, away, desk.actor('secretariat-1'), desk.operation());
    expect(await release(desk, away, 'ministeriet')).toEqual({ kind: 'refused', why: 'discarded' });
    const draft = await desk.draft();
    expect(await release(desk, draft, 'ministeriet')).toEqual({ kind: 'refused', why: 'nothingToDo' });
  });
});

describe('telling the secretariat', () => {
  const heard = (desk: Desk, who: string) =>
    desk.messenger
      .sentTo(who)
      .flatMap((notice) =>
        notice.kind === 'draftNews' && notice.news === 'released' ? [notice.releasedBy] : [],
      );
  const deskWith = (rule?: 'oneChair' | 'bothChairs') =>
    aDesk(rule === undefined ? {} : { board: aBoard({ rulesOfProcedure: rulesWith({ release: rule }) }) });

  test.each([undefined, 'oneChair'] as const)(
    'given the rule %s, when a chair releases it, then the secretariat hears who, once, and nobody else does',
    async (rule) => {
      const desk = await deskWith(rule);
      const id = await asked(desk);
      await release(desk, id, 'ministeriet');
      await release(desk, id, 'ministeriet');
      await desk.drain();
      await release(desk, id, 'region-vest');
      await desk.drain();
      for (const who of ['secretariat-1', 'secretariat-2'])
        expect(heard(desk, who)).toEqual([['Eksempelministeriet']]);
      for (const who of ['ministeriet', 'region-vest', 'centret', 'channel'])
        expect(heard(desk, who)).toEqual([]);
    },
  );

  test('given that both chairs must, when one has, then nothing is said; when both have, then both are named', async () => {
    const desk = await deskWith('bothChairs');
    const id = await asked(desk);
    await release(desk, id, 'region-vest');
    await desk.drain();
    expect(heard(desk, 'secretariat-1')).toEqual([]);
    await release(desk, id, 'ministeriet');
    await desk.drain();
    expect(heard(desk, 'secretariat-1')).toEqual([['Eksempelministeriet', 'Region Vest']]);
  });

  test('given a case that was sent out or sent back before the news is delivered, then it is not told', async () => {
    const desk = await deskWith('oneChair');
    const sent = await asked(desk);
    await release(desk, sent, 'ministeriet');
    await startCase(desk.deps, sent, desk.actor('secretariat-1'), desk.operation());
    const back = await asked(desk);
    await release(desk, back, 'ministeriet');
    await giveBack(desk, back, 'region-vest');
    await askRelease(desk.deps, back, desk.actor('secretariat-1'), desk.operation());
    await desk.drain();
    expect(heard(desk, 'secretariat-1')).toEqual([]);
  });
});

describe('sending back', () => {
  test('given a case that waits, when a chair sends it back, then it is a draft and the secretariat reads the remark', async () => {
    const desk = await aDesk();
    const id = await asked(desk);
    desk.messenger.forget();
    expect(await giveBack(desk, id, 'region-vest')).toEqual({ kind: 'returned' });
    await desk.drain();
    expect((await desk.round(id)).status).toBe('draft');
    for (const who of ['secretariat-1', 'secretariat-2'])
      expect(desk.messenger.sentTo(who)).toMatchObject([
        { kind: 'draftNews', news: 'returned', text: 'Uddyb afsnit 2.' },
      ]);
    expect(desk.messenger.sentTo('ministeriet')).toEqual([]);
  });

  test('given a release and then a return, when it is asked for again, then the release is gone', async () => {
    const desk = await aDesk();
    const id = await asked(desk);
    await release(desk, id, 'ministeriet');
    await giveBack(desk, id, 'region-vest');
    await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
    expect(await desk.round(id)).toMatchObject({ status: 'awaitingRelease', releasedBy: [] });
  });

  test('given no remark, when it is sent back, then the chair is asked for one', async () => {
    const desk = await aDesk();
    const id = await asked(desk);
    expect(await giveBack(desk, id, 'ministeriet', '  ')).toEqual({ kind: 'refused', why: 'reasonMissing' });
    expect((await desk.round(id)).status).toBe('awaitingRelease');
  });

  test.each([
    ['secretariat-1', 'notYours'],
    ['centret', 'notFound'],
    ['stranger', 'notFound'],
  ])('given %s, when they send it back, then it is refused: %s', async (who, why) => {
    const desk = await aDesk();
    const id = await asked(desk);
    expect(await giveBack(desk, id, who)).toEqual({ kind: 'refused', why });
  });
});
