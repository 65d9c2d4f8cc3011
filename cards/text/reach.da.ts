/** Why something could not be sent, and what to do about it. */
export const reachDa = {
  person: {
    notInstalled:
      'Votum er ikke installeret i Teams hos modtageren. Bed vedkommende installere Votum; så sendes det, der stadig er aktuelt, af sig selv.',
    blocked:
      'Modtageren har blokeret Votum i Teams. Bed vedkommende ophæve blokeringen og skrive til Votum; så sendes det, der stadig er aktuelt, af sig selv.',
    disabled:
      'Votum er slået fra i modtagerens organisation. Bed dens it-afdeling slå Votum til i Teams; det, der stadig er aktuelt, sendes, når modtageren skriver til Votum.',
    notAllowed:
      'Modtagerens organisation er ikke blandt dem, Votum må skrive til. Skal den være det, så sig det til den, der driver Votum; det, der stadig er aktuelt, sendes, når modtageren så skriver til Votum.',
    notFound:
      'Teams kan ikke finde modtagerens chat med Votum. Bed vedkommende skrive til Votum i Teams; så sendes det, der stadig er aktuelt, af sig selv.',
    silent:
      'Teams har ikke taget imod det i flere timer, og Votum prøver ikke igen af sig selv. Sig det til den, der driver Votum.',
    tooBig: 'Kortet er for stort til Teams. Sig det til den, der driver Votum.',
    other: 'Teams afviser at vise det. Sig det til den, der driver Votum.',
  },
  channel: {
    tie: 'Votum kan ikke skrive i kanalen. Se efter, at Votum er føjet til teamet, og skriv »knyt kanal« til Votum i den kanal, bestyrelsen bruger; så sendes det, der stadig er aktuelt, af sig selv.',
    notAllowed:
      'Kanalen ligger i en organisation, som ikke er blandt dem, Votum må skrive til. Sig det til den, der driver Votum, eller skriv »knyt kanal« i en anden kanal.',
    disabled:
      'Votum er slået fra i organisationen. Bed it-afdelingen slå Votum til i Teams, og skriv »knyt kanal« i kanalen.',
  },
  /** In the news of a member who owes an answer, after the reason. */
  meanwhile: 'Haster det, så kontakt medlemmet på anden måde; sekretariatet kan registrere svaret.',
  undelivered: {
    lead: 'Venter på dig: noget kunne ikke sendes.',
    leadChannel: 'Venter på dig: Votum kan ikke skrive i kanalen.',
    byTheWay: 'Votum kan ikke skrive i kanalen, og sekretariatet tager sig af det.',
    to: (what: string, whom: string) => `${what} er ikke sendt til ${whom}.`,
    toChannel: (what: string) => `${what} er ikke sendt til kanalen.`,
    what: {
      caseCard: 'Sagen',
      reminder: 'Påmindelsen',
      outcomeCard: 'Resultatet',
      newsCard: 'En besked',
      answerToAllCard: 'Svaret på et spørgsmål',
      agenda: 'Dagsordenen',
      update: 'Den nyeste udgave af kortet',
    },
  },
};
