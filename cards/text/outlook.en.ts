import type { outlookDa } from './outlook.da';

/** What could still change the outcome of a case in progress, in English. */
export const outlookEn: typeof outlookDa = {
  fixed: 'The answers still missing cannot change the outcome.',
  noMoreReminders: 'No more reminders are sent, since the answers still missing cannot change the outcome.',
  turns: (list) => `This could change the outcome: ${list}.`,
  turn: (answers, outcome) => `${answers} (${outcome})`,
  answers: {
    approve: (n) => (n === 1 ? '1 approval' : `${n} approvals`),
    reject: (n) => `${n} against`,
    abstain: (n) => (n === 1 ? '1 who abstains' : `${n} who abstain`),
    correct: (n) => (n === 1 ? 'corrections from 1 member' : `corrections from ${n} members`),
    object: (n) => (n === 1 ? '1 objection' : `${n} objections`),
    'no-objection': (n) => `${n} without an objection`,
    'request-meeting': (n) => (n === 1 ? '1 request for a meeting' : `${n} requests for a meeting`),
  },
  outcomes: {
    approved: 'it is then approved',
    tacitlyApproved: 'it is then tacitly approved',
    notApproved: 'it is then not approved',
    noDecision: 'there is then no decision',
    toMeeting: 'it then goes to a meeting',
  },
};
