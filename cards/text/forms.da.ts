import { formatNumber } from './numbers';

/** The form of a written approval and the preview of it. Danish: the original. */
export const formsDa = {
  lead: 'Udfyld sagen. Intet er sendt endnu.',
  faultCount: (n: number) =>
    n === 1 ? '1 felt mangler eller skal rettes.' : `${n} felter mangler eller skal rettes.`,
  faultHint: 'Det, du har skrevet, står der stadig.',
  saved: 'Kladden er gemt. Den venter her, til du udsender eller kasserer den.',
  untitled: 'Ny skriftlig godkendelse',
  item: (number: string) => `Pkt. ${number}`,

  sections: {
    matter: 'Sagen',
    papers: 'Bilag',
    deadline: 'Frist',
    rules: 'Regel for afgørelsen',
    sending: 'Udsendelse og påmindelser',
  },
  title: { label: 'Titel', placeholder: 'Fx Årshjul og budget 2025' },
  question: {
    label: 'Indstilling eller spørgsmål',
    placeholder: 'Det indstilles, at bestyrelsen godkender …',
  },
  text: {
    label: 'Ledsagende tekst (kan udelades)',
    placeholder: 'Hvad sagen drejer sig om, og hvorfor den sendes ud skriftligt',
  },
  includeChanges: {
    label: 'Ændret siden mødet',
    title: (item: string) => `Vis ændringerne fra pkt. ${item} i sagen`,
    titleFree: 'Vis ændringerne i sagen',
  },
  links: {
    label: 'Links, ét på hver linje',
    placeholder: 'Årshjul 2025 | https://…',
    hint: 'Skriv navnet før stregen. Et link er ikke fastlåst: indholdet kan ændres, efter at sagen er sendt ud.',
  },
  files: 'Filer i sagen',
  noFiles: 'Træk en fil ind i chatten, så gemmer jeg en kopi og lægger den ved sagen.',
  moreFiles: 'Træk flere filer ind i chatten, så lægger jeg dem ved.',
  deadlineKind: {
    label: 'Hvordan sættes fristen?',
    workingDays: 'Et antal arbejdsdage',
    date: 'En dato og et klokkeslæt',
  },
  workingDays: { label: 'Antal arbejdsdage efter udsendelsen' },
  deadlineDate: { label: 'Fristens dato' },
  deadlineTime: { label: 'Klokkeslæt' },
  answerBy: (moment: string) => `Svar senest ${moment}.`,
  noDeadlineYet: 'Fristen regnes ud, når felterne er udfyldt.',
  sendWhen: {
    label: 'Hvornår sendes sagen ud?',
    now: 'Når du trykker Udsend',
    later: 'På et bestemt tidspunkt',
  },
  sendDate: { label: 'Udsendes den' },
  sendTime: { label: 'Klokkeslæt' },
  reminders: {
    label: 'Påmindelse til dem, der endnu ikke har svaret',
    'last-working-day': 'Om morgenen den sidste arbejdsdag',
    daysBefore: (n: number) => `${n} arbejdsdage før fristen`,
    at: (what: string, moment: string) => `${what}: ${moment}`,
    tooLate: (what: string) => `${what}: falder bort, for fristen er for kort`,
  },

  unsetIntro: 'Ikke fastsat i forretningsordenen; vælges for denne sag. Alle sagens kort oplyser det.',
  setIntro: 'Fastsat i forretningsordenen.',
  bySet: 'fastsat i forretningsordenen',
  bySource: (set: string, source: string) => `${set}: ${source}`,
  noQuorum: 'Der kræves ikke et bestemt antal svar',
  byCase: 'ikke fastsat; gælder for denne sag',
  suggestion: (value: string) => `${value} (forslag)`,
  suggestedNumber: (label: string, n: number) => `${label} (forslag: ${n})`,
  rules: {
    majority: 'Hvornår er sagen godkendt?',
    minAnswers: 'Mindst så mange skal svare',
    meetingDemand: 'Så mange medlemmer kan kræve sagen på et møde',
    earlyClose: 'Kan sagen afsluttes før fristen?',
  },
  majority: {
    noneAgainst: 'Ingen er imod',
    unanimity: 'Alle, der stemmer, er for',
    allApprove: 'Alle stemmeberettigede godkender',
    simple: 'Simpelt flertal: flere for end imod',
    absolute: 'Absolut flertal: over halvdelen af de stemmeberettigede er for',
  },
  earlyClose: {
    never: 'Nej, først ved fristen',
    whenAllAnswered: 'Ja, når alle har svaret',
    whenFixed: 'Ja, når de sidste svar ikke kan ændre udfaldet',
  },
  workingDayCount: (n: number) => (n === 1 ? '1 arbejdsdag' : `${n} arbejdsdage`),
  recused: {
    label: 'Inhabile medlemmer, der ikke deltager i sagen',
    hint: 'Et inhabilt medlem får ikke sagens papirer og tæller ikke med.',
    none: 'Ingen er inhabile.',
  },
  more: {
    show: 'Ret udsendelse, påmindelser, høring og inhabile',
    hide: 'Skjul udsendelse, påmindelser, høring og inhabile',
    sendNow: 'Sagen sendes ud, når du trykker Udsend.',
    sendAt: (moment: string) => `Sagen sendes ud ${moment}.`,
    sendUnknown: 'Sagen sendes ud på det tidspunkt, du vælger.',
    reminders: (moments: string) => `Påmindelser: ${moments}.`,
    noReminders: 'Ingen påmindelser.',
  },
  buttons: {
    preview: 'Se sagen før udsendelse',
    save: 'Gem kladde',
    discard: 'Kassér',
    start: 'Udsend',
    schedule: 'Udsend på tidspunktet',
    toChairs: 'Send til formandskabet',
    trial: 'Send prøve til mig',
    edit: 'Ret',
    release: 'Frigiv',
    return: 'Send tilbage',
    open: 'Åbn',
    show: 'Vis sagen',
  },

  faults: {
    everyField: {
      missing: 'Feltet mangler.',
      tooLong: 'Teksten er for lang.',
      personNumber: 'Der står noget, der ligner et CPR-nummer.',
      notHttps: 'Et link skal begynde med https://.',
      tooMany: 'Tallet er for højt.',
      notADate: 'Datoen kan ikke læses. Vælg en dato.',
      notATime: 'Skriv klokkeslættet som 23.59.',
      notANumber: 'Skriv et helt tal, mindst 1.',
      inThePast: 'Tidspunktet er passeret. Vælg et senere.',
      tooSoon: 'Tidspunktet er for tæt på. Vælg et senere.',
      moreThanSeats: 'Tallet er højere end det antal, der kan svare i sagen.',
      nobodyLeft: 'Der er ingen tilbage til at svare.',
      chooseOne: 'Vælg en af mulighederne.',
      notARow: 'En linje kan ikke læses.',
      unknownPaper: 'Et bilag kan ikke findes.',
      notHeard: 'Der mangler en høring.',
      notInForce: 'En af de valgte gælder ikke længere.',
    },
    title: {
      missing: 'Skriv en titel.',
      tooLong: (most: number) => `Titlen er for lang. Der er plads til ${formatNumber('da', most)} tegn.`,
    },
    question: {
      missing: 'Skriv, hvad medlemmerne skal tage stilling til.',
      tooLong: (most: number) =>
        `Indstillingen er for lang. Der er plads til ${formatNumber('da', most)} tegn.`,
    },
    text: {
      tooLong: (most: number) =>
        `Teksten er for lang. Der er plads til ${formatNumber('da', most)} tegn. Læg resten i et bilag.`,
    },
    links: {
      notHttps: 'Et link kan ikke bruges. Det skal begynde med https:// og stå på sin egen linje.',
      tooMany: (most: number) => `Der er for mange bilag. Der er plads til ${most} i alt.`,
    },
    workingDays: {
      notANumber: 'Skriv et antal arbejdsdage fra 1 til 60.',
      tooMany: 'Vælg højst 60 arbejdsdage, eller sæt en dato.',
    },
    deadlineDate: {
      missing: 'Vælg fristens dato.',
      inThePast: 'Fristen ligger før udsendelsen. Vælg en senere dato.',
    },
    deadlineTime: { tooSoon: 'Der skal være mindst to timer fra udsendelsen til fristen.' },
    sendDate: {
      missing: 'Vælg, hvilken dag sagen skal sendes ud.',
      notADate: 'Vælg en dag inden for det næste år.',
      inThePast: 'Tidspunktet er passeret. Vælg et senere, eller send sagen ud nu.',
    },
    number: {
      notANumber: (eligible: number) => `Skriv et helt tal fra 1 til ${eligible}.`,
      moreThanSeats: (eligible: number) => `Kun ${eligible} kan svare i sagen. Vælg et lavere tal.`,
      boardRule: (eligible: number) =>
        `Forretningsordenen kræver flere, end der kan svare i sagen: kun ${eligible} kan svare.`,
    },
    majority: { chooseOne: 'Vælg, hvornår sagen er godkendt.' },
    earlyClose: { chooseOne: 'Vælg, om sagen kan afsluttes før fristen.' },
    recused: { nobodyLeft: 'Der er ingen tilbage til at afgøre sagen. Fjern mindst ét medlem.' },
  },

  preview: {
    lead: 'Klar til udsendelse. Intet er sendt endnu.',
    leadRelease: 'Venter på dig: frigiv sagen, eller send den tilbage.',
    leadNeedsRelease: 'Klar til formandskabet, som skal frigive sagen. Intet er sendt endnu.',
    leadReleased: 'Frigivet. Sagen kan udsendes.',
    leadWaiting: 'Sagen er hos formandskabet. Intet er sendt endnu.',
    leadScheduled: (moment: string) => `Sagen sendes ud ${moment}.`,
    warnings: 'Vær opmærksom på',
    recipients: 'Modtagere',
    recipientCount: (members: string, observers: string | null) =>
      observers === null ? members : `${members} og ${observers}`,
    channel: 'Kanalen får titel, frist og antal svar.',
    informed: 'til orientering',
    sending: 'Udsendes',
    sendNow: 'Når du trykker Udsend',
    sendOnRelease: 'Når den er frigivet',
    noReminders: 'Ingen påmindelser',
    deadlineLabel: 'Frist',
    reminders: 'Påmindelser',
    rules: 'Sådan afgøres sagen',
    showRecipients: 'Vis modtagerne',
    hideRecipients: 'Skjul modtagerne',
    recused: (names: string) => `${names}, er inhabil og får ikke sagens papirer.`,
    recusedMany: (names: string) => `${names}, er inhabile og får ikke sagens papirer.`,
    released: (names: string) => `Frigivet af ${names}.`,
    returnReason: {
      label: 'Bemærkning til sekretariatet (når du sender tilbage)',
      placeholder: 'Hvad skal ændres?',
    },
    returnReasonMissing: 'Skriv, hvad der skal ændres, og tryk igen.',
  },
  warning: {
    linkNotPinned: (name: string) =>
      `Linket ”${name}” er ikke fastlåst: indholdet kan ændres, mens sagen er i gang. Læg filen i chatten, hvis svarene skal gælde netop det, der står i den.`,
    linksNotPinned: (n: number) =>
      `${n} links er ikke fastlåst: indholdet kan ændres, mens sagen er i gang. Læg filerne i chatten, hvis svarene skal gælde netop det, der står i dem.`,
    tooFewCanAnswer: (needed: number, eligible: number) =>
      `Sagen kan ikke blive godkendt: mindst ${needed} skal svare, og kun ${eligible} kan svare, når de inhabile er regnet fra.`,
    allMustAnswer: (eligible: number) =>
      `Alle ${eligible}, der kan svare, skal svare, for at sagen kan blive godkendt.`,
    informationItem: (item: string) =>
      `Pkt. ${item} stod på dagsordenen til orientering. Under sådan et punkt kan der kun træffes beslutning, når alle er enige om det.`,
    shortDeadline: (days: string, usual: string) => `Fristen er ${days}. Forretningsordenen siger ${usual}.`,
  },

  started: {
    lead: 'Sagen er udsendt. Du skal ikke gøre mere.',
    already: 'Sagen var allerede udsendt. Der er ikke sendt noget igen.',
    onTheirWay: 'Kortene er på vej til medlemmerne. Kanalen får titel, frist og antal svar.',
    recipients: (count: string) => `Modtagere: ${count}.`,
  },

  drafts: {
    lead: (n: number) => (n === 1 ? '1 sag er under forberedelse.' : `${n} sager er under forberedelse.`),
    none: 'Du skal ikke gøre noget. Der er ingen kladder.',
    title: 'Sager under forberedelse',
    more: (n: number) => `Og ${n} til.`,
    started: (when: string) => `Påbegyndt ${when}`,
    sends: (when: string) => `Sendes ud ${when}`,
  },
  cases: {
    title: 'Sager i gang',
    mustAct: (n: number) =>
      n === 1 ? 'Venter på dig: dit svar i 1 sag.' : `Venter på dig: dit svar i ${n} sager.`,
    nothing: (n: number) => `Du skal ikke gøre noget. ${n === 1 ? '1 sag er' : `${n} sager er`} i gang.`,
    none: 'Du skal ikke gøre noget. Ingen sager er i gang.',
  },
};
export type FormsText = typeof formsDa;
