import type { ConfirmsText } from './confirms.da';

export const confirmsEn: ConfirmsText = {
  reason: { label: 'Reason (shown to everyone)', placeholder: 'Write briefly why' },
  faults: {
    reasonMissing: 'Write a reason. Everyone in the case can see it.',
    textMissing: 'Write your text, and press again.',
    notADate: 'The date or the time cannot be read. Choose them again.',
    notLater: 'The new deadline must be later than the present one.',
  },

  remind: {
    lead: (members: string) => `Send a reminder to ${members}?`,
    to: (names: string) => `It goes to ${names}.`,
    noneMissing: 'Nobody is missing, so there is no one to remind.',
    hasAnswered: (who: string) => `${who}, has answered, so there is no reminder to send.`,
    effect: 'The reminder is sent now and cannot be taken back. Those who have answered do not get it.',
    planned: (when: string) => `The next planned reminder is ${when}.`,
    button: 'Remind',
  },
  extend: {
    lead: 'Extend the deadline?',
    leadTo: (when: string) => `Extend the deadline to ${when}?`,
    now: (when: string) => `The deadline is now ${when}.`,
    effect: (who: string) => `${who} get the new deadline on their cards. The answers already given stand.`,
    cannot: 'The deadline can be extended again, but not shortened.',
    date: 'New date',
    time: 'Time',
    button: 'Extend',
  },
  close: {
    lead: {
      approved: 'If the case is closed now, it is approved.',
      tacitlyApproved: 'If the case is closed now, it is tacitly approved.',
      notApproved: 'If the case is closed now, it is not approved.',
      noDecision: 'If the case is closed now, there is no decision.',
      toMeeting: 'If the case is closed now, it goes to a meeting.',
    },
    leadPlain: 'Close the case now?',
    lateOnes: (n: number) => (n === 1 ? '1 will not get to answer.' : `${n} will not get to answer.`),
    lateNames: (names: string) => `Namely ${names}.`,
    notTheRule:
      'By the rule of the case it is not closed until the deadline. If you close it now, that is your decision, and the reason is shown to everyone.',
    effect: 'After that nobody can answer or change their answer. It cannot be undone.',
    button: 'Close now',
  },
  withdraw: {
    lead: 'Withdraw the case?',
    effect: 'The case is closed without a decision.',
    answers: (n: number) =>
      n === 1
        ? 'The answer that has been given decides nothing.'
        : `The ${n} answers that have been given decide nothing.`,
    told: (who: string) => `${who} are told, with your reason.`,
    cannot: 'It cannot be undone. The case can be sent out again as a new case.',
    button: 'Withdraw',
  },
  'to-meeting': {
    lead: 'Take the case to a meeting?',
    effect:
      'The written procedure is closed without a decision, and the case goes on the list for the next agenda.',
    told: (who: string) => `${who} are told, with your reason.`,
    cannot: 'It cannot be undone.',
    button: 'Take to a meeting',
  },
  start: {
    lead: (recipients: string) => `Send out to ${recipients}?`,
    deadline: (when: string) => `Answer by ${when}.`,
    cannot:
      'Once the case has been sent out it cannot be called back. You can extend the deadline or withdraw the case.',
    notReleased: 'The chairs must release the case first.',
    incomplete: 'The case cannot be sent out yet. Something is missing on the form.',
    button: 'Send out',
  },
  recuse: {
    lead: 'Report that you may have a conflict of interest?',
    effect:
      'The chairs settle the question, and the secretariat is told. Meanwhile you get no papers and cannot answer; an answer you have given is set aside. You can undo it until it is settled.',
    input: {
      label: 'Why (optional)',
      placeholder: 'Write only what is necessary, and nothing about health or family',
    },
    button: 'I may have a conflict of interest',
  },
  comment: {
    lead: 'Send a comment on the case?',
    effect: 'The comment is noted on the case with your name. It is not an answer and is not counted.',
    input: { label: 'Comment', placeholder: 'Write your comment' },
    button: 'Send comment',
  },
  ask: {
    lead: 'Ask the secretariat?',
    effect:
      'The reply goes to everyone in the case, together with your question. A question is not an answer in the case.',
    input: { label: 'Question', placeholder: 'Write your question' },
    button: 'Ask the secretariat',
  },
  record: {
    lead: 'Record an answer on behalf of a member?',
    leadWho: 'Who has answered?',
    whose: (who: string) => `What did ${who}, answer?`,
    given: (who: string, choice: string) => `${who}: ${choice}`,
    replaces: (choice: string) => `It replaces the answer “${choice}”.`,
    replacesSome: 'It replaces the answer already given.',
    cannotAnswer: (who: string) => `${who}, cannot answer in this case.`,
    seat: 'Member',
    seatMissing: 'Choose a member.',
    next: 'Continue',
    button: (choice: string) => `Record: ${choice}`,
  },
  choose: {
    separator: ' · ',
    hint: 'Choose what should happen. Nothing has been done yet, and you will be asked again.',
    verbs: {
      remind: 'Remind',
      extend: 'Extend',
      close: 'Close now',
      withdraw: 'Withdraw',
      'to-meeting': 'Take to a meeting',
      start: 'Send out',
      recuse: 'I may have a conflict of interest',
      comment: 'Send comment',
      ask: 'Ask the secretariat',
      correction: 'Rule on corrections',
      recusal: 'Settle the conflict of interest',
      confirm: 'Confirm the result',
      'hand-over': 'Hand over to substitute',
      'take-back': 'Take the case back',
      journal: 'Record journalising',
      void: 'Annul the decision',
      record: 'Record an answer',
      mail: 'Copy as e-mail',
    },
  },
};
