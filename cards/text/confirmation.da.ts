/** The chairs' confirmation of a result, and what a case says while it waits for it. Danish: the original. */
export const confirmationDa = {
  awaits: 'Sagen afventer formandskabets bekræftelse.',
  lead: 'Du skal ikke gøre noget. Sagen afventer formandskabets bekræftelse.',
  leadAsked: 'Venter på dig: bekræft resultatet.',
  leadReminder: 'Venter på dig: vi mangler din bekræftelse af resultatet.',
  leadChannel: 'Skriftlig godkendelse: sagen afventer formandskabets bekræftelse. Du skal ikke gøre noget.',
  mark: 'Afventer formandskabets bekræftelse',
  noMoreAnswers: 'Der kan ikke svares i sagen længere.',
  toldThen: 'Resultatet meddeles, når formandskabet har bekræftet det.',

  /** To those who run the case. */
  result: 'Resultatet til bekræftelse:',
  rule: {
    oneChair: (setBy: string) =>
      `Resultatet gælder og meddeles først, når en formand har bekræftet det (${setBy}).`,
    bothChairs: (setBy: string) =>
      `Resultatet gælder og meddeles først, når formændene har bekræftet det (${setBy}).`,
  },
  noChair: 'Ingen formand deltager i sagen, så sekretariatet registrerer, om resultatet er bekræftet.',
  oneChairLeft: 'Kun én formand deltager i sagen, så én bekræftelse er nok.',
  missing: (names: string) => `Vi mangler bekræftelse fra ${names}.`,
  missingOne: (names: string) => `Vi mangler bekræftelse fra en af formændene: ${names}.`,
  missingRecord: 'Vi mangler sekretariatets registrering.',
  given: (who: string, when: string) => `${who}, har bekræftet resultatet ${when}.`,
  until: (when: string) =>
    `Bekræft senest ${when}. Ellers afsluttes sagen uden beslutning og behandles på et møde.`,
  untilOthers: (when: string) =>
    `Er resultatet ikke bekræftet senest ${when}, afsluttes sagen uden beslutning og behandles på et møde.`,
  period: (days: string, setBy: string) => `Perioden er ${days} (${setBy}).`,
  periodUnset: (days: string) =>
    `Perioden er ikke fastsat i forretningsordenen; ${days} er det, Votum foreslår.`,
  periodRule: (days: string) => `Udfaldet skal bekræftes inden for ${days}`,
  confirm: 'Bekræft resultatet',
  refuse: 'Bekræft ikke',

  ask: {
    lead: 'Bekræft resultatet?',
    effect: 'Når resultatet er bekræftet, indføres sagen i beslutningsregistret, og alle får besked.',
    effectOther:
      'Din bekræftelse noteres. Når den anden formand også har bekræftet, indføres sagen i beslutningsregistret, og alle får besked.',
    refusal:
      'Bekræfter du ikke, afsluttes sagen uden beslutning. Begrundelsen vises for alle, og sagen kommer på listen til næste dagsorden. Det kan ikke fortrydes.',
    reason: {
      label: 'Begrundelse, hvis du ikke bekræfter (vises for alle)',
      placeholder: 'Skriv kort, hvorfor',
    },
    reasonMissing: 'Skriv en begrundelse, og tryk igen på Bekræft ikke. Alle i sagen kan se den.',
    notYours: 'Resultatet venter ikke på din bekræftelse.',
  },
  done: {
    noted: 'Din bekræftelse er noteret. Sagen afventer den anden formand.',
    confirmed: 'Resultatet er bekræftet, og alle får besked.',
    refused:
      'Resultatet er ikke bekræftet. Sagen er afsluttet uden beslutning og står på listen til næste dagsorden.',
  },

  /** When it is over. */
  confirmed: (when: string) => `Formandskabet har bekræftet resultatet ${when}.`,
  recorded: (when: string) => `Sekretariatet har registreret, at resultatet er bekræftet, ${when}.`,
  headline: {
    refused: 'Resultatet er ikke bekræftet. Sagen er afsluttet uden beslutning og behandles på møde.',
    expired: 'Resultatet er ikke bekræftet i tide. Sagen er afsluttet uden beslutning og behandles på møde.',
  },

  mondayConfirms: (count: number) =>
    count === 1 ? 'din bekræftelse af 1 resultat' : `din bekræftelse af ${count} resultater`,
  awaitingYou: (count: number) =>
    count === 1 ? '1 resultat venter på din bekræftelse.' : `${count} resultater venter på din bekræftelse.`,
};
