/** Who was heard on a case, and what the board's rules ask for. Danish: the original. */
export const heardDa = {
  show: (count: number) => `Vis, hvem der er hørt (${count})`,
  hide: 'Skjul, hvem der er hørt',
  row: (group: string, date: string, summary: string) => `${group}, ${date}: ${summary}`,
  paper: (name: string) => `Bilag: ${name}.`,
  form: {
    label: 'Hvem er hørt om sagen? Én på hver linje (kan udelades)',
    placeholder: 'Fagligt råd | 14. maj 2025 | Rådet kan tiltræde årshjulet | navnet på bilaget',
    heard: (groups: string) => `Hørt om sagen: ${groups}.`,
  },
  faults: {
    notARow: 'Skriv hver linje som: hvem | dato | kort resumé. Bilaget kan stå sidst.',
    notADate: 'En dato kan ikke læses. Skriv den som 14. maj 2025.',
    unknownPaper: 'Et bilag kan ikke findes. Skriv navnet, som det står blandt sagens bilag.',
    tooMany: (most: number) => `Der er plads til ${most} linjer.`,
    tooLong: (most: string) => `Teksten er for lang. Der er plads til ${most} tegn i alt.`,
    notHeard: (what: string) => `Sagen kan ikke udsendes endnu. ${what}`,
    notHeardVersion: (what: string) => `Den nye version kan ikke udsendes endnu. ${what}`,
  },
  blocks: (about: string, group: string) =>
    `Efter forretningsordenen skal ${group} være hørt, før en sag om ${about} udsendes.`,
  warns: (about: string, group: string) =>
    `Efter forretningsordenen bør ${group} være hørt, før en sag om ${about} udsendes.`,
  rule: {
    blocks: (about: string, group: string) => `${group} skal være hørt, før en sag om ${about} udsendes`,
    warns: (about: string, group: string) => `${group} bør være hørt, før en sag om ${about} udsendes`,
  },
  changed: { field: 'Hørt om sagen', what: 'hvem der er hørt' },
};
