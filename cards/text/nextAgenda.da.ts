/** What goes on the next agenda: the list, and each item ready to copy. Danish: the original. */
export const nextAgendaDa = {
  open: 'Næste dagsorden',
  title: 'Til næste dagsorden',
  lead: (items: number) => {
    if (items === 0) return 'Du skal ikke gøre noget. Der venter ikke noget på næste dagsorden.';
    return items === 1
      ? 'Du skal ikke gøre noget. 1 punkt venter på næste dagsorden.'
      : `Du skal ikke gøre noget. ${items} punkter venter på næste dagsorden.`;
  },
  numbers:
    'Numrene er de næste ledige. Punkterne går af listen, når de står på en dagsorden, du indlæser, eller når du tager dem af.',
  more: (items: number) => (items === 1 ? 'Og 1 punkt mere.' : `Og ${items} punkter mere.`),
  takeOff: 'Tag af listen',
  seeCase: 'Se sagen',
  takenOff: 'Punktet er taget af listen til næste dagsorden.',
  putBack: 'Punktet står på listen til næste dagsorden igen.',
  undo: 'Fortryd',
  nobody: 'Der venter ikke noget på næste dagsorden.',

  /** An item as it stands on an agenda. */
  item: {
    heading: (number: string, title: string) => `Pkt. ${number} ${title}`,
    decision: (title: string, presenter: string) => `${title} (B) v/${presenter}`,
    notApproved:
      'Orientering om sager, der ikke blev godkendt i skriftlig procedure (O) v/fællessekretariatet',
    presenter: 'fællessekretariatet',
    recommendation: 'Indstilling',
    noted: 'Det indstilles, at bestyrelsen tager orienteringen til efterretning.',
    statement: 'Sagsfremstilling',
    history: (from: string, to: string) =>
      `Sagen blev sendt ud i skriftlig procedure den ${from} og afsluttet den ${to} uden beslutning.`,
    taken: (reason: string) => `Den blev taget til behandling på møde. Begrundelse: ${reason}`,
    notConfirmed: 'Formandskabet bekræftede ikke resultatet inden for fristen.',
    notConfirmedBecause: (reason: string) =>
      `Formandskabet bekræftede ikke resultatet. Begrundelse: ${reason}`,
    asked: (body: string) => `${body} ønskede behandling på møde.`,
    askedBecause: (body: string, text: string) => `${body} ønskede behandling på møde: ”${text}”`,
    askedCount: (count: number) =>
      count === 1 ? '1 medlem ønskede behandling på møde.' : `${count} medlemmer ønskede behandling på møde.`,
    correction: (body: string, text: string) => `${body} har rettelser: ”${text}”`,
    hasCorrections: (body: string) => `${body} har rettelser.`,
    correctionCount: (count: number) =>
      count === 1 ? '1 medlem har rettelser.' : `${count} medlemmer har rettelser.`,
    papers: 'Bilag',
    noPapers: 'Ingen.',
  },
};
