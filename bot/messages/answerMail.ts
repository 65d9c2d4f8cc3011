import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { onBehalfText } from '../../cards/text/onBehalf';
import type { Language } from '../../domain/language';
import { type AnswerWithoutMail, keepAnswerMail } from '../../workflows/keepAnswerMail';
import { type Reply, type Turn, words } from '../turn';
import type { ReadFile } from './droppedFiles';

/** A file dropped by whoever has just recorded an answer that came by mail: it is that mail. One is kept, the first. */
export async function answerMail(
  turn: Turn,
  awaited: AnswerWithoutMail,
  files: () => Promise<ReadFile[]>,
  lang: Language,
): Promise<Reply> {
  const [file] = await files();
  if (file === undefined) return words(answersText(lang).fileWithoutDraft);
  const { name } = file;
  if (file.kind !== 'read') return words(answersText(lang).fileFaults[file.kind](name));
  const { contentType, bytes, url } = file;
  const kept = await keepAnswerMail(
    turn.deps,
    awaited,
    turn.actor,
    { name, contentType, bytes, url },
    turn.operation,
  );
  return words(kept.kind === 'refused' ? refusalText(kept.why, lang) : onBehalfText(lang).mailKept);
}
