import type { PresetName } from '../../../domain/board/rules';
import { type Majority, majorityOf } from '../../../domain/board/ruleValues';
import { SeatId } from '../../../domain/ids';
import { decideCase, verdictBy } from '../../../domain/round/endCase';
import { verdict } from '../../../domain/round/verdict';
import { aBoard, allReached, aMoment, anOpenCase } from '../../support/builders';
import { presetCase, seatsOf } from '../../support/caseRules';

/** The table, the answers (see `seatsOf`), what comes of it and why, and the text that says so. */
type Row = [pattern: string, outcome: string, reason: string, source: string];

function table(name: PresetName, rows: Row[], majority?: Majority): void {
  describe(`${name}${majority === undefined ? '' : ` by ${majority.kind}`}`, () => {
    test.each(rows)('%s is %s (%s): %s', (pattern, outcome, reason) => {
      expect(verdict(presetCase(name, 3, majority), seatsOf(pattern))).toMatchObject({ outcome, reason });
    });
  });
}

table('dk-state-board', [
  [
    'AAaa-',
    'approved',
    'majorityMet',
    '4.4: consensus of the voting members; 12 no. 2: more than half answer',
  ],
  ['AAaar', 'notApproved', 'against', '4.4: consensus of the voting members'],
  ['Aa---', 'noDecision', 'tooFewAnswers', '12 no. 2: more than half of the voting members'],
  ['==---', 'noDecision', 'tooFewAnswers', '4.4: silence is not approval; nobody answers'],
  ['OOooo', 'noDecision', 'nobodyVoted', '12 no. 2: all abstain, so the quorum is met by abstentions alone'],
  ['OOo--', 'noDecision', 'nobodyVoted', '12 no. 2: a quorum met only by abstentions decides nothing'],
  ['AAaam', 'toMeeting', 'meetingDemanded', '4.4: 1 voting member takes it to the next meeting'],
  ['AXaa-', 'approved', 'majorityMet', '4.3: a recused chair is in neither base nor quorum'],
  ['AXa--', 'noDecision', 'tooFewAnswers', '4.3: a recused chair is no answer'],
  ['AAa??', 'approved', 'majorityMet', '4.4: silence is not counted, reached or not'],
]);

table(
  'dk-state-board',
  [['ARar-', 'notApproved', 'tie', '12 no. 2: no casting vote; a tie between two co-chairs adopts nothing']],
  { kind: 'simple' },
);

table('dk-foundation-company', [
  ['AAarr', 'approved', 'majorityMet', 'row 6, § 53: simple majority'],
  ['AArr-', 'notApproved', 'tie', 'row 6, § 53: no casting vote unless the statutes give one'],
  ['ARar-', 'notApproved', 'tie', 'row 6, § 53: a tie between two co-chairs'],
  ['AA---', 'noDecision', 'tooFewAnswers', 'row 6, § 53: more than half of the members'],
  ['AAXx-', 'noDecision', 'tooFewAnswers', 'row 6, § 53: of all members, the recused too'],
  ['==---', 'noDecision', 'tooFewAnswers', '4.4: silence is not counted'],
  ['AOooo', 'approved', 'majorityMet', '4.4: of the votes cast'],
  ['OOooo', 'noDecision', 'nobodyVoted', '4.4: of the votes cast: none'],
  ['AAaa?', 'noDecision', 'silentNotReached', 'row 6, § 53: no decision unless all had access to take part'],
  ['AAaam', 'toMeeting', 'meetingDemanded', 'row 6, § 56: one member may demand oral discussion'],
]);

table(
  'eu-committee',
  [
    ['=----', 'tacitlyApproved', 'majorityMet', 'row 3, art. 3(5): silence is tacit agreement'],
    ['Aa---', 'tacitlyApproved', 'majorityMet', 'row 3, art. 3(5)'],
    ['Aaaaa', 'approved', 'majorityMet', 'row 3: everyone has said so expressly'],
    ['=---m', 'toMeeting', 'meetingDemanded', 'row 3: one member ends it without result'],
    ['M----', 'toMeeting', 'meetingDemanded', 'row 3: the chair ends it without result'],
    ['Rrr--', 'notApproved', 'against', "row 3: the act's majority, here a simple one"],
    ['=---?', 'noDecision', 'silentNotReached', 'design, invariant 6: silence only of those reached'],
    ['Oooo-', 'tacitlyApproved', 'majorityMet', 'row 3: who explicitly abstains does not agree tacitly'],
    ['Ooooo', 'noDecision', 'nobodyVoted', 'row 3: all explicitly abstain'],
    ['Jj---', 'tacitlyApproved', 'majorityMet', 'row 3: two object, and the majority agrees tacitly'],
    ['Jjj--', 'notApproved', 'against', "row 3: the act's majority objects"],
    ['Nnnnn', 'approved', 'majorityMet', 'row 3: everyone has said that there is no objection'],
  ],
  { kind: 'simple' },
);

table('eu-council-silence', [
  ['=----', 'tacitlyApproved', 'majorityMet', 'row 1b, art. 12(2): adopted at the end of the period'],
  ['=---r', 'notApproved', 'against', 'row 1b, art. 12(2): one objection = not adopted'],
  ['=?--r', 'notApproved', 'against', 'row 1b: an objection, whoever was reached'],
  ['Aaaar', 'notApproved', 'against', 'row 1b: one objection, though all others approve'],
  ['=---?', 'noDecision', 'silentNotReached', 'design, invariant 6'],
  ['?????', 'noDecision', 'silentNotReached', 'design, invariant 6: nobody was reached'],
  ['Xx---', 'tacitlyApproved', 'majorityMet', '4.3: the recused count nowhere'],
  ['Ooooo', 'noDecision', 'nobodyVoted', 'row 1b: an abstention is no silence'],
  ['=---j', 'notApproved', 'against', 'row 1b, art. 12(2): one objection = not adopted'],
  ['Nnnnj', 'notApproved', 'against', 'row 1b: one objection, though all others have none'],
  ['Nn---', 'tacitlyApproved', 'majorityMet', 'row 1b: no objection, said or silent'],
  ['Nnnnn', 'approved', 'majorityMet', 'row 1b: everyone has said that there is no objection'],
]);

table('minutes-tacit', [
  ['==---', 'tacitlyApproved', 'majorityMet', '5.1: approved at the deadline (this board: to be confirmed)'],
  ['AAaaa', 'approved', 'majorityMet', '5.1'],
  ['=---c', 'tacitlyApproved', 'majorityMet', '5.1: a correction is recorded'],
  ['=---r', 'notApproved', 'against', '5.1, Idræt Silkeborg: what is disputed goes to the next meeting'],
  ['=---m', 'toMeeting', 'meetingDemanded', '5.1, Medicinrådet: could not be completed in writing'],
  ['=---?', 'noDecision', 'silentNotReached', 'design, invariant 6'],
]);

describe('seats of a case', () => {
  const rules = presetCase('minutes-tacit');
  const board = aBoard();

  test('an observer is counted nowhere, whatever stands on the seat', () => {
    const { round, seats } = anOpenCase(board, { round: { rules } });
    const reached = allReached(seats);
    const observer = SeatId.parse('universitetet');
    const noted = reached.map((seat) =>
      seat.seatId === observer
        ? {
            ...seat,
            answer: {
              n: 1,
              version: 1,
              choice: 'reject' as const,
              comment: 'Nej',
              at: aMoment,
              onBehalf: null,
            },
          }
        : seat,
    );
    expect(verdictBy('deadline', round.rules, noted)).toEqual(verdictBy('deadline', round.rules, reached));
    expect(verdictBy('deadline', round.rules, noted)).toMatchObject({ outcome: 'tacitlyApproved' });
  });

  test('a seat is unreached until delivery says otherwise', () => {
    const { round, seats } = anOpenCase(board, { round: { rules } });
    expect(verdictBy('deadline', round.rules, seats)).toMatchObject({
      outcome: 'noDecision',
      reason: 'silentNotReached',
    });
    const [first, ...rest] = seats;
    if (first === undefined) throw new Error('a board has seats');
    const some = [...allReached([first]), ...rest];
    expect(verdictBy('deadline', round.rules, some)).toMatchObject({ outcome: 'noDecision' });
  });

  test('whoever closes before the deadline takes no silence for an approval', () => {
    const { round, seats } = anOpenCase(board, { round: { rules } });
    const reached = allReached(seats);
    const ended = decideCase(round, reached, 'closedEarly', aMoment, board.calendar);
    expect(ended.round.ending).toMatchObject({ verdict: { outcome: 'noDecision', reason: 'nobodyVoted' } });
    const due = decideCase(round, reached, 'deadline', round.deadline.at, board.calendar);
    expect(due.round.ending).toMatchObject({ verdict: { outcome: 'tacitlyApproved' } });
  });
});

test('an absolute majority makes silence and abstention work as a no (row 4)', () => {
  const rules = presetCase('dk-state-board', 3, majorityOf('absolute'));
  expect(verdict(rules, seatsOf('Aaoo-'))).toMatchObject({ outcome: 'notApproved', reason: 'notEnoughFor' });
});
