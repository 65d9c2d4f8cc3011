/** A case as an e-mail to one seat, sent by the secretary from his own mail. Danish: the original. */
export const mailDa = {
  open: 'Kopiér som e-mail',
  ask: {
    lead: 'Vælg, hvem e-mailen er til.',
    what: 'Votum skriver teksten, og du sender den fra din egen mail. Det noteres på sagen, at teksten er lavet, og af hvem.',
    seat: 'Til',
    seatMissing: 'Vælg, hvem e-mailen er til.',
    next: 'Lav teksten',
    nobody: 'Der er ingen, der mangler at svare.',
  },
  mark: {
    unreached: 'ikke nået endnu',
    mail: (when: string) => `e-mail lavet ${when}`,
    mailBy: (when: string, who: string) => `e-mail lavet ${when} af ${who}`,
  },
  card: {
    lead: 'Teksten er klar. Du sender den selv fra din egen mail.',
    to: 'Til',
    subject: 'Emne',
    text: 'Tekst',
    noAddress: 'Bestyrelsens liste har ingen adresse',
    noAddressNote: 'Bestyrelsens liste har ingen e-mailadresse til modtageren. Find den selv.',
    how: 'Sæt markøren i et felt, markér det hele (Ctrl+A), og kopiér. Ret frit, når teksten står i din mail.',
    attach: (papers: string) => `Vedhæft: ${papers}.`,
    shortened:
      'Teksten er for lang til kortet og er forkortet; det står i den, hvor. Vedhæft den hele ordlyd.',
    noted:
      'Det er noteret på sagen, at teksten er lavet. Votum sender intet og ved ikke, om den bliver sendt.',
    after:
      'Kommer der svar, så registrér det her. Medlemmet bliver bedt om at bekræfte det, når Votum kan nå det.',
    record: 'Registrér svaret',
    summary: (title: string) => `E-mail om ${title}`,
  },
  subject: (board: string, title: string, deadline: string) => `${board}: ${title} – svar senest ${deadline}`,
  subjectInform: (board: string, title: string) => `${board}: ${title} – til orientering`,
  dear: (name: string) => `Kære ${name}`,
  intro: {
    approval: (board: string) => `${board} har en sag i skriftlig godkendelse, og vi beder om dit svar.`,
    minutes: (board: string) => `${board} har et referat til godkendelse, og vi beder om dit svar.`,
    silence: (board: string) =>
      `${board} har en sag i skriftlig procedure, og vi beder dig svare, om du har indsigelser.`,
    observer: (board: string) =>
      `${board} har en sag i skriftlig procedure. Du får den til orientering og skal ikke svare.`,
  },
  silence: 'Din tavshed regnes ikke som samtykke, for Votum har ikke kunnet sende dig sagen. Svar derfor.',
  caseLine: (title: string, from: string) => `Sag: ${title} (${from})`,
  question: 'Spørgsmål',
  wording: 'Ordlyd',
  changes: 'Ændringer siden mødet',
  from: 'Fra',
  to: 'Til',
  nothing: '(ingenting)',
  papers: 'Bilag',
  file: (name: string) => `${name} (vedhæftet)`,
  link: (name: string, url: string) => `${name}: ${url}`,
  linkNote: 'Kan et link ikke åbnes hos dig, så skriv det til os; så sender vi filen.',
  deadline: 'Frist',
  answers: 'Svar på denne mail med ét af disse svar',
  withWords: (choice: string) => `${choice} (skriv hvad)`,
  return: (deadline: string) =>
    `Dit svar skal være hos sekretariatet senest ${deadline}. Votum modtager ikke denne mail: sekretariatet registrerer dit svar i sagen med, hvordan det kom, og du bliver bedt om at bekræfte det, når Votum kan nå dig i Teams.`,
  regards: 'Venlig hilsen',
  cut: '[Forkortet her. Den hele ordlyd er vedhæftet eller fås hos sekretariatet.]',
  cutChanges: (n: number) => `[${n} ændringer mere står i det vedhæftede eller fås hos sekretariatet.]`,
};
