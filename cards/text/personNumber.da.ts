/** What is said of a text that holds what looks like a Danish personal number. The number itself is never shown whole. */
export const personNumberDa = {
  field: {
    title: 'titlen',
    question: 'indstillingen',
    text: 'den ledsagende tekst',
    papers: 'navnet på et bilag',
    heard: 'teksten om høringer',
    changes: 'ændringerne siden mødet',
    reason: 'begrundelsen',
  },
  warning: (where: string, numbers: string) =>
    `Der står noget, der ligner et CPR-nummer, i ${where}: ${numbers}. Tag det ud, hvis det er et.`,
  title: 'Titlen vises i kanalen, og der står noget i den, der ligner et CPR-nummer. Skriv den uden.',
  inAgenda:
    'Dagsordenen vises i kanalen, og der står noget i den, der ligner et CPR-nummer. Den er ikke sendt ud. Ret den, og udsend den igen.',
  inAnswer: (numbers: string) =>
    `Der stod noget i bemærkningen, der ligner et CPR-nummer. De sidste cifre er skjult: ${numbers}. Svaret gælder.`,
  inParagraph: (numbers: string) =>
    `Bemærk: Der står noget i teksten, der ligner et CPR-nummer: ${numbers}. De sidste cifre er skjult nedenfor.`,
  held: {
    lead: 'Ikke sendt endnu. Se teksten igennem.',
    title: 'Er det et CPR-nummer?',
    found: (numbers: string) => `Der står noget, der ligner et CPR-nummer: ${numbers}.`,
    what: 'De sidste fire cifre er skjult nedenfor. Send teksten sådan, eller skriv cifrene igen, hvis det er et andet tal.',
    label: 'Teksten, som den sendes',
    placeholder: 'Skriv her',
    send: 'Send',
  },
} as const;
