/**
 * Who decides a question of disqualification, and what the cards say where it is the board (forvaltningsloven § 6).
 * Danish: the original.
 */
export const recusalByBoardDa = {
  rule: {
    board: 'Bestyrelsen afgør, om et medlem er inhabilt',
    chairs: 'Formandskabet afgør, om et medlem er inhabilt',
  },
  /** Under the chairs' rule, where none of them takes part. */
  noChair: 'Ingen formand deltager i sagen, så det er bestyrelsen, der afgør spørgsmålet.',

  /** To the one it concerns. */
  asking:
    'Bestyrelsen afgør spørgsmålet, og formandskabet og sekretariatet får besked. Imens får du ikke sagens papirer og kan ikke svare; et svar, du har givet, lægges til side. Du kan fortryde, indtil det er afgjort.',
  reported: {
    self: 'Du har oplyst, at du kan være inhabil. Du deltager ikke i sagen, mens bestyrelsen afgør spørgsmålet. Du får besked.',
    secretariat:
      'Sekretariatet har oplyst, at du kan være inhabil. Du deltager ikke i sagen, mens bestyrelsen afgør spørgsmålet. Du får besked.',
  },
  disqualified: (ground: number) =>
    `Bestyrelsen har afgjort, at du er inhabil, jf. forvaltningslovens § 3, stk. 1, nr. ${ground}.`,
  cleared: 'Bestyrelsen har afgjort, at du ikke er inhabil. Du deltager i sagen.',

  /** To those who run the case. */
  take: 'Registrér bestyrelsens afgørelse',
  lead: 'Venter på dig: bestyrelsen skal afgøre, om et medlem er inhabilt.',
  what: 'Bestyrelsen skal afgøre, om et medlem er inhabilt.',
  next: 'Bestyrelsen afgør, om medlemmet kan deltage, jf. forvaltningslovens § 6, stk. 2. Når det er sket, registreres afgørelsen her.',
  pending: (who: string) => `Bestyrelsen afgør, om ${who}, er inhabil. Svaret tæller ikke med imens.`,
  reportedFor:
    'Inhabiliteten er oplyst. Medlemmet deltager ikke i sagen, mens bestyrelsen afgør spørgsmålet.',
  effectFor:
    'Medlemmet får ikke sagens papirer og kan ikke svare, mens bestyrelsen afgør spørgsmålet. Et svar, der er givet, lægges til side. Det kan fortrydes, indtil det er afgjort.',

  /** The card that records what the board decided. */
  record: {
    lead: 'Registrér bestyrelsens afgørelse',
    how: {
      label: 'Hvordan og hvornår bestyrelsen afgjorde det',
      placeholder: 'Fx: Besluttet på mødet den 14. maj 2025',
    },
    effect: 'Teksten står i sagen og i linjen til referatet.',
    missing: 'Skriv, hvordan og hvornår bestyrelsen afgjorde det.',
  },
  /** After the line for the minutes; the words are those of whoever recorded it. */
  decision: (how: string) => `Bestyrelsens afgørelse: ${how}`,
};
