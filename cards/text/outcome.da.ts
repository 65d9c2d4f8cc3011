/** The result of a case as it is told, and the paragraph for the minutes. Danish: the original. */
export const outcomeDa = {
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
  closedFixed: (when: string) => `Sagen blev afsluttet ${when}, da de sidste svar ikke kunne ændre udfaldet.`,
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
};

export const minutesDa = {
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
};
