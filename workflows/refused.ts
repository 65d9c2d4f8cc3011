import type { JournalFault } from '../domain/round/readJournal';
import type { Round } from '../domain/round/round';

/**
 * Why something was not done. A refusal is an answer: the text room says it in the person's language, with what can be
 * done instead. `notFound` is also what someone without access gets, so that nobody learns what exists.
 */
export type Refused = {
  kind: 'refused';
  why:
    | 'notFound'
    | 'notYours'
    /** The board's rules say who prepares cases. */
    | 'chairsPrepare'
    | 'secretariatPrepares'
    | 'observer'
    | 'contact'
    | 'recused'
    | 'handedOver'
    | 'noSubstitutes'
    | 'noSubstitute'
    | 'notOpen'
    | 'ended'
    | 'awaitsConfirmation'
    | 'notAwaiting'
    /** There is no decision with a number to annul. */
    | 'notEntered'
    | 'chairsVoid'
    | 'chairsConfirm'
    | 'confirmationPast'
    | 'alreadySent'
    | 'answerFinal'
    | 'notOffered'
    | 'correctionChanged'
    | 'otherMissing'
    | 'notByTheRules'
    | 'discarded'
    | 'nothingToDo'
    | 'reasonMissing'
    | 'textMissing'
    | 'notLater'
    | 'notADate'
    | 'chairsDecide'
    | 'byBoardMissing'
    | 'settled'
    | 'givenTooEarly'
    | 'notGivenYet'
    | 'nothingChanged'
    | 'versionNotReleased'
    | 'notReleased'
    | 'channelNotTied'
    | 'personNumber'
    | 'notEnded'
    | JournalFault
    /** Who is bound to an account: whose address the roster has no more; nobody says it of himself; a person's five are full. */
    | 'leftRoster'
    | 'ownClaim'
    | 'identitiesFull'
    | 'heldByOther'
    | 'alreadyBound'
    | 'notBound'
    | 'busy'
    | 'unknown';
};

/** Why something cannot be done to a case that is not, or no longer, in progress. */
export function whyNotOpen(status: Exclude<Round['status'], 'open'>): Refused['why'] {
  if (status === 'closed') return 'ended';
  return status === 'awaitingConfirmation' ? 'awaitsConfirmation' : 'notOpen';
}

export function refused(why: Refused['why']): Refused {
  return { kind: 'refused', why };
}
