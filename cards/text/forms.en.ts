import type { FormsText } from './forms.da';
import { formatNumber } from './numbers';

/** The form of a written approval and the preview of it, in English. */
export const formsEn: FormsText = {
  lead: 'Fill in the case. Nothing has been sent yet.',
  faultCount: (n: number) =>
    n === 1 ? '1 field is missing or needs a correction.' : `${n} fields are missing or need a correction.`,
  faultHint: 'Everything you wrote is still there.',
  saved: 'The draft is saved. It stays here until you send it out or discard it.',
  untitled: 'New written approval',
  item: (number: string) => `Item ${number}`,

  sections: {
    matter: 'The case',
    papers: 'Papers',
    deadline: 'Deadline',
    rules: 'Rule for the outcome',
    sending: 'Sending and reminders',
  },
  title: { label: 'Title', placeholder: 'For example Annual wheel and budget 2025' },
  question: {
    label: 'Recommendation or question',
    placeholder: 'It is recommended that the board approves …',
  },
  text: {
    label: 'Accompanying text (optional)',
    placeholder: 'What the case is about, and why it is sent out in writing',
  },
  includeChanges: {
    label: 'Changed since the meeting',
    title: (item: string) => `Show the changes from item ${item} in the case`,
    titleFree: 'Show the changes in the case',
  },
  links: {
    label: 'Links, one on each line',
    placeholder: 'Annual wheel 2025 | https://…',
    hint: 'Write the name before the bar. A link is not pinned: its content can change after the case has been sent out.',
  },
  files: 'Files of the case',
  noFiles: 'Drop a file in the chat, and I keep a copy and add it to the case.',
  moreFiles: 'Drop more files in the chat, and I add them.',
  deadlineKind: {
    label: 'How is the deadline set?',
    workingDays: 'A number of working days',
    date: 'A date and a time',
  },
  workingDays: { label: 'Working days after sending' },
  deadlineDate: { label: 'Date of the deadline' },
  deadlineTime: { label: 'Time' },
  answerBy: (moment: string) => `Answer by ${moment}.`,
  noDeadlineYet: 'The deadline is worked out when the fields are filled in.',
  sendWhen: { label: 'When is the case sent out?', now: 'When you press Send out', later: 'At a set time' },
  sendDate: { label: 'Sent out on' },
  sendTime: { label: 'Time' },
  reminders: {
    label: 'Reminder to those who have not answered yet',
    'last-working-day': 'On the morning of the last working day',
    daysBefore: (n: number) => `${n} working days before the deadline`,
    at: (what: string, moment: string) => `${what}: ${moment}`,
    tooLate: (what: string) => `${what}: left out, the deadline is too close`,
  },

  unsetIntro: 'Not set in the rules of procedure; chosen for this case. Every card of the case says so.',
  setIntro: 'Set in the rules of procedure.',
  bySet: 'set in the rules of procedure',
  bySource: (set: string, source: string) => `${set}: ${source}`,
  noQuorum: 'No number of answers is required',
  byCase: 'not set; applies to this case',
  suggestion: (value: string) => `${value} (suggested)`,
  suggestedNumber: (label: string, n: number) => `${label} (suggested: ${n})`,
  rules: {
    majority: 'When is the case approved?',
    minAnswers: 'At least this many must answer',
    meetingDemand: 'This many members can take the case to a meeting',
    earlyClose: 'Can the case be closed before the deadline?',
  },
  majority: {
    noneAgainst: 'Nobody is against',
    unanimity: 'All who vote are in favour',
    allApprove: 'All voting members approve',
    simple: 'Simple majority: more in favour than against',
    absolute: 'Absolute majority: more than half of the voting members are in favour',
  },
  earlyClose: {
    never: 'No, not until the deadline',
    whenAllAnswered: 'Yes, when all have answered',
    whenFixed: 'Yes, when the last answers cannot change the outcome',
  },
  workingDayCount: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
  recused: {
    label: 'Members with a conflict of interest, who do not take part',
    hint: 'A member with a conflict of interest gets no papers of the case and is not counted.',
    none: 'Nobody has a conflict of interest.',
  },
  more: {
    show: 'Change sending, reminders, who was heard and conflicts of interest',
    hide: 'Hide sending, reminders, who was heard and conflicts of interest',
    sendNow: 'The case is sent out when you press Send out.',
    sendAt: (moment: string) => `The case is sent out on ${moment}.`,
    sendUnknown: 'The case is sent out at the time you choose.',
    reminders: (moments: string) => `Reminders: ${moments}.`,
    noReminders: 'No reminders.',
  },
  buttons: {
    preview: 'See the case before sending',
    save: 'Save draft',
    discard: 'Discard',
    start: 'Send out',
    schedule: 'Send out at the set time',
    toChairs: 'Send to the chairs',
    trial: 'Send me a trial',
    edit: 'Edit',
    release: 'Release',
    return: 'Send back',
    open: 'Open',
    show: 'Show the case',
  },

  faults: {
    everyField: {
      missing: 'This field is missing.',
      tooLong: 'The text is too long.',
      personNumber: 'There is what looks like a Danish personal number.',
      notHttps: 'A link must begin with https://.',
      tooMany: 'The number is too high.',
      notADate: 'The date cannot be read. Choose a date.',
      notATime: 'Write the time as 23:59.',
      notANumber: 'Write a whole number, at least 1.',
      inThePast: 'That time has passed. Choose a later one.',
      tooSoon: 'That time is too close. Choose a later one.',
      moreThanSeats: 'The number is higher than the number of members who can answer.',
      nobodyLeft: 'Nobody is left to answer.',
      chooseOne: 'Choose one of the options.',
      notARow: 'A line cannot be read.',
      unknownPaper: 'A paper cannot be found.',
      notHeard: 'A hearing is missing.',
      notInForce: 'One of those chosen is no longer in force.',
    },
    title: {
      missing: 'Write a title.',
      tooLong: (most: number) =>
        `The title is too long. There is room for ${formatNumber('en', most)} characters.`,
    },
    question: {
      missing: 'Write what the members are asked to decide.',
      tooLong: (most: number) =>
        `The recommendation is too long. There is room for ${formatNumber('en', most)} characters.`,
    },
    text: {
      tooLong: (most: number) =>
        `The text is too long. There is room for ${formatNumber('en', most)} characters. Put the rest in a paper.`,
    },
    links: {
      notHttps: 'A link cannot be used. It must begin with https:// and stand on a line of its own.',
      tooMany: (most: number) => `There are too many papers. There is room for ${most} in all.`,
    },
    workingDays: {
      notANumber: 'Write a number of working days from 1 to 60.',
      tooMany: 'Choose at most 60 working days, or set a date.',
    },
    deadlineDate: {
      missing: 'Choose the date of the deadline.',
      inThePast: 'The deadline is before the sending. Choose a later date.',
    },
    deadlineTime: { tooSoon: 'There must be at least two hours from the sending to the deadline.' },
    sendDate: {
      missing: 'Choose the day on which the case is sent out.',
      notADate: 'Choose a day within the next year.',
      inThePast: 'That time has passed. Choose a later one, or send the case out now.',
    },
    number: {
      notANumber: (eligible: number) => `Write a whole number from 1 to ${eligible}.`,
      moreThanSeats: (eligible: number) => `Only ${eligible} can answer in this case. Choose a lower number.`,
      boardRule: (eligible: number) =>
        `The rules of procedure require more than can answer in this case: only ${eligible} can answer.`,
    },
    majority: { chooseOne: 'Choose when the case is approved.' },
    earlyClose: { chooseOne: 'Choose whether the case can be closed before the deadline.' },
    recused: { nobodyLeft: 'Nobody is left to decide the case. Remove at least one member.' },
  },

  preview: {
    lead: 'Ready to be sent out. Nothing has been sent yet.',
    leadRelease: 'Waiting for you: release the case, or send it back.',
    leadNeedsRelease: 'Ready for the chairs, who must release the case. Nothing has been sent yet.',
    leadReleased: 'Released. The case can be sent out.',
    leadWaiting: 'The case is with the chairs. Nothing has been sent yet.',
    leadScheduled: (moment: string) => `The case is sent out on ${moment}.`,
    warnings: 'Please note',
    recipients: 'Recipients',
    recipientCount: (members: string, observers: string | null) =>
      observers === null ? members : `${members} and ${observers}`,
    channel: 'The channel gets the title, the deadline and the number of answers.',
    informed: 'for information',
    sending: 'Sent out',
    sendNow: 'When you press Send out',
    sendOnRelease: 'When it has been released',
    noReminders: 'No reminders',
    deadlineLabel: 'Deadline',
    reminders: 'Reminders',
    rules: 'How the case is decided',
    showRecipients: 'Show the recipients',
    hideRecipients: 'Hide the recipients',
    recused: (names: string) => `${names}, has a conflict of interest and gets no papers of the case.`,
    recusedMany: (names: string) => `${names}, have a conflict of interest and get no papers of the case.`,
    released: (names: string) => `Released by ${names}.`,
    returnReason: {
      label: 'Remark to the secretariat (when you send it back)',
      placeholder: 'What should be changed?',
    },
    returnReasonMissing: 'Write what should be changed, and press again.',
  },
  warning: {
    linkNotPinned: (name: string) =>
      `The link “${name}” is not pinned: its content can change while the case is in progress. Drop the file in the chat if the answers are to apply to exactly what it says.`,
    linksNotPinned: (n: number) =>
      `${n} links are not pinned: their content can change while the case is in progress. Drop the files in the chat if the answers are to apply to exactly what they say.`,
    tooFewCanAnswer: (needed: number, eligible: number) =>
      `The case cannot be approved: at least ${needed} must answer, and only ${eligible} can answer once conflicts of interest are left out.`,
    allMustAnswer: (eligible: number) =>
      `All ${eligible} who can answer must answer for the case to be approved.`,
    informationItem: (item: string) =>
      `Item ${item} was on the agenda for information. Under such an item a decision can only be made when everyone agrees to it.`,
    shortDeadline: (days: string, usual: string) =>
      `The period is ${days}. The rules of procedure say ${usual}.`,
  },

  started: {
    lead: 'The case has been sent out. You need not do more.',
    already: 'The case had been sent out already. Nothing was sent again.',
    onTheirWay:
      'The cards are on their way to the members. The channel gets the title, the deadline and the number of answers.',
    recipients: (count: string) => `Recipients: ${count}.`,
  },

  drafts: {
    lead: (n: number) => (n === 1 ? '1 case is being prepared.' : `${n} cases are being prepared.`),
    none: 'You need not do anything. There are no drafts.',
    title: 'Cases being prepared',
    more: (n: number) => `And ${n} more.`,
    started: (when: string) => `Begun ${when}`,
    sends: (when: string) => `Sent out ${when}`,
  },
  cases: {
    title: 'Cases in progress',
    mustAct: (n: number) =>
      n === 1 ? 'Waiting for you: your answer in 1 case.' : `Waiting for you: your answer in ${n} cases.`,
    nothing: (n: number) =>
      `You need not do anything. ${n === 1 ? '1 case is' : `${n} cases are`} in progress.`,
    none: 'You need not do anything. No cases are in progress.',
  },
};
