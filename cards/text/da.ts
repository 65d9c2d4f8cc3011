import { answerToAllDa, mondayDa, newsDa } from './news.da';
import { minutesDa, outcomeDa } from './outcome.da';
import { rulesDa } from './rules.da';
import { runDa } from './run.da';

/** Danish: the original, written by ear. Sentences that need figures or dates are functions of finished words. */
export const da = {
  refresh: 'Opdatér kortet',
  shortened: 'Noget af teksten er forkortet på kortet. Sekretariatet kan sende den i fuld længde.',

  byline: {
    item: (number: string) => `Pkt. ${number}`,
    version: (version: number) => `version ${version}`,
    onBehalf: 'på vegne af formandskabet v/sekretariatet',
  },

  matter: {
    question: 'Indstilling',
    showQuestion: 'Vis hele indstillingen',
    hideQuestion: 'Skjul hele indstillingen',
    papers: 'Bilag',
    open: 'Åbn bilaget',
    showPapers: (count: number) => `Vis bilag (${count})`,
    hidePapers: 'Skjul bilag',
    pinned: (fingerprint: string) => ` · fingeraftryk ${fingerprint}`,
    notPinned: ' · ikke fastlåst: indholdet bag linket kan ændre sig',
    changes: 'Ændret siden mødet',
    showChanges: (count: number) => `Vis ændringer siden mødet (${count})`,
    hideChanges: 'Skjul ændringer siden mødet',
    from: 'FRA ',
    to: 'TIL ',
    none: '(ingenting)',
    showText: 'Vis ledsagende tekst',
    hideText: 'Skjul ledsagende tekst',
    showRules: 'Vis sagens øvrige regler',
    hideRules: 'Skjul sagens øvrige regler',
  },

  /** The first line: whether the reader must act. */
  lead: {
    waiting: 'Venter på dit svar',
    missing: 'Vi mangler dit svar',
    answered: 'Du har svaret. Du skal ikke gøre mere.',
    passed: 'Fristen er udløbet. Du skal ikke gøre noget.',
    closed: 'Sagen er afsluttet. Du skal ikke gøre noget.',
    observer: 'Til orientering. Du deltager som observatør og skal ikke svare.',
    secretariat: 'Du skal ikke gøre noget. Sådan ser medlemmerne sagen.',
    recused: 'Du deltager ikke i sagen. Du skal ikke gøre noget.',
    nothing: 'Du skal ikke gøre noget.',
  },

  case: {
    kind: 'Skriftlig godkendelse',
    recorded: 'Dit svar er registreret',
    passedMark: 'Fristen er udløbet',
    closedMark: 'Sagen er afsluttet',
    trialMark: 'PRØVE.',
    trial: 'PRØVE. Kortet er kun sendt til dig, og knapperne registrerer ikke noget.',
    answerBy: (when: string) => `Svar senest ${when}`,
    membersAnswerBy: (when: string) => `Medlemmerne svarer senest ${when}`,
    deadlinePassed: (passed: string) => `Fristen ${passed}`,
    closesSoon: 'Sagen afsluttes om et øjeblik.',
    toldAt: (when: string) => `Afsluttet. Resultatet meddeles ${when}.`,
    toldSoon: 'Afsluttet. Resultatet meddeles snart.',
    extended: (from: string, to: string) => `Fristen er forlænget fra ${from} til ${to}.`,
    reason: (reason: string) => `Begrundelse: ${reason}`,
    mayComment: 'Du kan sende en bemærkning til sekretariatet.',
    recusedBy: 'Det er afgjort på formandskabets vegne, da sagen blev sendt ud, fordi du kan være inhabil.',
    recusedHears: 'Du får besked om resultatet.',
    other: 'Andet svar',
    change: 'Ret svar',
    comment: 'Bemærkning',
    commentHint: 'Skal udfyldes, når du godkender med bemærkninger',
    ask: 'Spørg sekretariatet',
    unreadable: 'Jeg kan ikke åbne bilaget',
    recuse: 'Jeg kan være inhabil',
    sendComment: 'Send en bemærkning',
    status: 'Se status',
    showAndAnswer: 'Se og svar',
    show: 'Se sagen',
  },

  receipt: {
    approve: (when: string) => `Du godkendte ${when}.`,
    'approve-with-comment': (when: string) => `Du godkendte med bemærkninger ${when}.`,
    reject: (when: string) => `Du svarede ${when}, at du ikke kan godkende.`,
    abstain: (when: string) => `Du undlod at stemme ${when}.`,
    'request-meeting': (when: string) => `Du bad ${when} om behandling på møde.`,
    mayChange: (when: string) => `Du kan ændre dit svar frem til fristen ${when}.`,
    comment: (comment: string) => `Din bemærkning: ${comment}`,
    none: 'Der er ikke registreret et svar fra dig.',
  },

  /** Why a press came to nothing, or what it came to: what is so, then what can be done. */
  note: {
    stale: 'Kortet var ikke det nyeste, så der er ikke ændret noget. Her er det aktuelle kort.',
    final: 'Efter sagens regler kan et afgivet svar ikke ændres. Dit svar herunder gælder.',
    commentMissing:
      'Skriv din bemærkning under Andet svar, og tryk igen på Godkender med bemærkninger. Der er ikke registreret noget endnu.',
    commentMissingOnChange:
      'Skriv din bemærkning under Ret svar, og tryk igen på Godkender med bemærkninger. Dit hidtidige svar gælder.',
    late: (passed: string) =>
      `Fristen ${passed}. Dit svar kom efter fristen; det er noteret som en bemærkning og tæller ikke med.`,
    over: (passed: string) => `Fristen ${passed}, og sagen er afsluttet.`,
    ended: 'Sagen er afsluttet.',
    stands: (when: string) => `Dit svar fra ${when} gælder.`,
    noAnswer: 'Der er ikke registreret et svar fra dig.',
    mayRemark: 'Du kan sende en bemærkning til sekretariatet; den tæller ikke med.',
    offer: 'Tak. Et svar afgives med en knap: tryk Godkender, så er det registreret.',
    offerAnswered: 'Tak. Et svar ændres med en knap: tryk Ret svar. Dit svar herunder gælder.',
    thumb: 'En tommelfinger er ikke et svar. Tryk Godkender.',
    thumbAnswered: 'En tommelfinger er ikke et svar. Dit svar herunder gælder.',
    unsure: 'Jeg kan ikke se endnu, om dit svar er gemt. Åbn kortet igen om lidt.',
  },

  channel: {
    lead: 'Skriftlig godkendelse i gang. Er du medlem, svarer du med knappen.',
    leadPassed: 'Skriftlig godkendelse: fristen er udløbet. Du skal ikke gøre noget.',
    leadClosed: 'Skriftlig godkendelse afsluttet. Du skal ikke gøre noget.',
    counts: (answered: number, eligible: number) => `${answered} af ${eligible} har svaret`,
    deadline: (when: string) => `Frist ${when}`,
  },

  status: {
    none: (eligible: number) =>
      eligible === 1
        ? 'Den stemmeberettigede har ikke svaret endnu.'
        : `Ingen af de ${eligible} stemmeberettigede har svaret endnu.`,
    some: (answered: number, eligible: number, against: string, list: string) =>
      `${answered} af ${eligible} har svaret, og ${against}: ${list}.`,
    all: (eligible: number, against: string, list: string) =>
      eligible === 1
        ? `Den stemmeberettigede har svaret, og ${against}: ${list}.`
        : `Alle ${eligible} har svaret, og ${against}: ${list}.`,
    nobodyAgainst: 'ingen er imod',
    against: (count: number) => `${count} er imod`,
    missing: (who: string) => `Vi mangler svar fra ${who}.`,
    others: (count: number) => (count === 1 ? '1 anden' : `${count} andre`),
    deadline: (when: string) => `Fristen er ${when}.`,
    passed: (passed: string) => `Fristen ${passed}.`,
    ifNobodyElse: (what: string, rule: string) => `Kommer der ikke flere svar, ${what}: ${rule}.`,
    ifNobodyChanges: (what: string, rule: string) => `Ændrer ingen sit svar, ${what}: ${rule}.`,
    willBe: {
      approved: 'er sagen godkendt',
      tacitlyApproved: 'er sagen stiltiende godkendt',
      notApproved: 'er sagen ikke godkendt',
      noDecision: 'bliver der ingen beslutning',
      toMeeting: 'afsluttes sagen uden beslutning og behandles på møde',
    },
    meetingDemand: (count: number) =>
      count === 1 ? 'det er nok, at 1 beder om det' : `det er nok, at ${count} beder om det`,
    meetingDemandChair: 'det er nok, at en formand beder om det',
    someoneMustVote: 'nogen skal stemme for eller imod',
    mustReach: 'sagen skal være nået frem til alle, der ikke svarer',
  },
  outcome: outcomeDa,
  minutes: minutesDa,
  rules: rulesDa,
  run: runDa,
  news: newsDa,
  answerToAll: answerToAllDa,
  monday: mondayDa,
};
