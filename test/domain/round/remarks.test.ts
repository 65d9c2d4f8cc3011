import fc from 'fast-check';
import { SeatId } from '../../../domain/ids';
import { amendCase } from '../../../domain/round/amendCase';
import { caseView } from '../../../domain/round/caseView';
import { castAnswer } from '../../../domain/round/castAnswer';
import { Choice, needsComment } from '../../../domain/round/choice';
import { isDissent } from '../../../domain/round/dissent';
import { figuresOf } from '../../../domain/round/endCase';
import type { Happening, RoundEvent } from '../../../domain/round/events';
import { type Mark, sameMark } from '../../../domain/round/mark';
import { offeredChoices } from '../../../domain/round/offeredChoices';
import { reportRecusal } from '../../../domain/round/recusal';
import { type Remark, remarksFor, remarksOf, unhandled } from '../../../domain/round/remarks';
import type { OpenRound } from '../../../domain/round/round';
import type { SeatInCase } from '../../../domain/round/seat';
import { standByAnswer } from '../../../domain/round/standByAnswer';
import { verdictOf } from '../../../domain/round/verdict';
import { aBoard, anEvent, anOpenCase, type OpenCase } from '../../support/builders';
import { caseRules } from '../../support/caseRules';

const board = aBoard();
const at = '2025-05-20T08:00:00.000Z';
const later = '2025-05-21T08:00:00.000Z';
const centret = SeatId.parse('centret');

/** A case told step by step, as the workflows write it. */
function story(open: OpenCase = anOpenCase(board)) {
  let { round, seats } = open as { round: OpenRound; seats: SeatInCase[] };
  const events: RoundEvent[] = [...open.events];
  const seat = (id: string) => seats.find((one) => one.seatId === id) as SeatInCase;
  const put = (changed: SeatInCase, happening: Happening, when: string) => {
    seats = seats.map((one) => (one.seatId === changed.seatId ? changed : one));
    events.push(anEvent(happening, { n: changed.events, at: when }));
  };
  const told = {
    answer: (id: string, choice: Choice, comment = '', when = at) => {
      const press = {
        version: round.version,
        seen: seat(id).answer?.n ?? seat(id).previous?.n ?? 0,
        choice,
        comment,
        receivedAt: when,
        onBehalf: null,
      };
      const cast = castAnswer(round, seat(id), press);
      if (cast.kind !== 'record' && cast.kind !== 'late') throw new Error(cast.kind);
      put(cast.seat, cast.happening, when);
      return told;
    },
    uphold: (id: string) => {
      const press = { version: round.version, seen: seat(id).previous?.n ?? 0, receivedAt: later };
      const stood = standByAnswer(round, seat(id), press);
      if (stood.kind !== 'record') throw new Error(stood.kind);
      put(stood.seat, stood.happening, later);
      return told;
    },
    say: (id: string, text: string, when = at) => {
      const before = seat(id);
      put({ ...before, events: before.events + 1 }, { stream: before.seatId, kind: 'commented', text }, when);
      return told;
    },
    amend: () => {
      const proposal = { ...round.proposal, question: 'Kan du godkende det nye?' };
      const amended = amendCase(
        round,
        seats,
        { proposal, reason: 'Rettet.', deadline: 'runsOn' },
        later,
        board.calendar,
      );
      if (amended.kind !== 'amended') throw new Error(amended.kind);
      round = amended.round;
      seats = amended.seats;
      events.push(anEvent(amended.happening, { n: round.events, at: later }));
      return told;
    },
    recuse: (id: string) => {
      const reported = reportRecusal(round, seat(id), 'self', '', later);
      if (reported.kind !== 'reported') throw new Error(reported.kind);
      put(reported.seat, reported.happening, later);
      return told;
    },
    mark: (id: string, said: number, mark: Mark) => {
      round = { ...round, events: round.events + 1 };
      const happening = {
        stream: 'round',
        kind: 'remarkMarked',
        seatId: SeatId.parse(id),
        said,
        mark,
      } as const;
      events.push(anEvent(happening, { n: round.events, at: later }));
      return told;
    },
    remarks: () => remarksOf(events, seats),
    view: (
      kind: 'secretariat' | 'chair' | 'member' | 'channel',
      rule?: OpenRound['rules']['namesShown']['value'],
    ) => {
      const rules =
        rule === undefined
          ? round.rules
          : { ...round.rules, namesShown: { ...round.rules.namesShown, value: rule } };
      const viewer =
        kind === 'secretariat' || kind === 'channel'
          ? ({ kind } as const)
          : ({ kind, seatId: SeatId.parse(kind === 'chair' ? 'ministeriet' : 'region-ost') } as const);
      return caseView(board, { ...round, rules }, seats, viewer, later);
    },
    figures: () => ({ rules: round.rules, figures: figuresOf(round.rules, seats) }),
  };
  return told;
}

describe('what is a remark', () => {
  test('given comments with answers, without one and too late, then each is a remark with its kind, version and choice', () => {
    const remarks = story()
      .answer('centret', 'approve-with-comment', 'Tabel 2 bør stemme.')
      .answer('region-ost', 'approve')
      .answer('foreningen', 'reject', 'For dyrt.', later)
      .say('universitetet', 'Husk forskerne.', later)
      .answer('region-vest', 'approve', '', '2025-06-20T08:00:00.000Z')
      .remarks();
    expect(remarks).toEqual([
      expect.objectContaining({ seatId: 'centret', said: 1, kind: 'answer', choice: 'approve-with-comment' }),
      expect.objectContaining({ seatId: 'foreningen', kind: 'answer', choice: 'reject', text: 'For dyrt.' }),
      expect.objectContaining({
        seatId: 'universitetet',
        kind: 'own',
        choice: null,
        text: 'Husk forskerne.',
      }),
      expect.objectContaining({ seatId: 'region-vest', kind: 'late', choice: 'approve', text: '' }),
    ]);
    for (const remark of remarks)
      expect(remark).toMatchObject({ version: 1, standing: 'inForce', mark: null });
  });

  test('given an answer that was changed, then the earlier comment is replaced and need not be handled', () => {
    const remarks = story()
      .answer('centret', 'approve-with-comment', 'Først.')
      .answer('centret', 'approve-with-comment', 'Så.', later)
      .remarks();
    expect(remarks.map(({ text, standing }) => [text, standing])).toEqual([
      ['Først.', 'replaced'],
      ['Så.', 'inForce'],
    ]);
    expect(unhandled(remarks).map(({ text }) => text)).toEqual(['Så.']);
  });

  test('given an amended case, then a comment on version 1 lapses, and upholding it keeps it one remark with its mark', () => {
    const told = story()
      .answer('centret', 'approve-with-comment', 'Ret tabel 2.')
      .amend()
      .mark('centret', 1, { kind: 'workedIn', version: 2 });
    expect(told.remarks()).toMatchObject([{ version: 1, standing: 'lapsed' }]);
    told.uphold('centret').say('centret', 'Tak.', '2025-05-22T08:00:00.000Z');
    expect(told.remarks()).toMatchObject([
      { said: 1, version: 1, standing: 'inForce', mark: { kind: 'workedIn', version: 2 } },
      { kind: 'own', version: 2, mark: null },
    ]);
  });

  test('given a seat that takes no part, then what it said is listed for nobody', () => {
    const told = story().answer('centret', 'reject', 'Nej tak.').say('centret', 'Og en ting til.');
    expect(told.remarks()).toHaveLength(2);
    expect(told.recuse('centret').remarks()).toEqual([]);
  });
});

describe('marks', () => {
  test('given a remark marked twice, then the latest mark holds, and other remarks of the seat are untouched', () => {
    const remarks = story()
      .answer('centret', 'approve-with-comment', 'Et.')
      .say('centret', 'To.')
      .mark('centret', 1, { kind: 'nothingFurther' })
      .mark('centret', 1, { kind: 'forMinutes' })
      .remarks();
    expect(remarks.map(({ mark }) => mark)).toEqual([{ kind: 'forMinutes' }, null]);
    expect(unhandled(remarks).map(({ text }) => text)).toEqual(['To.']);
  });

  test('two marks are the same when they say the same', () => {
    const marks: Mark[] = [
      { kind: 'forMinutes' },
      { kind: 'nothingFurther' },
      { kind: 'workedIn', version: 2 },
      { kind: 'workedIn', version: 3 },
      { kind: 'answered', text: 'Ja.' },
      { kind: 'answered', text: 'Nej.' },
    ];
    for (const a of marks) for (const b of marks) expect(sameMark(a, b)).toBe(a === b);
  });
});

describe('who sees them', () => {
  const told = story()
    .answer('centret', 'reject', 'For dyrt.')
    .answer('foreningen', 'approve-with-comment', 'Først.')
    .answer('foreningen', 'approve-with-comment', 'Så.', later)
    .mark('centret', 1, { kind: 'forMinutes' });
  const seen = (kind: Parameters<typeof told.view>[0], rule: Parameters<typeof told.view>[1]) =>
    remarksFor(told.view(kind, rule), told.remarks());

  test.each(['atOnce', 'afterClose', 'totalsOnly'] as const)(
    'the secretariat sees all of them with the answers (%s)',
    (rule) => {
      expect(seen('secretariat', rule)?.map(({ choice }) => choice)).toEqual([
        'reject',
        'approve-with-comment',
        'approve-with-comment',
      ]);
    },
  );

  test.each([
    ['atOnce', true],
    ['afterClose', false],
    ['totalsOnly', false],
  ] as const)('a chair sees all of them, and while it is open the answers only %s: %s', (rule, answers) => {
    const remarks = seen('chair', rule) ?? [];
    expect(remarks.map(({ text }) => text)).toEqual(['For dyrt.', 'Først.', 'Så.']);
    expect(remarks.every(({ choice }) => (choice !== null) === answers)).toBe(true);
    expect(remarks[0]?.mark).toEqual({ kind: 'forMinutes' });
  });

  test('a member sees those in force without marks where the rule shows names, and none of them elsewhere', () => {
    expect(seen('member', 'atOnce')?.map(({ text, mark }) => [text, mark])).toEqual([
      ['For dyrt.', null],
      ['Så.', null],
    ]);
    expect(seen('member', 'afterClose')).toBeNull();
    expect(seen('member', 'totalsOnly')).toBeNull();
    expect(seen('channel', 'atOnce')).toBeNull();
  });
});

describe('dissent', () => {
  const { rules, figures } = story().answer('centret', 'reject', 'Nej.').figures();
  const verdict = verdictOf(rules, figures);
  const ended = (outcome: typeof verdict.outcome) =>
    ({ kind: 'decided', cause: 'deadline', verdict: { ...verdict, outcome } }) as const;
  const remark = { kind: 'answer', standing: 'inForce' } as const;

  test('given an approved case, then only the no is dissent; a supporter’s comment never is', () => {
    for (const choice of Choice.options)
      for (const outcome of ['approved', 'tacitlyApproved'] as const)
        expect([choice, isDissent({ ...remark, choice }, ended(outcome), rules)]).toEqual([
          choice,
          choice === 'reject' || choice === 'object',
        ]);
  });

  test('given a case that was not approved, or without a decision, then nobody was voted down', () => {
    for (const outcome of ['notApproved', 'noDecision', 'toMeeting'] as const)
      for (const choice of Choice.options)
        expect(isDissent({ ...remark, choice }, ended(outcome), rules)).toBe(false);
    expect(isDissent({ ...remark, choice: 'reject' }, { kind: 'withdrawn', reason: '' }, rules)).toBe(false);
    expect(isDissent({ ...remark, choice: 'reject' }, null, rules)).toBe(false);
  });

  test.each<[string, Partial<Remark>]>([
    ['late', { kind: 'late' }],
    ['replaced', { standing: 'replaced' }],
    ['of an answer that is hidden', { choice: null }],
  ])('given a remark that is %s, then it is no dissent', (_, more) => {
    expect(isDissent({ ...remark, choice: 'reject', ...more }, ended('approved'), rules)).toBe(false);
  });
});

test('however a seat answers and comments, what is in force is what the seat holds, and nothing said is lost', () => {
  const step = fc.record({
    choice: fc.constantFrom(...offeredChoices({ kind: 'approval', rules: caseRules() })),
    comment: fc.constantFrom('', 'a', 'b', 'c'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const told = story();
      let before = '';
      let comments = 0;
      let now = '';
      for (const { choice, comment } of steps) {
        if (needsComment(choice) && comment === '') continue;
        if (`${choice}|${comment}` === before) continue;
        told.answer('centret', choice, comment);
        before = `${choice}|${comment}`;
        now = comment;
        if (comment !== '') comments += 1;
      }
      const remarks = told.remarks().filter(({ seatId }) => seatId === centret);
      expect(remarks).toHaveLength(comments);
      expect(remarks.filter(({ standing }) => standing === 'inForce').map(({ text }) => text)).toEqual(
        now === '' ? [] : [now],
      );
      expect(remarks.filter(({ standing }) => standing === 'lapsed')).toEqual([]);
    }),
  );
});
