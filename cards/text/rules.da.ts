/** The rules of a case, in a sentence. Danish: the original. */
export const rulesDa = {
  majority: {
    noneAgainst: 'ingen må være imod',
    unanimity: 'alle, der stemmer, skal være for (enstemmighed)',
    allApprove: 'alle stemmeberettigede skal godkende',
    simple: 'flere skal være for end imod (simpelt flertal)',
    absolute: 'mere end halvdelen af de stemmeberettigede skal være for (absolut flertal)',
    absoluteOfAll:
      'mere end halvdelen af alle stemmeberettigede, også de inhabile, skal være for (absolut flertal)',
    fraction: (part: string, base: string) => `mindst ${part} ${base} skal være for (kvalificeret flertal)`,
  },
  part: (of: number, over: number) => `${of}/${over}`,
  base: {
    cast: 'af de afgivne stemmer',
    eligible: 'af de stemmeberettigede',
    all: 'af alle stemmeberettigede, også de inhabile,',
  },
  minAnswers: (count: number) => `mindst ${count} skal svare`,
  minHalf: {
    eligible: 'mere end halvdelen skal svare',
    all: 'mere end halvdelen, også regnet af de inhabile, skal svare',
  },
  tie: {
    rejected: 'ved stemmelighed er sagen ikke godkendt',
    chairDecides: 'ved stemmelighed er formandens stemme afgørende',
    bothChairs: 'ved stemmelighed afgør de to formænd sagen, hvis de stemmer ens',
  },
  silenceClause: {
    countsAsNo: 'et manglende svar tæller som et nej',
    abstains: 'et manglende svar tæller, som om man undlader at stemme',
    approves: 'et manglende svar fra den, sagen er nået frem til, er en godkendelse',
  },
  silence: {
    notCounted: 'Et manglende svar tæller ikke med',
    countsAsNo: 'Et manglende svar tæller som et nej',
    abstains: 'Et manglende svar tæller, som om man undlader at stemme',
    approves: 'Et manglende svar er en godkendelse, når sagen er nået frem til medlemmet',
  },
  unreached: {
    notCounted: 'Et medlem, som sagen ikke er nået frem til, tæller ikke med',
    noDecision:
      'Er sagen ikke nået frem til et medlem, der ikke har svaret, kan den ikke godkendes skriftligt',
    notApproved: 'Er sagen ikke nået frem til et medlem, der ikke har svaret, er den ikke godkendt',
  },
  abstention: {
    notCast: 'At undlade at stemme er ikke en afgivet stemme',
    cast: 'At undlade at stemme regnes med blandt de afgivne stemmer',
  },
  conditionalApproval: {
    recorded: 'Godkender med bemærkninger tæller som en godkendelse',
    objection: 'Godkender med bemærkninger tæller som imod',
  },
  changeAnswer: {
    yes: 'Et svar kan ændres frem til fristen',
    no: 'Et afgivet svar kan ikke ændres',
  },
  onBehalf: {
    countsAtOnce: 'Et svar, som sekretariatet registrerer for et medlem, tæller med det samme',
    whenConfirmed:
      'Et svar, som sekretariatet registrerer for et medlem, tæller, når medlemmet har bekræftet det',
  },
  meetingDemand: (count: number) =>
    count === 1
      ? 'Ønsker 1 medlem behandling på møde, afgøres sagen ikke skriftligt'
      : `Ønsker ${count} medlemmer behandling på møde, afgøres sagen ikke skriftligt`,
  meetingDemandOrChair: (count: number) =>
    `Ønsker ${count === 1 ? '1 medlem' : `${count} medlemmer`} eller en formand behandling på møde, afgøres sagen ikke skriftligt`,
  meetingDemandChair: 'Ønsker en formand behandling på møde, afgøres sagen ikke skriftligt',
  meetingDemandNone: 'Et ønske om behandling på møde stopper ikke den skriftlige procedure',
  atOnce: (demand: string) => `${demand}; den afsluttes med det samme`,
  earlyClose: {
    never: 'Sagen afsluttes ved fristen, også når alle har svaret før',
    whenAllAnswered: 'Sagen afsluttes, så snart alle har svaret, og senest ved fristen',
    whenFixed: 'Sagen afsluttes, så snart de sidste svar ikke kan ændre udfaldet, og senest ved fristen',
  },
  reminding: {
    untilFixed: 'Der sendes påmindelser, indtil de sidste svar ikke kan ændre udfaldet',
    everyAnswer: 'Der sendes påmindelser til alle, der mangler at svare, også når udfaldet ligger fast',
  },
  extension: {
    nobody: 'Fristen kan ikke forlænges',
    secretariatOrChair: 'Sekretariatet eller en formand kan forlænge fristen',
    oneChair: 'En formand kan forlænge fristen',
    times: (said: string, times: number) => `${said}, højst ${times === 1 ? 'én gang' : `${times} gange`}`,
  },
  confirmation: {
    none: 'Udfaldet skal ikke bekræftes',
    oneChair: 'Udfaldet skal bekræftes af en formand',
    bothChairs: 'Udfaldet skal bekræftes af begge formænd',
  },
  amendedDeadline: {
    restarts: 'En ændret version får en ny frist',
    runsOn: 'En ændret version beholder fristen',
  },
  recordedIn: {
    nextMinutes: 'Udfaldet skrives i referatet af næste møde',
    ownProtocol: 'Udfaldet skrives i en særskilt protokol',
  },
  numbered: {
    decisions: 'Beslutninger får et nummer i registret, og andre udfald opføres uden nummer',
    everyEnding: 'Alle udfald får et nummer i registret',
  },
  namesShown: {
    atOnce: 'Svarene vises for bestyrelsen med det samme',
    afterClose: 'Svarene vises for bestyrelsen, når sagen er afsluttet',
    totalsOnly: 'Bestyrelsen ser kun, hvor mange der svarede hvad',
  },
  groups: {
    board: 'Efter forretningsordenen:',
    case: 'Fastsat af formandskabet for denne sag:',
  },
  setBy: {
    board: 'efter forretningsordenen',
    case: 'fastsat af formandskabet for denne sag',
  },
  source: (setBy: string, source: string) => `${setBy}: ${source}`,
  defaultSource: 'standardværdi, skal bekræftes',
};
