/**
 * Why a case's card comes now: it is sent out, it was amended, a possible
 * disqualification was settled, the reader's corrections to minutes were ruled on, the secretariat recorded an answer
 * for the reader, it was handed over by the secretariat or came back from the substitute, it reminds, it follows a
 * change, it is tried on whoever prepares it, somebody asked for it, somebody asked to answer again after an
 * amendment, or it answers a press.
 */
export type CaseLead =
  | 'new'
  | 'amended'
  | 'recusal'
  | 'ruling'
  | 'recorded'
  | 'handedOver'
  | 'handedBack'
  | 'reminder'
  | 'update'
  | 'trial'
  | 'show'
  | 'again'
  | 'answer';
