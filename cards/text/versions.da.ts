/** A new version of a case: the form, the preview, and what the cards say of it. Danish: the original. */
export const versionsDa = {
  /** What a card of an amended case says. */
  amended: (when: string, what: string) => `Ændret ${when}: ${what}.`,
  reason: (reason: string) => `Begrundelse: ${reason}`,
  restarts: (days: string) => `Fristen er begyndt forfra med ${days}.`,
  runsOn: 'Fristen er uændret.',
  earlier: (version: number, choice: string) =>
    `Du svarede på version ${version}: ${choice}. Det tæller ikke, før du fastholder det.`,
  corrected: (when: string, what: string) => `Rettet ${when}: ${what}. Det er ikke en ny version.`,
  channel: (version: number) => `Sagen er ændret (version ${version}), og medlemmerne svarer på ny.`,
  lead: 'Venter på dit svar. Sagen er ændret.',
  leadObserver: 'Til orientering. Sagen er ændret.',
  summary: (version: number, title: string) => `Ændret (version ${version}): ${title}.`,
  answeredEarlier: (version: number) => ` (svarede på version ${version})`,
  upheld: (choice: string, when: string) => `Du fastholdt dit svar ${when}: ${choice}.`,
  stand: 'Jeg fastholder mit svar',
  again: 'Se ændringer og svar igen',
  label: (version: number) => `Ændret siden version ${version}`,
  show: (version: number, count: number) => `Vis ændringer siden version ${version} (${count})`,
  hide: (version: number) => `Skjul ændringer siden version ${version}`,
  nothing: '(ingenting)',
  fields: { title: 'Titel', question: 'Indstilling', text: 'Ledsagende tekst', paper: 'Bilag' },
  what: {
    title: 'titlen',
    question: 'indstillingen',
    text: 'den ledsagende tekst',
    added: (papers: string) => `${papers} tilføjet`,
    removed: (papers: string) => `${papers} fjernet`,
    replaced: (papers: string) => `${papers} erstattet`,
    renamed: (papers: string) => `${papers} omdøbt`,
    moved: (papers: string) => `linket til ${papers}`,
  },

  form: {
    open: 'Udsend ny version',
    lead: 'Ret sagen. Intet er sendt endnu.',
    saved: 'Den nye version er gemt. Den venter her, til du udsender eller kasserer den.',
    faults: (count: number) =>
      count === 1 ? '1 felt mangler eller skal rettes.' : `${count} felter mangler eller skal rettes.`,
    byline: (version: number) => `Kladde til version ${version}`,
    files: 'Filer i den nye version',
    noFiles: 'Der er ingen filer i sagen. Træk en fil ind i chatten, så lægger jeg den ved den nye version.',
    moreFiles:
      'Træk flere filer ind i chatten, så lægger jeg dem ved. En fil med samme navn træder i stedet for den gamle.',
    reason: { label: 'Begrundelse (vises for alle)', placeholder: 'Hvad er ændret, og hvorfor' },
    deadline: {
      label: 'Hvad skal der ske med fristen?',
      byRule: 'Fristen (fastsat i bestyrelsens regler)',
      restarts: (days: string) => `Den begynder forfra med ${days}`,
      runsOn: (when: string) => `Den er uændret: ${when}`,
    },
    preview: 'Se ændringerne',
    save: 'Gem kladde',
    discard: 'Kassér',
    discarded: 'Den nye version er kasseret. Sagen fortsætter, som den er.',
    reasonMissing: 'Skriv en begrundelse. Alle i sagen kan se den.',
    tooSoon: 'Der er mindre end to timer til fristen. Lad den begynde forfra.',
  },

  preview: {
    lead: (version: number) => `Udsend version ${version}?`,
    leadCorrection: 'Ret sagen uden en ny version?',
    answers: (count: number) => {
      if (count === 0) return 'Ingen har svaret endnu.';
      return count === 1
        ? '1 har svaret og skal fastholde sit svar eller svare på ny. Intet svar overføres.'
        : `${count} har svaret og skal fastholde deres svar eller svare på ny. Intet svar overføres.`;
    },
    correction: {
      same: 'Teksten og bilagene er de samme, så de svar, der er givet, gælder fortsat. Rettelsen vises på kortene.',
      early:
        'Ingen har svaret endnu, så det bliver ingen ny version. Rettelsen vises på kortene med tidspunkt.',
    },
    deadline: (when: string) => `Svar senest ${when}.`,
    told: (who: string) => `${who} får et kort med ændringerne.`,
    cannot: 'Når versionen er sendt ud, kan den ikke kaldes tilbage.',
    needsRelease:
      'Formandskabet skal frigive versionen. Den er gemt; en formand åbner den på statuskortet og udsender den.',
    send: 'Udsend ny version',
    correct: 'Ret sagen',
    edit: 'Ret',
    unchanged: 'Der er ikke ændret noget endnu. Ret teksten eller bilagene først.',
    changed: 'Sagen eller kladden er ændret, siden du så den. Her er den aktuelle.',
  },
  done: {
    amended: 'Den nye version er på vej til alle, og de gamle kort bliver rettet.',
    corrected: 'Sagen er rettet, og alle kort bliver rettet. De svar, der er givet, gælder.',
    releasedOne: 'Din frigivelse er noteret. Versionen afventer den anden formand.',
  },
};
