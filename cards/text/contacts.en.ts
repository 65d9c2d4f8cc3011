import type { ContactsText } from './contacts';

/** What a contact person of a seat reads: its papers and reminders, and never an answer to give. English. */
export const contactsEn: ContactsText = {
  lead: 'For your information. You are a contact person and are not to answer.',
  leadMissing: 'An answer is missing. You can remind the member of it.',
  who: (body, name) => `You get the case as contact person for ${body}. The answer is given by ${name}.`,
  whoObserves: (body) =>
    `You get the case as contact person for ${body}, which takes part as an observer and is not to answer.`,
  answered: (body) => `${body} has answered.`,
  missing: (body) => `${body} has not answered.`,
  summaryMissing: (body) => `${body} has not answered`,
  leadOut: 'The member does not take part in the case. You do not have to do anything.',
  out: 'So you do not get the papers of the case either.',
  noVote: 'You get the cases as a contact person, and the member gives the answer.',
  hello:
    'You get cases and reminders as a contact person, and the member gives the answer. You can send comments and questions.',
  person: (name, body) => `${name}, contact person for ${body}`,
  remark: (body) => `${body} (contact person)`,

  from: 'Who passed the answer on?',
  fromMember: 'The member',
};
