import type { Text } from './text';

export const newsEn: Text['news'] = {
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
    incomplete: 'The case cannot be sent out as it is. Send it back, so that the secretariat can correct it.',
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
};

export const answerToAllEn: Text['answerToAll'] = {
  lead: 'For information. The secretariat has answered a question.',
  leadWaiting: 'Waiting for your answer. The secretariat has answered a question.',
  question: (askedBy) => `Question from ${askedBy}`,
  questionOnly: 'Question',
  answer: 'Answer from the secretariat',
  summary: (title, answer) => `Answer about ${title}: ${answer}`,
};

export const mondayEn: Text['monday'] = {
  leadNothing: (cases) => `You need not do anything. ${cases} in progress.`,
  leadAct: (things) => `Waiting for you: ${things}.`,
  oneCase: '1 case is',
  cases: (count) => `${count} cases are`,
  answers: (count) => (count === 1 ? 'your answer in 1 case' : `your answer in ${count} cases`),
  nothingOpen: 'No cases are',
  releases: (count) => (count === 1 ? 'release of 1 case' : `release of ${count} cases`),
  release: 'Awaiting release',
  more: (count) => (count === 1 ? 'And 1 more case.' : `And ${count} more cases.`),
};
