/**
 * Why something was not done. A refusal is an answer: the text room says it in the person's language, with what can be
 * done instead. `notFound` is also what someone without access gets, so that nobody learns what exists.
 */
export type Refused = {
  kind: 'refused';
  why:
    | 'notFound'
    | 'notYours'
    | 'observer'
    | 'contact'
    | 'recused'
    | 'notOpen'
    | 'ended'
    | 'alreadySent'
    | 'answerFinal'
    | 'notByTheRules'
    | 'discarded'
    | 'nothingToDo'
    | 'reasonMissing'
    | 'textMissing'
    | 'notLater'
    | 'notADate'
    | 'chairsDecide'
    | 'settled'
    | 'givenTooEarly'
    | 'notGivenYet'
    | 'nothingChanged'
    | 'versionNotReleased'
    | 'notReleased'
    | 'channelNotTied'
    | 'busy'
    | 'unknown';
};

export function refused(why: Refused['why']): Refused {
  return { kind: 'refused', why };
}
