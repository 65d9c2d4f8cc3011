import type { RegisterText } from './register';

export const registerEn: RegisterText = {
  form: {
    label: 'Replaces an earlier decision? (optional)',
    choice: (number, title) => `Decision ${number} · ${title}`,
    notInForce: 'One of the decisions chosen is no longer in force. Choose again.',
    tooMany: (most) => `A case can replace ${most} decisions at most.`,
  },
  replaces: (numbers) => `Replaces Decision ${numbers}, if it is approved.`,
  replaced: (numbers) => `Replaces Decision ${numbers}.`,
  replacedBy: (numbers) => `Replaced by Decision ${numbers}.`,
  voidedOn: (date) => `Annulled on ${date}.`,
  voided: (number, date) => `Decision ${number} was annulled on ${date}.`,
  voidedBecause: (number, date, who, reason) =>
    `Decision ${number} was annulled on ${date} by ${who}: ${reason}`,
  lead: 'The decision is annulled',
  summary: (title, number) => `${title}: Decision ${number} is annulled.`,
  ask: {
    lead: 'Annul the decision?',
    what: (number) =>
      `Decision ${number} was entered by mistake and is not to hold. That is entered in the register as an entry that points back at it.`,
    stays: 'The decision stays in the register with its answers, and the number is not used again.',
    not: 'The answers are not changed, and the case is not opened again. Whether the decision can be undone, and what has been done already, is not for Votum to judge.',
    replaced: (numbers) => `Decision ${numbers}, which it replaced, holds again.`,
    told: (whom) => `${whom}, the secretariat and the contact persons are told.`,
    cannot: 'This cannot be undone.',
    button: 'Annul the decision',
    done: (number) => `Decision ${number} is annulled. It is entered in the register, and everyone is told.`,
    already: (number) => `Decision ${number} is annulled already.`,
    which: 'Write its number too, such as “annul decision 2025-3”.',
    none: (number) => `There is no Decision ${number} in the register.`,
  },
  changed: { field: 'Replaces decision', what: 'what the case replaces' },
};
