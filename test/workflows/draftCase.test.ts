import { draftCase } from '../../workflows/draftCase';
import { keepMeeting } from '../../workflows/keepMeeting';
import { aBoard, rulesWith } from '../support/builders';
import { minutesText } from '../support/paperTexts';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const draft = async (desk: Desk, who: string, start: Parameters<typeof draftCase>[3] = {}) =>
  draftCase(desk.deps, desk.board.id, desk.actor(who), start, desk.operation());

test.each(['secretariat-1', 'ministeriet'])(
  'given %s, when they open the form, then it is a draft from the first moment, and nobody hears of it',
  async (who) => {
    const desk = await aDesk();
    const view = mustDo(await draft(desk, who, { title: 'Ny kaj', deadlineDate: '2025-06-11' }));
    expect(view.form).toMatchObject({ title: 'Ny kaj', deadlineKind: 'date', deadlineDate: '2025-06-11' });
    expect(await desk.round(view.roundId)).toMatchObject({
      status: 'draft',
      form: view.form,
      createdAt: desk.now(),
    });
    expect((await desk.events(view.roundId)).map(({ happening }) => happening.kind)).toEqual(['drafted']);
    await desk.drain();
    expect(desk.messenger.asked).toEqual([]);
  },
);

test('given rules nobody has set, when the form opens, then the suggested values stand there', async () => {
  const desk = await aDesk();
  const { form } = mustDo(await draft(desk, 'secretariat-1'));
  expect(form).toMatchObject({
    workingDays: '7',
    majority: 'noneAgainst',
    minAnswers: '3',
    meetingDemand: '1',
  });
});

test('given rules the board has set, when the form opens, then those stand there', async () => {
  const rulesOfProcedure = rulesWith({ period: { kind: 'workingDays', n: 5 }, majority: { kind: 'simple' } });
  const desk = await aDesk({ board: aBoard({ rulesOfProcedure }) });
  const { form } = mustDo(await draft(desk, 'secretariat-1'));
  expect(form).toMatchObject({ workingDays: '5', majority: 'simple' });
});

test('given an item whose minutes changed its wording, when the form opens from it, then the change stands ready', async () => {
  const desk = await aDesk();
  await keepMeeting(desk.deps, desk.board.id, minutesText);
  const item = { meetingId: '2026-2', seq: 2, year: 2026 };
  const view = mustDo(await draft(desk, 'secretariat-1', { item }));
  expect(view.changes).toEqual([{ target: 'Mål 1', from: 'rød kaj', to: 'blå kaj' }]);
  expect(view.form).toMatchObject({ item, includeChanges: true });
});

test('given an item of a meeting that is not held here, when the form opens, then it opens without changes', async () => {
  const desk = await aDesk();
  const view = mustDo(
    await draft(desk, 'secretariat-1', { item: { meetingId: '2024-9', seq: 1, year: 2024 } }),
  );
  expect(view.changes).toEqual([]);
  expect(view.form.includeChanges).toBe(false);
});

test.each([
  ['centret', 'notYours'],
  ['universitetet', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they open the form, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  expect(await draft(desk, who)).toEqual({ kind: 'refused', why });
  expect(await desk.deps.rounds.list(desk.board.id)).toEqual([]);
});

test('given a board that does not exist, when the form is opened, then it looks like one without a seat', async () => {
  const desk = await aDesk();
  const refused = await draftCase(desk.deps, aBoard().id, desk.actor('secretariat-1'), {}, desk.operation());
  expect(refused).toEqual({ kind: 'refused', why: 'notFound' });
});

test.each([
  ['oneChair', 'secretariat-1', 'chairsPrepare'],
  ['secretariat', 'ministeriet', 'secretariatPrepares'],
] as const)(
  'given rules by which %s prepares, when %s opens the form, then it is refused with who does',
  async (prepares, who, why) => {
    const desk = await aDesk({ board: aBoard({ rulesOfProcedure: rulesWith({ prepares }) }) });
    expect(await draft(desk, who)).toEqual({ kind: 'refused', why });
    const other = who === 'ministeriet' ? 'secretariat-1' : 'ministeriet';
    expect((await draft(desk, other)).kind).toBe('draft');
    // Minutes are the secretariat's own.
    expect((await draft(desk, who, { kind: 'minutes' })).kind).toBe('draft');
  },
);
