/** Where an ended case is journalised, and what is not journalised yet. Danish: the original. */
export const journalDa = {
  /** The receipt, as it is told to those who run cases. */
  receipt: (date: string, caseNo: string, docNo: string) =>
    `Journaliseret ${date}, sag ${caseNo}, dok. ${docNo}.`,
  receiptIn: (date: string, system: string, caseNo: string, docNo: string) =>
    `Journaliseret ${date} i ${system}, sag ${caseNo}, dok. ${docNo}.`,
  record: 'Registrér journalisering',
  correct: 'Ret journalisering',

  ask: {
    lead: 'Hvor er sagen journaliseret?',
    law: 'Endelige dokumenter journaliseres snarest muligt (offentlighedslovens § 15).',
    effect: 'Kvitteringen gemmes på sagen, og sagen tages af listen over det, der ikke er journaliseret.',
    again: 'Det, du skriver nu, gælder i stedet. Det tidligere bevares i sagens forløb.',
    system: (system: string) => `Numrene er fra ${system}.`,
    caseNo: 'Sagsnummer',
    docNo: 'Dokumentnummer',
    placeholder: 'Som det står i journalen',
    date: 'Journaliseret den',
  },
  leadDone: 'Registreret. Du skal ikke gøre mere.',
  leadCorrected: 'Rettet. Du skal ikke gøre mere.',

  /** What is not journalised yet. */
  list: {
    title: 'Ikke journaliseret endnu',
    none: 'Alt i registeret er journaliseret.',
    lead: (count: number) =>
      count === 1
        ? '1 afsluttet sag er ikke journaliseret.'
        : `${count} afsluttede sager er ikke journaliseret.`,
    decision: (number: string, date: string) => `Beslutning ${number}, ${date}.`,
    listed: (date: string) => `Afsluttet ${date} uden beslutningsnummer.`,
    waited: (days: string) => `Har ventet ${days} på at blive journaliseret.`,
    today: 'Ikke journaliseret.',
    more: (count: number) => `Og ${count} flere. Skriv »hvad mangler at blive journaliseret«.`,
    monday: (count: number) => (count === 1 ? 'journalisering af 1 sag' : `journalisering af ${count} sager`),
  },

  refusals: {
    notEnded: 'Sagen er ikke afsluttet endnu, så der er ikke noget at journalisere.',
    journalNumberMissing: 'Skriv både sagsnummer og dokumentnummer. Der er ikke registreret noget.',
    journalNumberLong: 'Et nummer kan højst være på 60 tegn. Der er ikke registreret noget.',
    journalDateUnread: 'Datoen kan ikke læses. Vælg den igen.',
    journalDateAhead: 'Sagen kan ikke være journaliseret ude i fremtiden. Vælg en anden dato.',
    journalDateEarly: 'Datoen ligger, før sagen blev afsluttet. Vælg en anden dato.',
  },
  noDecision: (number: string) => `Der er ikke nogen beslutning ${number} i registeret.`,
} as const;
