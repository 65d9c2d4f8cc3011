import fc from 'fast-check';
import type { AmendedDeadline } from '../../../domain/board/ruleValues';
import type { SeatId } from '../../../domain/ids';
import { amendCase, periodOf } from '../../../domain/round/amendCase';
import type { AmendForm } from '../../../domain/round/amendment';
import { castAnswer } from '../../../domain/round/castAnswer';
import { figuresOf } from '../../../domain/round/endCase';
import { extendCase } from '../../../domain/round/extendCase';
import { offeredChoices } from '../../../domain/round/offeredChoices';
import type { Proposal } from '../../../domain/round/proposal';
import { amendFormOf, readAmendment } from '../../../domain/round/readAmendment';
import { standByAnswer } from '../../../domain/round/standByAnswer';
import { aBoard, aMoment, anOpenCase } from '../../support/builders';
import { caseRules } from '../../support/caseRules';

const board = aBoard();
const { calendar } = board;
/** Thursday 22 May 2025, 10.00. */
const thursday = '2025-05-22T08:00:00.000Z';
const answers = { ministeriet: 'approve', centret: 'approve-with-comment', foreningen: 'reject' } as const;
const file = (name: string, mark: string, url: string | null = null) => ({
  kind: 'file' as const,
  id: `paper-${mark}`,
  name,
  sha256: mark.repeat(64),
  bytes: 10,
  url,
});
const answered = () => anOpenCase(board, { answers });
const amend = (
  given: ReturnType<typeof answered>,
  change: Partial<Proposal>,
  { deadline = 'restarts', now = thursday }: { deadline?: AmendedDeadline; now?: string } = {},
) =>
  amendCase(
    given.round,
    given.seats,
    { proposal: { ...given.round.proposal, ...change }, reason: 'Tabel 2 er regnet om.', deadline },
    now,
    calendar,
  );
function amended(
  given: ReturnType<typeof answered>,
  change: Partial<Proposal> = { title: 'Nyt årshjul' },
  more = {},
) {
  const decision = amend(given, change, more);
  if (decision.kind !== 'amended') throw new Error(decision.kind);
  return decision;
}
const seatOf = <T extends { seatId: SeatId }>(seats: readonly T[], id: string): T => {
  const found = seats.find((seat) => seat.seatId === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('given answers, when the case is amended, then it is version 2 and no answer is carried over', () => {
  const given = answered();
  const { round, seats, happening } = amended(given);
  expect(round).toMatchObject({
    status: 'open',
    version: 2,
    events: given.round.events + 1,
    proposal: { title: 'Nyt årshjul' },
  });
  expect(round.fingerprint).not.toBe(given.round.fingerprint);
  expect(figuresOf(round.rules, seats)).toMatchObject({ answered: 0, for: 0, against: 0, eligible: 5 });
  for (const [id, choice] of Object.entries(answers))
    expect(seatOf(seats, id)).toMatchObject({
      answer: null,
      previous: { version: 1, n: 1, choice, at: aMoment },
    });
  expect(seatOf(seats, 'region-ost')).toMatchObject({ answer: null, previous: null });
  expect(happening).toMatchObject({
    kind: 'amended',
    version: 2,
    from: given.round.fingerprint,
    to: round.fingerprint,
    reason: 'Tabel 2 er regnet om.',
    changes: [{ kind: 'words', field: 'title', from: 'Årshjul og budget', to: 'Nyt årshjul' }],
  });
});

test('given a version 2, when an old card is pressed, then it is stale, also when it says what was said before', () => {
  const { round, seats } = amended(answered());
  const press = {
    version: 1,
    seen: 1,
    choice: 'approve' as const,
    comment: '',
    receivedAt: thursday,
    onBehalf: null,
  };
  expect(castAnswer(round, seatOf(seats, 'ministeriet'), press).kind).toBe('stale');
  expect(castAnswer(round, seatOf(seats, 'ministeriet'), { ...press, version: 2, seen: 0 }).kind).toBe(
    'stale',
  );
});

test('given a version 2, when a member upholds his answer, then it is a new answer with the next number, marked so', () => {
  const { round, seats } = amended(answered());
  const decision = standByAnswer(round, seatOf(seats, 'centret'), {
    version: 2,
    seen: 1,
    receivedAt: thursday,
  });
  expect(decision).toMatchObject({
    kind: 'record',
    seat: {
      answer: { n: 2, version: 2, choice: 'approve-with-comment', upheld: true },
      previous: { n: 1, version: 1 },
    },
    happening: { kind: 'answered', version: 2, answer: 2, upheld: true, fingerprint: round.fingerprint },
  });
  if (decision.kind !== 'record') return;
  expect(standByAnswer(round, decision.seat, { version: 2, seen: 1, receivedAt: thursday }).kind).toBe(
    'repeated',
  );
});

test.each([
  ['the old version', 'ministeriet', { version: 1, seen: 1 }],
  ['an older card', 'ministeriet', { version: 2, seen: 0 }],
  ['no earlier answer', 'region-ost', { version: 2, seen: 0 }],
])('given %s, when an answer is upheld, then the fresh card is shown', (_, who, press) => {
  const { round, seats } = amended(answered());
  expect(standByAnswer(round, seatOf(seats, who), { ...press, receivedAt: thursday }).kind).toBe('stale');
});

test('given a version 3, then the answer to version 1 can still be upheld by who did not answer version 2', () => {
  const second = amended(answered());
  const third = amended({ ...second, events: [] }, { title: 'Endnu et årshjul' });
  expect(third.round.version).toBe(3);
  const decision = standByAnswer(third.round, seatOf(third.seats, 'ministeriet'), {
    version: 3,
    seen: 1,
    receivedAt: thursday,
  });
  expect(decision).toMatchObject({
    kind: 'record',
    seat: { answer: { n: 2, version: 3, choice: 'approve' } },
  });
});

test('given a deadline that restarts, then it has the same number of working days, and the reminders follow', () => {
  const { round } = amended(answered());
  // Seven working days after Thursday 22 May: Ascension Day and nothing else is skipped.
  expect(round.deadline).toMatchObject({
    localDate: '2025-06-03',
    arithmetic: { n: 7, sentDate: '2025-05-22' },
  });
  expect(round.amended).toMatchObject({ deadline: 'restarts', at: thursday });
  expect(round.reminders.map(({ at }) => at.slice(0, 10))).toEqual(['2025-05-30', '2025-06-03']);
});

test('given a deadline that stays, then it is the old one, and the reminders still to come are for the new version', () => {
  const given = answered();
  const { round } = amended(given, { title: 'Nyt' }, { deadline: 'runsOn' });
  expect(round.deadline).toEqual(given.round.deadline);
  expect(round.amended?.deadline).toBe('runsOn');
  expect(round.reminders).toEqual(given.round.reminders);
});

test('given an extension beyond what beginning anew would give, then the deadline stays', () => {
  const given = answered();
  const extended = extendCase(
    given.round,
    { date: '2025-06-20', time: '12:00' },
    'Ferie.',
    aMoment,
    calendar,
  );
  if (extended.kind !== 'extended') throw new Error('not later');
  expect(periodOf(extended.round, calendar)).toBe(7);
  const { round } = amended({ ...given, round: extended.round });
  expect(round.deadline.localDate).toBe('2025-06-20');
  expect(round.amended?.deadline).toBe('runsOn');
});

test('given less than two hours left, when the deadline stays, then it is too soon; after the deadline it is past', () => {
  const given = answered();
  const now = '2025-05-28T20:30:00.000Z';
  expect(amend(given, { title: 'Nyt' }, { deadline: 'runsOn', now }).kind).toBe('tooSoon');
  expect(amend(given, { title: 'Nyt' }, { now }).kind).toBe('amended');
  expect(amend(given, { title: 'Nyt' }, { now: '2025-05-28T22:00:01.000Z' }).kind).toBe('past');
});

test('given nothing new, or white space alone, when amended, then it is unchanged', () => {
  const given = answered();
  expect(amend(given, {}).kind).toBe('unchanged');
  expect(amend(given, { text: `${given.round.proposal.text}  \n\n` }).kind).toBe('unchanged');
});

test('given a paper that can be opened elsewhere, then it is corrected and the answers stand', () => {
  const given = answered();
  const papers = [file('Bilag 1.pdf', 'a', 'https://gammel.example/1')];
  const round = amended(given, { papers }).round;
  const seats = given.seats;
  const decision = amend(
    { ...given, round, seats },
    { papers: [file('Bilag 1.pdf', 'a', 'https://ny.example/1')] },
  );
  expect(decision).toMatchObject({
    kind: 'corrected',
    seats: [],
    round: {
      version: 2,
      fingerprint: round.fingerprint,
      corrected: { at: thursday, changes: [{ kind: 'paperMoved' }] },
    },
  });
});

test('given a slip mended before anyone has answered, then no new version, and a card from before it is old', () => {
  const given = anOpenCase(board);
  const decision = amend(given, { title: 'Årshjul og budget 2025' });
  if (decision.kind !== 'corrected') throw new Error(decision.kind);
  expect(decision.round).toMatchObject({
    version: 1,
    proposal: { title: 'Årshjul og budget 2025' },
    deadline: given.round.deadline,
  });
  expect(decision.happening).toMatchObject({
    kind: 'corrected',
    version: 1,
    from: given.round.fingerprint,
    to: decision.round.fingerprint,
  });
  const press = {
    version: 1,
    seen: 0,
    choice: 'approve' as const,
    comment: '',
    receivedAt: thursday,
    onBehalf: null,
  };
  const seat = seatOf(decision.seats, 'centret');
  expect(castAnswer(decision.round, seat, press).kind).toBe('stale');
  expect(castAnswer(decision.round, seat, { ...press, seen: 1 })).toMatchObject({
    kind: 'record',
    seat: { answer: { n: 2, version: 1 } },
  });
});

test('papers: added, removed, replaced by content, renamed', () => {
  const given = answered();
  const before = [file('Bilag 1.pdf', 'a'), file('Bilag 2.pdf', 'b'), file('Bilag 3.pdf', 'c')];
  const round = amended(given, { papers: before }).round;
  const papers = [file('Bilag 1.pdf', 'd'), file('Bilag 3, endelig.pdf', 'c'), file('Bilag 4.pdf', 'e')];
  const { changes } = amended({ ...given, round }, { papers });
  expect(changes.map((change) => change.kind).sort()).toEqual([
    'paperAdded',
    'paperRemoved',
    'paperRenamed',
    'paperReplaced',
  ]);
});

test('the form of a new version is the one in force, and reads back to the very same proposal', () => {
  const { proposal, rules } = answered().round;
  const papers = [
    file('Bilag 1.pdf', 'a'),
    { kind: 'link' as const, name: 'Notat', url: 'https://a.example/n' },
    file('Bilag 2.pdf', 'b'),
  ];
  const current = { proposal: { ...proposal, papers }, rules };
  const form = amendFormOf(current, thursday);
  expect(readAmendment(form, current)).toEqual({
    kind: 'faults',
    faults: { reason: 'missing' },
    unheard: [],
  });
  const read = readAmendment({ ...form, reason: 'Tal rettet.' }, current);
  expect(read).toEqual({
    kind: 'ready',
    amendment: { proposal: { ...proposal, papers }, reason: 'Tal rettet.', deadline: 'restarts' },
  });
});

test.each([
  ['title', { title: ' ' }, 'missing'],
  ['question', { question: 'x'.repeat(1_001) }, 'tooLong'],
  ['links', { links: 'http://a.example' }, 'notHttps'],
  ['reason', { reason: 'x'.repeat(501) }, 'tooLong'],
])('a fault in %s is told at its field', (field, change, fault) => {
  const { round } = answered();
  const form = { ...amendFormOf(round, thursday), reason: 'Tal rettet.', ...change };
  expect(readAmendment(form, round)).toEqual({
    kind: 'faults',
    faults: { [field]: fault },
    unheard: [],
  });
});

describe('given a hearing that the rules ask for', () => {
  const council = { about: 'årshjul', group: 'Fagligt råd', effect: 'blocks' as const };
  const heard = 'Fagligt råd | 2025-05-14 | Tiltræder';
  const amended = (change: Partial<AmendForm>, rule = [council], itemTitle = 'Årshjulet') => {
    const { round } = answered();
    const form = { ...amendFormOf(round, thursday), title: 'Budget', reason: 'Tal rettet.', ...change };
    return readAmendment(form, round, { rule, itemTitle });
  };

  test('a new version without it is told so at the field, by its own wording or by the item it springs from', () => {
    const missing = { kind: 'faults', faults: { heard: 'notHeard' }, unheard: [council] };
    expect(amended({})).toEqual(missing);
    expect(amended({ title: 'Årshjul 2025' }, [council], '')).toEqual(missing);
  });

  test('a new version with it, of another subject, or where the rule only warns, can be sent', () => {
    expect(amended({ heard })).toMatchObject({ kind: 'ready' });
    expect(amended({ question: 'Kan budgettet godkendes?' }, [council], '')).toMatchObject({ kind: 'ready' });
    expect(amended({}, [{ ...council, effect: 'warns' as never }])).toMatchObject({ kind: 'ready' });
  });

  test('rows that cannot be read are told of as that', () => {
    expect(amended({ heard: 'Fagligt råd' })).toMatchObject({ faults: { heard: 'notARow' } });
  });
});

test('given a board whose rules say what becomes of the deadline, then nobody chooses it for one version', () => {
  const { round } = answered();
  const form = { ...amendFormOf(round, thursday), reason: 'Tal rettet.', deadline: 'restarts' as const };
  const by = (setBy: 'board' | 'case') => ({
    ...round,
    rules: { ...round.rules, amendedDeadline: { value: 'runsOn' as const, setBy } },
  });
  expect(readAmendment(form, by('board'))).toMatchObject({ amendment: { deadline: 'runsOn' } });
  expect(readAmendment(form, by('case'))).toMatchObject({ amendment: { deadline: 'restarts' } });
});

test('amending never carries an answer over, whatever was answered before', () => {
  const choices = fc.array(
    fc.option(fc.constantFrom(...offeredChoices({ kind: 'approval', rules: caseRules() }))),
    { minLength: 5, maxLength: 5 },
  );
  const ids = board.seats.filter((seat) => seat.vote).map((seat) => seat.id);
  fc.assert(
    fc.property(fc.array(choices, { minLength: 1, maxLength: 4 }), (versions) => {
      let given = anOpenCase(board);
      versions.forEach((version, v) => {
        const seats = given.seats.map((seat) => {
          const choice = version[ids.indexOf(seat.seatId)] ?? null;
          if (choice === null || !seat.vote) return seat;
          const seen = Math.max(seat.answer?.n ?? 0, seat.previous?.n ?? 0, seat.floor);
          const press = {
            version: given.round.version,
            seen,
            choice,
            comment: 'x',
            receivedAt: thursday,
            onBehalf: null,
          };
          const decision = castAnswer(given.round, seat, press);
          if (decision.kind !== 'record') throw new Error(decision.kind);
          expect(decision.seat.answer?.n).toBe(seen + 1);
          return decision.seat;
        });
        const decision = amend({ ...given, seats }, { title: `Version ${v}` });
        if (decision.kind !== 'amended' && decision.kind !== 'corrected') throw new Error(decision.kind);
        expect(figuresOf(given.round.rules, decision.seats).answered).toBe(0);
        expect(decision.kind === 'amended').toBe(
          seats.some((seat) => seat.answer !== null || seat.previous !== null),
        );
        given = { ...given, round: decision.round, seats: decision.seats };
      });
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 200) },
  );
});
