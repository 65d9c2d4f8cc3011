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

  outcome: {
    headline: {
      approved: 'Godkendt.',
      tacitlyApproved: 'Stiltiende godkendt.',
      notApproved: 'Ikke godkendt.',
      noDecision: 'Ingen beslutning.',
      toMeeting: 'Afsluttet uden beslutning, behandles på møde.',
      withdrawn: 'Trukket tilbage. Sagen er ikke afgjort.',
    },
    answered: (answered: number, eligible: number) => {
      if (answered === 0) return `Ingen af de ${eligible} stemmeberettigede har svaret`;
      if (answered < eligible) return `${answered} af ${eligible} stemmeberettigede har svaret`;
      return eligible === 1
        ? 'Den stemmeberettigede har svaret'
        : `Alle ${eligible} stemmeberettigede har svaret`;
    },
    rule: (rule: string) => `Reglen: ${rule}.`,
    tie: (votes: number) => `Der er stemmelighed: ${votes} for og ${votes} imod.`,
    tieDecided: {
      for: 'Formandskabet har stemt for, og det er afgørende.',
      against: 'Formandskabet har stemt imod, og det er afgørende.',
    },
    tieUndecided: {
      apart: 'Formandskabet har ikke stemt ens, og derfor er stemmeligheden ikke afgjort.',
      oneOnly: 'Kun den ene formand har stemt for eller imod, og derfor er stemmeligheden ikke afgjort.',
      none: 'Ingen af formændene har stemt for eller imod, og derfor er stemmeligheden ikke afgjort.',
      theOnlyOne: 'Formanden har ikke stemt for eller imod, og derfor er stemmeligheden ikke afgjort.',
    },
    silence: {
      countsAsNo: (count: number) =>
        `${count} har ikke svaret${','} og det tæller som ${count === 1 ? 'et nej' : 'nej'}.`,
      abstains: (count: number) => `${count} har ikke svaret, og det tæller som at undlade at stemme.`,
      approves: (count: number) => `${count} har ikke svaret inden fristen, og det er en godkendelse.`,
    },
    notReached: (count: number) =>
      count === 1
        ? '1 medlem har ikke svaret, og sagen er ikke nået frem til medlemmet.'
        : `${count} medlemmer har ikke svaret, og sagen er ikke nået frem til dem.`,
    unconfirmed: (count: number) =>
      count === 1
        ? '1 svar er registreret for et medlem, men ikke bekræftet, og er ikke talt med.'
        : `${count} svar er registreret for medlemmer, men ikke bekræftet, og er ikke talt med.`,
    quorum: (least: number) => `bestyrelsen er først beslutningsdygtig ved ${least}`,
    nobodyVoted: 'Ingen har stemt for eller imod.',
    again: 'Sagen kan sættes på dagsordenen for næste møde eller udsendes igen.',
    meetingDemanded: (count: number, eligible: number) =>
      `${count} af ${eligible} stemmeberettigede ønsker behandling på møde, og det er nok`,
    recused: (count: number) =>
      count === 1
        ? '1 medlem er inhabilt og er ikke talt med.'
        : `${count} medlemmer er inhabile og er ikke talt med.`,
    observers: (count: number) =>
      count === 1 ? 'Observatøren har ikke stemmeret.' : 'Observatørerne har ikke stemmeret.',
    decision: (number: string) => `Beslutning ${number}.`,
    closedAtDeadline: (passed: string) => `Fristen ${passed}.`,
    closedAllAnswered: (when: string) => `Sagen blev afsluttet ${when}, da alle havde svaret.`,
    closedFixed: (when: string) =>
      `Sagen blev afsluttet ${when}, da de sidste svar ikke kunne ændre udfaldet.`,
    closedDemanded: (when: string) => `Sagen blev afsluttet ${when}, da der blev ønsket behandling på møde.`,
    closedEarly: (when: string) => `Sagen blev afsluttet før fristen, ${when}.`,
    stopped: (when: string) => `Sagen blev afsluttet ${when}.`,
    register: (number: string, hash: string) => `Beslutning ${number} · registerets kontrolværdi ${hash}`,
    listed: (hash: string) => `Opført i beslutningsregistret uden nummer · registerets kontrolværdi ${hash}`,
    waitsForRegister: 'Beslutningen er ved at blive indført i beslutningsregistret.',
    tellAt: (when: string) => `De øvrige får besked ${when}.`,
    seats: 'Svarene',
    showSeats: 'Vis svarene',
    hideSeats: 'Skjul svarene',
    minutes: 'Til referatet',
    nextAgenda: 'Til næste dagsorden',
    summary: (title: string, outcome: string) => `${title}: ${outcome}.`,
  },

  minutes: {
    approved: (date: string, what: string, item: string, number: string) =>
      `Bestyrelsen godkendte den ${date} i skriftlig procedure ${what}${item} (beslutning ${number}).`,
    tacitlyApproved: (date: string, what: string, item: string, number: string) =>
      `Bestyrelsen godkendte den ${date} stiltiende i skriftlig procedure ${what}${item} (beslutning ${number}).`,
    notApproved: (date: string, what: string, item: string, number: string) =>
      `Bestyrelsen kunne den ${date} i skriftlig procedure ikke godkende ${what}${item} (beslutning ${number}).`,
    undecided: (date: string, what: string, item: string, number: string) =>
      `Den skriftlige procedure om ${what}${item} blev afsluttet den ${date} uden beslutning (sag ${number}).`,
    item: (number: string) => `, jf. pkt. ${number}`,
    nextAgenda: 'Orientering om sager godkendt i skriftlig procedure (O) v/fællessekretariatet',
  },

  rules: {
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
  },

  run: {
    lead: 'Status på en skriftlig godkendelse',
    groups: {
      outstanding: (count: number) => `Mangler svar (${count})`,
      answered: (count: number) => `Har svaret (${count})`,
      recused: (count: number) => `Deltager ikke, inhabil (${count})`,
      observer: (count: number) => (count === 1 ? 'Observatør' : `Observatører (${count})`),
    },
    chair: 'formand',
    seatAnswered: (who: string, answer: string) => `${who}: ${answer}`,
    namesLater: 'Svarene vises, når sagen er afsluttet.',
    comments: (count: number) => (count === 1 ? 'Bemærkning' : `Bemærkninger (${count})`),
    showSeats: 'Vis, hvem der har svaret',
    hideSeats: 'Skjul, hvem der har svaret',
    reminders: (when: string) => `Påmindelser: ${when}. De går kun til dem, der mangler at svare.`,
    noReminders: 'Der er ikke planlagt flere påmindelser.',
    remind: 'Send påmindelse',
    extend: 'Forlæng frist',
    toMeeting: 'Behandl på møde',
    close: 'Afslut nu',
    withdraw: 'Træk tilbage',
    record: 'Registrér svar for et medlem',
    notify: 'Sig til, når alle har svaret',
    notified: 'Du får besked, når alle har svaret.',
    more: 'Flere handlinger',
    summary: (title: string, status: string) => `${title}: ${status}`,
  },

  news: {
    nothing: (what: string) => `Du skal ikke gøre noget. ${what}`,
    waiting: (what: string) => `Venter på dit svar. ${what}`,
    against: {
      what: 'Ét medlem kan ikke godkende.',
      known: (who: string) => `${who}, kan ikke godkende.`,
      next: 'Du kan forlænge fristen, tage sagen på et møde eller lade den løbe til fristen.',
    },
    meetingDemanded: {
      what: 'Ét medlem ønsker behandling på møde.',
      known: (who: string) => `${who}, ønsker behandling på møde.`,
      next: 'Du kan tage sagen på et møde nu eller lade den løbe til fristen.',
    },
    allAnswered: {
      what: 'Alle har svaret.',
      next: 'Sagen afsluttes ved fristen.',
    },
    dayBefore: {
      what: 'Fristen nærmer sig, og der mangler svar.',
      next: 'Du kan sende en påmindelse nu eller forlænge fristen.',
    },
    unreachable: {
      lead: 'Venter på dig: et medlem kan ikke nås.',
      what: 'Et medlem kan ikke nås, og sekretariatet tager sig af det.',
      known: (who: string) => `Votum kan ikke sende sagen til ${who}.`,
      unknown: 'Votum kan ikke sende sagen til et medlem.',
      next: 'Kontakt medlemmet på anden måde. Medlemmet skal have Votum i Teams for at svare selv; ellers kan sekretariatet registrere svaret.',
    },
    asked: {
      lead: 'Venter på dig: et spørgsmål til sekretariatet.',
      what: 'Sekretariatet svarer på et spørgsmål.',
      known: (who: string) => `${who}, spørger:`,
      unknown: 'Et medlem spørger:',
      answer: 'Svar',
      answerMissing: 'Skriv svaret, før du sender det.',
      send: 'Send svaret til alle',
      toAll: 'Spørgsmålet og svaret sendes til alle, der deltager i sagen.',
    },
    paperUnreadable: {
      lead: 'Venter på dig: et medlem kan ikke åbne bilaget.',
      what: 'Et medlem kan ikke åbne bilaget, og sekretariatet tager sig af det.',
      known: (who: string) => `${who}, kan ikke åbne bilaget.`,
      unknown: 'Et medlem kan ikke åbne bilaget.',
      next: 'Send bilaget til medlemmet på anden måde. Det er noteret på sagen.',
    },
    recusalReported: {
      lead: 'Venter på dig: et medlem kan være inhabilt.',
      what: 'Et medlem kan være inhabilt, og formandskabet tager stilling.',
      known: (who: string) => `${who}, har oplyst mulig inhabilitet.`,
      unknown: 'Et medlem har oplyst mulig inhabilitet.',
      next: 'Formandskabet tager stilling til, om medlemmet kan deltage, jf. forvaltningslovens § 3.',
    },
    notSent: {
      lead: 'Venter på dig: sagen er ikke udsendt.',
      next: 'Den kunne ikke udsendes på det planlagte tidspunkt. Ret den, og udsend den igen.',
    },
    releaseAsked: {
      lead: 'Venter på dig: frigivelse af en skriftlig godkendelse.',
      next: 'Sekretariatet beder formandskabet frigive sagen. Sådan bliver den udsendt:',
      incomplete: 'Sagen kan ikke udsendes, som den er. Send den tilbage, så sekretariatet kan rette den.',
      release: 'Frigiv',
      back: 'Send tilbage',
      reason: 'Hvad skal rettes?',
      reasonMissing: 'Skriv, hvad der skal rettes.',
      sendBack: 'Send tilbage til sekretariatet',
      deadline: (when: string) => `Frist ${when}`,
      sendAt: (when: string) => `Udsendes ${when}`,
      sendOnRelease: 'Udsendes, når den er frigivet',
    },
    released: {
      lead: 'Venter på dig: en sag er frigivet.',
      next: (bodies: string) => `${bodies} har frigivet sagen. Den kan udsendes.`,
      send: 'Udsend',
      open: 'Åbn sagen',
    },
    returned: {
      lead: 'Venter på dig: formandskabet har sendt sagen tilbage.',
      next: 'Ret sagen, og send den til formandskabet igen.',
    },
    edit: 'Ret',
    summary: (lead: string, title: string) => `${lead} ${title}`,
  },

  answerToAll: {
    lead: 'Til orientering. Sekretariatet har svaret på et spørgsmål.',
    leadWaiting: 'Venter på dit svar. Sekretariatet har svaret på et spørgsmål.',
    question: (askedBy: string) => `Spørgsmål fra ${askedBy}`,
    questionOnly: 'Spørgsmål',
    answer: 'Svar fra sekretariatet',
    summary: (title: string, answer: string) => `Svar om ${title}: ${answer}`,
  },

  monday: {
    leadNothing: (cases: string) => `Du skal ikke gøre noget. ${cases} i gang.`,
    leadAct: (things: string) => `Venter på dig: ${things}.`,
    oneCase: '1 sag er',
    cases: (count: number) => `${count} sager er`,
    answers: (count: number) => (count === 1 ? 'dit svar i 1 sag' : `dit svar i ${count} sager`),
    nothingOpen: 'Ingen sager er',
    releases: (count: number) => (count === 1 ? 'frigivelse af 1 sag' : `frigivelse af ${count} sager`),
    release: 'Venter på frigivelse',
    more: (count: number) => (count === 1 ? 'Og 1 sag mere.' : `Og ${count} sager mere.`),
  },
};
