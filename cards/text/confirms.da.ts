/**
 * Cards that ask before anything is done. They say what will happen, to whom, and what cannot be undone. Danish: the
 * original.
 */
export const confirmsDa = {
  reason: { label: 'Begrundelse (vises for alle)', placeholder: 'Skriv kort, hvorfor' },
  faults: {
    reasonMissing: 'Skriv en begrundelse. Alle i sagen kan se den.',
    textMissing: 'Skriv din tekst, og tryk igen.',
    notADate: 'Datoen eller klokkeslættet kan ikke læses. Vælg dem igen.',
    notLater: 'Den nye frist skal ligge efter den nuværende.',
  },

  remind: {
    lead: (members: string) => `Send påmindelse til ${members}?`,
    to: (names: string) => `Den går til ${names}.`,
    noneMissing: 'Ingen mangler at svare, så der er ingen at sende til.',
    hasAnswered: (who: string) => `${who}, har svaret, så der er ingen påmindelse at sende.`,
    effect: 'Påmindelsen sendes nu og kan ikke trækkes tilbage. De, der har svaret, får den ikke.',
    planned: (when: string) => `Den næste planlagte påmindelse er ${when}.`,
    button: 'Send påmindelse',
  },
  extend: {
    lead: 'Forlæng fristen?',
    leadTo: (when: string) => `Forlæng fristen til ${when}?`,
    now: (when: string) => `Fristen er nu ${when}.`,
    effect: (who: string) => `${who} får den nye frist på deres kort. De svar, der er givet, gælder fortsat.`,
    cannot: 'Fristen kan forlænges igen, men ikke gøres kortere.',
    date: 'Ny dato',
    time: 'Klokkeslæt',
    button: 'Forlæng frist',
  },
  close: {
    lead: {
      approved: 'Afsluttes sagen nu, er den godkendt.',
      tacitlyApproved: 'Afsluttes sagen nu, er den stiltiende godkendt.',
      notApproved: 'Afsluttes sagen nu, er den ikke godkendt.',
      noDecision: 'Afsluttes sagen nu, bliver der ingen beslutning.',
      toMeeting: 'Afsluttes sagen nu, behandles den på et møde.',
    },
    leadPlain: 'Afslut sagen nu?',
    lateOnes: (n: number) => (n === 1 ? '1 når ikke at svare.' : `${n} når ikke at svare.`),
    lateNames: (names: string) => `Det er ${names}.`,
    notTheRule:
      'Efter sagens regel afsluttes den først ved fristen. Afslutter du nu, er det din beslutning, og begrundelsen vises for alle.',
    effect: 'Derefter kan ingen svare eller ændre sit svar. Det kan ikke fortrydes.',
    button: 'Afslut nu',
  },
  withdraw: {
    lead: 'Træk sagen tilbage?',
    effect: 'Sagen afsluttes uden beslutning.',
    answers: (n: number) =>
      n === 1 ? 'Det svar, der er givet, afgør ikke noget.' : `De ${n} svar, der er givet, afgør ikke noget.`,
    told: (who: string) => `${who} får besked med din begrundelse.`,
    cannot: 'Det kan ikke fortrydes. Sagen kan udsendes igen som en ny sag.',
    button: 'Træk tilbage',
  },
  'to-meeting': {
    lead: 'Behandl sagen på et møde?',
    effect:
      'Den skriftlige procedure afsluttes uden beslutning, og sagen kommer på listen til næste dagsorden.',
    told: (who: string) => `${who} får besked med din begrundelse.`,
    cannot: 'Det kan ikke fortrydes.',
    button: 'Behandl på møde',
  },
  start: {
    lead: (recipients: string) => `Udsend til ${recipients}?`,
    deadline: (when: string) => `Svar senest ${when}.`,
    cannot:
      'Når sagen er sendt ud, kan den ikke kaldes tilbage. Du kan forlænge fristen eller trække sagen tilbage.',
    notReleased: 'Formandskabet skal først frigive sagen.',
    incomplete: 'Sagen kan ikke sendes ud endnu. Der mangler noget på formularen.',
    button: 'Udsend',
  },
  recuse: {
    lead: 'Vil du oplyse, at du kan være inhabil?',
    effect:
      'Formandskabet afgør spørgsmålet, og sekretariatet får besked. Imens får du ikke sagens papirer og kan ikke svare; et svar, du har givet, lægges til side. Du kan fortryde, indtil det er afgjort.',
    input: {
      label: 'Hvorfor (kan udelades)',
      placeholder: 'Skriv kun det, der er nødvendigt, og ikke noget om helbred eller familie',
    },
    button: 'Jeg kan være inhabil',
  },
  comment: {
    lead: 'Send en bemærkning om sagen?',
    effect: 'Bemærkningen noteres på sagen med dit navn. Den er ikke et svar og tæller ikke med.',
    input: { label: 'Bemærkning', placeholder: 'Skriv din bemærkning' },
    button: 'Send bemærkning',
  },
  ask: {
    lead: 'Spørg sekretariatet?',
    effect: 'Svaret sendes til alle i sagen sammen med dit spørgsmål. Et spørgsmål er ikke et svar i sagen.',
    input: { label: 'Spørgsmål', placeholder: 'Skriv dit spørgsmål' },
    button: 'Spørg sekretariatet',
  },
  record: {
    lead: 'Registrér et svar på vegne af et medlem?',
    leadWho: 'Hvem har svaret?',
    whose: (who: string) => `Hvad har ${who}, svaret?`,
    given: (who: string, choice: string) => `${who}: ${choice}`,
    replaces: (choice: string) => `Det erstatter svaret ”${choice}”.`,
    replacesSome: 'Det erstatter det svar, der allerede er givet.',
    cannotAnswer: (who: string) => `${who}, kan ikke svare i sagen.`,
    seat: 'Medlem',
    seatMissing: 'Vælg et medlem.',
    next: 'Fortsæt',
    button: (choice: string) => `Registrér: ${choice}`,
  },
  choose: {
    separator: ' · ',
    hint: 'Vælg, hvad der skal ske. Intet er gjort endnu, og du bliver spurgt igen.',
    verbs: {
      remind: 'Send påmindelse',
      extend: 'Forlæng frist',
      close: 'Afslut nu',
      withdraw: 'Træk tilbage',
      'to-meeting': 'Behandl på møde',
      start: 'Udsend',
      recuse: 'Jeg kan være inhabil',
      comment: 'Send bemærkning',
      ask: 'Spørg sekretariatet',
      correction: 'Tag stilling til rettelser',
      recusal: 'Tag stilling til inhabilitet',
      confirm: 'Bekræft resultatet',
      'hand-over': 'Overlad til stedfortræder',
      'take-back': 'Tag sagen tilbage',
      journal: 'Registrér journalisering',
      void: 'Annullér beslutningen',
      record: 'Registrér et svar',
      mail: 'Kopiér som e-mail',
    },
  },
};
export type ConfirmsText = typeof confirmsDa;
