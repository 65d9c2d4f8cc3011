import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { userLine } from '../../cards/userText';
import { runsCases } from '../../domain/board/roles';
import { LIMITS } from '../../domain/round/proposal';
import type { Seated } from '../../workflows/actor';
import { addPaper } from '../../workflows/addPaper';
import { listCases } from '../../workflows/listCases';
import { saveDraft } from '../../workflows/saveDraft';
import { showForm } from '../presses/showDraft';
import { languageFor, type Reply, type Turn, words } from '../turn';
import type { ReadFile } from './droppedFiles';

/** Files dropped in the chat go with the newest draft: Votum keeps a copy, and the case is pinned to its fingerprint. */
export async function answerFiles(
  turn: Turn,
  seated: Seated,
  files: () => Promise<ReadFile[]>,
): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const lang = languageFor(turn, seated.board);
  const text = answersText(lang);
  if (!runsCases(seated.role)) return words(refusalText('notYours', lang));
  const { prepared } = await listCases(deps, seated);
  const draft = prepared
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .find((round) => round.status !== 'scheduled');
  if (draft === undefined) return words(text.fileWithoutDraft);
  const dropped = await files();
  const faults: string[] = [];
  for (const [i, file] of dropped.entries()) {
    const name = userLine(file.name, 120);
    if (file.kind !== 'read') {
      faults.push(text.fileFaults[file.kind](name));
      continue;
    }
    const { contentType, bytes, url } = file;
    const paper = { name, contentType, bytes, url };
    const added = await addPaper(deps, draft.id, actor, paper, `${operation}.${i}`);
    if (added.kind !== 'refused') continue;
    faults.push(added.why === 'nothingToDo' ? text.paperLimit(LIMITS.papers) : refusalText(added.why, lang));
    break;
  }
  if (faults.length === dropped.length) return words(faults.join('\n'));
  const saved = await saveDraft(deps, draft.id, actor, null, operation);
  return saved.kind === 'refused'
    ? words(refusalText(saved.why, lang))
    : showForm(
        turn,
        saved,
        {},
        { note: 'saved', ...(faults.length === 0 ? {} : { hint: faults.join(' ') }) },
      );
}
