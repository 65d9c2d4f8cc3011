/** What becomes of decisions in the register: replaced by a later one, or annulled. Danish: the original. */
export const registerDa = {
  form: {
    label: 'Erstatter en tidligere beslutning? (kan udelades)',
    choice: (number: string, title: string) => `Beslutning ${number} · ${title}`,
    notInForce: 'En af de valgte beslutninger gælder ikke længere. Vælg igen.',
    tooMany: (most: number) => `En sag kan højst erstatte ${most} beslutninger.`,
  },
  /** Of a case that is not decided yet, and of one that is. */
  replaces: (numbers: string) => `Erstatter beslutning ${numbers}, hvis den godkendes.`,
  replaced: (numbers: string) => `Erstatter beslutning ${numbers}.`,
  replacedBy: (numbers: string) => `Erstattet af beslutning ${numbers}.`,
  voided: (date: string, reason: string) => `Annulleret den ${date}: ${reason}`,
  voidedBy: (date: string, who: string, reason: string) => `Annulleret den ${date} af ${who}: ${reason}`,
  changed: { field: 'Erstatter beslutning', what: 'hvad sagen erstatter' },
};
