import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { recusalText } from '../../cards/text/recusal';
import { boardSettles, recusalByBoardText } from '../../cards/text/recusalByBoard';
import { substitutesText } from '../../cards/text/substitutes';
import type { VerbData } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { GROUNDS, type RecusalOutcome } from '../../domain/round/recusal';
import { decideRecusal } from '../../workflows/decideRecusal';
import { reportRecusal, takeBackRecusal } from '../../workflows/reportRecusal';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

type Words = ReturnType<typeof recusalText>;

/** A possible disqualification is reported: the reporter's card is the one without papers, the secretariat's the status. */
export async function recusePress(turn: Turn, data: VerbData<'round.recuse'>): Promise<Reply> {
  const { roundId, seatId, comment: text } = data;
  const said = await reportRecusal(turn.deps, roundId, turn.actor, { seatId, text }, turn.operation);
  if (said.kind === 'refused') return words(refusalText(said.why, languageFor(turn)));
  // Whoever stood down as a substitute has no part in the case any more.
  if (said.kind === 'stoodDown') return words(substitutesText(languageFor(turn)).stoodDown);
  return shown(turn, roundId, {
    run: (all, view, lang) => (boardSettles(view) ? recusalByBoardText(lang) : all).reportedFor,
  });
}

export async function undoRecusePress(
  turn: Turn,
  { roundId, seatId }: VerbData<'round.recuse-undo'>,
): Promise<Reply> {
  const undone = await takeBackRecusal(turn.deps, roundId, turn.actor, seatId, turn.operation);
  if (undone.kind === 'refused') return words(refusalText(undone.why, languageFor(turn)));
  return shown(turn, roundId, { own: (all) => all.undone, run: (all) => all.undoneFor });
}

/**
 * The question is settled. Without its ground, or how the board decided, nothing is: the card comes back and asks for
 * it.
 */
export async function recusalPress(turn: Turn, data: VerbData<'round.recusal'>): Promise<Reply> {
  const { roundId, seatId, reported, outcome, ground, how } = data;
  const again = (fault: string) =>
    openConfirm(turn, { v: 1, roundId, what: 'recusal', seatId }, { fault, ground, reason: how });
  const decided = outcomeOf(outcome, ground);
  if (decided === null) return again('groundMissing');
  const settled = await decideRecusal(
    turn.deps,
    roundId,
    turn.actor,
    { seatId, reported, how, ...decided },
    turn.operation,
  );
  if (settled.kind === 'refused' && settled.why === 'byBoardMissing') return again(settled.why);
  if (settled.kind === 'refused') return words(refusalText(settled.why, languageFor(turn)));
  return shown(turn, roundId, { run: (all) => all.done[settled.outcome], asRun: true });
}

function outcomeOf(outcome: RecusalOutcome['outcome'], typed: string): RecusalOutcome | null {
  if (outcome === 'notDisqualified') return { outcome };
  const ground = GROUNDS.find((one) => String(one) === typed);
  return ground === undefined ? null : { outcome, ground };
}

/** The case as it now stands for the presser: the secretariat's status, or one's own card. */
async function shown(
  turn: Turn,
  roundId: RoundId,
  said: {
    own?: (all: Words) => string;
    run: (all: Words, view: CaseView, lang: Language) => string;
    asRun?: boolean;
  },
): Promise<Reply> {
  const found = await showCase(turn.deps, roundId, turn.actor);
  if (found.kind === 'refused') return words(refusalText(found.why, languageFor(turn)));
  const { view } = found;
  const lang = languageFor(turn, found.seated.board);
  const refreshUserIds = [turn.incoming.userId];
  if (view.viewer === 'secretariat' || said.asRun === true)
    return card(runCard(view, lang, { note: said.run(recusalText(lang), view, lang), refreshUserIds }));
  return card(caseCard(view, lang, { lead: 'answer', note: said.own?.(recusalText(lang)), refreshUserIds }));
}
