import type { Text } from './text';

export const en: Text = {
  refresh: 'Refresh the card',
  shortened: 'Some of the text is shortened on this card. The secretariat can send it in full.',

  byline: {
    item: (number) => `Item ${number}`,
    version: (version) => `version ${version}`,
    onBehalf: 'on behalf of the chairs, by the secretariat',
  },

  matter: {
    question: 'Recommendation',
    showQuestion: 'Show the whole recommendation',
    hideQuestion: 'Hide the whole recommendation',
    papers: 'Papers',
    open: 'Open the paper',
    showPapers: (count) => `Show papers (${count})`,
    hidePapers: 'Hide papers',
    pinned: (fingerprint) => ` · fingerprint ${fingerprint}`,
    notPinned: ' · not pinned: what is behind the link can change',
    changes: 'Changed since the meeting',
    showChanges: (count) => `Show changes since the meeting (${count})`,
    hideChanges: 'Hide changes since the meeting',
    from: 'FROM ',
    to: 'TO ',
    none: '(nothing)',
    showText: 'Show the accompanying text',
    hideText: 'Hide the accompanying text',
    showRules: 'Show the other rules of the case',
    hideRules: 'Hide the other rules of the case',
  },

  lead: {
    waiting: 'Waiting for your answer',
    missing: 'We are missing your answer',
    answered: 'You have answered. You need not do anything more.',
    passed: 'The deadline has passed. You need not do anything.',
    closed: 'The case is closed. You need not do anything.',
    observer: 'For information. You take part as an observer and are not asked to answer.',
    secretariat: 'You need not do anything. This is how the members see the case.',
    recused: 'You do not take part in the case. You need not do anything.',
    nothing: 'You need not do anything.',
  },

  case: {
    kind: 'Written approval',
    recorded: 'Your answer is recorded',
    passedMark: 'The deadline has passed',
    closedMark: 'The case is closed',
    trialMark: 'TRIAL.',
    trial: 'TRIAL. This card was sent to you only, and its buttons record nothing.',
    answerBy: (when) => `Answer by ${when}`,
    membersAnswerBy: (when) => `Members answer by ${when}`,
    deadlinePassed: (passed) => `The deadline ${passed}`,
    closesSoon: 'The case will be closed in a moment.',
    toldAt: (when) => `Closed. The result will be told on ${when}.`,
    toldSoon: 'Closed. The result will be told soon.',
    extended: (from, to) => `The deadline is extended from ${from} to ${to}.`,
    reason: (reason) => `Reason: ${reason}`,
    mayComment: 'You can send a comment to the secretariat.',
    recusedBy:
      'This was decided on behalf of the chairs when the case was sent out, as you may have a conflict of interest.',
    recusedHears: 'You will be told the result.',
    other: 'Another answer',
    change: 'Change my answer',
    comment: 'Comment',
    commentHint: 'Needed when you approve with comments',
    ask: 'Ask the secretariat',
    unreadable: "I can't open the paper",
    recuse: 'I may have a conflict of interest',
    sendComment: 'Send a comment',
    status: 'Show the status',
    showAndAnswer: 'Open and answer',
    show: 'Show the case',
  },

  receipt: {
    approve: (when) => `You approved on ${when}.`,
    'approve-with-comment': (when) => `You approved with comments on ${when}.`,
    reject: (when) => `You answered on ${when} that you cannot approve.`,
    abstain: (when) => `You abstained on ${when}.`,
    'request-meeting': (when) => `You requested a meeting on ${when}.`,
    mayChange: (when) => `You can change your answer until the deadline, ${when}.`,
    comment: (comment) => `Your comment: ${comment}`,
    none: 'No answer from you is recorded.',
  },

  note: {
    stale: 'This was not the newest card, so nothing was changed. Here is the current one.',
    final: 'By the rules of the case an answer cannot be changed. Your answer below stands.',
    commentMissing:
      'Write your comment under Another answer, and press Approve with comments again. Nothing is recorded yet.',
    commentMissingOnChange:
      'Write your comment under Change my answer, and press Approve with comments again. Your present answer stands.',
    late: (passed) =>
      `The deadline ${passed}. Your answer came after it; it is kept as a remark and does not count.`,
    over: (passed) => `The deadline ${passed}, and the case is closed.`,
    ended: 'The case is closed.',
    stands: (when) => `Your answer from ${when} stands.`,
    noAnswer: 'No answer from you is recorded.',
    mayRemark: 'You can send a comment to the secretariat; it does not count.',
    offer: 'Thank you. An answer is given with a button: press Approve, and it is recorded.',
    offerAnswered:
      'Thank you. An answer is changed with a button: press Change my answer. Your answer below stands.',
    thumb: 'A thumbs-up is not an answer. Press Approve.',
    thumbAnswered: 'A thumbs-up is not an answer. Your answer below stands.',
    unsure: "I can't tell yet whether your answer is saved. Open the card again in a moment.",
  },

  channel: {
    lead: 'Written approval in progress. If you are a member, answer with the button.',
    leadPassed: 'Written approval: the deadline has passed. You need not do anything.',
    leadClosed: 'Written approval closed. You need not do anything.',
    counts: (answered, eligible) => `${answered} of ${eligible} have answered`,
    deadline: (when) => `Deadline ${when}`,
  },

  status: {
    none: (eligible) =>
      eligible === 1
        ? 'The voting member has not answered yet.'
        : `None of the ${eligible} voting members has answered yet.`,
    some: (answered, eligible, against, list) =>
      `${answered} of ${eligible} ${answered === 1 ? 'has' : 'have'} answered, and ${against}: ${list}.`,
    all: (eligible, against, list) =>
      eligible === 1
        ? `The voting member has answered, and ${against}: ${list}.`
        : `All ${eligible} have answered, and ${against}: ${list}.`,
    nobodyAgainst: 'nobody is against',
    against: (count) => `${count} ${count === 1 ? 'is' : 'are'} against`,
    missing: (who) => `We are missing ${who}.`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
    deadline: (when) => `The deadline is ${when}.`,
    passed: (passed) => `The deadline ${passed}.`,
    ifNobodyElse: (what, rule) => `If nobody else answers, ${what}: ${rule}.`,
    ifNobodyChanges: (what, rule) => `If nobody changes their answer, ${what}: ${rule}.`,
    willBe: {
      approved: 'the case is approved',
      tacitlyApproved: 'the case is tacitly approved',
      notApproved: 'the case is not approved',
      noDecision: 'there is no decision',
      toMeeting: 'the case is closed without a decision and goes to a meeting',
    },
    meetingDemand: (count) => `it is enough that ${count} ${count === 1 ? 'asks' : 'ask'} for it`,
    meetingDemandChair: 'it is enough that a chair asks for it',
    someoneMustVote: 'someone must vote for or against',
    mustReach: 'the case must have reached all who do not answer',
  },

  outcome: {
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
      return eligible === 1
        ? 'The voting member has answered'
        : `All ${eligible} voting members have answered`;
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
    listed: (hash) =>
      `Listed in the decision register without a number · check value of the register ${hash}`,
    waitsForRegister: 'The decision is being entered in the decision register.',
    tellAt: (when) => `The others will be told on ${when}.`,
    seats: 'The answers',
    showSeats: 'Show the answers',
    hideSeats: 'Hide the answers',
    minutes: 'For the minutes',
    nextAgenda: 'For the next agenda',
    summary: (title, outcome) => `${title}: ${outcome}.`,
  },

  minutes: {
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
  },

  rules: {
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
      noDecision:
        'If the case has not reached a member who has not answered, it cannot be approved in writing',
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
  },

  run: {
    lead: 'Status of a written approval',
    groups: {
      outstanding: (count) => `Awaiting an answer (${count})`,
      answered: (count) => `Have answered (${count})`,
      recused: (count) => `Not taking part, recused (${count})`,
      observer: (count) => (count === 1 ? 'Observer' : `Observers (${count})`),
    },
    chair: 'chair',
    seatAnswered: (who, answer) => `${who}: ${answer}`,
    namesLater: 'The answers are shown when the case is closed.',
    comments: (count) => (count === 1 ? 'Comment' : `Comments (${count})`),
    showSeats: 'Show who has answered',
    hideSeats: 'Hide who has answered',
    reminders: (when) => `Reminders: ${when}. They go only to those who have not answered.`,
    noReminders: 'No more reminders are planned.',
    remind: 'Remind',
    extend: 'Extend',
    toMeeting: 'Take it to a meeting',
    close: 'Close now',
    withdraw: 'Withdraw',
    record: 'Record an answer for a member',
    notify: 'Tell me when all have answered',
    notified: 'You will be told when all have answered.',
    more: 'More actions',
    summary: (title, status) => `${title}: ${status}`,
  },

  news: {
    nothing: (what) => `You need not do anything. ${what}`,
    waiting: (what) => `Waiting for your answer. ${what}`,
    against: {
      what: 'One member cannot approve.',
      known: (who) => `${who}, cannot approve.`,
      next: 'You can extend the deadline, take the case to a meeting, or let it run to the deadline.',
    },
    meetingDemanded: {
      what: 'One member requests a meeting.',
      known: (who) => `${who}, requests a meeting.`,
      next: 'You can take the case to a meeting now, or let it run to the deadline.',
    },
    allAnswered: {
      what: 'All have answered.',
      next: 'The case is closed at the deadline.',
    },
    dayBefore: {
      what: 'The deadline is near, and answers are missing.',
      next: 'You can send a reminder now or extend the deadline.',
    },
    unreachable: {
      lead: 'Waiting for you: a member cannot be reached.',
      what: 'A member cannot be reached, and the secretariat sees to it.',
      known: (who) => `Votum cannot send the case to ${who}.`,
      unknown: 'Votum cannot send the case to a member.',
      next: 'Contact the member in another way. To answer in person the member needs Votum in Teams; otherwise the secretariat can record the answer.',
    },
    asked: {
      lead: 'Waiting for you: a question to the secretariat.',
      what: 'The secretariat is answering a question.',
      known: (who) => `${who}, asks:`,
      unknown: 'A member asks:',
      answer: 'Answer',
      answerMissing: 'Write the answer before you send it.',
      send: 'Send the answer to all',
      toAll: 'The question and the answer go to everyone who takes part in the case.',
    },
    paperUnreadable: {
      lead: "Waiting for you: a member can't open the paper.",
      what: "A member can't open the paper, and the secretariat sees to it.",
      known: (who) => `${who}, can't open the paper.`,
      unknown: "A member can't open the paper.",
      next: 'Send the paper to the member in another way. It is noted on the case.',
    },
    recusalReported: {
      lead: 'Waiting for you: a member may have a conflict of interest.',
      what: 'A member may have a conflict of interest, and the chairs decide on it.',
      known: (who) => `${who}, has reported a possible conflict of interest.`,
      unknown: 'A member has reported a possible conflict of interest.',
      next: 'The chairs decide whether the member can take part, cf. section 3 of the Public Administration Act.',
    },
    notSent: {
      lead: 'Waiting for you: the case was not sent out.',
      next: 'It could not be sent out at the planned time. Edit it, and send it out again.',
    },
    releaseAsked: {
      lead: 'Waiting for you: release of a written approval.',
      next: 'The secretariat asks the chairs to release the case. This is how it will be sent out:',
      incomplete:
        'The case cannot be sent out as it is. Send it back, so that the secretariat can correct it.',
      release: 'Release',
      back: 'Send back',
      reason: 'What must be corrected?',
      reasonMissing: 'Write what must be corrected.',
      sendBack: 'Send back to the secretariat',
      deadline: (when) => `Deadline ${when}`,
      sendAt: (when) => `Sent out ${when}`,
      sendOnRelease: 'Sent out when it is released',
    },
    released: {
      lead: 'Waiting for you: a case is released.',
      next: (bodies: string) => `Released by ${bodies}. The case can be sent out.`,
      send: 'Send out',
      open: 'Open the case',
    },
    returned: {
      lead: 'Waiting for you: the chairs have sent the case back.',
      next: 'Edit the case, and send it to the chairs again.',
    },
    edit: 'Edit',
    summary: (lead, title) => `${lead} ${title}`,
  },

  answerToAll: {
    lead: 'For information. The secretariat has answered a question.',
    leadWaiting: 'Waiting for your answer. The secretariat has answered a question.',
    question: (askedBy) => `Question from ${askedBy}`,
    questionOnly: 'Question',
    answer: 'Answer from the secretariat',
    summary: (title, answer) => `Answer about ${title}: ${answer}`,
  },

  monday: {
    leadNothing: (cases) => `You need not do anything. ${cases} in progress.`,
    leadAct: (things) => `Waiting for you: ${things}.`,
    oneCase: '1 case is',
    cases: (count) => `${count} cases are`,
    answers: (count) => (count === 1 ? 'your answer in 1 case' : `your answer in ${count} cases`),
    nothingOpen: 'No cases are',
    releases: (count) => (count === 1 ? 'release of 1 case' : `release of ${count} cases`),
    release: 'Awaiting release',
    more: (count) => (count === 1 ? 'And 1 more case.' : `And ${count} more cases.`),
  },
};
