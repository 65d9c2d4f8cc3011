import { type RoundId, SeatId } from '../../domain/ids';
import type { Viewer } from '../../domain/round/viewer';
import { discardDraft } from '../../workflows/discardDraft';
import { showCase } from '../../workflows/showCase';
import { aBoard, rulesWith } from '../support/builders';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const show = (desk: Desk, id: RoundId, who: string, viewer?: Viewer) =>
  showCase(desk.deps, id, desk.actor(who), viewer);
const view = async (desk: Desk, id: RoundId, who: string, viewer?: Viewer) =>
  mustDo(await show(desk, id, who, viewer)).view;

/** Two have answered: one with a comment, one against. */
async function half(desk: Desk): Promise<RoundId> {
  const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
  await desk.answer(id, 'region-ost', 'approve-with-comment', 'Husk en note.');
  await desk.answer(id, 'centret', 'reject', 'For dyrt.');
  return id;
}

describe('a case in progress', () => {
  test('given a member, then he sees the counts and his own answer, and nobody else’s', async () => {
    const desk = await aDesk();
    const shown = await view(desk, await half(desk), 'centret');
    expect(shown).toMatchObject({
      viewer: 'member',
      figures: { eligible: 4, answered: 2, for: 1, against: 1 },
      seats: null,
      ifNobodyElse: null,
      mine: { seatId: 'centret', answer: { choice: 'reject', comment: 'For dyrt.' } },
    });
  });

  test('given a board that shows names at once, then a member sees who answered what', async () => {
    const board = aBoard({ rulesOfProcedure: rulesWith({ namesShown: 'atOnce' }) });
    const desk = await aDesk({ board });
    const shown = await view(desk, await half(desk), 'ministeriet');
    expect(shown.seats?.find(({ seatId }) => seatId === 'centret')).toMatchObject({
      state: 'answered',
      choice: 'reject',
    });
  });

  test('given a chair, then he sees who is missing and what was said, and not how each voted', async () => {
    const desk = await aDesk();
    const shown = await view(desk, await half(desk), 'ministeriet');
    expect(shown.viewer).toBe('chair');
    expect(
      shown.seats?.map(({ seatId, state, choice, comment }) => [seatId, state, choice, comment]),
    ).toEqual([
      ['ministeriet', 'outstanding', null, ''],
      ['region-vest', 'outstanding', null, ''],
      ['region-ost', 'answered', null, 'Husk en note.'],
      ['centret', 'answered', null, 'For dyrt.'],
      ['foreningen', 'recused', null, ''],
      ['universitetet', 'observer', null, ''],
    ]);
    expect(shown.ifNobodyElse).toMatchObject({ outcome: 'noDecision', reason: 'tooFewAnswers' });
  });

  test('given the secretariat, then it sees every answer, and has none of its own', async () => {
    const desk = await aDesk();
    const shown = await view(desk, await half(desk), 'secretariat-1');
    expect(shown.mine).toBeNull();
    expect(shown.seats?.find(({ seatId }) => seatId === 'centret')).toMatchObject({
      choice: 'reject',
      comment: 'For dyrt.',
    });
  });

  test('given the observer, then he sees the counts and no names', async () => {
    const desk = await aDesk();
    expect(await view(desk, await half(desk), 'universitetet')).toMatchObject({
      viewer: 'observer',
      figures: { answered: 2 },
      seats: null,
      mine: { answer: null },
    });
  });

  test('given a recused member, then he sees that he is out, and no counts, names or answers', async () => {
    const desk = await aDesk();
    expect(await view(desk, await half(desk), 'foreningen')).toMatchObject({
      viewer: 'recused',
      figures: null,
      seats: null,
      ifNobodyElse: null,
      ending: null,
    });
  });

  test('given a reply that a whole channel reads, then it holds counts only, whoever asked', async () => {
    const desk = await aDesk();
    const id = await half(desk);
    for (const who of ['ministeriet', 'secretariat-1', 'centret', 'foreningen'])
      expect(await view(desk, id, who, { kind: 'channel' })).toMatchObject({
        viewer: 'channel',
        figures: { answered: 2 },
        seats: null,
        mine: null,
        ifNobodyElse: null,
      });
  });
});

describe('a case that has ended', () => {
  test('given the night before it is told, then chairs and secretariat know the outcome and the others do not', async () => {
    const desk = await aDesk();
    const id = await half(desk);
    await desk.until('2025-05-28T23:00:00.000Z');
    for (const who of ['ministeriet', 'secretariat-1'])
      expect((await view(desk, id, who)).ending).toMatchObject({ kind: 'decided' });
    for (const who of ['centret', 'universitetet', 'foreningen']) {
      expect(await view(desk, id, who)).toMatchObject({ ending: null, round: { status: 'closed' } });
      expect((await view(desk, id, who)).seats).toBeNull();
    }
    expect((await view(desk, id, 'ministeriet', { kind: 'channel' })).ending).toBeNull();
  });

  test('given the morning, then everyone knows, and members see the names where the board shows them afterwards', async () => {
    const desk = await aDesk();
    const id = await half(desk);
    await desk.until('2025-05-30T06:00:00.000Z');
    for (const who of ['centret', 'universitetet', 'foreningen', 'ministeriet'])
      expect((await view(desk, id, who)).ending).toMatchObject({ kind: 'decided' });
    expect(
      (await view(desk, id, 'region-ost')).seats?.find(({ seatId }) => seatId === 'centret'),
    ).toMatchObject({ choice: 'reject' });
    expect((await view(desk, id, 'foreningen')).seats).toBeNull();
    expect((await view(desk, id, 'ministeriet', { kind: 'channel' })).seats).toBeNull();
  });
});

describe('nothing to see', () => {
  test('given a stranger, then an existing case and none look the same', async () => {
    const desk = await aDesk();
    const id = await half(desk);
    const nowhere = `${desk.board.id}.01JVJ9G0E8ZZZZZZZZZZZZZZZZ` as RoundId;
    expect(await show(desk, id, 'stranger')).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await show(desk, nowhere, 'stranger')).toEqual(await show(desk, id, 'stranger'));
    expect(await show(desk, nowhere, 'ministeriet')).toEqual({ kind: 'refused', why: 'notFound' });
  });

  test('given someone of another board, then this board’s case is not found', async () => {
    const desk = await aDesk();
    const id = await half(desk);
    const other = await aDesk();
    expect(await showCase(other.deps, id, other.actor('ministeriet'))).toEqual({
      kind: 'refused',
      why: 'notFound',
    });
  });

  test('given a draft, also one put away, then it is not shown as a case to anyone', async () => {
    const desk = await aDesk();
    const draft = await desk.draft();
    const away = await desk.draft();
    await discardDraft(desk.deps, away, desk.actor('secretariat-1'), desk.operation());
    for (const id of [draft, away])
      for (const who of ['secretariat-1', 'centret'])
        expect(await show(desk, id, who)).toEqual({ kind: 'refused', why: 'notFound' });
  });
});
