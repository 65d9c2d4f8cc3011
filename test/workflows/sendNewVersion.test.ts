import type { RoundId } from '../../domain/ids';
import { answerNumber } from '../../domain/round/seat';
import { addPaper } from '../../workflows/addPaper';
import type { Deps } from '../../workflows/deps';
import { endNow } from '../../workflows/endNow';
import { importBoard } from '../../workflows/importBoard';
import type { Rounds } from '../../workflows/ports';
import { type AmendmentView, prepareAmendment, type TypedAmendment } from '../../workflows/prepareAmendment';
import { sendNewVersion } from '../../workflows/sendNewVersion';
import { upholdAnswer } from '../../workflows/upholdAnswer';
import { aBoard, aBoardOf, rulesWith } from '../support/builders';
import { aDesk, type Desk, mustDo } from '../support/useCases';

async function prepare(
  desk: Desk,
  id: RoundId,
  change: Partial<TypedAmendment> = {},
  who = 'secretariat-1',
): Promise<AmendmentView> {
  const opened = mustDo(await prepareAmendment(desk.deps, id, desk.actor(who), null, desk.operation()));
  const { title, question, text, links, heard, replaces, kept, reason, deadline } = opened.form;
  const typed = {
    title,
    question,
    text,
    links,
    heard,
    replaces,
    kept,
    reason: reason || 'Tabel 2 er regnet om.',
    deadline,
    ...change,
  };
  return mustDo(await prepareAmendment(desk.deps, id, desk.actor(who), typed, desk.operation()));
}
const send = (
  desk: Desk,
  id: RoundId,
  view: AmendmentView,
  { who = 'secretariat-1', deps = desk.deps, operation = desk.operation() } = {},
) =>
  sendNewVersion(
    deps,
    id,
    desk.actor(who),
    { version: view.round.version, fingerprint: view.would?.round.fingerprint ?? view.round.fingerprint },
    operation,
  );
async function amend(
  desk: Desk,
  id: RoundId,
  change: Partial<TypedAmendment> = { title: 'Årshjul og budget, ny' },
) {
  const sent = mustDo(await send(desk, id, await prepare(desk, id, change)));
  await desk.drain();
  return sent;
}
/** The same stores, where something happens between what a use case has read and what it writes. */
function withMeanwhile(deps: Deps, meanwhile: () => Promise<unknown>): Deps {
  let rest = [meanwhile];
  const commit: Rounds['commit'] = async (...args) => {
    const [now] = rest;
    rest = [];
    await now?.();
    return deps.rounds.commit(...args);
  };
  return { ...deps, rounds: { ...deps.rounds, commit } };
}
const uphold = (desk: Desk, id: RoundId, who: string, press = { version: 2, seen: 1 }) =>
  upholdAnswer(desk.deps, id, desk.actor(who), press, desk.now(), desk.operation());

test('given a case in progress, when its form for a new version is opened, then it is the version in force and nothing is sent', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  const opened = mustDo(
    await prepareAmendment(desk.deps, id, desk.actor('ministeriet'), null, desk.operation()),
  );
  expect(opened).toMatchObject({
    form: { title: 'Årshjul og budget', reason: '' },
    faults: { reason: 'missing' },
    would: null,
    mayStart: true,
  });
  await desk.drain();
  expect(desk.messenger.asked).toEqual([]);
  expect(await desk.sent(id)).toMatchObject({ version: 1, amending: { title: 'Årshjul og budget' } });
});

test('given answers, when the new version is sent, then nothing carries over, and everyone has a card that says what changed', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  desk.messenger.forget();
  expect(await amend(desk, id)).toMatchObject({ kind: 'amended' });
  expect(await desk.sent(id)).toMatchObject({
    version: 2,
    amending: null,
    amended: { reason: 'Tabel 2 er regnet om.' },
  });
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: null,
    previous: { version: 1, choice: 'approve' },
  });
  for (const who of ['centret', 'region-ost', 'universitetet', 'ministeriet'])
    expect(desk.messenger.sentTo(who)).toMatchObject([
      { kind: 'case', lead: 'amended', view: { round: { version: 2 } } },
    ]);
  expect(desk.messenger.sentTo('channel')).toEqual([]);
  // The cards of the first version are brought up to date where they stand.
  for (const who of ['centret', 'channel', 'secretariat-1'])
    expect(
      desk.messenger.shownTo(who).every((notice) => 'view' in notice && notice.view.round.version === 2),
    ).toBe(true);
  expect(await desk.events(id, 'amended')).toMatchObject([
    { happening: { version: 2 }, by: { kind: 'secretariat' } },
  ]);
});

test('given a new version, when the old card is pressed, then nothing changes and the fresh card comes back', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  await amend(desk, id);
  const before = await desk.seat(id, 'centret');
  for (const seen of [0, 1])
    expect(await desk.press(id, 'centret', 'approve', { seen })).toMatchObject({
      kind: 'stale',
      view: { round: { version: 2 } },
    });
  expect(await desk.press(id, 'region-ost', 'approve')).toMatchObject({ kind: 'stale' });
  expect(await desk.seat(id, 'centret')).toEqual(before);
});

test('given a new version, when an answer is upheld, then it is recorded anew and counted once, however often it is pressed', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve-with-comment', 'Se tabel 2.');
  await amend(desk, id);
  expect(await uphold(desk, id, 'centret')).toMatchObject({
    kind: 'recorded',
    view: { mine: { answers: 2, answer: { upheld: true, version: 2 } } },
  });
  expect(await uphold(desk, id, 'centret')).toMatchObject({ kind: 'repeated' });
  expect(await uphold(desk, id, 'region-ost', { version: 2, seen: 0 })).toMatchObject({ kind: 'stale' });
  await desk.drain();
  expect((await desk.events(id, 'answered')).map(({ happening }) => happening)).toMatchObject([
    { version: 1, answer: 1 },
    { version: 2, answer: 2, choice: 'approve-with-comment', comment: 'Se tabel 2.', upheld: true },
  ]);
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 1 } } }]);
});

test('given who has answered the new version before its card is delivered, then the card is not sent', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  mustDo(await send(desk, id, view));
  await desk.press(id, 'centret', 'reject', { version: 2, seen: 1 });
  desk.messenger.forget();
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  expect(desk.messenger.sentTo('region-ost')).toHaveLength(1);
});

test('given an answer between the reading and the writing of an amendment, then it is sealed with the version it was given on', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'ministeriet', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  const deps = withMeanwhile(desk.deps, () => desk.press(id, 'centret', 'reject'));
  expect(await send(desk, id, view, { deps })).toMatchObject({ kind: 'amended' });
  expect(await desk.seat(id, 'centret')).toMatchObject({
    answer: null,
    previous: { version: 1, choice: 'reject' },
  });
  expect(await desk.events(id, 'amended')).toHaveLength(1);
});

test('given an amendment between the reading and the writing of an answer, then the answer is not recorded and the new card is shown', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'ministeriet', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  const deps = withMeanwhile(desk.deps, () => send(desk, id, view));
  expect(await desk.press(id, 'centret', 'approve', { deps })).toMatchObject({
    kind: 'stale',
    view: { round: { version: 2 } },
  });
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: null, previous: null });
});

test('given a slip mended while the first answer is under way, then an answer to the old words never counts for the new', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const view = await prepare(desk, id, { title: 'Årshjul og budget 2025' });
  expect(view.would?.kind).toBe('corrected');
  const deps = withMeanwhile(desk.deps, () => send(desk, id, view));
  expect(await desk.press(id, 'centret', 'approve', { deps })).toMatchObject({ kind: 'stale' });
  expect(await desk.sent(id)).toMatchObject({
    version: 1,
    proposal: { title: 'Årshjul og budget 2025' },
    corrected: { at: desk.now() },
  });
  const seen = answerNumber(await desk.seat(id, 'centret'));
  expect(await desk.press(id, 'centret', 'approve', { seen })).toMatchObject({ kind: 'recorded' });
});

test('given the first answer while a slip is mended, then it becomes a new version and must be looked at again', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const view = await prepare(desk, id, { title: 'Årshjul og budget 2025' });
  const deps = withMeanwhile(desk.deps, () => desk.press(id, 'centret', 'approve'));
  const sent = mustDo(await send(desk, id, view, { deps }));
  expect(sent.kind).toBe('amended');
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: null, previous: { choice: 'approve' } });
});

test('given a closing in the same moment, then exactly one wins', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  const end = () =>
    endNow(desk.deps, id, desk.actor('ministeriet'), { how: 'close', reason: 'Aftalt.' }, desk.operation());
  expect(await send(desk, id, view, { deps: withMeanwhile(desk.deps, end) })).toEqual({
    kind: 'refused',
    why: 'ended',
  });
  expect(await desk.sent(id)).toMatchObject({
    status: 'closed',
    version: 1,
    ending: { verdict: { tally: { answered: 1 } } },
  });
});

test('given a new version, then those outstanding are reminded of it, also who answered the old one', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  await desk.until('2025-05-27T10:00:00.000Z');
  await amend(desk, id);
  desk.messenger.forget();
  await desk.until((await desk.sent(id)).deadline.at);
  const reminded = desk.messenger.asked.flatMap(({ at, who, notice }) =>
    notice.kind === 'case' && notice.lead === 'reminder' && who === 'centret' ? [at.slice(0, 10)] : [],
  );
  // Seven working days after Tuesday 27 May end on Tuesday 10 June: Ascension Day, Constitution Day and Whit Monday are left out.
  expect(reminded).toEqual(['2025-06-04', '2025-06-10']);
  await desk.until('2025-06-10T22:01:00.000Z');
  expect(await desk.sent(id)).toMatchObject({
    status: 'closed',
    ending: { verdict: { tally: { answered: 0 } } },
  });
});

test('given a recused member, then the new version reaches him with no card', async () => {
  const desk = await aDesk();
  const id = await desk.start({ recused: ['region-ost' as never] });
  await desk.answer(id, 'centret', 'approve');
  desk.messenger.forget();
  await amend(desk, id);
  expect(desk.messenger.sentTo('region-ost')).toEqual([]);
});

test('given an activity that Teams sends again, then it is one new version', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  const both = await Promise.all([1, 2].map(() => send(desk, id, view, { operation: 'one-activity' })));
  expect(both.map(({ kind }) => kind)).toEqual(['amended', 'amended']);
  expect((await desk.sent(id)).version).toBe(2);
  expect(await desk.events(id, 'amended')).toHaveLength(1);
});

test('given a form that was changed since it was looked at, then it is not sent', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  await prepare(desk, id, { title: 'Noget andet' }, 'ministeriet');
  expect(await send(desk, id, view)).toEqual({ kind: 'changed' });
  expect((await desk.sent(id)).version).toBe(1);
});

test('given a dropped file of the same name, then it takes the old one’s place and the answers are sealed', async () => {
  const desk = await aDesk();
  const drop = (id: RoundId, text: string) =>
    addPaper(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { name: 'Bilag 1.pdf', contentType: 'application/pdf', bytes: Buffer.from(text), url: null },
      desk.operation(),
    );
  const id = await desk.start();
  expect(await drop(id, 'uden formular')).toEqual({ kind: 'refused', why: 'alreadySent' });
  await desk.answer(id, 'centret', 'approve');
  await prepare(desk, id);
  mustDo(await drop(id, 'første'));
  await amend(desk, id, {});
  expect(await desk.sent(id)).toMatchObject({
    version: 2,
    proposal: { papers: [{ name: 'Bilag 1.pdf' }] },
    amended: { changes: [{ kind: 'paperAdded' }] },
  });
  await prepare(desk, id, { reason: 'Nyt bilag.' });
  mustDo(await drop(id, 'anden'));
  const view = mustDo(
    await prepareAmendment(desk.deps, id, desk.actor('secretariat-1'), null, desk.operation()),
  );
  expect(view).toMatchObject({ would: { kind: 'amended', changes: [{ kind: 'paperReplaced' }] } });
});

test('given rules that ask for the chairs, then a version goes out on their word alone', async () => {
  const desk = await aDesk({ board: aBoard({ rulesOfProcedure: rulesWith({ release: 'bothChairs' }) }) });
  const id = await desk.draft();
  const { askRelease } = await import('../../workflows/askRelease');
  const { releaseCase } = await import('../../workflows/releaseCase');
  const { startCase } = await import('../../workflows/startCase');
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  for (const who of ['ministeriet', 'region-vest'])
    await releaseCase(desk.deps, id, desk.actor(who), desk.operation());
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.answer(id, 'centret', 'approve');
  const view = await prepare(desk, id, { title: 'Nyt' });
  expect(view.mayStart).toBe(false);
  expect(await send(desk, id, view)).toEqual({ kind: 'refused', why: 'versionNotReleased' });
  expect(await send(desk, id, view, { who: 'ministeriet' })).toEqual({ kind: 'releasedOne' });
  expect(await send(desk, id, view, { who: 'ministeriet' })).toEqual({ kind: 'releasedOne' });
  expect(await send(desk, id, view, { who: 'region-vest' })).toMatchObject({ kind: 'amended' });
});

test('given 90 seats that have answered, then the new version is one transaction', async () => {
  const board = aBoardOf(90);
  const desk = await aDesk({ board });
  const id = await desk.start();
  for (const seat of board.seats) await desk.press(id, seat.id, 'approve');
  const sizes: number[] = [];
  const deps: Deps = {
    ...desk.deps,
    rounds: {
      ...desk.deps.rounds,
      commit: async (...args) => {
        sizes.push(args[2].length);
        return desk.deps.rounds.commit(...args);
      },
    },
  };
  expect(await send(desk, id, await prepare(desk, id, { title: 'Nyt' }), { deps })).toMatchObject({
    kind: 'amended',
  });
  expect(sizes).toEqual([93]);
  const whole = await desk.deps.rounds.readWhole(id);
  expect(whole?.seats.every(({ value }) => value.answer === null && value.previous?.version === 1)).toBe(
    true,
  );
});

test.each([
  ['a member', 'centret', 'notYours'],
  ['the observer', 'universitetet', 'notYours'],
  ['a stranger', 'stranger', 'notFound'],
  ['a recused chair', 'region-vest', 'recused'],
])('given %s, when a new version is prepared or sent, then it is refused', async (_, who, why) => {
  const desk = await aDesk();
  const id = await desk.start({ recused: ['region-vest' as never] });
  expect(await prepareAmendment(desk.deps, id, desk.actor(who), null, desk.operation())).toEqual({
    kind: 'refused',
    why,
  });
  expect(await send(desk, id, await prepare(desk, id, { title: 'Nyt' }), { who })).toEqual({
    kind: 'refused',
    why,
  });
});

test('given nothing new, an ended case or a draft, then it is refused', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  expect(await send(desk, id, await prepare(desk, id))).toEqual({ kind: 'refused', why: 'nothingChanged' });
  const view = await prepare(desk, id, { title: 'Nyt' });
  await endNow(
    desk.deps,
    id,
    desk.actor('ministeriet'),
    { how: 'withdraw', reason: 'Fejl.' },
    desk.operation(),
  );
  expect(await send(desk, id, view)).toEqual({ kind: 'refused', why: 'ended' });
  expect(await prepareAmendment(desk.deps, id, desk.actor('ministeriet'), null, desk.operation())).toEqual({
    kind: 'refused',
    why: 'ended',
  });
  const draft = await desk.draft();
  expect(await prepareAmendment(desk.deps, draft, desk.actor('ministeriet'), null, desk.operation())).toEqual(
    { kind: 'refused', why: 'notOpen' },
  );
});

describe('given that the rules ask for a hearing before a case of this subject is sent out', () => {
  const heard = 'Fagligt råd | 2025-05-14 | Tiltræder';
  const council = { about: 'årshjul', group: 'Fagligt råd', effect: 'blocks' as const };
  const asking = rulesWith({ hearing: [council] });
  const atDesk = () => aDesk({ board: aBoard({ rulesOfProcedure: asking }) });

  test('when a new version leaves it out, then it is told at its field and nothing can be sent', async () => {
    const desk = await atDesk();
    const id = await desk.start({ title: 'Årshjul 2025', heard });
    const view = await prepare(desk, id, { heard: '' });
    expect(view).toMatchObject({ faults: { heard: 'notHeard' }, unheard: [council], would: null });
    expect(await send(desk, id, view)).toEqual({ kind: 'faults', faults: { heard: 'notHeard' } });
    expect(await desk.sent(id)).toMatchObject({ version: 1 });
    expect(await prepare(desk, id, { heard, title: 'Årshjul 2025, ny' })).toMatchObject({ faults: {} });
  });

  test('when a new title brings the case under the rule, then the hearing is asked for', async () => {
    const desk = await atDesk();
    const id = await desk.start({ title: 'Budget', question: 'Kan budgettet godkendes?', item: null });
    expect((await prepare(desk, id, { title: 'Budget, ny' })).faults).toEqual({});
    expect((await prepare(desk, id, { title: 'Årshjul' })).faults).toEqual({ heard: 'notHeard' });
  });

  test('when the rule came after the case was sent out, then the case is held to the rules it has', async () => {
    const desk = await aDesk();
    const id = await desk.start({ title: 'Årshjul 2025' });
    const later = [
      ...desk.board.rulesOfProcedure,
      ...asking.map((entry) => ({ ...entry, from: '2025-05-20' })),
    ];
    await importBoard(desk.deps, { ...desk.board, rulesOfProcedure: later });
    desk.moveTo('2025-05-21T08:00:00.000Z');
    expect((await prepare(desk, id, { title: 'Årshjul 2025, ny' })).faults).toEqual({});
  });
});
