/** What Votum tells unasked: news of a case, an answer to all, Monday morning. Danish: the original. */
export const newsDa = {
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
};

export const answerToAllDa = {
  lead: 'Til orientering. Sekretariatet har svaret på et spørgsmål.',
  leadWaiting: 'Venter på dit svar. Sekretariatet har svaret på et spørgsmål.',
  question: (askedBy: string) => `Spørgsmål fra ${askedBy}`,
  questionOnly: 'Spørgsmål',
  answer: 'Svar fra sekretariatet',
  summary: (title: string, answer: string) => `Svar om ${title}: ${answer}`,
};

export const mondayDa = {
  leadNothing: (cases: string) => `Du skal ikke gøre noget. ${cases} i gang.`,
  leadAct: (things: string) => `Venter på dig: ${things}.`,
  oneCase: '1 sag er',
  cases: (count: number) => `${count} sager er`,
  answers: (count: number) => (count === 1 ? 'dit svar i 1 sag' : `dit svar i ${count} sager`),
  nothingOpen: 'Ingen sager er',
  releases: (count: number) => (count === 1 ? 'frigivelse af 1 sag' : `frigivelse af ${count} sager`),
  release: 'Venter på frigivelse',
  more: (count: number) => (count === 1 ? 'Og 1 sag mere.' : `Og ${count} sager mere.`),
};
