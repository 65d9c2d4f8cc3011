import type { Language } from '../../domain/language';
import type { Change } from '../../domain/round/amendment';
import type { Paper } from '../../domain/round/proposal';
import { lines } from '../card';
import type { Changes } from '../parts/partViews';
import { heardText } from '../text/heard';
import { counted, joinList } from '../text/numbers';
import { registerText } from '../text/register';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { userLine } from '../userText';

/** What changed from one version to the next, as FROM and TO. `room` is how much of the long ones to show, from 0 to 1. */
export function changeLines(changes: readonly Change[], lang: Language, room = 1): Changes {
  const text = versionsText(lang);
  const matter = textIn(lang).matter;
  const longest = Math.ceil(600 * room);
  const most = Math.max(4, Math.ceil(24 * room));
  return {
    changes: changes.slice(0, most).map((change) => {
      const { target, from, to } = sides(change, lang);
      return {
        target: lines(target),
        fromWord: matter.from,
        from: userLine(from, longest) || text.nothing,
        toWord: matter.to,
        to: userLine(to, longest) || text.nothing,
      };
    }),
  };
}

/** What an amendment touched, in a list: 'indstillingen, 1 bilag erstattet og 1 bilag fjernet'. */
export function changedWhat(changes: readonly Change[], lang: Language): string {
  const text = versionsText(lang).what;
  const fields = (['title', 'question', 'text'] as const).filter((field) =>
    changes.some((change) => change.kind === 'words' && change.field === field),
  );
  const papers = (['Replaced', 'Added', 'Removed', 'Renamed', 'Moved'] as const).flatMap((how) => {
    const count = changes.filter((change) => change.kind === `paper${how}`).length;
    const said = how.toLowerCase() as Lowercase<typeof how>;
    return count === 0 ? [] : [text[said](counted(lang, count, 'paper'))];
  });
  const others = [
    { field: 'heard', what: heardText(lang).changed.what },
    { field: 'replaces', what: registerText(lang).changed.what },
  ].filter(({ field }) => changes.some((change) => change.kind === 'words' && change.field === field));
  return joinList(lang, [
    ...fields.map((field) => text[field]),
    ...papers,
    ...others.map(({ what }) => what),
  ]);
}

function sides(change: Change, lang: Language): { target: string; from: string; to: string } {
  const { fields } = versionsText(lang);
  switch (change.kind) {
    case 'words':
      return {
        target: fieldName(change.field, lang),
        from: change.from,
        to: change.to,
      };
    case 'paperAdded':
      return { target: fields.paper, from: '', to: paperName(change.to, lang) };
    case 'paperRemoved':
      return { target: fields.paper, from: paperName(change.from, lang), to: '' };
    case 'paperReplaced':
    case 'paperRenamed':
      return { target: fields.paper, from: paperName(change.from, lang), to: paperName(change.to, lang) };
    case 'paperMoved':
      return { target: userLine(change.to.name, 120), from: change.from.url ?? '', to: change.to.url ?? '' };
    default:
      return change satisfies never;
  }
}

function fieldName(field: Extract<Change, { kind: 'words' }>['field'], lang: Language): string {
  if (field === 'heard') return heardText(lang).changed.field;
  return field === 'replaces' ? registerText(lang).changed.field : versionsText(lang).fields[field];
}

/** A paper with what pins it: the beginning of its fingerprint, or the address of a link. */
function paperName(paper: Paper, lang: Language): string {
  const name = userLine(paper.name, 120);
  return paper.kind === 'file'
    ? `${name}${textIn(lang).matter.pinned(paper.sha256.slice(0, 8))}`
    : `${name} (${userLine(paper.url, 160)})`;
}
