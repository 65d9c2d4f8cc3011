import type { PersonNumberText } from './personNumber';

export const personNumberEn: PersonNumberText = {
  field: {
    title: 'the title',
    question: 'the recommendation',
    text: 'the accompanying text',
    papers: 'the name of a paper',
    heard: 'the text about hearings',
    changes: 'the changes since the meeting',
    reason: 'the reason',
  },
  warning: (where, numbers) =>
    `There is what looks like a Danish personal number in ${where}: ${numbers}. Take it out if it is one.`,
  title:
    'The title is shown in the channel and holds what looks like a Danish personal number. Write it without.',
  inAgenda:
    'The agenda is shown in the channel and holds what looks like a Danish personal number. It has not been sent out. Correct it, and send it out again.',
  inAnswer: (numbers) =>
    `The comment held what looks like a Danish personal number. Its last digits are hidden: ${numbers}. The answer counts.`,
  inParagraph: (numbers) =>
    `Note: the text holds what looks like a Danish personal number: ${numbers}. Its last digits are hidden below.`,
  held: {
    lead: 'Not sent yet. Look the text over.',
    title: 'Is this a personal number?',
    found: (numbers) => `There is what looks like a Danish personal number: ${numbers}.`,
    what: 'Its last four digits are hidden below. Send the text like that, or type the digits again if it is another number.',
    label: 'The text as it will be sent',
    placeholder: 'Write here',
    send: 'Send',
  },
};
