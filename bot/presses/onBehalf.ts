import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { onBehalfText } from '../../cards/text/onBehalf';
import type { VerbData } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import { recordAnswer } from '../../workflows/recordAnswer';
import type { Refused } from '../../workflows/refused';
import { confirmAnswer, disputeAnswer, type SettledRecorded } from '../../workflows/settleRecorded';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

const typedFaults: readonly Refused['why'][] = ['reasonMissing', 'notADate', 'notGivenYet', 'givenTooEarly'];

/** An answer is recorded for a member. What cannot be used brings the card back with what was typed. */
export async function recordPress(turn: Turn, data: VerbData<'round.record'>): Promise<Reply> {
  const { roundId, seatId, choice, how: note, by, date, time, from } = data;
  const typed = { seatId, choice, by, date, time, note, from };
  const recorded = await recordAnswer(turn.deps, roundId, turn.actor, typed, turn.operation);
  if (recorded.kind === 'refused' && typedFaults.includes(recorded.why))
    return openConfirm(
      turn,
      { v: 1, roundId, what: 'record', seatId },
      { fault: recorded.why, reason: note, by, date, time, from },
    );
  if (recorded.kind === 'refused') return words(refusalText(recorded.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  const text = onBehalfText(lang);
  const said = recorded.by === 'email' ? `${text.done} ${text.dropMail}` : text.done;
  return card(runCard(shown.view, lang, { note: said, refreshUserIds: [turn.incoming.userId] }));
}

export async function confirmAnswerPress(
  turn: Turn,
  { roundId, answer }: VerbData<'round.confirm-answer'>,
): Promise<Reply> {
  const { deps, actor, receivedAt, operation } = turn;
  return settledReply(
    turn,
    roundId,
    await confirmAnswer(deps, roundId, actor, answer, receivedAt, operation),
  );
}

export async function disputeAnswerPress(
  turn: Turn,
  { roundId, answer }: VerbData<'round.dispute-answer'>,
): Promise<Reply> {
  const { deps, actor, receivedAt, operation } = turn;
  return settledReply(
    turn,
    roundId,
    await disputeAnswer(deps, roundId, actor, answer, receivedAt, operation),
  );
}

/** The member's own card as it now stands; what it comes to stands on it. */
async function settledReply(turn: Turn, roundId: RoundId, settled: SettledRecorded): Promise<Reply> {
  if (settled.kind === 'refused') return words(refusalText(settled.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  const note =
    settled.kind === 'stale' || settled.kind === 'ended'
      ? answerNote(settled.kind, shown.view, lang)
      : undefined;
  return card(caseCard(shown.view, lang, { lead: 'answer', note, refreshUserIds: [turn.incoming.userId] }));
}
