/** Which accounts people on a roster are known by, and who says so. Danish: the original. */
export const identitiesDa = {
  /** To everyone who writes and has no seat; whoever stands on a roster by address alone gets the same. */
  unknown:
    'Jeg kender ikke nogen med den konto endnu. Står du på en bestyrelses liste, spørger jeg dens sekretariat, og du hører fra mig.',

  as: {
    chair: 'formand',
    member: 'medlem',
    observer: 'observatør',
    contact: 'kontaktperson',
    substitute: 'stedfortræder',
    secretariat: 'sekretariatet',
  },

  ask: {
    lead: 'Venter på dig: er det den rigtige konto?',
    wrote: (email: string, when: string) =>
      `En konto med adressen ${email} har henvendt sig til Votum. Spurgt ${when}.`,
    onRoster: (board: string) => `Adressen står på listen for ${board}.`,
    own: 'Kontoen er i samme organisation som din egen.',
    elsewhere: (name: string) =>
      `Kontoen er i en anden organisation end din egen, og adressen er skrevet af dens administrator. Spørg ${name} på anden vis, f.eks. i telefonen, før du bekræfter.`,
    until: 'Før du bekræfter, kan kontoen ikke se eller gøre noget her.',
    ids: (tenant: string, object: string) => `Organisation ${tenant} · konto ${object}`,
    confirm: 'Bekræft',
    refuse: 'Det er ikke vedkommende',
  },

  settled: {
    done: 'Du skal ikke gøre mere.',
    before: 'Det er afgjort. Du skal ikke gøre noget.',
    confirmed: (name: string) => `Bekræftet. ${name} kan bruge Votum fra nu af og får selv besked.`,
    refused: 'Afvist. Kontoen får intet at vide, og du bliver ikke spurgt om den igen.',
    refusedAgain: 'Var det en fejl, kan du tage den op igen her eller under tilknytninger.',
    leftRoster: 'Adressen står ikke på listen længere.',
  },

  /** What became of an account, by whom and when. */
  by: {
    confirmed: (who: string, when: string) => `Bekræftet af ${who} ${when}.`,
    bound: (who: string, when: string) => `Tilknyttet af ${who} ${when}.`,
    refused: (who: string, when: string) => `Afvist af ${who} ${when}.`,
    undone: (who: string, when: string) => `Fjernet af ${who} ${when}.`,
    operator: (name: string) => `operatøren ${name}`,
    someone: 'sekretariatet',
  },

  list: {
    title: 'Tilknytninger',
    lead: (waiting: number) =>
      waiting === 0
        ? 'Ingen konto venter på at blive bekræftet.'
        : waiting === 1
          ? 'Venter på dig: 1 konto skal bekræftes.'
          : `Venter på dig: ${waiting} konti skal bekræftes.`,
    byFile: 'Tilknyttet i bestyrelsens fil.',
    pending: (when: string) => `Venter på at blive bekræftet. Spurgt ${when}.`,
    elsewhere: 'En anden organisation end din egen.',
    nobody: (email: string) => `Ingen konto endnu. Ventes fra ${email}.`,
    noEmail: 'Ingen konto endnu og ingen adresse på listen. En operatør kan tilknytte en.',
    more: (count: number) => `Og ${count} flere`,
    showMore: 'Vis flere',
    show: 'Se kontoen',
    again: 'Spørg igen',
    undo: 'Fjern tilknytning',
    numbered: (title: string, n: number) => `${title} (konto ${n})`,
    account: (n: number, said: string) => `Konto ${n}: ${said}`,
  },

  undo: {
    lead: 'Skal tilknytningen fjernes?',
    effect: 'Fra næste tryk kan kontoen ikke se eller gøre noget her. Det kan gøres om.',
    done: 'Fjernet. Du skal ikke gøre mere.',
    doneAnswered: 'Venter på dig: kontoen har svaret i sager, der er i gang.',
    told: (who: string) =>
      `Tilknytningen er fjernet af ${who}. Kontoen kan ikke se eller gøre noget her mere.`,
    gone: 'Kontoen kan ikke se eller gøre noget her mere.',
    none: 'Kontoen har ikke svaret i nogen sag, der er i gang.',
    answered: 'Kontoen har svaret i disse sager. Svarene gælder, til de ændres:',
    case: (title: string, body: string) => `${title} (${body})`,
    andMore: (count: number) => `Og ${count} flere.`,
    ask: 'Bed medlemmet bekræfte sit svar, eller registrér det på ny.',
    confirm: 'Fjern tilknytningen',
  },

  welcome: 'Du er bekræftet, og Votum kender dig nu.',

  refusals: {
    leftRoster:
      'Adressen står ikke på bestyrelsens liste længere, og der er ikke ændret noget. Bed en operatør rette listen.',
    ownClaim: 'Det er din egen konto. Bed en anden i sekretariatet, eller en operatør, om at bekræfte den.',
    identitiesFull: 'Personen har allerede fem konti. Fjern en af dem under tilknytninger, og prøv igen.',
    heldByOther:
      'Kontoen hører allerede til en anden på listen. Fjern den dér under tilknytninger, hvis det er forkert.',
    alreadyBound: 'Kontoen er allerede tilknyttet. Skriv »tilknytninger«, så ser du hvem.',
    notBound: 'Kontoen er ikke tilknyttet nogen længere, så der er ikke noget at fjerne.',
  },
} as const;
