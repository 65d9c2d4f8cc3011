import type { ConfirmationText } from './confirmation';

/** The chairs' confirmation of a result, and what a case says while it waits for it. */
export const confirmationEn: ConfirmationText = {
  awaits: "The case awaits the chairs' confirmation.",
  lead: "You need not do anything. The case awaits the chairs' confirmation.",
  leadAsked: 'Awaiting you: confirm the result.',
  leadReminder: 'Awaiting you: we are missing your confirmation of the result.',
  leadChannel: "Written approval: the case awaits the chairs' confirmation. You need not do anything.",
  mark: "Awaiting the chairs' confirmation",
  noMoreAnswers: 'The case takes no more answers.',
  toldThen: 'The result is told when the chairs have confirmed it.',

  result: 'The result to be confirmed:',
  rule: {
    oneChair: (setBy) => `The result holds and is told only when a chair has confirmed it (${setBy}).`,
    bothChairs: (setBy) => `The result holds and is told only when the chairs have confirmed it (${setBy}).`,
  },
  noChair: 'No chair takes part in the case, so the secretariat records whether the result is confirmed.',
  oneChairLeft: 'Only one chair takes part in the case, so one confirmation is enough.',
  missing: (names) => `We are missing confirmation from ${names}.`,
  missingOne: (names) => `We are missing confirmation from one of the chairs: ${names}.`,
  missingRecord: "We are missing the secretariat's entry.",
  given: (who, when) => `${who}, confirmed the result on ${when}.`,
  until: (when) =>
    `Confirm by ${when}. Otherwise the case is closed without a decision and goes to a meeting.`,
  untilOthers: (when) =>
    `If the result is not confirmed by ${when}, the case is closed without a decision and goes to a meeting.`,
  period: (days, setBy) => `The period is ${days} (${setBy}).`,
  periodUnset: (days) => `The rules of procedure do not set the period; ${days} is what Votum suggests.`,
  periodRule: (days) => `The outcome must be confirmed within ${days}`,
  confirm: 'Confirm the result',
  refuse: 'Do not confirm',

  ask: {
    lead: 'Confirm the result?',
    effect:
      'When the result is confirmed, the case is entered in the decision register and everyone is told.',
    effectOther:
      'Your confirmation is noted. When the other chair has confirmed too, the case is entered in the decision register and everyone is told.',
    refusal:
      'If you do not confirm it, the case is closed without a decision. The reason is shown to everyone, and the case is put on the list for the next agenda. This cannot be undone.',
    reason: {
      label: 'Reason, if you do not confirm (shown to everyone)',
      placeholder: 'Say briefly why',
    },
    reasonMissing: 'Write a reason and press Do not confirm again. Everyone in the case can see it.',
    notYours: 'The result does not await your confirmation.',
  },
  done: {
    noted: 'Your confirmation is noted. The case awaits the other chair.',
    confirmed: 'The result is confirmed, and everyone will be told.',
    refused:
      'The result is not confirmed. The case is closed without a decision and is on the list for the next agenda.',
  },

  confirmed: (when) => `The chairs confirmed the result on ${when}.`,
  recorded: (when) => `The secretariat recorded on ${when} that the result is confirmed.`,
  headline: {
    refused: 'The result is not confirmed. The case is closed without a decision and goes to a meeting.',
    expired:
      'The result was not confirmed in time. The case is closed without a decision and goes to a meeting.',
  },

  mondayConfirms: (count) =>
    count === 1 ? 'your confirmation of 1 result' : `your confirmation of ${count} results`,
  awaitingYou: (count) =>
    count === 1 ? '1 result awaits your confirmation.' : `${count} results await your confirmation.`,
};
