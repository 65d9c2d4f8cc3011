/** What a contact person of a seat reads: its papers and reminders, and never an answer to give. Danish: the original. */
export const contactsDa = {
  lead: 'Til orientering. Du er kontaktperson og skal ikke svare.',
  leadMissing: 'Der mangler et svar. Du kan minde medlemmet om det.',
  who: (body: string, name: string) =>
    `Du får sagen som kontaktperson for ${body}. Svaret afgives af ${name}.`,
  whoObserves: (body: string) =>
    `Du får sagen som kontaktperson for ${body}, der deltager som observatør og ikke skal svare.`,
  answered: (body: string) => `${body} har svaret.`,
  missing: (body: string) => `${body} mangler at svare.`,
  summaryMissing: (body: string) => `${body} mangler at svare`,
  leadOut: 'Medlemmet deltager ikke i sagen. Du skal ikke gøre noget.',
  out: 'Du får derfor heller ikke sagens papirer.',
  noVote: 'Du får sagerne som kontaktperson, og svaret afgives af medlemmet.',
  hello:
    'Du får sager og påmindelser som kontaktperson, og svaret afgives af medlemmet. Du kan sende bemærkninger og spørgsmål.',
  person: (name: string, body: string) => `${name}, kontaktperson for ${body}`,
  remark: (body: string) => `${body} (kontaktperson)`,

  /** Who gave an answer that the secretariat records. */
  from: 'Hvem har givet svaret videre?',
  fromMember: 'Medlemmet selv',
};
