/** Remarks on a case, and what became of each. Danish: the original. */
export const remarksDa = {
  open: 'Bemærkninger',
  received: (count: number) => {
    if (count === 0) return 'Der er ikke kommet bemærkninger.';
    return count === 1 ? 'Der er kommet 1 bemærkning.' : `Der er kommet ${count} bemærkninger.`;
  },
  unhandled: (count: number) =>
    count === 1 ? '1 bemærkning er ikke behandlet.' : `${count} bemærkninger er ikke behandlet.`,
  lead: {
    act: (count: number) =>
      count === 1
        ? 'Venter på dig: 1 bemærkning er ikke behandlet.'
        : `Venter på dig: ${count} bemærkninger er ikke behandlet.`,
    nothing: 'Du skal ikke gøre noget.',
    one: 'Hvad skal der ske med bemærkningen?',
  },
  about: {
    withAnswer: 'Fulgte med et svar',
    own: 'Bemærkning uden svar',
    observer: 'Bemærkning fra observatøren',
    late: 'Kom efter fristen og er ikke talt med',
    lateWith: (choice: string) => `${choice}, men kom efter fristen og er ikke talt med`,
    version: (version: number) => `version ${version}`,
  },
  lapsed: 'Svaret gælder ikke længere, fordi sagen er ændret siden.',
  quote: (text: string) => `”${text}”`,
  said: (who: string, text: string) => `${who}: ”${text}”`,
  state: {
    none: 'Ikke behandlet',
    replaced: 'Erstattet af et senere svar',
    forMinutes: 'Til referatet',
    workedIn: (version: number) => `Indarbejdet i version ${version}`,
    answered: (text: string) => `Besvaret: ${text}`,
    nothingFurther: 'Intet yderligere',
  },
  mark: {
    forMinutes: 'Til referatet',
    workedIn: (version: number) => `Indarbejdet i version ${version}`,
    answered: 'Besvar',
    nothingFurther: 'Intet yderligere',
    change: 'Ret',
    all: 'Alle bemærkninger',
  },
  answer: {
    label: 'Svar til den, der har skrevet bemærkningen',
    missing: 'Skriv svaret, før du sender det.',
    send: 'Send svaret',
    effect: 'Kun den, der har skrevet bemærkningen, får svaret.',
  },
  done: {
    forMinutes: 'Bemærkningen kommer med i teksten til referatet.',
    workedIn: (version: number) => `Bemærkningen er noteret som indarbejdet i version ${version}.`,
    answered: 'Svaret er på vej til den, der har skrevet bemærkningen.',
    nothingFurther: 'Det er noteret, at der ikke sker mere med bemærkningen.',
  },
  more: (count: number) => (count === 1 ? 'Og 1 bemærkning mere.' : `Og ${count} bemærkninger mere.`),
  next: 'Vis flere',
  first: 'Vis de første',

  /** Ready to copy into the minutes. */
  minutes: {
    label: 'Til referatet',
    remarked: (body: string, text: string) => `${body} bemærkede: ”${text}”`,
    dissent: (body: string, text: string) => `Afvigende mening fra ${body}: ”${text}”`,
    askedMeeting: (body: string, text: string) => `${body} ønskede behandling på møde: ”${text}”`,
    late: (body: string, text: string) => `${body} bemærkede efter fristen: ”${text}”`,
    lateSilent: (body: string) => `${body} svarede efter fristen, og svaret er ikke talt med.`,
  },
  outcome: { label: (count: number) => `Bemærkninger, der ikke er behandlet (${count})` },

  /** To the one who made it. */
  answered: {
    lead: 'Til orientering. Sekretariatet har svaret på din bemærkning.',
    leadWaiting: 'Venter på dit svar. Sekretariatet har svaret på din bemærkning.',
    yours: 'Din bemærkning',
  },
};
