import { replacedNumbers } from '../register/readReplaces';
import type { Change } from './amendment';
import { heardText } from './heard';
import type { Paper, Proposal } from './proposal';
import { wordChanges } from './wordChanges';

type Field = Extract<Change, { kind: 'words' }>['field'];

/**
 * What changed from one version to the next: the wording field by field, then the papers, who was heard and what it
 * replaces. Empty
 * when nothing did.
 */
export function compareProposals(before: Proposal, after: Proposal): Change[] {
  const words = (field: Field, from: string, to: string) =>
    wordChanges(from, to).map((change): Change => ({ kind: 'words', field, ...change }));
  const fields = ['title', 'question', 'text'] as const;
  return [
    ...fields.flatMap((field) => words(field, before[field], after[field])),
    ...comparePapers(before.papers, after.papers),
    ...words('heard', heardText(before.heard), heardText(after.heard)),
    ...words('replaces', numbersOf(before), numbersOf(after)),
  ];
}

function numbersOf({ replaces }: Proposal): string {
  return replacedNumbers(replaces).join(', ');
}

/**
 * Papers are told apart by what they hold: a file by its SHA-256, a link by its address. What is left over is paired by
 * name: the same name with other content is a paper that was replaced.
 */
function comparePapers(before: readonly Paper[], after: readonly Paper[]): Change[] {
  const changes: Change[] = [];
  const left = [...after];
  const take = (which: (paper: Paper) => boolean): Paper | undefined => {
    const at = left.findIndex(which);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const gone = before.filter((from) => {
    const to =
      take((paper) => sameContent(from, paper) && paper.name === from.name) ??
      take((paper) => sameContent(from, paper));
    if (to === undefined) return true;
    if (from.name !== to.name) changes.push({ kind: 'paperRenamed', from, to });
    else if (from.url !== to.url) changes.push({ kind: 'paperMoved', from, to });
    return false;
  });
  for (const from of gone) {
    const to = take((paper) => nameOf(paper) === nameOf(from));
    changes.push(to === undefined ? { kind: 'paperRemoved', from } : { kind: 'paperReplaced', from, to });
  }
  return [...changes, ...left.map((to): Change => ({ kind: 'paperAdded', to }))];
}

function sameContent(one: Paper, other: Paper): boolean {
  if (one.kind === 'file') return other.kind === 'file' && one.sha256 === other.sha256;
  return other.kind === 'link' && one.url === other.url;
}

function nameOf(paper: Paper): string {
  return paper.name.normalize('NFC').trim().toLowerCase();
}
