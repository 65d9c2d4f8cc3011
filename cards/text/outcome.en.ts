import type { Text } from './text';

export const outcomeEn: Text['outcome'] = {
  headline: {
    approved: 'Approved.',
    tacitlyApproved: 'Tacitly approved.',
    notApproved: 'Not approved.',
    noDecision: 'No decision.',
    toMeeting: 'Closed without a decision, goes to a meeting.',
    withdrawn: 'Withdrawn. The case is not decided.',
  },
  answered: (answered, eligible) => {
    if (answered === 0) return `None of the ${eligible} voting members has answered`;
    if (answered < eligible)
      return `${answered} of ${eligible} voting members ${answered === 1 ? 'has' : 'have'} answered`;
    return eligible === 1 ? 'The voting member has answered' : `All ${eligible} voting members have answered`;
  },
  rule: (rule) => `The rule: ${rule}.`,
  tie: (votes) => `There is a tie: ${votes} for and ${votes} against.`,
  tieDecided: {
    for: 'The chair voted in favour, and that decides.',
    against: 'The chair voted against, and that decides.',
  },
  tieUndecided: {
    apart: 'The chairs did not vote alike, so the tie is not decided.',
    oneOnly: 'Only one chair voted for or against, so the tie is not decided.',
    none: 'Neither chair voted for or against, so the tie is not decided.',
    theOnlyOne: 'The chair did not vote for or against, so the tie is not decided.',
  },
  silence: {
    countsAsNo: (count) => `${count} did not answer, and that counts as ${count === 1 ? 'a no' : 'no'}.`,
    abstains: (count) => `${count} did not answer, and that counts as abstaining.`,
    approves: (count) => `${count} did not answer by the deadline, and that is an approval.`,
  },
  notReached: (count) =>
    count === 1
      ? '1 member did not answer, and the case has not reached the member.'
      : `${count} members did not answer, and the case has not reached them.`,
  unconfirmed: (count) =>
    count === 1
      ? '1 answer recorded for a member is not confirmed and is not counted.'
      : `${count} answers recorded for members are not confirmed and are not counted.`,
  quorum: (least) => `the board is quorate only at ${least}`,
  nobodyVoted: 'Nobody voted for or against.',
  again: 'The case can be put on the agenda of the next meeting or sent out again.',
  meetingDemanded: (count, eligible) =>
    `${count} of ${eligible} voting members ${count === 1 ? 'requests' : 'request'} a meeting, and that is enough`,
  recused: (count) =>
    count === 1
      ? '1 member is recused and is not counted.'
      : `${count} members are recused and are not counted.`,
  observers: (count) => (count === 1 ? 'The observer has no vote.' : 'The observers have no vote.'),
  decision: (number) => `Decision ${number}.`,
  closedAtDeadline: (passed) => `The deadline ${passed}.`,
  closedAllAnswered: (when) => `The case was closed on ${when}, when all had answered.`,
  closedFixed: (when) =>
    `The case was closed on ${when}, when the last answers could not change the outcome.`,
  closedDemanded: (when) => `The case was closed on ${when}, when a meeting was requested.`,
  closedEarly: (when) => `The case was closed before the deadline, on ${when}.`,
  stopped: (when) => `The case was closed on ${when}.`,
  register: (number, hash) => `Decision ${number} · check value of the register ${hash}`,
  listed: (hash) => `Listed in the decision register without a number · check value of the register ${hash}`,
  waitsForRegister: 'The decision is being entered in the decision register.',
  tellAt: (when) => `The others will be told on ${when}.`,
  seats: 'The answers',
  showSeats: 'Show the answers',
  hideSeats: 'Hide the answers',
  minutes: 'For the minutes',
  nextAgenda: 'For the next agenda',
  summary: (title, outcome) => `${title}: ${outcome}.`,
};

export const minutesEn: Text['minutes'] = {
  approved: (date, what, item, number) =>
    `On ${date} the board approved by written procedure ${what}${item} (Decision ${number}).`,
  tacitlyApproved: (date, what, item, number) =>
    `On ${date} the board tacitly approved ${what}${item} in written procedure (decision ${number}).`,
  notApproved: (date, what, item, number) =>
    `On ${date} the board could not approve by written procedure ${what}${item} (Decision ${number}).`,
  undecided: (date, what, item, number) =>
    `The written procedure on ${what}${item} was closed on ${date} without a decision (case ${number}).`,
  item: (number) => `, cf. item ${number}`,
  nextAgenda: 'Information on cases approved by written procedure (O), by the joint secretariat',
};
