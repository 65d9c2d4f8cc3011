import type { ObjectionsText } from './objections';

/** A silence procedure, in English. */
export const objectionsEn: ObjectionsText = {
  silent: 'If you do not answer by the deadline, it counts as approval.',
  offer: {
    comment: 'Comment',
    hint: 'Write what the objection is about',
    offer: 'Thank you. An answer is given with a button: press No objection, and it is recorded.',
    thumb: 'A thumbs up is not an answer. Press No objection.',
  },
  receipt: {
    object: (when) => `You objected on ${when}.`,
    'no-objection': (when) => `You answered on ${when} that you have no objection.`,
  },
  notOffered:
    'That answer cannot be given in this case, and nothing has been changed. Here are the answers of the case.',
  news: {
    what: 'One member objects.',
    known: (who) => `${who}, objects.`,
  },
};
