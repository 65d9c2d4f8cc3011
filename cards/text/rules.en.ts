import type { Text } from './text';

export const rulesEn: Text['rules'] = {
  majority: {
    noneAgainst: 'nobody may be against',
    unanimity: 'all who vote must be in favour (unanimity)',
    allApprove: 'all voting members must approve',
    simple: 'more must be in favour than against (simple majority)',
    absolute: 'more than half of the voting members must be in favour (absolute majority)',
    absoluteOfAll:
      'more than half of all voting members, the recused too, must be in favour (absolute majority)',
    fraction: (part, base) => `at least ${part} ${base} must be in favour (qualified majority)`,
  },
  part: (of, over) => `${of}/${over}`,
  base: {
    cast: 'of the votes cast',
    eligible: 'of the voting members',
    all: 'of all voting members, the recused too,',
  },
  minAnswers: (count) => `at least ${count} must answer`,
  minHalf: {
    eligible: 'more than half must answer',
    all: 'more than half, the recused counted in, must answer',
  },
  tie: {
    rejected: 'at a tie the case is not approved',
    chairDecides: "at a tie the chair's vote decides",
    bothChairs: 'at a tie the two chairs decide, if they vote alike',
  },
  silenceClause: {
    countsAsNo: 'a missing answer counts as a no',
    abstains: 'a missing answer counts as an abstention',
    approves: 'a missing answer from a member the case has reached is an approval',
  },
  silence: {
    notCounted: 'A missing answer does not count',
    countsAsNo: 'A missing answer counts as a no',
    abstains: 'A missing answer counts as an abstention',
    approves: 'A missing answer is an approval, when the case has reached the member',
  },
  unreached: {
    notCounted: 'A member whom the case has not reached is not counted',
    noDecision: 'If the case has not reached a member who has not answered, it cannot be approved in writing',
    notApproved: 'If the case has not reached a member who has not answered, it is not approved',
  },
  abstention: {
    notCast: 'An abstention is not a vote cast',
    cast: 'An abstention is counted among the votes cast',
  },
  conditionalApproval: {
    recorded: 'Approve with comments counts as an approval',
    objection: 'Approve with comments counts as against',
  },
  changeAnswer: {
    yes: 'An answer can be changed until the deadline',
    no: 'An answer cannot be changed once given',
  },
  onBehalf: {
    countsAtOnce: 'An answer recorded by the secretariat for a member counts at once',
    whenConfirmed:
      'An answer recorded by the secretariat for a member counts when the member has confirmed it',
  },
  meetingDemand: (count) =>
    count === 1
      ? 'If 1 member requests a meeting, the case is not decided in writing'
      : `If ${count} members request a meeting, the case is not decided in writing`,
  meetingDemandOrChair: (count) =>
    `If ${count === 1 ? '1 member' : `${count} members`} or a chair requests a meeting, the case is not decided in writing`,
  meetingDemandChair: 'If a chair requests a meeting, the case is not decided in writing',
  meetingDemandNone: 'A request for a meeting does not stop the written procedure',
  atOnce: (demand) => `${demand}; it is closed at once`,
  earlyClose: {
    never: 'The case is closed at the deadline, even when all have answered before',
    whenAllAnswered: 'The case is closed as soon as all have answered, and at the deadline at the latest',
    whenFixed:
      'The case is closed as soon as the last answers cannot change the outcome, and at the deadline at the latest',
  },
  reminding: {
    untilFixed: 'Reminders are sent until the last answers can no longer change the outcome',
    everyAnswer: 'Reminders go to everyone who is missing, also when the outcome can no longer change',
  },
  extension: {
    nobody: 'The deadline cannot be extended',
    secretariatOrChair: 'The secretariat or a chair can extend the deadline',
    oneChair: 'A chair can extend the deadline',
    times: (said, times) => `${said}, at most ${times === 1 ? 'once' : `${times} times`}`,
  },
  confirmation: {
    none: 'The outcome needs no confirmation',
    oneChair: 'The outcome must be confirmed by a chair',
    bothChairs: 'The outcome must be confirmed by both chairs',
  },
  amendedDeadline: {
    restarts: 'An amended version gets a new deadline',
    runsOn: 'An amended version keeps the deadline',
  },
  recordedIn: {
    nextMinutes: 'The outcome is entered in the minutes of the next meeting',
    ownProtocol: 'The outcome is entered in a protocol of its own',
  },
  numbered: {
    decisions: 'Decisions get a number in the register, and other outcomes are listed without one',
    everyEnding: 'Every outcome gets a number in the register',
  },
  namesShown: {
    atOnce: 'Answers are shown to the board at once',
    afterClose: 'Answers are shown to the board when the case is closed',
    totalsOnly: 'The board sees only how many answered what',
  },
  groups: {
    board: 'By the rules of procedure:',
    case: 'Set by the chairs for this case:',
  },
  setBy: {
    board: 'by the rules of procedure',
    case: 'set by the chairs for this case',
  },
  source: (setBy, source) => `${setBy}: ${source}`,
  defaultSource: 'default, to be confirmed',
};
