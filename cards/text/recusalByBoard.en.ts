import type { RecusalByBoardText } from './recusalByBoard';

/** Who decides a question of disqualification, in English. */
export const recusalByBoardEn: RecusalByBoardText = {
  rule: {
    board: 'The board decides whether a member is disqualified',
    chairs: 'The chairs decide whether a member is disqualified',
  },
  noChair: 'No chair takes part in the case, so it is the board that settles the question.',

  asking:
    'The board settles the question, and the chairs and the secretariat are told. Meanwhile you get no papers and cannot answer; an answer you have given is set aside. You can undo it until it is settled.',
  reported: {
    self: 'You have reported that you may have a conflict of interest. You take no part in the case while the board settles the question. You will be told.',
    secretariat:
      'The secretariat has reported that you may have a conflict of interest. You take no part in the case while the board settles the question. You will be told.',
  },
  disqualified: (ground) =>
    `The board has decided that you are disqualified, cf. section 3(1)(${ground}) of the Danish Public Administration Act.`,
  cleared: 'The board has decided that you are not disqualified. You take part in the case.',

  take: "Record the board's decision",
  lead: 'Waiting for you: the board is to decide whether a member is disqualified.',
  what: 'The board is to decide whether a member is disqualified.',
  next: 'The board decides whether the member can take part, cf. section 6(2) of the Danish Public Administration Act. Once it has, its decision is recorded here.',
  pending: (who) => `The board decides whether ${who}, is disqualified. The answer does not count meanwhile.`,
  reportedFor:
    'The conflict of interest is reported. The member takes no part in the case while the board settles the question.',
  effectFor:
    'The member gets no papers and cannot answer while the board settles the question. An answer already given is set aside. It can be undone until it is settled.',

  record: {
    lead: "Record the board's decision",
    how: {
      label: 'How and when the board decided',
      placeholder: 'For example: Decided at the meeting on 14 May 2025',
    },
    effect: 'The text stands in the case and in the line for the minutes.',
    missing: 'Write how and when the board decided.',
  },
  decision: (how) => `The board's decision: ${how}`,
};
