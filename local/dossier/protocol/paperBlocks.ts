import { protocolText } from '../../../cards/text/protocol';
import { userLine } from '../../../cards/userText';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Language } from '../../../domain/language';
import type { Paper } from '../../../domain/round/proposal';
import { type Block, section } from './block';

/** Every paper the board was shown, by the fingerprint of its content, with the versions it was part of. */
export function paperBlocks({ wordings }: Dossier, lang: Language): Block[] {
  const { headings, columns, noPapers } = protocolText(lang);
  const found = new Map<string, { paper: Paper; versions: Set<number> }>();
  for (const { version, proposal } of wordings)
    for (const paper of proposal.papers) {
      const key = paper.kind === 'file' ? paper.sha256 : paper.url;
      const known = found.get(key) ?? { paper, versions: new Set() };
      found.set(key, { paper, versions: known.versions.add(version) });
    }
  const rows = [...found.values()].map(({ paper, versions }) => [
    paper.kind === 'file'
      ? userLine(paper.name, 200)
      : protocolText(lang).notPinned(userLine(paper.name, 200)),
    [...versions].join(', '),
    paper.kind === 'file' ? paper.sha256 : userLine(paper.url, 400),
  ]);
  return section(
    headings.papers,
    rows.length === 0
      ? [{ kind: 'paragraph', text: noPapers }]
      : [
          {
            kind: 'table',
            columns: [
              { head: columns.paper, width: 42 },
              { head: columns.versions, width: 13 },
              { head: columns.fingerprint, width: 45, mono: true },
            ],
            rows,
          },
        ],
  );
}
