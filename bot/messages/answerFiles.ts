import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { userLine } from '../../cards/userText';
import { runsCases } from '../../domain/board/roles';
import type { Seated } from '../../workflows/actor';
import { addPaper } from '../../workflows/addPaper';
import { listCases } from '../../workflows/listCases';
import { saveDraft } from '../../workflows/saveDraft';
import { showForm } from '../presses/showDraft';
import { languageFor, type Reply, type Turn, words } from '../turn';
import type { ReadFile } from './readFiles';

/** Files dropped in the chat go with the newest draft: Votum keeps a copy, and the case is pinned to its fingerprint. */
export async function answerFiles(turn: Turn, seated: Seated, files: readonly ReadFile[]): Promise<Reply> {
  const { deps, actor, operation } = turn;
  const lang = languageFor(turn, seated.board);
  const text = answersText(lang);
  if (!runsCases(seated.role)) return words(refusalText('notYours', lang));
  const { prepared } = await listCases(deps, seated);
  const draft = prepared
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .find((round) => round.status !== 'scheduled');
  if (draft === undefined) return words(text.fileWithoutDraft);
  for (const [i, file] of files.entries()) {
    if (file.kind !== 'read') return words(file.kind === 'tooBig' ? text.fileTooBig : text.fileNotRead);
    const { name, contentType, bytes, url } = file;
    const added = await addPaper(
      deps,
      draft.id,
      actor,
      { name: userLine(name, 120), contentType, bytes, url },
      `${operation}.${i}`,
    );
    if (added.kind === 'refused') return words(refusalText(added.why, lang));
  }
  const saved = await saveDraft(deps, draft.id, actor, null, operation);
  return saved.kind === 'refused'
    ? words(refusalText(saved.why, lang))
    : showForm(turn, saved, {}, { note: 'saved' });
}
