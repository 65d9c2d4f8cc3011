import type { HeardText } from './heard';

/** Who was heard on a case, and what the board's rules ask for. */
export const heardEn: HeardText = {
  show: (count) => `Show who was heard (${count})`,
  hide: 'Hide who was heard',
  row: (group, date, summary) => `${group}, ${date}: ${summary}`,
  paper: (name) => `Paper: ${name}.`,
  form: {
    label: 'Who was heard on the case? One a line (may be left out)',
    placeholder: 'Advisory council | 2025-05-14 | The council supports the annual wheel | name of the paper',
    heard: (groups) => `Heard on the case: ${groups}.`,
  },
  faults: {
    notARow: 'Write each line as: who | date | short summary. The paper may stand last.',
    notADate: 'A date cannot be read. Write it as 2025-05-14.',
    unknownPaper: 'A paper cannot be found. Write its name as it stands among the papers of the case.',
    tooMany: (most) => `There is room for ${most} lines.`,
    tooLong: (most) => `The text is too long. There is room for ${most} characters in all.`,
    notHeard: (what) => `The case cannot be sent out yet. ${what}`,
    notHeardVersion: (what) => `The new version cannot be sent out yet. ${what}`,
  },
  blocks: (about, group) =>
    `By the rules of procedure ${group} must be heard before a case about ${about} is sent out.`,
  warns: (about, group) =>
    `By the rules of procedure ${group} should be heard before a case about ${about} is sent out.`,
  rule: {
    blocks: (about, group) => `${group} must be heard before a case about ${about} is sent out`,
    warns: (about, group) => `${group} should be heard before a case about ${about} is sent out`,
  },
  changed: { field: 'Heard on the case', what: 'who was heard' },
};
