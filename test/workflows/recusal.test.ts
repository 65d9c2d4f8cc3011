import { type RoundId, SeatId } from '../../domain/ids';
import type { RecusalOutcome } from '../../domain/round/recusal';
import { decideRecusal } from '../../workflows/decideRecusal';
import type { Deps } from '../../workflows/deps';
import { endNow } from '../../workflows/endNow';
import { importBoard } from '../../workflows/importBoard';
import type { Rounds } from '../../workflows/ports';
import { reportRecusal, takeBackRecusal } from '../../workflows/reportRecusal';
import { saySomething } from '../../workflows/saySomething';
import { upholdAnswer } from '../../workflows/upholdAnswer';
import { aBoard, rulesWith } from '../support/builders';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const seatId = (id: string) => SeatId.parse(id);
const report = (desk: Desk, id: RoundId, who: string, about?: string, operation = desk.operation()) =>
  reportRecusal(
    desk.deps,
    id,
    desk.actor(who),
    { seatId: about === undefined ? undefined : seatId(about), text: 'Nær tilknytning.' },
    operation,
  );
const undo = (desk: Desk, id: RoundId, who: string, about?: string) =>
  takeBackRecusal(
    desk.deps,
    id,
    desk.actor(who),
    about === undefined ? undefined : seatId(about),
    desk.operation(),
  );
const onTheMeeting = 'Besluttet på mødet den 14. maj 2025';
const disqualified: RecusalOutcome = { outcome: 'disqualified', ground: 3 };
async function decide(
  desk: Desk,
  id: RoundId,
  who: string,
  about: string,
  decided: RecusalOutcome = disqualified,
  deps = desk.deps,
  how = '',
) {
  const { recusal } = await desk.seat(id, about);
  return decideRecusal(
    deps,
    id,
    desk.actor(who),
    { seatId: seatId(about), reported: recusal?.event ?? 1, how, ...decided },
    desk.operation(),
  );
}
function withMeanwhile(deps: Deps, meanwhile: () => Promise<unknown>): Deps {
  let rest = [meanwhile];
  const commit: Rounds['commit'] = async (...args) => {
    const [first] = rest;
    rest = [];
    await first?.();
    return deps.rounds.commit(...args);
  };
  return { ...deps, rounds: { ...deps.rounds, commit } };
}
const news = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'news' ? [notice.news] : []));

test('given a member who reports himself, then his papers are withheld, his answer is set aside, and the chairs hear of it', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  desk.messenger.forget();
  expect(await report(desk, id, 'centret')).toEqual({ kind: 'reported', seatId: 'centret' });
  await desk.drain();
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: null,
    recused: false,
    recusal: { status: 'reported', setAside: { choice: 'approve' } },
  });
  expect(desk.messenger.shownTo('centret')).toMatchObject([
    { view: { viewer: 'recused', figures: null, seats: null } },
  ]);
  for (const who of ['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'])
    expect(news(desk, who)).toEqual(['recusalReported']);
  for (const who of ['region-ost', 'centret', 'universitetet', 'channel'])
    expect(desk.messenger.sentTo(who)).toEqual([]);
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 0 } } }]);
});

test('given a reported member, then he answers nothing, says nothing and is reminded of nothing until it is settled', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'centret');
  await desk.drain();
  expect(await desk.press(id, 'centret', 'approve')).toMatchObject({
    kind: 'recused',
    view: { viewer: 'recused' },
  });
  expect(
    await saySomething(desk.deps, id, desk.actor('centret'), 'commented', 'Men', desk.operation()),
  ).toEqual({ kind: 'refused', why: 'recused' });
  desk.messenger.forget();
  await desk.until('2025-05-28T21:00:00.000Z');
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  expect(desk.messenger.sentTo('region-ost').length).toBeGreaterThan(0);
});

test('given a report that is taken back, then the answer counts again and the events point back', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  await report(desk, id, 'centret');
  expect(await undo(desk, id, 'centret')).toEqual({ kind: 'undone' });
  await desk.drain();
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: { n: 1, choice: 'approve' },
    recusal: null,
  });
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 1 } } }]);
  expect(desk.messenger.shownTo('centret')).toMatchObject([{ view: { viewer: 'member' } }]);
  expect(
    (await desk.events(id))
      .filter(({ happening }) => happening.stream === 'centret')
      .map(({ n, happening }) => [n, happening.kind]),
  ).toEqual([
    [1, 'reached'],
    [2, 'answered'],
    [3, 'recusalReported'],
    [4, 'recusalUndone'],
  ]);
  expect(await undo(desk, id, 'centret')).toEqual({ kind: 'refused', why: 'settled' });
});

test('given not disqualified, then the card comes back with the answer offered, and upholding it counts', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  await report(desk, id, 'centret');
  await desk.drain();
  desk.messenger.forget();
  expect(await decide(desk, id, 'ministeriet', 'centret', { outcome: 'notDisqualified' })).toMatchObject({
    kind: 'decided',
    tooFew: false,
  });
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toMatchObject([
    {
      kind: 'case',
      lead: 'recusal',
      view: { viewer: 'member', mine: { answer: null, previous: { choice: 'approve' } } },
    },
  ]);
  expect(news(desk, 'secretariat-1')).toEqual(['recusalDecided']);
  expect(
    await upholdAnswer(
      desk.deps,
      id,
      desk.actor('centret'),
      { version: 1, seen: 1 },
      desk.now(),
      desk.operation(),
    ),
  ).toMatchObject({ kind: 'recorded' });
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: { n: 2, choice: 'approve', upheld: true } });
});

test('given disqualified, then the seat is out, hears so, and is told the outcome afterwards and nothing else', async () => {
  const desk = await aDesk();
  const id = await desk.start({ minAnswers: '5' });
  await desk.answer(id, 'centret', 'reject');
  for (const who of ['ministeriet', 'region-vest', 'region-ost', 'foreningen'])
    await desk.answer(id, who, 'approve');
  await report(desk, id, 'secretariat-1', 'centret');
  await desk.drain();
  desk.messenger.forget();
  expect(await decide(desk, id, 'region-vest', 'centret')).toEqual({
    kind: 'decided',
    outcome: 'disqualified',
    tooFew: true,
  });
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toMatchObject([
    { lead: 'recusal', view: { viewer: 'recused', mine: { recusal: { ground: 3 } } } },
  ]);
  await desk.until('2025-06-02T10:00:00.000Z');
  const round = await desk.sent(id);
  expect(round).toMatchObject({
    status: 'closed',
    ending: { verdict: { outcome: 'noDecision', tally: { eligible: 4, recused: 1, against: 0 } } },
  });
  expect(desk.messenger.sentTo('centret').map((notice) => notice.kind)).toEqual(['case', 'outcome']);
  expect(desk.messenger.sentTo('centret').at(-1)).toMatchObject({
    view: { viewer: 'recused', seats: null, figures: null },
  });
  expect(JSON.stringify(await desk.events(id, 'recusalDecided'))).not.toContain('Nær tilknytning');
});

test('given everyone else has answered and the rules end the case then, when the last is disqualified, then it ends', async () => {
  const desk = await aDesk();
  const id = await desk.start({ earlyClose: 'whenAllAnswered' });
  await report(desk, id, 'centret');
  for (const who of ['ministeriet', 'region-vest', 'region-ost', 'foreningen'])
    await desk.answer(id, who, 'approve');
  expect((await desk.sent(id)).status).toBe('open');
  await decide(desk, id, 'ministeriet', 'centret');
  await desk.drain();
  expect(await desk.sent(id)).toMatchObject({ status: 'closed', ending: { cause: 'allAnswered' } });
});

test('given one chair concerned, then the other decides, and the one concerned neither decides, hears nor runs the case', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  await report(desk, id, 'ministeriet');
  await desk.drain();
  expect(news(desk, 'ministeriet')).toEqual([]);
  expect(news(desk, 'region-vest')).toEqual(['recusalReported']);
  expect(await decide(desk, id, 'ministeriet', 'ministeriet')).toEqual({ kind: 'refused', why: 'recused' });
  expect(await decide(desk, id, 'secretariat-1', 'ministeriet')).toEqual({
    kind: 'refused',
    why: 'chairsDecide',
  });
  expect(
    await endNow(desk.deps, id, desk.actor('ministeriet'), { how: 'close', reason: 'Nu.' }, desk.operation()),
  ).toEqual({ kind: 'refused', why: 'recused' });
  expect(await decide(desk, id, 'region-vest', 'ministeriet')).toMatchObject({ kind: 'decided' });
});

test('given no chair left, then the secretariat records what the board has decided', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'ministeriet');
  await report(desk, id, 'region-vest');
  const cleared = { outcome: 'notDisqualified' } as const;
  expect(await decide(desk, id, 'secretariat-2', 'ministeriet', cleared)).toEqual({
    kind: 'refused',
    why: 'byBoardMissing',
  });
  expect(
    await decide(desk, id, 'secretariat-2', 'ministeriet', cleared, desk.deps, onTheMeeting),
  ).toMatchObject({ kind: 'decided' });
  expect(await desk.events(id, 'recusalDecided')).toMatchObject([{ happening: { byBoard: onTheMeeting } }]);
  // Now a chair takes part again.
  expect(await decide(desk, id, 'secretariat-2', 'region-vest')).toEqual({
    kind: 'refused',
    why: 'chairsDecide',
  });
  expect(await decide(desk, id, 'ministeriet', 'region-vest')).toMatchObject({ kind: 'decided' });
});

describe('given that the board itself decides, by its rules', () => {
  const atBoard = () =>
    aDesk({ board: aBoard({ rulesOfProcedure: rulesWith({ recusalDecidedBy: 'board' }) }) });
  const record = (desk: Desk, id: RoundId, who: string, how: string, decided = disqualified) =>
    decide(desk, id, who, 'centret', decided, desk.deps, how);

  test.each(['secretariat-1', 'ministeriet'])(
    'when %s records what it decided, then how and when stands in the event and with the seat',
    async (who) => {
      const desk = await atBoard();
      const id = await desk.start();
      await report(desk, id, 'centret');
      expect(await record(desk, id, who, `  ${onTheMeeting} `)).toMatchObject({ kind: 'decided' });
      await desk.drain();
      const decided = { byBoard: onTheMeeting, ground: 3 };
      expect(await desk.events(id, 'recusalDecided')).toMatchObject([
        { happening: { outcome: 'disqualified', ...decided } },
      ]);
      expect(await desk.seat(id, 'centret')).toMatchObject({ recused: true, recusal: decided });
      expect(desk.messenger.sentTo('centret').at(-1)).toMatchObject({ view: { mine: { recusal: decided } } });
    },
  );

  test.each(['secretariat-1', 'ministeriet'])(
    'when %s says nothing of how and when, then nothing is recorded',
    async (who) => {
      const desk = await atBoard();
      const id = await desk.start();
      await report(desk, id, 'centret');
      expect(await record(desk, id, who, ' \n')).toEqual({ kind: 'refused', why: 'byBoardMissing' });
      expect(await desk.seat(id, 'centret')).toMatchObject({ recusal: { status: 'reported' } });
    },
  );

  test.each([
    ['a member', 'region-ost', 'notYours'],
    ['the one it concerns', 'centret', 'notYours'],
    ['the observer', 'universitetet', 'notYours'],
    ['a stranger', 'stranger', 'notFound'],
  ])('when %s records it, then it is refused', async (_, who, why) => {
    const desk = await atBoard();
    const id = await desk.start();
    await report(desk, id, 'centret');
    expect(await record(desk, id, who, onTheMeeting)).toEqual({ kind: 'refused', why });
  });

  test('when a chair is the one concerned, then the other chair records it, and he does not', async () => {
    const desk = await atBoard();
    const id = await desk.start();
    await report(desk, id, 'ministeriet');
    const by = (who: string) => decide(desk, id, who, 'ministeriet', disqualified, desk.deps, onTheMeeting);
    expect(await by('ministeriet')).toEqual({ kind: 'refused', why: 'recused' });
    expect(await by('region-vest')).toMatchObject({ kind: 'decided' });
  });

  test('when the same is recorded twice, then it stands once; other words for it are told that it is settled', async () => {
    const desk = await atBoard();
    const id = await desk.start();
    await report(desk, id, 'centret');
    await record(desk, id, 'secretariat-1', onTheMeeting);
    expect(await record(desk, id, 'ministeriet', onTheMeeting)).toMatchObject({ kind: 'decided' });
    expect(await record(desk, id, 'ministeriet', 'Pr. mail den 15. maj 2025')).toEqual({
      kind: 'refused',
      why: 'settled',
    });
    expect(await desk.events(id, 'recusalDecided')).toHaveLength(1);
  });

  test('when the rule is changed afterwards, then the case goes on by the rules it was sent out with', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await importBoard(desk.deps, {
      ...desk.board,
      rulesOfProcedure: rulesWith({ recusalDecidedBy: 'board' }),
    });
    await report(desk, id, 'centret');
    expect(await record(desk, id, 'secretariat-1', onTheMeeting)).toEqual({
      kind: 'refused',
      why: 'chairsDecide',
    });
    // What is typed beside it is no decision of the board's.
    expect(await record(desk, id, 'ministeriet', onTheMeeting)).toMatchObject({ kind: 'decided' });
    expect(await desk.seat(id, 'centret')).not.toHaveProperty('recusal.byBoard');
  });
});

test('the observer may report himself, and gets no papers while it is settled', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await report(desk, id, 'universitetet')).toMatchObject({ kind: 'reported' });
  await desk.drain();
  expect(desk.messenger.shownTo('universitetet')).toMatchObject([{ view: { viewer: 'recused' } }]);
  expect(await decide(desk, id, 'ministeriet', 'universitetet')).toMatchObject({
    kind: 'decided',
    tooFew: false,
  });
});

test.each([
  ['a member about another', 'centret', 'region-ost', 'notYours'],
  ['a chair about another', 'ministeriet', 'centret', 'notYours'],
  ['the secretariat about nobody', 'secretariat-1', undefined, 'notFound'],
  ['a stranger', 'stranger', 'centret', 'notFound'],
])(
  'given %s, when a possible disqualification is reported, then it is refused',
  async (_, who, about, why) => {
    const desk = await aDesk();
    const id = await desk.start();
    expect(await report(desk, id, who, about)).toEqual({ kind: 'refused', why });
  },
);

test.each([
  ['a member', 'region-ost', 'notYours'],
  ['the observer', 'universitetet', 'notYours'],
  ['the secretariat beside the chairs', 'secretariat-1', 'chairsDecide'],
  ['the one it concerns', 'centret', 'notYours'],
  ['a stranger', 'stranger', 'notFound'],
])('given %s, when the question is to be settled, then it is refused', async (_, who, why) => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'centret');
  expect(await decide(desk, id, who, 'centret')).toEqual({ kind: 'refused', why });
});

test('given what the secretariat reported, then the member cannot take it back, and the secretariat can', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'secretariat-1', 'centret');
  expect(await undo(desk, id, 'centret')).toEqual({ kind: 'refused', why: 'notYours' });
  expect(await undo(desk, id, 'secretariat-2', 'centret')).toEqual({ kind: 'undone' });
});

test('given two chairs who decide at once, then one decision holds and the other is told that it is settled', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'centret');
  const other = () => decide(desk, id, 'region-vest', 'centret', { outcome: 'notDisqualified' });
  expect(
    await decide(desk, id, 'ministeriet', 'centret', disqualified, withMeanwhile(desk.deps, other)),
  ).toEqual({ kind: 'refused', why: 'settled' });
  expect(await desk.seat(id, 'centret')).toMatchObject({
    recused: false,
    recusal: { status: 'notDisqualified' },
  });
  expect(await desk.events(id, 'recusalDecided')).toHaveLength(1);
});

test('given an undo or a closing in the same moment as a decision, then exactly one wins', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'centret');
  expect(
    await decide(
      desk,
      id,
      'ministeriet',
      'centret',
      disqualified,
      withMeanwhile(desk.deps, () => undo(desk, id, 'centret')),
    ),
  ).toEqual({ kind: 'refused', why: 'settled' });
  await report(desk, id, 'centret');
  const close = () =>
    endNow(desk.deps, id, desk.actor('region-vest'), { how: 'close', reason: 'Aftalt.' }, desk.operation());
  expect(
    await decide(desk, id, 'ministeriet', 'centret', disqualified, withMeanwhile(desk.deps, close)),
  ).toEqual({ kind: 'refused', why: 'ended' });
  expect(await desk.seat(id, 'centret')).toMatchObject({ recused: false, sealed: true });
});

test('given an answer in the same moment as a report, then it is set aside and nothing is lost', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const deps = withMeanwhile(desk.deps, () => desk.press(id, 'centret', 'approve'));
  mustDo(await reportRecusal(deps, id, desk.actor('centret'), { text: '' }, desk.operation()));
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: null,
    recusal: { setAside: { choice: 'approve' } },
  });
});

test('given an activity that Teams sends again after it was undone, then nothing is reported anew', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await report(desk, id, 'centret', undefined, 'one-activity');
  expect(await report(desk, id, 'centret', undefined, 'one-activity')).toMatchObject({ kind: 'already' });
  await undo(desk, id, 'centret');
  expect(await report(desk, id, 'centret', undefined, 'one-activity')).toMatchObject({ kind: 'already' });
  expect(await desk.seat(id, 'centret')).toMatchObject({ recusal: null });
});
