import type { RemarksText } from './remarks';

/** Remarks on a case, and what became of each, in English. */
export const remarksEn: RemarksText = {
  open: 'Comments',
  received: (count) => {
    if (count === 0) return 'No comments have come in.';
    return count === 1 ? '1 comment has come in.' : `${count} comments have come in.`;
  },
  unhandled: (count) =>
    count === 1 ? '1 comment has not been dealt with.' : `${count} comments have not been dealt with.`,
  lead: {
    act: (count) =>
      count === 1
        ? 'Waiting for you: 1 comment has not been dealt with.'
        : `Waiting for you: ${count} comments have not been dealt with.`,
    nothing: 'You need not do anything.',
    one: 'What is to become of the comment?',
  },
  about: {
    withAnswer: 'Came with an answer',
    own: 'Comment without an answer',
    observer: 'Comment from the observer',
    late: 'Came after the deadline and is not counted',
    lateWith: (choice) => `${choice}, but came after the deadline and is not counted`,
    version: (version) => `version ${version}`,
  },
  lapsed: 'The answer no longer counts, because the case has been amended since.',
  quote: (text) => `“${text}”`,
  said: (who, text) => `${who}: “${text}”`,
  state: {
    none: 'Not dealt with',
    replaced: 'Replaced by a later answer',
    forMinutes: 'For the minutes',
    workedIn: (version) => `Worked into version ${version}`,
    answered: (text) => `Answered: ${text}`,
    nothingFurther: 'Nothing further',
  },
  mark: {
    forMinutes: 'For the minutes',
    workedIn: (version) => `Worked into version ${version}`,
    answered: 'Answer',
    nothingFurther: 'Nothing further',
    change: 'Edit',
    all: 'All comments',
  },
  answer: {
    label: 'Answer to whoever wrote the comment',
    missing: 'Write the answer before you send it.',
    send: 'Send the answer',
    effect: 'Only the one who wrote the comment gets the answer.',
  },
  done: {
    forMinutes: 'The comment will be in the text for the minutes.',
    workedIn: (version) => `The comment is noted as worked into version ${version}.`,
    answered: 'The answer is on its way to whoever wrote the comment.',
    nothingFurther: 'It is noted that nothing further is done about the comment.',
  },
  more: (count) => (count === 1 ? 'And 1 more comment.' : `And ${count} more comments.`),
  next: 'Show more',
  first: 'Show the first ones',

  minutes: {
    label: 'For the minutes',
    remarked: (body, text) => `${body} remarked: “${text}”`,
    dissent: (body, text) => `Dissenting opinion of ${body}: “${text}”`,
    askedMeeting: (body, text) => `${body} requested a meeting: “${text}”`,
    late: (body, text) => `${body} remarked after the deadline: “${text}”`,
    lateSilent: (body) => `${body} answered after the deadline, and the answer is not counted.`,
  },
  outcome: { label: (count) => `Comments not dealt with (${count})` },

  answered: {
    lead: 'For information. The secretariat has answered your comment.',
    leadWaiting: 'Waiting for your answer. The secretariat has answered your comment.',
    yours: 'Your comment',
  },
};
