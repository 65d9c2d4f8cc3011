import type { ItemType, Outcome } from '../../domain/agenda/meeting';
import type { ProblemCode, RefusalReason } from '../../domain/agenda/problem';

const type: Record<ItemType, string> = {
  decision: 'beslutning',
  discussion: 'drøftelse',
  information: 'orientering',
};

const outcome: Record<Outcome, string> = {
  noted: 'taget til efterretning',
  approved: 'godkendt',
  endorsed: 'tiltrådt',
  adopted: 'vedtaget',
  rejected: 'forkastet',
  notApproved: 'ikke godkendt',
  postponed: 'udsat',
  referred: 'oversendt',
  withdrawn: 'trukket',
  toWrittenProcedure: 'sendes til skriftlig godkendelse',
  discussed: 'drøftet',
  notStated: 'ingen beslutning nævnt',
};

/** What could not be read of a paper, or was read with doubt: what is so, then what to look at. */
const problem: Record<ProblemCode, string> = {
  'line-not-understood': 'Linjen er ikke forstået og er ikke kommet med.',
  'help-text-dropped': 'Hjælpetekst fra skabelonen er udeladt.',
  'duplicate-item': 'Punktet står to gange. Det første er brugt.',
  'annex-unreadable': 'Bilaget kan ikke læses og er ikke kommet med.',
  'person-unreadable': 'Deltageren kan ikke læses og er ikke kommet med.',
  'time-unreadable': 'Tidspunktet kan ikke læses. Skriv det ind.',
  'meeting-number-missing': 'Mødets nummer mangler. Mødet er gemt under sin dato.',
  'board-missing': 'Bestyrelsens navn står ikke i teksten.',
  'several-days': 'Mødet har flere dage. Den første er brugt.',
  'kind-differs': 'Teksten kalder sig et referat, men har ingen referatafsnit. Den er læst som en dagsorden.',
  'title-missing': 'Punktet har ingen titel. Skriv en.',
  'page-number-in-title': 'Et sidetal er taget ud af titlen. Se, at resten er rigtig.',
  'type-mistyped': 'Typen er skrevet (0) med et nul. Den er læst som orientering.',
  'type-mixed': 'Punktet har to typer. Den vigtigste er brugt.',
  'type-differs': 'Typen er forskellig i oversigten og over punktet. Oversigtens er brugt.',
  'presenter-differs':
    'Den, der fremlægger, er forskellig i oversigten og over punktet. Oversigtens er brugt.',
  'number-without-year': 'Punkterne har ikke årstal. Mødets år er brugt.',
  'number-year-differs': 'Punktets årstal er et andet end mødets.',
  'number-gap': 'Punktets nummer følger ikke efter det forrige.',
  'heading-repeated': 'Et punkts overskrift står her igen. Linjen er læst som almindelig tekst.',
  'item-not-on-list': 'Punktet står ikke i oversigten, men har sin egen tekst. Det er taget med.',
  'item-without-body': 'Punktet står i oversigten, men har ingen tekst.',
  'text-outside-section': 'Teksten står ikke under nogen overskrift. Den er lagt til punktet.',
  'section-empty': 'Afsnittet er tomt.',
  'time-starts-differently': 'Det første punkt begynder ikke, når mødet begynder.',
  'time-ends-differently': 'Det sidste punkt slutter ikke, når mødet slutter.',
  'time-gap': 'Der er en pause mellem dette punkt og det forrige.',
  'time-overlap': 'Punktets tid overlapper det forrige.',
  'annex-number-repeated': 'To bilag har det samme nummer.',
  'annex-number-gap': 'Bilagets nummer følger ikke efter det forrige.',
  'annex-not-listed': 'Bilaget er nævnt i teksten, men står ikke på listen over bilag.',
  'amendment-unclear': 'Teksten ligner en ændring FRA og TIL, men kan ikke læses som en.',
  'absent-also-present': 'Personen står både som deltager og med afbud. Afbuddet er brugt.',
  'outcome-not-stated': 'Referatet siger ikke, hvad der blev besluttet.',
  'outcome-several': 'Referatet har flere beslutninger under punktet. Se, at den rigtige er læst.',
  'person-number': 'Der står noget, der ligner et CPR-nummer. Tag det ud, før dagsordenen sendes ud.',
  'decision-under-information':
    'Der er truffet en beslutning under et orienteringspunkt. Det kræver, at alle var enige om det.',
};

const refused: Record<RefusalReason, string> = {
  empty: 'Der er ingen tekst at læse. Indsæt dagsordenen eller referatet som tekst.',
  'too-long': 'Teksten er for lang til at være en dagsorden. Indsæt kun det ene mødes tekst.',
  'not-an-agenda':
    'Det ligner ikke en dagsorden eller et referat. Der skal stå mødets dato, en overskrift og nummererede punkter. Intet er gemt.',
  'date-missing':
    'Jeg kan ikke finde mødets dato. Skriv den øverst, fx ”Dato: 7. maj 2025 kl. 12.00-13.30”, og indsæt teksten igen. Intet er gemt.',
  'items-missing':
    'Jeg kan ikke finde nogen punkter. De skal være nummereret, fx ”1/25 Velkomst”. Intet er gemt.',
};

/** The agenda card, the preview of what was read, and what is said of it. Danish: the original. */
export const agendasDa = {
  type,
  outcome,
  problem,
  refused,
  noType: 'ingen type',
  closedItem: 'Lukket punkt',
  meeting: (label: string) => `Møde ${label}`,
  meetingIn: (label: string, board: string) => `Møde ${label} i ${board}`,
  meetingOn: (date: string) => `Mødet ${date}`,
  meetingOnIn: (date: string, board: string) => `Mødet ${date} i ${board}`,
  item: (number: string) => `Pkt. ${number}`,
  by: (presenter: string) => `v/${presenter}`,
  annex: (number: number, title: string) => `Bilag ${number}: ${title}`,
  hours: (n: number) => (n === 1 ? '1 time' : `${n} timer`),
  minutes: (n: number) => (n === 1 ? '1 minut' : `${n} minutter`),
  inAll: (items: string, time: string) => `${items}, ${time} i alt.`,
  inAllOnly: (items: string) => `${items}.`,

  card: {
    lead: 'Dagsorden. Du skal ikke gøre noget.',
    summary: (meeting: string, when: string) => `Dagsorden: ${meeting}, ${when}.`,
  },
  preview: {
    leadAgenda: 'Se dagsordenen igennem. Intet er sendt endnu.',
    leadMinutes: 'Se referatet igennem. Intet er sendt endnu.',
    leadSentOut: 'Dagsordenen er udsendt i kanalen.',
    saved: 'Rettelserne er gemt.',
    lost: 'Ikke kommet med',
    check: (n: number) => (n === 1 ? 'Vis 1 ting at se efter' : `Vis ${n} ting at se efter`),
    hideCheck: 'Skjul det, der skal ses efter',
    line: (n: number, text: string, quote: string) =>
      quote === '' ? `Linje ${n}: ${text}` : `Linje ${n}: ${text} ”${quote}”`,
    more: (n: number) => `Og ${n} til.`,
    said: (what: string) => `Referatet: ${what}`,
    changes: (n: number) => (n === 1 ? '1 ændring FRA og TIL' : `${n} ændringer FRA og TIL`),
    openLabel: 'Ret noget',
    openPlaceholder: 'Vælg mødet eller et punkt',
    openMeeting: 'Mødets dato, tid og sted',
    date: 'Mødets dato',
    start: 'Begynder',
    end: 'Slutter',
    place: 'Sted',
    placePlaceholder: 'Fx Virtuelt',
    title: 'Titel',
    titlePlaceholder: 'Punktets titel',
    typeLabel: 'Type',
    annexLink: (number: number) => `Link til bilag ${number}`,
    presenter: 'Fremlægges af',
    presenterPlaceholder: 'Fx formandskabet',
    buttons: {
      open: 'Ret det valgte',
      save: 'Gem rettelser',
      publish: 'Udsend dagsorden',
      written: 'Skriftlig godkendelse',
    },
    faults: {
      notADate: 'Vælg mødets dato.',
      notATime: 'Skriv tidspunktet som 12.05.',
      endsBefore: 'Punktet slutter, før det begynder.',
      titleMissing: 'Skriv punktets titel.',
      personNumber: 'Der står noget, der ligner et CPR-nummer, og det vises i kanalen. Skriv det uden.',
      tooLong: 'Teksten er for lang.',
      notAType: 'Vælg en type.',
      notHttps: 'Et link skal begynde med https://.',
    },
    summary: (meeting: string) => `${meeting} er læst. Se det igennem, før det sendes ud.`,
  },
};
export type AgendasText = typeof agendasDa;
