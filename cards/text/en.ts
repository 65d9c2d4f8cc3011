import { answerToAllEn, mondayEn, newsEn } from './news.en';
import { minutesEn, outcomeEn } from './outcome.en';
import { rulesEn } from './rules.en';
import { runEn } from './run.en';
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
  outcome: outcomeEn,
  minutes: minutesEn,
  rules: rulesEn,
  run: runEn,
  news: newsEn,
  answerToAll: answerToAllEn,
  monday: mondayEn,
};
