import type { MinutesCaseText } from './minutesCase';

/** Minutes sent out for approval, in English. */
export const minutesCaseEn: MinutesCaseText = {
  approve: 'Approve the minutes',
  kind: 'Minutes for approval',
  missing: 'We are missing your answer about the minutes',
  question: 'Question',
  channel: {
    lead: 'Minutes for approval. If you are a member, answer with the button.',
    leadPassed: 'Minutes for approval: the deadline has passed. You need not do anything.',
    leadClosed: 'The approval of the minutes is closed. You need not do anything.',
  },

  start: {
    title: (date) => `Minutes of the meeting on ${date}`,
    titleOnly: 'Minutes',
    question: 'Can you approve the minutes?',
    button: 'Send the minutes for approval',
    noMinutes: 'I hold no minutes. Write which meeting they are of.',
    attach: 'Drop the minutes in the chat, and I will send them along.',
    noPaper: 'The minutes are not attached. Drop the file in the chat before the case is sent out.',
    rules:
      'The rules for the minutes. Where the rules of the board say nothing, they are suggested and hold for this case only.',
  },

  offer: {
    comment: 'Corrections',
    hint: 'Required when you have corrections',
    offer: 'Thank you. An answer is given with a button: press Approve the minutes, and it is recorded.',
    thumb: 'A thumbs up is not an answer. Press Approve the minutes.',
    missing:
      'Write your corrections under Other answer, and press Have corrections again. Nothing has been recorded yet.',
    missingOnChange:
      'Write your corrections under Change answer, and press Have corrections again. Your present answer stands.',
  },
  receipt: {
    approve: (when) => `You approved the minutes on ${when}.`,
    correct: (when) => `You answered on ${when} that you have corrections to the minutes.`,
    comment: (text) => `Your corrections: ${text}`,
  },

  own: {
    lead: {
      accepted: 'You need not do anything. Your corrections to the minutes are accepted.',
      rejected: 'Waiting for you: your corrections to the minutes are rejected.',
      contradicting: 'Waiting for you: your corrections to the minutes contradict those of another member.',
    },
    open: 'The secretariat will rule on your corrections. You will be told.',
    accepted: 'The secretariat has accepted your corrections.',
    rejected: (reason) => `The secretariat has rejected your corrections. Reason: ${reason}`,
    rejectedNext:
      'You can withdraw them by approving the minutes. If you uphold them, the minutes go to the next meeting.',
    contradicting: 'Your corrections contradict those of another member.',
    contradictingNext: 'If this is not settled by the deadline, the minutes go to the next meeting.',
  },

  run: {
    lead: 'Waiting for you: corrections to the minutes.',
    label: (count) => `Corrections (${count})`,
    line: (who, text, state) => `${who} (${state}): ${text}`,
    state: {
      open: 'not ruled on',
      accepted: 'accepted',
      rejected: 'rejected',
      contradicting: 'contradict others',
    },
    rejectedBecause: (reason) => `rejected: ${reason}`,
    contradicts: (other) => `contradict those of ${other}`,
    take: 'Rule on corrections',
    done: {
      accepted:
        'The corrections are accepted, and the member is told. You can work them in by Send new version.',
      rejected: 'The corrections are rejected, and the member is told with your reason.',
      contradicts: 'The two sets of corrections are marked as contradicting, and the members are told.',
    },
  },
  news: {
    lead: 'Waiting for you: corrections to the minutes.',
    what: 'A member has corrections to the minutes.',
    known: (who) => `${who}, has corrections to the minutes.`,
    next: 'If they are not settled by the deadline, the minutes go to the next meeting.',
  },
  ask: {
    lead: 'What is to become of the corrections?',
    leadWho: 'Whose corrections will you rule on?',
    none: 'Nobody has corrections to the minutes.',
    effect:
      'If you accept the corrections, they do not stand in the way of approval. The member is told. Corrections that are not settled by the deadline send the minutes to the next meeting.',
    seat: 'Corrections from',
    seatMissing: 'Choose a member.',
    next: 'Continue',
    reason: {
      label: 'Reason, if you reject (the member sees it)',
      placeholder: 'E.g. the meeting decided it as it stands',
    },
    reasonMissing: 'Write why the corrections are rejected, and press Reject again.',
    other: 'They contradict those of',
    otherMissing: 'Choose which corrections they contradict, and press Contradict again.',
    accept: 'Accept',
    reject: 'Reject',
    contradict: 'Contradict',
  },

  rule: 'corrections must be settled',
  corrections:
    'Corrections that are rejected and not withdrawn, not ruled on, or contradicting send the minutes to the next meeting',
  willBe: {
    approved: 'the minutes are approved',
    tacitlyApproved: 'the minutes are tacitly approved',
    notApproved: 'the minutes are not approved',
    noDecision: 'there is no decision on the minutes',
    toMeeting: 'the minutes go to the next meeting',
  },
  of: (date) => `The minutes of the meeting on ${date}`,
  ofNone: 'The minutes',
  with: ' with corrections',
  headline: {
    approved: (minutes, corrected) => `${minutes} are approved${corrected}.`,
    tacitlyApproved: (minutes, corrected) => `${minutes} are tacitly approved${corrected}.`,
    notApproved: (minutes) => `${minutes} are not approved.`,
    noDecision: (minutes) => `${minutes} are not approved: no decision.`,
    toMeeting: (minutes) => `${minutes} are not approved in writing and go to the next meeting.`,
  },
  unsettled: {
    open: (count) =>
      count === 1
        ? 'the corrections of one member are not ruled on'
        : `the corrections of ${count} members are not ruled on`,
    rejected: (count) =>
      count === 1
        ? 'the corrections of one member are rejected and not withdrawn'
        : `the corrections of ${count} members are rejected and not withdrawn`,
    contradicting: (count) => `the corrections of ${count} members contradict one another`,
  },
  paragraph: {
    approved: (minutes, date, corrected, number) =>
      `${minutes} were approved${corrected} by written procedure on ${date} (Decision ${number}).`,
    tacitlyApproved: (minutes, date, corrected, number) =>
      `${minutes} were tacitly approved${corrected} by written procedure on ${date} (Decision ${number}).`,
    notApproved: (minutes, date, _corrected, number) =>
      `${minutes} could not be approved by written procedure on ${date} (Decision ${number}).`,
    undecided: (minutes, date, _corrected, number) =>
      `${minutes} were not approved by written procedure, which was closed on ${date} without a decision (case ${number}).`,
  },
  nextAgendaDraft: (title) => `Approval: ${title}, with draft (decision), by the joint secretariat`,
  nextAgenda: (title) =>
    `Approval: ${title}, with draft and corrections (decision), by the joint secretariat`,
  isApproved: (minutes, corrected, date, number) =>
    `${minutes} were approved${corrected} on ${date} (Decision ${number}).`,
};
