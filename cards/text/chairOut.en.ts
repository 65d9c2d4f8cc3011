import type { ChairOutText } from './chairOut';

/** A chair who may be disqualified while a result awaits confirmation, in English. */
export const chairOutEn: ChairOutText = {
  asking:
    'You are then not asked to confirm the result; the other chair is or, if there is none, the secretariat. The answers are counted, and the result does not change. You can undo it as long as the result waits to be confirmed.',
  waits:
    'You have reported that you may have a conflict of interest, so you are not asked to confirm the result. You will be told when it is announced.',
  over: 'You have reported that you may have a conflict of interest, and you took no part in confirming the result.',
  out: (who) =>
    `${who}, may have a conflict of interest and takes no part in the confirmation. The answers are counted, and the result does not change.`,
};
