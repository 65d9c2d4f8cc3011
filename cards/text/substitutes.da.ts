/** Whether another may answer for a member, as the rules have it, and a case that is handed over. Danish: the original. */
export const substitutesDa = {
  rule: {
    none: 'En stedfortræder kan ikke svare for et medlem',
    allowed: 'En stedfortræder kan svare for et medlem, der er forhindret',
  },
  unset:
    'Reglerne siger ikke noget om stedfortrædere (ikke fastsat), så en anden kan ikke svare for dig. Sekretariatet kan tage det op med formandskabet.',
  agree:
    'Skriv til sekretariatet, hvem der svarer for dig. Sekretariatet registrerer svaret, og du bekræfter det.',
  yours: (name: string) => `Din stedfortræder er ${name}.`,

  /** Marks beside a seat's own person. */
  by: (who: string, name: string) => `${who}, v/ stedfortræder ${name}`,
  handedTo: (who: string, name: string) => `${who} (overladt til stedfortræder ${name})`,
  person: (name: string, body: string) => `${name}, stedfortræder for ${body}`,
  remark: (body: string) => `${body} (stedfortræder)`,

  /** To the member. */
  lead: 'Du skal ikke gøre noget. Din stedfortræder svarer i sagen.',
  leadBySecretariat: 'Sekretariatet har overladt sagen til din stedfortræder. Du skal ikke gøre noget.',
  leadBack: 'Venter på dig: du svarer selv i sagen igen.',
  leadBackAnswered: 'Du svarer selv i sagen igen, og svaret gælder. Du skal ikke gøre noget.',
  leadAnswered: 'Din stedfortræder har svaret. Du skal ikke gøre noget.',
  answersForYou: (name: string) => `${name} svarer for dig som stedfortræder.`,
  mayTakeBack: 'Du kan tage sagen tilbage, så længe den er i gang.',
  answered: (name: string, choice: string, when: string) =>
    `${name} svarede som stedfortræder for dig ${when}: ${choice}.`,
  comment: (text: string) => `Bemærkning til svaret: ${text}`,
  toChange: 'Svaret gælder. Vil du ændre det, skal du først tage sagen tilbage.',
  standsTill: 'Dit svar gælder, indtil stedfortræderen giver et andet.',

  /** To the substitute. */
  answersFor: (body: string, name: string) => `Du svarer for ${body} som stedfortræder for ${name}.`,
  memberAnswered: (name: string, choice: string, when: string) => `${name} svarede ${when}: ${choice}.`,
  leadMemberAnswered: 'Medlemmet har svaret. Du kan give et andet svar.',
  memberStands: 'Svaret gælder, indtil du giver et andet.',
  out: {
    takenBack: 'Du svarer ikke længere i sagen. Du skal ikke gøre noget.',
    seat: 'Medlemmet deltager ikke i sagen. Du skal ikke gøre noget.',
  },
  outWhy: {
    takenBack: (name: string) => `${name} svarer selv.`,
    seat: 'Der er derfor ikke noget svar at give.',
  },
  stoodDown: 'Sagen er gået tilbage til medlemmet, og sekretariatet har fået besked.',
  hello: 'Du er stedfortræder. Når du får overladt en sag, kommer den her, og du svarer med en knap.',

  /** Handing over and taking back, on the cards that ask first. */
  open: 'Overlad til stedfortræder',
  back: 'Tag sagen tilbage',
  seat: 'Medlem',
  seatMissing: 'Vælg et medlem.',
  next: 'Fortsæt',
  handOver: {
    lead: 'Overlad sagen til stedfortræderen?',
    leadWho: 'Hvis svar skal overlades til stedfortræderen?',
    who: (name: string, body: string) => `${name} svarer for ${body} i denne sag.`,
    effect:
      'Stedfortræderen får sagen med bilag og påmindelser, og du kan ikke selv svare imens. Du kan tage sagen tilbage, så længe den er i gang.',
    effectFor:
      'Stedfortræderen får sagen med bilag og påmindelser. Medlemmet får besked, kan ikke selv svare imens og kan tage sagen tilbage, så længe den er i gang.',
    stands: 'Et svar, der er givet, gælder, indtil stedfortræderen giver et andet.',
    button: (name: string) => `Overlad sagen til ${name}`,
    nobody: 'Ingen i sagen har en stedfortræder på listen, som den kan overlades til.',
    done: 'Sagen er overladt til stedfortræderen.',
  },
  takeBack: {
    lead: 'Tag sagen tilbage fra stedfortræderen?',
    leadWho: 'Hvem skal selv svare igen?',
    who: (name: string) => `${name} kan så ikke længere svare i sagen.`,
    effect: 'Du svarer selv igen.',
    effectFor: 'Medlemmet svarer selv igen og får besked.',
    stands: 'Et svar, der er givet, gælder, indtil medlemmet giver et andet.',
    standsOwn: 'Et svar, der er givet, gælder, indtil du giver et andet.',
    button: 'Tag sagen tilbage',
    nobody: 'Sagen er ikke overladt til nogen stedfortræder.',
    done: 'Medlemmet svarer selv igen.',
    doneOwn: 'Du svarer selv igen.',
  },
  standDown:
    'Sagen går tilbage til medlemmet, og du svarer ikke i den. Har du svaret, tæller svaret ikke med. Sekretariatet får besked.',
  news: {
    what: 'En stedfortræder kan være inhabil.',
    unreachable: {
      lead: 'Venter på dig: en stedfortræder kan ikke nås.',
      what: 'En stedfortræder kan ikke nås.',
      next: 'Kontakt stedfortræderen på anden måde, eller tag sagen tilbage, så medlemmet selv svarer.',
    },
    who: (name: string, body: string) =>
      `${name} kan være inhabil og svarer ikke længere som stedfortræder for ${body}. Medlemmet har fået sagen igen.`,
  },
  refusals: {
    handedOver: 'Stedfortræderen svarer i sagen. Tag sagen tilbage, hvis du selv vil svare.',
    noSubstitutes:
      'Efter sagens regler kan en stedfortræder ikke svare for et medlem. Sekretariatet kan tage det op med formandskabet.',
    noSubstitute:
      'Der står ingen stedfortræder for pladsen på listen. Skriv til sekretariatet, hvem der svarer.',
  },
};
