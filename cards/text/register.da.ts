/** What becomes of decisions in the register: replaced by a later one, or annulled. Danish: the original. */
export const registerDa = {
  form: {
    label: 'Erstatter en tidligere beslutning? (kan udelades)',
    choice: (number: string, title: string) => `Beslutning ${number} · ${title}`,
    notInForce: 'En af de valgte beslutninger gælder ikke længere. Vælg igen.',
    tooMany: (most: number) => `En sag kan højst erstatte ${most} beslutninger.`,
  },
  /** Of a case that is not decided yet, and of one that is. */
  replaces: (numbers: string) => `Erstatter Beslutning ${numbers}, hvis den godkendes.`,
  replaced: (numbers: string) => `Erstatter Beslutning ${numbers}.`,
  replacedBy: (numbers: string) => `Erstattet af Beslutning ${numbers}.`,
  /** Where a decision is found, and where others read along. */
  voidedOn: (date: string) => `Annulleret den ${date}.`,
  /** On the cards of its case. */
  voided: (number: string, date: string) => `Beslutning ${number} er annulleret den ${date}.`,
  voidedBecause: (number: string, date: string, who: string, reason: string) =>
    `Beslutning ${number} er annulleret den ${date} af ${who}: ${reason}`,
  lead: 'Beslutningen er annulleret',
  summary: (title: string, number: string) => `${title}: Beslutning ${number} er annulleret.`,
  ask: {
    lead: 'Annullér beslutningen?',
    what: (number: string) =>
      `Beslutning ${number} blev indført ved en fejl og skal ikke gælde. Det indføres i registeret som en post, der peger tilbage på den.`,
    stays: 'Beslutningen bliver stående i registeret med svarene, og nummeret bruges ikke igen.',
    not: 'Svarene ændres ikke, og sagen åbnes ikke igen. Om beslutningen kan omgøres, og hvad der allerede er sket, tager Votum ikke stilling til.',
    replaced: (numbers: string) => `Beslutning ${numbers}, som den erstattede, gælder igen.`,
    told: (whom: string) => `Besked sendes til ${whom}, sekretariatet og kontaktpersonerne.`,
    cannot: 'En annullering kan ikke fortrydes.',
    button: 'Annullér beslutningen',
    done: (number: string) =>
      `Beslutning ${number} er annulleret. Det indføres i registeret, og alle får besked.`,
    already: (number: string) => `Beslutning ${number} er allerede annulleret.`,
    which: 'Skriv nummeret med, for eksempel »annullér beslutning 2025-3«.',
    none: (number: string) => `Der er ikke nogen Beslutning ${number} i registeret.`,
  },
  changed: { field: 'Erstatter beslutning', what: 'hvad sagen erstatter' },
};
