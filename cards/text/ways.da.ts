/** How the people at the table are reached, and what to do where they are not. Danish: the original. */
export const waysDa = {
  /** Behind a name. */
  word: {
    here: 'kan nås',
    guest: 'kan nås som gæst',
    elsewhere: 'kan nås i sin egen organisation',
    somewhere: 'kan nås',
    unreachable: 'kan ikke nås',
    neverSeen: 'har ikke åbnet Votum',
    unbound: 'kendes ikke i Teams endnu',
  },
  inChannel: 'sidder i kanalen',
  counts: {
    here: (n: number) => `${n} kan nås her`,
    guest: (n: number) => `${n} som gæst`,
    elsewhere: (n: number) => `${n} i egen organisation`,
    somewhere: (n: number) => `${n} kan nås i Teams`,
    missing: (n: number) => `${n} kan ikke nås endnu`,
  },
  allHere: (n: number) => (n === 1 ? 'Modtageren kan nås i Teams.' : `Alle ${n} kan nås i Teams.`),
  neverSeen: (names: string) =>
    `${names}, har endnu ikke åbnet Votum. Bed om, at Votum åbnes i Teams, og at der skrives et ord til Votum.`,
  unbound: (names: string) =>
    `Votum kender endnu ikke ${names}, i Teams. Bed om, at der skrives til Votum fra den konto, der hører til adressen på bestyrelsens liste.`,
  unreachable: (names: string, why: string) => `Votum kan ikke nå ${names}. ${why}`,
  why: {
    notInstalled: 'Votum er fjernet i Teams. Bed om, at Votum installeres igen.',
    blocked: 'Votum er blokeret i Teams. Bed om, at blokeringen ophæves, og at der skrives til Votum.',
    disabled: 'Votum er slået fra i organisationen. Bed dens it-afdeling slå Votum til i Teams.',
    notAllowed:
      'Organisationen er ikke blandt dem, Votum må skrive til. Skal den være det, så sig det til den, der driver Votum.',
    notFound: 'Teams finder ikke chatten med Votum. Bed om, at der skrives til Votum.',
    silent: 'Teams tog ikke imod sidst. Votum prøver igen, når sagen sendes ud.',
    tooBig: 'Teams afviste det seneste kort. Sig det til den, der driver Votum.',
    other: 'Teams afviste den seneste besked. Sig det til den, der driver Votum.',
  },
  many: (n: number) =>
    `${n} kan ikke nås endnu, af forskellige grunde. Under ”Vis modtagerne” står, hvem det er.`,
  otherwise:
    'Når sagen er sendt ud, nævnes de i kanalen, hvis de sidder i den, og sagen kan kopieres som e-mail til hver af dem.',
  link: 'Om et link kan åbnes i andre organisationer, kan Votum ikke vide. Læg filen i chatten i stedet; så har Votum et eksemplar af den.',
  alsoThere: (names: string, when: string) =>
    `I kanalen sidder også ${names} uden at stå på bestyrelsens liste (set ${when}).`,
  others: (n: number) => (n === 1 ? '1 anden' : `${n} andre`),
};
