import type { Paper } from '../round/proposal';
import type { DossierEvent, DossierFile } from './dossier';

/** Where the files lie in the zip. */
export const FILES_FOLDER = 'bilag/';

const LONGEST_NAME = 100;

/**
 * The files a decision rests on, each content once, in the order they came: every paper of every wording, and the mails
 * that answers came in. A bare link is none: its content is out of Votum's hands.
 */
export function filesOf(events: readonly DossierEvent[]): DossierFile[] {
  const found = new Map<string, Omit<DossierFile, 'file'>>();
  for (const { happening } of events) {
    const papers = 'proposal' in happening ? happening.proposal.papers.filter(isFile) : [];
    for (const { name, sha256, bytes } of papers)
      if (!found.has(sha256)) found.set(sha256, { kind: 'paper', name, sha256, bytes });
    if (happening.kind !== 'mailKept') continue;
    const { name, sha256, bytes } = happening.mail;
    if (!found.has(sha256)) found.set(sha256, { kind: 'mail', name, sha256, bytes });
  }
  return [...found.values()].map((one, i) => ({
    ...one,
    file: `${FILES_FOLDER}${fileName(i + 1, one.name)}`,
  }));
}

function isFile(paper: Paper): paper is Extract<Paper, { kind: 'file' }> {
  return paper.kind === 'file';
}

/** `01 Årshjul 2025.pdf`: a name every system can unpack, numbered so that no two are alike and none is reserved. */
function fileName(n: number, name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const ending = /\.[\p{L}\d]{1,8}$/u.exec(safe)?.[0] ?? '';
  const stem = [...safe.slice(0, safe.length - ending.length)].slice(0, LONGEST_NAME).join('');
  return `${String(n).padStart(2, '0')} ${stem.replace(/[. ]+$/, '')}${ending}`.trimEnd();
}
