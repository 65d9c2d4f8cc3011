import type { RegisterText } from './register';

export const registerEn: RegisterText = {
  form: {
    label: 'Replaces an earlier decision? (optional)',
    choice: (number, title) => `Decision ${number} · ${title}`,
    notInForce: 'One of the decisions chosen is no longer in force. Choose again.',
    tooMany: (most) => `A case can replace ${most} decisions at most.`,
  },
  replaces: (numbers) => `Replaces decision ${numbers}, if it is approved.`,
  replaced: (numbers) => `Replaces decision ${numbers}.`,
  replacedBy: (numbers) => `Replaced by decision ${numbers}.`,
  voided: (date, reason) => `Annulled on ${date}: ${reason}`,
  voidedBy: (date, who, reason) => `Annulled on ${date} by ${who}: ${reason}`,
  changed: { field: 'Replaces decision', what: 'what the case replaces' },
};
