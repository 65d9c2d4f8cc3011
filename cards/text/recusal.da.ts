/**
 * A possible disqualification (forvaltningsloven §§ 3 and 6): reported, settled, and what the cards say of it.
 * Danish: the original.
 */
export const recusalDa = {
  /** To the one it concerns. */
  reported: {
    self: 'Du har oplyst, at du kan være inhabil. Du deltager ikke i sagen, mens spørgsmålet afgøres. Du får besked.',
    secretariat:
      'Sekretariatet har oplyst, at du kan være inhabil. Du deltager ikke i sagen, mens spørgsmålet afgøres. Du får besked.',
  },
  setAside: 'Dit svar er lagt til side og tæller ikke med imens.',
  disqualified: (ground: number) =>
    `Det er afgjort, at du er inhabil, jf. forvaltningslovens § 3, stk. 1, nr. ${ground}.`,
  cleared: 'Det er afgjort, at du ikke er inhabil. Du deltager i sagen.',
  earlier: (choice: string) =>
    `Dit svar blev lagt til side: ${choice}. Det tæller ikke, før du fastholder det.`,
  undo: 'Fortryd',
  undone: 'Oplysningen er trukket tilbage. Du deltager i sagen som før.',
  undoneFor: 'Oplysningen er trukket tilbage. Medlemmet deltager i sagen som før.',

  /** To those who run the case. */
  pending: (who: string) => `Det afgøres, om ${who}, er inhabil. Svaret tæller ikke med imens.`,
  group: (count: number) => `Inhabilitet afgøres (${count})`,
  take: 'Tag stilling til inhabilitet',
  report: 'Oplys inhabilitet',
  reportedFor: 'Inhabiliteten er oplyst. Medlemmet deltager ikke i sagen, mens spørgsmålet afgøres.',
  done: {
    disqualified: 'Medlemmet er inhabilt og er ude af sagen. Linjen til referatet står på resultatets kort.',
    notDisqualified: 'Medlemmet er ikke inhabilt og deltager i sagen igen.',
  },
  tooFew: (least: number, left: number) =>
    `Vær opmærksom på: mindst ${least} skal svare, og der er kun ${left}, der kan, hvis medlemmet er inhabilt. Sagen kan så ikke godkendes skriftligt.`,
  isTooFew: (least: number, left: number) =>
    `Vær opmærksom på: mindst ${least} skal svare, og der er kun ${left}, der kan. Sagen kan ikke godkendes skriftligt.`,
  minutes: (name: string) =>
    `${name} er inhabil og deltog ikke i sagens behandling, jf. forvaltningslovens § 3.`,

  confirmFor: {
    lead: 'Oplys, at et medlem kan være inhabilt?',
    leadWho: 'Hvem kan være inhabil?',
    effect:
      'Medlemmet får ikke sagens papirer og kan ikke svare, mens formandskabet afgør spørgsmålet. Et svar, der er givet, lægges til side. Det kan fortrydes, indtil det er afgjort.',
    seat: 'Medlem',
    seatMissing: 'Vælg et medlem.',
    next: 'Fortsæt',
    button: 'Oplys inhabilitet',
    isOut: (who: string) => `${who}, deltager ikke i sagen.`,
  },
  decide: {
    lead: 'Er medlemmet inhabilt?',
    what: (who: string) => `Spørgsmålet gælder ${who}.`,
    law: 'Den, det gælder, deltager ikke i afgørelsen, jf. forvaltningslovens § 6, stk. 3.',
    effect: 'Er medlemmet inhabilt, tælles det ikke med i sagen, og kun grundens nummer gemmes.',
    settled: 'Spørgsmålet er ikke åbent længere.',
    ground: 'Grund, hvis medlemmet er inhabilt (forvaltningslovens § 3, stk. 1)',
    groundMissing: 'Vælg grunden, og tryk igen på Inhabil.',
    grounds: {
      1: 'Nr. 1: egen særlig personlig eller økonomisk interesse',
      2: 'Nr. 2: ægtefælle, nære slægtninge eller andre nærtstående',
      3: 'Nr. 3: ledelse af eller nær tilknytning til en privat virksomhed eller forening',
      4: 'Nr. 4: klage eller tilsyn over for en anden myndighed, hvor medlemmet har medvirket',
      5: 'Nr. 5: andre forhold, der kan vække tvivl om upartiskhed',
    },
    yes: 'Inhabil',
    no: 'Ikke inhabil',
  },
  news: {
    bySecretariat: (who: string) => `Sekretariatet har oplyst, at ${who}, kan være inhabil.`,
    leadDecide: 'Venter på dig: et medlem kan være inhabilt.',
    decidedWhat: 'Et spørgsmål om inhabilitet er afgjort.',
    disqualified: (who: string, ground: number) =>
      `${who}, er inhabil, jf. forvaltningslovens § 3, stk. 1, nr. ${ground}.`,
    notDisqualified: (who: string) => `${who}, er ikke inhabil og deltager i sagen igen.`,
    extend: 'Du kan forlænge fristen, hvis medlemmet mangler tid til at svare.',
    minutes: 'Til referatet',
  },
};
