import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { joinList } from '../../cards/text/numbers';
import { personNumberText } from '../../cards/text/personNumber';
import type { VerbData } from '../../cards/verbs';
import { maskPersonNumbers, personNumbersIn } from '../../domain/personNumber';
import { castVote, type Voted } from '../../workflows/castVote';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/**
 * A member presses an answer. The reply is that member's own fresh card, whatever came of the press; only where nothing
 * may be shown is it words alone.
 */
export async function castVotePress(turn: Turn, data: VerbData<'round.vote'>): Promise<Reply> {
  const { deps, actor, receivedAt, operation } = turn;
  const { roundId, version, seen, choice, comment } = data;
  // An answer is never held back for what its comment holds: it counts, without the number.
  const said = maskPersonNumbers(comment.trim());
  const press = { version, seen, choice, comment: said };
  const numbers = personNumbersIn(comment);
  return votedReply(turn, await castVote(deps, roundId, actor, press, receivedAt, operation), said, numbers);
}

/**
 * The presser's own card with what came of the press; `comment` is what was typed with it, and `numbers` what was hidden
 * in it.
 */
export function votedReply(
  turn: Turn,
  voted: Voted,
  comment?: string,
  numbers: readonly string[] = [],
): Reply {
  if (voted.kind === 'refused') return words(refusalText(voted.why, languageFor(turn)));
  const lang = languageFor(turn, voted.view.board);
  const isKept = voted.kind === 'recorded' || voted.kind === 'repeated';
  const note =
    isKept && numbers.length > 0
      ? personNumberText(lang).inAnswer(joinList(lang, numbers.slice(0, 4)))
      : answerNote(voted.kind, voted.view, lang);
  // What was typed comes back whenever it was not recorded.
  const kept = isKept || comment === undefined ? {} : { typed: comment };
  const openAnswers = voted.kind === 'commentMissing' || voted.kind === 'stale';
  return card(
    caseCard(voted.view, lang, {
      lead: 'answer',
      note,
      openAnswers,
      refreshUserIds: [turn.incoming.userId],
      ...kept,
    }),
  );
}
