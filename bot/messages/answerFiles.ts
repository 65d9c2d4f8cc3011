import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { versionsText } from '../../cards/text/versions';
import { runsCases } from '../../domain/board/roles';
import type { RoundId } from '../../domain/ids';
import { LIMITS } from '../../domain/round/proposal';
import type { Seated } from '../../workflows/actor';
import { addPaper } from '../../workflows/addPaper';
import { answerWithoutMail } from '../../workflows/keepAnswerMail';
import { listCases } from '../../workflows/listCases';
import { prepareAmendment } from '../../workflows/prepareAmendment';
import { saveDraft } from '../../workflows/saveDraft';
import { showAmendForm } from '../presses/amend';
import { showForm } from '../presses/showDraft';
import { languageFor, type Reply, type Turn, words } from '../turn';
import { answerMail } from './answerMail';
import type { ReadFile } from './droppedFiles';

/** Files dropped in the chat go with the newest draft, of a case or of a new version: Votum keeps a copy to pin it to. */
export async function answerFiles(
  turn: Turn,
  seated: Seated,
  files: () => Promise<ReadFile[]>,
): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const lang = languageFor(turn, seated.board);
  const text = answersText(lang);
  if (!runsCases(seated.role)) return words(refusalText('notYours', lang));
  const { prepared, open } = await listCases(deps, seated);
  const draft = prepared
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .find((round) => round.status !== 'scheduled');
  const version = await newestVersion(
    turn,
    open.map((view) => view.round.id),
  );
  const toVersion = version !== null && (draft === undefined || version.at > draft.createdAt);
  const target = toVersion ? version.id : draft?.id;
  const awaited = await answerWithoutMail(deps, seated);
  const newest = [version?.at ?? '', draft?.createdAt ?? ''].sort().at(-1) ?? '';
  if (awaited !== null && awaited.at > newest) return answerMail(turn, awaited, files, lang);
  if (target === undefined) return words(text.fileWithoutDraft);
  const dropped = await files();
  const faults: string[] = [];
  for (const [i, file] of dropped.entries()) {
    const { name } = file;
    if (file.kind !== 'read') {
      faults.push(text.fileFaults[file.kind](name));
      continue;
    }
    const { contentType, bytes, url } = file;
    const paper = { name, contentType, bytes, url };
    const added = await addPaper(deps, target, actor, paper, `${operation}.${i}`);
    if (added.kind !== 'refused') continue;
    faults.push(added.why === 'nothingToDo' ? text.paperLimit(LIMITS.papers) : refusalText(added.why, lang));
    break;
  }
  if (faults.length === dropped.length) return words(faults.join('\n'));
  if (toVersion) {
    const kept = await prepareAmendment(deps, target, actor, null, operation);
    if (kept.kind === 'refused') return words(refusalText(kept.why, lang));
    const said = faults.length === 0 ? versionsText(lang).form.saved : faults.join(' ');
    return showAmendForm(turn, { ...kept, faults: {} }, said);
  }
  const saved = await saveDraft(deps, target, actor, null, operation);
  return saved.kind === 'refused'
    ? words(refusalText(saved.why, lang))
    : showForm(
        turn,
        saved,
        {},
        { note: 'saved', ...(faults.length === 0 ? {} : { hint: faults.join(' ') }) },
      );
}

/** The case whose new version somebody last worked on; null when none is being prepared. */
async function newestVersion(
  { deps }: Turn,
  open: readonly RoundId[],
): Promise<{ id: RoundId; at: string } | null> {
  const headers = await Promise.all(open.map((id) => deps.rounds.readHeader(id)));
  const being = headers.flatMap((header) =>
    header?.value.status === 'open' && header.value.amending !== null
      ? [{ id: header.value.id, at: header.value.amending.at }]
      : [],
  );
  return being.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}
