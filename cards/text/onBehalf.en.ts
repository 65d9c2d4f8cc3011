import type { OnBehalfText } from './onBehalf';

/** An answer the secretariat recorded for a member: how it came, what the member says of it, how it is marked. English. */
export const onBehalfEn: OnBehalfText = {
  by: { phone: 'by phone', email: 'by e-mail', meeting: 'at a meeting', other: 'in another way' },

  lead: 'The secretariat has recorded your answer.',
  leadConfirm: 'Waiting for you: confirm your answer.',
  reminder: 'We are missing your confirmation.',
  recorded: (choice, when) => `The secretariat recorded your answer on ${when}: ${choice}.`,
  came: (by, when) => `It was given ${by} on ${when}.`,
  cameFrom: (who, by, when) => `It was given by ${who} ${by} on ${when}.`,
  note: (note) => `Noted: ${note}`,
  mail: (name, sha) => `The e-mail is kept: ${name} (SHA-256 ${sha}…).`,
  countsNow: 'The answer counts. Confirm it, or say so if it is not yours.',
  countsLater: 'By the rules of the case the answer does not count until you have confirmed it.',
  notCounted: 'The answer was not confirmed and, by the rules of the case, was not counted.',
  confirmed: (when) => `You confirmed it on ${when}.`,
  disputed: (choice) =>
    `You have said that the answer the secretariat recorded (${choice}) is not yours. It does not count, and you can answer yourself.`,
  disputedLate:
    'You have said that the answer is not yours. That came too late to change the count. The secretariat and the chairs will be told.',
  confirm: 'Confirm',
  dispute: 'That is not my answer',
  summary: (title, choice) => `The secretariat has recorded your answer: ${title}. ${choice}.`,

  mark: {
    unconfirmed: ' (recorded by the secretariat, not confirmed)',
    confirmed: ' (recorded by the secretariat, confirmed)',
    disputed: ' (has rejected a recorded answer)',
    disputedLate: ' (has since said that the answer is not theirs)',
  },
  shortMark: {
    unconfirmed: ' (not confirmed)',
    confirmed: ' (confirmed)',
    disputed: ' (rejected)',
    disputedLate: ' (rejected)',
  },
  how: (who, sentence) => `${who}: ${sentence}`,

  done: 'The answer is recorded on behalf of the member, who has been asked to confirm it.',
  dropMail:
    'If you have the e-mail, drop it into this chat within an hour. It is kept with the answer, and only the secretariat and the member can see it.',
  mailKept: 'The e-mail is kept with the answer. Only the secretariat and the member can see it.',
  waiting: (who) =>
    `A recorded answer does not count until it is confirmed. This goes for the answer of ${who}.`,
  news: {
    lead: 'Consider a recorded answer.',
    what: 'A member has rejected a recorded answer.',
    disputed: (who) =>
      `${who}, has said that the answer the secretariat recorded is not theirs. It does not count, and the member can answer.`,
    late: (who) =>
      `${who}, has said that the answer the secretariat recorded is not theirs. That came too late to change the count. Consider whether the case must be dealt with again.`,
  },

  form: {
    effect:
      'The answer is marked as recorded by the secretariat. The member is told at once and can confirm it, say that it is not theirs, or change it until the deadline.',
    receipt: 'The time of recording decides whether the answer came before the deadline.',
    by: 'How did the answer come?',
    bys: { phone: 'Phone', email: 'E-mail', meeting: 'At a meeting', other: 'In another way' },
    date: 'Given on',
    time: 'Time',
    note: 'Note',
    notePlaceholder: 'What was said. With Approve with comments it is the comment.',
    faults: {
      reasonMissing: 'Write the comment, or how the answer came.',
      notADate: 'The date or the time cannot be read. Choose them again.',
      notGivenYet: 'The answer cannot have been given in the future.',
      givenTooEarly:
        'The answer was given before the case was sent out in its present form. Ask the member to answer that.',
    },
  },
};
