import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { doneText } from '../../cards/text/done';
import type { VerbData } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import { type EndNow, endNow } from '../../workflows/endNow';
import { moveDeadline } from '../../workflows/moveDeadline';
import type { Refused } from '../../workflows/refused';
import { remindNow } from '../../workflows/remindNow';
import { showCase } from '../../workflows/showCase';
import { tellWhenAll } from '../../workflows/tellWhenAll';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

type Done = Parameters<typeof doneText>[0];

export async function remindPress(turn: Turn, { roundId, seatId }: VerbData<'round.remind'>): Promise<Reply> {
  return afterwards(
    turn,
    roundId,
    await remindNow(turn.deps, roundId, turn.actor, seatId, turn.operation),
    'reminded',
  );
}

/**
 * A fault in the date or a missing reason brings the confirm card back, with what was typed still there; where the
 * rules do not allow it, the rule is told.
 */
export async function extendPress(turn: Turn, data: VerbData<'round.extend'>): Promise<Reply> {
  const { roundId, date, time, reason } = data;
  const moved = await moveDeadline(turn.deps, roundId, turn.actor, { date, time, reason }, turn.operation);
  if (moved.kind === 'refused' && isTyped(moved))
    return openConfirm(turn, { v: 1, roundId, what: 'extend' }, { fault: moved.why, date, time, reason });
  if (moved.kind === 'refused' && moved.why === 'notByTheRules')
    return openConfirm(turn, { v: 1, roundId, what: 'extend' });
  return afterwards(turn, roundId, moved, 'extended');
}

export async function endPress(
  turn: Turn,
  { roundId, reason }: VerbData<'round.close'>,
  how: EndNow['how'],
): Promise<Reply> {
  const ended = await endNow(turn.deps, roundId, turn.actor, { how, reason }, turn.operation);
  const what = how === 'toMeeting' ? 'to-meeting' : how;
  if (ended.kind === 'refused' && isTyped(ended))
    return openConfirm(turn, { v: 1, roundId, what }, { fault: ended.why, reason });
  return afterwards(
    turn,
    roundId,
    ended,
    how === 'close' ? 'closed' : how === 'withdraw' ? 'withdrawn' : 'toMeeting',
  );
}

export async function tellPress(turn: Turn, { roundId }: VerbData<'notify.set'>): Promise<Reply> {
  return afterwards(
    turn,
    roundId,
    await tellWhenAll(turn.deps, roundId, turn.actor, turn.operation),
    'willTell',
  );
}

function isTyped({ why }: Refused): boolean {
  return why === 'reasonMissing' || why === 'notADate' || why === 'notLater' || why === 'textMissing';
}

/** What was done, on the case's card as it now stands; or why it was not. */
async function afterwards(
  turn: Turn,
  roundId: RoundId,
  result: { kind: string } | Refused,
  done: Done,
): Promise<Reply> {
  if (isRefused(result)) return words(refusalText(result.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  return card(
    runCard(shown.view, lang, { note: doneText(done, lang), refreshUserIds: [turn.incoming.userId] }),
  );
}

function isRefused(result: { kind: string } | Refused): result is Refused {
  return result.kind === 'refused';
}
