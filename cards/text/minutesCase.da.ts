/** Minutes sent out for approval: the answers, the corrections and what became of them. Danish: the original. */
export const minutesCaseDa = {
  approve: 'Godkender referatet',
  kind: 'Referat til godkendelse',
  missing: 'Vi mangler dit svar om referatet',
  question: 'Spørgsmål',
  channel: {
    lead: 'Referat til godkendelse. Er du medlem, svarer du med knappen.',
    leadPassed: 'Referat til godkendelse: fristen er udløbet. Du skal ikke gøre noget.',
    leadClosed: 'Godkendelsen af referatet er afsluttet. Du skal ikke gøre noget.',
  },

  start: {
    title: (date: string) => `Referat af mødet den ${date}`,
    titleOnly: 'Referat',
    question: 'Kan du godkende referatet?',
    button: 'Send referatet til godkendelse',
    noMinutes: 'Jeg har ikke et referat liggende. Skriv selv, hvilket møde det er fra.',
    attach: 'Læg referatet i chatten, så sender jeg det med.',
    noPaper: 'Referatet er ikke lagt ved. Læg filen i chatten, før sagen sendes ud.',
    rules:
      'Reglerne for referatet. Hvor bestyrelsens regler ikke siger noget, er de foreslået og gælder kun for denne sag.',
  },

  offer: {
    comment: 'Rettelser',
    hint: 'Skal udfyldes, når du har rettelser',
    offer: 'Tak. Et svar afgives med en knap: tryk Godkender referatet, så er det registreret.',
    thumb: 'En tommelfinger er ikke et svar. Tryk Godkender referatet.',
    missing:
      'Skriv dine rettelser under Andet svar, og tryk igen på Har rettelser. Der er ikke registreret noget endnu.',
    missingOnChange:
      'Skriv dine rettelser under Ret svar, og tryk igen på Har rettelser. Dit hidtidige svar gælder.',
  },
  receipt: {
    approve: (when: string) => `Du godkendte referatet ${when}.`,
    correct: (when: string) => `Du svarede ${when}, at du har rettelser til referatet.`,
    comment: (text: string) => `Dine rettelser: ${text}`,
  },

  /** To the member whose corrections they are. */
  own: {
    lead: {
      accepted: 'Du skal ikke gøre noget. Dine rettelser til referatet er godtaget.',
      rejected: 'Venter på dig: dine rettelser til referatet er afvist.',
      contradicting: 'Venter på dig: dine rettelser til referatet modstrider et andet medlems.',
    },
    open: 'Sekretariatet tager stilling til dine rettelser. Du får besked.',
    accepted: 'Sekretariatet har godtaget dine rettelser.',
    rejected: (reason: string) => `Sekretariatet har afvist dine rettelser. Begrundelse: ${reason}`,
    rejectedNext:
      'Du kan trække dem tilbage ved at godkende referatet. Fastholder du dem, behandles referatet på næste møde.',
    contradicting: 'Dine rettelser modstrider et andet medlems.',
    contradictingNext: 'Bliver det ikke afklaret inden fristen, behandles referatet på næste møde.',
  },

  /** To those who run the case. */
  run: {
    lead: 'Venter på dig: rettelser til referatet.',
    label: (count: number) => `Rettelser (${count})`,
    line: (who: string, text: string, state: string) => `${who} (${state}): ${text}`,
    state: {
      open: 'ikke afgjort',
      accepted: 'godtaget',
      rejected: 'afvist',
      contradicting: 'modstrider en anden',
    },
    rejectedBecause: (reason: string) => `afvist: ${reason}`,
    contradicts: (other: string) => `modstrider rettelser fra ${other}`,
    take: 'Tag stilling til rettelser',
    done: {
      accepted:
        'Rettelserne er godtaget, og medlemmet får besked. Du kan arbejde dem ind med Udsend ny version.',
      rejected: 'Rettelserne er afvist, og medlemmet får besked med din begrundelse.',
      contradicts: 'De to sæt rettelser er mærket som modstridende, og medlemmerne får besked.',
    },
  },
  news: {
    lead: 'Venter på dig: rettelser til referatet.',
    what: 'Et medlem har rettelser til referatet.',
    known: (who: string) => `${who}, har rettelser til referatet.`,
    next: 'Er de ikke afgjort ved fristen, behandles referatet på næste møde.',
  },
  ask: {
    lead: 'Hvad skal der ske med rettelserne?',
    leadWho: 'Hvis rettelser vil du tage stilling til?',
    none: 'Ingen har rettelser til referatet.',
    effect:
      'Godtager du rettelserne, står de ikke i vejen for godkendelsen. Medlemmet får besked. Rettelser, der ikke er afgjort ved fristen, sender referatet til næste møde.',
    seat: 'Rettelser fra',
    seatMissing: 'Vælg et medlem.',
    next: 'Fortsæt',
    reason: {
      label: 'Begrundelse, hvis du afviser (medlemmet ser den)',
      placeholder: 'Fx mødet besluttede det, som det står',
    },
    reasonMissing: 'Skriv, hvorfor rettelserne afvises, og tryk igen på Afvis.',
    other: 'Modstrider rettelser fra',
    otherMissing: 'Vælg, hvilke rettelser de modstrider, og tryk igen på Modstrider.',
    accept: 'Godtag',
    reject: 'Afvis',
    contradict: 'Modstrider',
  },

  /** Rules and outcomes. */
  rule: 'rettelser skal være afklaret',
  corrections:
    'Rettelser, der er afvist og ikke trukket tilbage, ikke er afgjort eller modstrider hinanden, sender referatet til næste møde',
  willBe: {
    approved: 'er referatet godkendt',
    tacitlyApproved: 'er referatet stiltiende godkendt',
    notApproved: 'er referatet ikke godkendt',
    noDecision: 'bliver der ingen beslutning om referatet',
    toMeeting: 'behandles referatet på næste møde',
  },
  of: (date: string) => `Referatet af mødet den ${date}`,
  ofNone: 'Referatet',
  with: ' med rettelser',
  headline: {
    approved: (minutes: string, corrected: string) => `${minutes} er godkendt${corrected}.`,
    tacitlyApproved: (minutes: string, corrected: string) => `${minutes} er stiltiende godkendt${corrected}.`,
    notApproved: (minutes: string) => `${minutes} er ikke godkendt.`,
    noDecision: (minutes: string) => `${minutes} er ikke godkendt: ingen beslutning.`,
    toMeeting: (minutes: string) => `${minutes} er ikke godkendt skriftligt og behandles på næste møde.`,
  },
  unsettled: {
    open: (count: number) =>
      count === 1
        ? 'ét medlems rettelser er ikke afgjort'
        : `rettelser fra ${count} medlemmer er ikke afgjort`,
    rejected: (count: number) =>
      count === 1
        ? 'ét medlems rettelser er afvist og ikke trukket tilbage'
        : `rettelser fra ${count} medlemmer er afvist og ikke trukket tilbage`,
    contradicting: (count: number) => `rettelser fra ${count} medlemmer modstrider hinanden`,
  },
  paragraph: {
    approved: (minutes: string, date: string, corrected: string, number: string) =>
      `${minutes} er godkendt${corrected} den ${date} i skriftlig procedure (beslutning ${number}).`,
    tacitlyApproved: (minutes: string, date: string, corrected: string, number: string) =>
      `${minutes} er stiltiende godkendt${corrected} den ${date} i skriftlig procedure (beslutning ${number}).`,
    notApproved: (minutes: string, date: string, _corrected: string, number: string) =>
      `${minutes} kunne ikke godkendes den ${date} i skriftlig procedure (beslutning ${number}).`,
    undecided: (minutes: string, date: string, _corrected: string, number: string) =>
      `${minutes} blev ikke godkendt i skriftlig procedure, som blev afsluttet den ${date} uden beslutning (sag ${number}).`,
  },
  nextAgendaDraft: (title: string) => `Godkendelse: ${title}, med udkast (B) v/fællessekretariatet`,
  nextAgenda: (title: string) => `Godkendelse: ${title}, med udkast og rettelser (B) v/fællessekretariatet`,
  isApproved: (minutes: string, corrected: string, date: string, number: string) =>
    `${minutes} er godkendt${corrected} den ${date} (beslutning ${number}).`,
};
