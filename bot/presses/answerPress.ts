import type { Press } from '../../cards/verbs';
import type { Reply, Turn } from '../turn';
import { editAgendaPress, sendOutAgendaPress, showAgendaPress } from './agenda';
import {
  againPress,
  amendPress,
  discardAmendPress,
  openAmendPress,
  previewAmendPress,
  saveAmendPress,
  standPress,
} from './amend';
import { castVotePress } from './castVote';
import { confirmPress } from './confirm';
import { paragraphPress, showDecisionPress } from './decision';
import { holdBack } from './holdBack';
import { askAgainPress, listTiesPress, settleClaimPress, showClaimPress, undoTiePress } from './identities';
import { journalPress } from './journal';
import { mailPress } from './mail';
import { ruleCorrectionPress, startMinutesPress } from './minutes';
import { nextAgendaPress, takeOffPress } from './nextAgenda';
import { confirmAnswerPress, disputeAnswerPress, recordPress } from './onBehalf';
import { openConfirm } from './openConfirm';
import {
  discardPress,
  editPress,
  newCasePress,
  previewPress,
  savePress,
  startPress,
  trialPress,
  triedPress,
} from './prepare';
import { recusalPress, recusePress, undoRecusePress } from './recusal';
import { releasePress, returnPress, toChairsPress } from './release';
import { answerQuestionPress, remarkPress, unreadablePress } from './remark';
import { markPress, remarksPress } from './remarks';
import { endPress, extendPress, remindPress, tellPress } from './run';
import { sayPress } from './say';
import { showPress } from './show';
import { handOverPress, takeBackPress } from './substitute';
import { voidPress } from './voidDecision';

/** What a press comes to; a text that may hold a personal number is asked about before it goes anywhere. */
export async function answerPress(turn: Turn, press: Press): Promise<Reply> {
  return holdBack(turn, press) ?? answerVerb(turn, press);
}

/** One verb, one answer. A verb without one does not compile. */
function answerVerb(turn: Turn, press: Press): Promise<Reply> {
  switch (press.verb) {
    case 'round.vote':
      return castVotePress(turn, press.data);
    case 'round.stand':
      return standPress(turn, press.data);
    case 'round.again':
      return apartIf({ apart: true }, againPress(turn, press.data));
    case 'amend.open':
      return apartIf(press.data, openAmendPress(turn, press.data));
    case 'amend.save':
      return saveAmendPress(turn, press.data);
    case 'amend.preview':
      return previewAmendPress(turn, press.data);
    case 'amend.discard':
      return discardAmendPress(turn, press.data);
    case 'round.amend':
      return amendPress(turn, press.data);
    case 'round.refresh':
    case 'round.show':
      return showPress(turn, press.data);
    case 'round.new':
      return newCasePress(turn, press.data);
    case 'minutes.start':
      return startMinutesPress(turn, press.data);
    case 'round.edit':
      return editPress(turn, press.data);
    case 'round.save':
      return savePress(turn, press.data);
    case 'round.preview':
      return previewPress(turn, press.data);
    case 'round.trial':
      return trialPress(turn, press.data);
    case 'trial.press':
      return triedPress(turn);
    case 'round.start':
      return startPress(turn, press.data);
    case 'round.discard':
      return discardPress(turn, press.data);
    case 'round.to-chairs':
      return toChairsPress(turn, press.data);
    case 'round.release':
      return releasePress(turn, press.data);
    case 'round.return':
      return returnPress(turn, press.data);
    case 'confirm.open':
      return apartIf(press.data, openConfirm(turn, press.data));
    case 'round.remind':
      return remindPress(turn, press.data);
    case 'round.extend':
      return extendPress(turn, press.data);
    case 'round.close':
      return endPress(turn, press.data, 'close');
    case 'round.withdraw':
      return endPress(turn, press.data, 'withdraw');
    case 'round.to-meeting':
      return endPress(turn, press.data, 'toMeeting');
    case 'round.record':
      return recordPress(turn, press.data);
    case 'round.mail':
      return apartIf({ apart: true }, mailPress(turn, press.data));
    case 'round.confirm':
      return confirmPress(turn, press.data);
    case 'round.confirm-answer':
      return confirmAnswerPress(turn, press.data);
    case 'round.dispute-answer':
      return disputeAnswerPress(turn, press.data);
    case 'notify.set':
      return tellPress(turn, press.data);
    case 'round.comment':
      return remarkPress(turn, press.data, 'commented');
    case 'round.recuse':
      return recusePress(turn, press.data);
    case 'round.recuse-undo':
      return undoRecusePress(turn, press.data);
    case 'round.recusal':
      return recusalPress(turn, press.data);
    case 'round.hand-over':
      return handOverPress(turn, press.data);
    case 'round.take-back':
      return takeBackPress(turn, press.data);
    case 'round.remarks':
      return remarksPress(turn, press.data);
    case 'round.mark':
      return markPress(turn, press.data);
    case 'correction.rule':
      return ruleCorrectionPress(turn, press.data);
    case 'question.ask':
      return remarkPress(turn, press.data, 'asked');
    case 'paper.unreadable':
      return unreadablePress(turn, press.data);
    case 'question.answer':
      return answerQuestionPress(turn, press.data);
    case 'agenda.save':
      return editAgendaPress(turn, press.data);
    case 'agenda.publish':
      return sendOutAgendaPress(turn, press.data);
    case 'agenda.show':
      return showAgendaPress(turn, press.data);
    case 'agenda.next':
      return nextAgendaPress(turn, press.data);
    case 'agenda.off':
      return takeOffPress(turn, press.data);
    case 'decision.show':
      return showDecisionPress(turn, press.data);
    case 'decision.void':
      return voidPress(turn, press.data);
    case 'decision.journal':
      return journalPress(turn, press.data);
    case 'decision.paragraph':
      return paragraphPress(turn, press.data);
    case 'identity.list':
      return listTiesPress(turn, press.data);
    case 'identity.show':
      return showClaimPress(turn, press.data);
    case 'identity.confirm':
      return settleClaimPress(turn, press.data, 'confirmed');
    case 'identity.refuse':
      return settleClaimPress(turn, press.data, 'refused');
    case 'identity.again':
      return askAgainPress(turn, press.data);
    case 'identity.undo':
      return undoTiePress(turn, press.data);
    case 'say':
      return sayPress(turn, press.data);
  }
}

/** A card that takes typing stays out of the place where updates come. */
async function apartIf({ apart }: { apart?: true | undefined }, reply: Promise<Reply>): Promise<Reply> {
  const opened = await reply;
  return apart === true && opened.kind === 'card' ? { ...opened, kind: 'further', text: '' } : opened;
}
