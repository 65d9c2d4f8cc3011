/**
 * An answer the secretariat recorded for a member: how it came, what the member says of it, how it is marked. Danish:
 * the original.
 */
export const onBehalfDa = {
  by: { phone: 'pr. telefon', email: 'pr. mail', meeting: 'på et møde', other: 'på anden måde' },

  /** To the member. */
  lead: 'Sekretariatet har registreret dit svar.',
  leadConfirm: 'Venter på dig: bekræft dit svar.',
  reminder: 'Vi mangler din bekræftelse.',
  recorded: (choice: string, when: string) => `Sekretariatet registrerede ${when} dit svar: ${choice}.`,
  came: (by: string, when: string) => `Det er givet ${by} ${when}.`,
  cameFrom: (who: string, by: string, when: string) => `Det er givet af ${who} ${by} ${when}.`,
  note: (note: string) => `Noteret: ${note}`,
  mail: (name: string, sha: string) => `Mailen er gemt: ${name} (SHA-256 ${sha}…).`,
  countsNow: 'Svaret tæller med. Bekræft det, eller sig til, hvis det ikke er dit.',
  countsLater: 'Efter sagens regler tæller svaret først med, når du har bekræftet det.',
  notCounted: 'Svaret blev ikke bekræftet og er efter sagens regler ikke talt med.',
  confirmed: (when: string) => `Du bekræftede det ${when}.`,
  disputed: (choice: string) =>
    `Du har sagt, at det svar, sekretariatet registrerede (${choice}), ikke er dit. Det tæller ikke med, og du kan svare selv.`,
  disputedLate:
    'Du har sagt, at svaret ikke er dit. Det kom for sent til at ændre optællingen. Sekretariatet og formandskabet får besked.',
  confirm: 'Bekræft',
  dispute: 'Det er ikke mit svar',
  summary: (title: string, choice: string) => `Sekretariatet har registreret dit svar: ${title}. ${choice}.`,

  /** Beside a seat, to those who may see it. */
  mark: {
    unconfirmed: ' (registreret af sekretariatet, ikke bekræftet)',
    confirmed: ' (registreret af sekretariatet, bekræftet)',
    disputed: ' (har sagt nej til et registreret svar)',
    disputedLate: ' (har siden sagt, at svaret ikke er medlemmets)',
  },
  /** The same where many stand on one card. */
  shortMark: {
    unconfirmed: ' (ikke bekræftet)',
    confirmed: ' (bekræftet)',
    disputed: ' (afvist)',
    disputedLate: ' (afvist)',
  },
  how: (who: string, sentence: string) => `${who}: ${sentence}`,

  /** To those who run the case. */
  done: 'Svaret er registreret på medlemmets vegne. Medlemmet er bedt om at bekræfte det.',
  dropMail:
    'Har du mailen, så træk den ind i chatten her inden en time. Den gemmes ved svaret, og kun sekretariatet og medlemmet kan se den.',
  mailKept: 'Mailen er gemt ved svaret. Kun sekretariatet og medlemmet kan se den.',
  waiting: (who: string) => `Et registreret svar tæller først med, når det er bekræftet. Det gælder ${who}.`,
  news: {
    lead: 'Tag stilling til et registreret svar.',
    what: 'Et medlem har sagt nej til et registreret svar.',
    disputed: (who: string) =>
      `${who}, har sagt, at det svar, sekretariatet registrerede, ikke er medlemmets. Svaret tæller ikke med, og medlemmet kan svare selv.`,
    late: (who: string) =>
      `${who}, har sagt, at det svar, sekretariatet registrerede, ikke er medlemmets. Det kom for sent til at ændre optællingen. Tag stilling til, om sagen skal behandles igen.`,
  },

  form: {
    effect:
      'Svaret mærkes som registreret af sekretariatet. Medlemmet får det at vide med det samme og kan bekræfte det, sige, at det ikke er medlemmets, eller ændre det frem til fristen.',
    receipt: 'Tidspunktet for registreringen afgør, om svaret er kommet inden fristen.',
    by: 'Hvordan er svaret kommet?',
    bys: { phone: 'Telefon', email: 'Mail', meeting: 'På et møde', other: 'På anden måde' },
    date: 'Givet den',
    time: 'Klokkeslæt',
    note: 'Note',
    notePlaceholder: 'Hvad der blev sagt. Ved Godkender med bemærkninger er det bemærkningen.',
    faults: {
      reasonMissing: 'Skriv bemærkningen, eller hvordan svaret er kommet.',
      notADate: 'Datoen eller klokkeslættet kan ikke læses. Vælg dem igen.',
      notGivenYet: 'Svaret kan ikke være givet ude i fremtiden.',
      givenTooEarly:
        'Svaret er givet, før sagen blev udsendt i den form, den har nu. Bed medlemmet svare på den.',
    },
  },
};
