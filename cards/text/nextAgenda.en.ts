import type { NextAgendaText } from './nextAgenda';

/** What goes on the next agenda, in English. */
export const nextAgendaEn: NextAgendaText = {
  open: 'Next agenda',
  title: 'For the next agenda',
  lead: (items) => {
    if (items === 0) return 'You need not do anything. Nothing is waiting for the next agenda.';
    return items === 1
      ? 'You need not do anything. 1 item is waiting for the next agenda.'
      : `You need not do anything. ${items} items are waiting for the next agenda.`;
  },
  numbers:
    'The numbers are the next free ones. Items leave the list when they stand on an agenda you import, or when you take them off.',
  more: (items) => (items === 1 ? 'And 1 more item.' : `And ${items} more items.`),
  takeOff: 'Take off the list',
  seeCase: 'See the case',
  takenOff: 'The item is off the list for the next agenda.',
  putBack: 'The item is on the list for the next agenda again.',
  undo: 'Undo',
  nobody: 'Nothing is waiting for the next agenda.',

  item: {
    heading: (number, title) => `Item ${number} ${title}`,
    decision: (title, presenter) => `${title} (B), by ${presenter}`,
    notApproved: 'Information on cases not approved by written procedure (O), by the joint secretariat',
    presenter: 'the joint secretariat',
    recommendation: 'Recommendation',
    noted: 'It is recommended that the board take note of the information.',
    statement: 'Statement of the case',
    history: (from, to) =>
      `The case was sent out by written procedure on ${from} and closed on ${to} without a decision.`,
    taken: (reason) => `It was taken to a meeting. Reason: ${reason}`,
    notConfirmed: 'The chairs did not confirm the result in time.',
    notConfirmedBecause: (reason) => `The chairs did not confirm the result. Reason: ${reason}`,
    asked: (body) => `${body} requested a meeting.`,
    askedBecause: (body, text) => `${body} requested a meeting: “${text}”`,
    askedCount: (count) =>
      count === 1 ? '1 member requested a meeting.' : `${count} members requested a meeting.`,
    correction: (body, text) => `${body} has corrections: “${text}”`,
    hasCorrections: (body) => `${body} has corrections.`,
    correctionCount: (count) =>
      count === 1 ? '1 member has corrections.' : `${count} members have corrections.`,
    papers: 'Papers',
    noPapers: 'None.',
  },
};
