import { dossierText } from '../../cards/text/dossier';
import { userLine } from '../../cards/userText';
import type { Dossier } from '../../domain/dossier/dossier';
import { FILES_FOLDER } from '../../domain/dossier/filesOf';
import { MANIFEST } from '../../domain/dossier/manifest';
import type { Language } from '../../domain/language';
import { DOSSIER_FILE, SCHEMA_FILE } from './dossierFiles';

const WIDTH = 78;

/** The text file that tells whoever opens the dossier what it is, how to check it, and what that proves and does not. */
export function readmeOf({ board, number, register, files }: Dossier, lang: Language): string {
  const text = dossierText(lang);
  const { contains, check, proves, provesNot, handling } = text;
  const heading = text.heading(userLine(board.name, 200), number);
  const listed = [
    [text.protocolFile, contains.protocol],
    [DOSSIER_FILE, contains.dossier],
    [SCHEMA_FILE, contains.schema],
    [MANIFEST, contains.manifest],
    ...(files.length === 0 ? [] : [[FILES_FOLDER, contains.papers]]),
    [text.readmeFile, contains.readme],
  ].map(([name, what]) => `${name}: ${what}`);
  const sections: [string, readonly string[]][] = [
    [contains.title, listed],
    [check.title, [check.votum, check.hand, check.card(register.entry.hash)]],
    [proves.title, proves.lines],
    [provesNot.title, provesNot.lines],
    [handling.title, handling.lines],
  ];
  return [
    ...wrap(heading, ''),
    '='.repeat(Math.min(heading.length, WIDTH)),
    ...sections.flatMap(([title, lines]) => ['', title, ...lines.flatMap((line) => wrap(line, '- '))]),
    '',
    // Notepad has read plain line feeds since 2018, but not everything in an archive has.
  ].join('\r\n');
}

/** A paragraph in lines of `WIDTH`, the first led by the mark and the others as far in. A word longer than that stands alone. */
function wrap(paragraph: string, mark: string): string[] {
  const lines: string[] = [];
  let line = mark;
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== mark.trim()) {
      lines.push(line.trimEnd());
      line = ' '.repeat(mark.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
