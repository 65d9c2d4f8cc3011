import { type RoundId, SeatId } from '../../domain/ids';
import type { Mark } from '../../domain/round/mark';
import { endNow } from '../../workflows/endNow';
import { markRemark } from '../../workflows/markRemark';
import { prepareAmendment } from '../../workflows/prepareAmendment';
import { saySomething } from '../../workflows/saySomething';
import { sendNewVersion } from '../../workflows/sendNewVersion';
import { showRemarks } from '../../workflows/showRemarks';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const centret = SeatId.parse('centret');

/** A case with a comment of the centre's, on its first event. */
async function commented(desk: Desk): Promise<RoundId> {
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve-with-comment', 'Ret tabel 2.');
  desk.messenger.forget();
  return id;
}

const mark = (
  desk: Desk,
  id: RoundId,
  said: Mark,
  { who = 'secretariat-1', seatId = centret, n = 2, operation = desk.operation() } = {},
) => markRemark(desk.deps, id, desk.actor(who), { seatId, said: n, mark: said }, operation);

const remarks = async (desk: Desk, id: RoundId, who = 'secretariat-1') =>
  mustDo(await showRemarks(desk.deps, id, desk.actor(who))).remarks;

const close = (desk: Desk, id: RoundId) =>
  endNow(desk.deps, id, desk.actor('secretariat-1'), { how: 'close', reason: 'Aftalt.' }, desk.operation());

async function amend(desk: Desk, id: RoundId): Promise<void> {
  const typed = {
    title: 'Årshjul og budget',
    question: 'Kan du godkende det rettede?',
    text: '',
    links: '',
    kept: [],
    heard: '',
    replaces: [],
    reason: 'Tabel 2 er rettet.',
    deadline: 'restarts' as const,
  };
  const actor = desk.actor('secretariat-1');
  const kept = mustDo(await prepareAmendment(desk.deps, id, actor, typed, desk.operation()));
  const { version, fingerprint } = kept.would?.round ?? { version: 0, fingerprint: '' };
  const sent = await sendNewVersion(
    desk.deps,
    id,
    actor,
    { version: version - 1, fingerprint },
    desk.operation(),
  );
  expect(sent).toMatchObject({ kind: 'amended' });
  await desk.drain();
}

describe('marking', () => {
  test.each(['secretariat-1', 'ministeriet'])(
    'given a remark, when %s marks it, then that is an event and it stands',
    async (who) => {
      const desk = await aDesk();
      const id = await commented(desk);
      expect(await mark(desk, id, { kind: 'forMinutes' }, { who })).toEqual({
        kind: 'marked',
        mark: { kind: 'forMinutes' },
      });
      expect((await desk.events(id, 'remarkMarked')).map(({ happening }) => happening)).toEqual([
        { stream: 'round', kind: 'remarkMarked', seatId: 'centret', said: 2, mark: { kind: 'forMinutes' } },
      ]);
      expect(await remarks(desk, id)).toMatchObject([{ text: 'Ret tabel 2.', mark: { kind: 'forMinutes' } }]);
      await desk.drain();
      expect(desk.messenger.sentTo()).toEqual([]);
    },
  );

  test('given a mark, when it is changed and changed back, then each is an event and the latest holds', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    for (const kind of ['forMinutes', 'nothingFurther', 'forMinutes'] as const)
      await mark(desk, id, { kind });
    expect(await desk.events(id, 'remarkMarked')).toHaveLength(3);
    expect(await remarks(desk, id)).toMatchObject([{ mark: { kind: 'forMinutes' } }]);
  });

  test('given the same mark again, or an old press that Teams sends once more, then nothing is written', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    const operation = desk.operation();
    await mark(desk, id, { kind: 'forMinutes' }, { operation });
    expect((await mark(desk, id, { kind: 'forMinutes' })).kind).toBe('marked');
    await mark(desk, id, { kind: 'nothingFurther' });
    expect((await mark(desk, id, { kind: 'forMinutes' }, { operation })).kind).toBe('marked');
    expect(await remarks(desk, id)).toMatchObject([{ mark: { kind: 'nothingFurther' } }]);
    expect(await desk.events(id, 'remarkMarked')).toHaveLength(2);
  });

  test('given two who mark at once, then both are events and one holds', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    const both = await Promise.all([
      mark(desk, id, { kind: 'forMinutes' }),
      mark(desk, id, { kind: 'nothingFurther' }, { who: 'secretariat-2' }),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['marked', 'marked']);
    expect((await desk.events(id, 'remarkMarked')).map(({ n }) => n)).toHaveLength(2);
  });

  test('given a late answer and a remark of the observer’s after the closing, then both can be marked, and the decision stays', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    await close(desk, id);
    await desk.drain();
    const decision = (await desk.sent(id)) as { decision?: string | null };
    await desk.answer(id, 'region-ost', 'reject', 'For sent.');
    await saySomething(desk.deps, id, desk.actor('universitetet'), 'commented', 'Husk os.', desk.operation());
    expect(await remarks(desk, id)).toMatchObject([
      { seatId: 'centret' },
      { seatId: 'region-ost', kind: 'late', choice: 'reject' },
      { seatId: 'universitetet', kind: 'own' },
    ]);
    for (const who of ['region-ost', 'universitetet'])
      expect((await mark(desk, id, { kind: 'forMinutes' }, { seatId: SeatId.parse(who) })).kind).toBe(
        'marked',
      );
    expect(await desk.sent(id)).toMatchObject({ status: 'closed', decision: decision.decision });
  });
});

describe('worked in', () => {
  test('given a new version, then what was said of the first can be marked as worked into it, and nothing else can', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    expect(await mark(desk, id, { kind: 'workedIn', version: 2 })).toEqual({
      kind: 'refused',
      why: 'notFound',
    });
    await amend(desk, id);
    await saySomething(desk.deps, id, desk.actor('centret'), 'commented', 'Tak.', desk.operation());
    expect(await mark(desk, id, { kind: 'workedIn', version: 3 })).toEqual({
      kind: 'refused',
      why: 'notFound',
    });
    expect(await mark(desk, id, { kind: 'workedIn', version: 4 }, { n: 2 })).toEqual({
      kind: 'refused',
      why: 'notFound',
    });
    expect((await mark(desk, id, { kind: 'workedIn', version: 2 })).kind).toBe('marked');
    expect(await remarks(desk, id)).toMatchObject([
      { standing: 'lapsed', mark: { kind: 'workedIn', version: 2 } },
      { version: 2, mark: null },
    ]);
  });
});

describe('answered', () => {
  test('given an answer to a remark, then its member hears it, and nobody else', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    await mark(desk, id, { kind: 'answered', text: '  Tabellen er rettet.  ' });
    await desk.drain();
    expect(desk.messenger.sentTo()).toMatchObject([
      { kind: 'answerToAll', about: 'remark', question: 'Ret tabel 2.', answer: 'Tabellen er rettet.' },
    ]);
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given another answer, then it is sent too; the same again is not', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    for (const text of ['Ja.', 'Ja.', 'Nej.']) await mark(desk, id, { kind: 'answered', text });
    await desk.drain();
    expect(
      desk.messenger
        .sentTo('centret')
        .map((notice) => (notice.kind === 'answerToAll' ? notice.answer : null)),
    ).toEqual(['Ja.', 'Nej.']);
  });

  test('given no words, then they are asked for', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    expect(await mark(desk, id, { kind: 'answered', text: '  ' })).toEqual({
      kind: 'refused',
      why: 'textMissing',
    });
  });
});

describe('who may', () => {
  test.each([
    ['centret', 'notYours'],
    ['universitetet', 'notYours'],
    ['stranger', 'notFound'],
  ])('given %s, when they mark a remark, then it is refused: %s', async (who, why) => {
    const desk = await aDesk();
    const id = await commented(desk);
    expect(await mark(desk, id, { kind: 'forMinutes' }, { who })).toEqual({ kind: 'refused', why });
  });

  test('given a recused chair, then he neither marks nor reads', async () => {
    const desk = await aDesk();
    const id = await desk.start({ recused: [SeatId.parse('ministeriet')] });
    await desk.answer(id, 'centret', 'approve-with-comment', 'Ret tabel 2.');
    expect(await mark(desk, id, { kind: 'forMinutes' }, { who: 'ministeriet' })).toEqual({
      kind: 'refused',
      why: 'recused',
    });
    expect(await remarks(desk, id, 'ministeriet')).toBeNull();
  });

  test('given a remark that is not there, a draft or a case of nobody’s, then it is not found', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    const notFound = { kind: 'refused', why: 'notFound' };
    expect(await mark(desk, id, { kind: 'forMinutes' }, { n: 9 })).toEqual(notFound);
    expect(await mark(desk, id, { kind: 'forMinutes' }, { seatId: SeatId.parse('region-ost') })).toEqual(
      notFound,
    );
    expect(await mark(desk, await desk.draft(), { kind: 'forMinutes' })).toEqual(notFound);
    expect(await showRemarks(desk.deps, id, desk.actor('stranger'))).toEqual(notFound);
    expect(await showRemarks(desk.deps, await desk.draft(), desk.actor('secretariat-1'))).toEqual(notFound);
  });

  test('a member reads nobody’s remarks while the case runs, and a chair hears what was said', async () => {
    const desk = await aDesk();
    const id = await commented(desk);
    expect(await remarks(desk, id, 'region-ost')).toBeNull();
    expect(await remarks(desk, id, 'region-vest')).toMatchObject([{ text: 'Ret tabel 2.', choice: null }]);
  });
});

test('given remarks, when the result is told, then chairs and secretariat get them with it, and members do not', async () => {
  const desk = await aDesk();
  const id = await commented(desk);
  await mark(desk, id, { kind: 'forMinutes' });
  await close(desk, id);
  await desk.until('2025-05-19T09:00:00.000Z');
  const told = (who: string) =>
    desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'outcome' ? [notice.remarks] : []));
  for (const who of ['ministeriet', 'secretariat-1'])
    expect(told(who)).toMatchObject([[{ text: 'Ret tabel 2.', mark: { kind: 'forMinutes' } }]]);
  for (const who of ['centret', 'region-ost', 'universitetet']) expect(told(who)).toEqual([[]]);
});
