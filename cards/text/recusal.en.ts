import type { RecusalText } from './recusal';

/** A possible disqualification, in English. */
export const recusalEn: RecusalText = {
  reported: {
    self: 'You have reported that you may have a conflict of interest. You take no part in the case while the question is settled. You will be told.',
    secretariat:
      'The secretariat has reported that you may have a conflict of interest. You take no part in the case while the question is settled. You will be told.',
  },
  setAside: 'Your answer is set aside and does not count meanwhile.',
  disqualified: (ground) =>
    `It is settled that you are disqualified, cf. section 3(1)(${ground}) of the Danish Public Administration Act.`,
  cleared: 'It is settled that you are not disqualified. You take part in the case.',
  earlier: (choice) => `Your answer was set aside: ${choice}. It does not count until you stand by it.`,
  undo: 'Undo',
  undone: 'The report is taken back. You take part in the case as before.',
  undoneFor: 'The report is taken back. The member takes part in the case as before.',

  pending: (who) => `Whether ${who}, is disqualified is being settled. The answer does not count meanwhile.`,
  group: (count) => `Conflict of interest being settled (${count})`,
  take: 'Settle the conflict of interest',
  report: 'Report a conflict of interest',
  reportedFor:
    'The conflict of interest is reported. The member takes no part in the case while the question is settled.',
  done: {
    disqualified:
      'The member is disqualified and out of the case. The line for the minutes is on the card of the outcome.',
    notDisqualified: 'The member is not disqualified and takes part again.',
  },
  tooFew: (least, left) =>
    `Please note: at least ${least} must answer, and only ${left} can if the member is disqualified. The case can then not be approved in writing.`,
  isTooFew: (least, left) =>
    `Please note: at least ${least} must answer, and only ${left} can. The case cannot be approved in writing.`,
  minutes: (name) =>
    `${name} is disqualified and took no part in the case, cf. section 3 of the Danish Public Administration Act.`,

  confirmFor: {
    lead: 'Report that a member may have a conflict of interest?',
    leadWho: 'Who may have a conflict of interest?',
    effect:
      'The member gets no papers and cannot answer while the chairs settle the question. An answer already given is set aside. It can be undone until it is settled.',
    seat: 'Member',
    seatMissing: 'Choose a member.',
    next: 'Continue',
    button: 'Report a conflict of interest',
    isOut: (who) => `${who}, takes no part in the case.`,
  },
  decide: {
    lead: 'Is the member disqualified?',
    what: (who) => `The question concerns ${who}.`,
    law: 'Whom it concerns takes no part in settling it, cf. section 6(3) of the Danish Public Administration Act.',
    effect: 'A disqualified member is not counted in the case, and only the number of the ground is kept.',
    settled: 'The question is no longer open.',
    ground: 'Ground, if the member is disqualified (section 3(1) of the Act)',
    groundMissing: 'Choose the ground, and press Disqualified again.',
    grounds: {
      1: 'No. 1: a special personal or economic interest of one’s own',
      2: 'No. 2: spouse, near relatives or other close persons',
      3: 'No. 3: management of, or close tie to, a private company or association',
      4: 'No. 4: complaint or supervision over another authority, where the member took part',
      5: 'No. 5: other circumstances apt to raise doubt about impartiality',
    },
    yes: 'Disqualified',
    no: 'Not disqualified',
  },
  news: {
    bySecretariat: (who) => `The secretariat has reported that ${who}, may have a conflict of interest.`,
    leadDecide: 'Waiting for you: a member may have a conflict of interest.',
    decidedWhat: 'A question of a conflict of interest is settled.',
    disqualified: (who, ground) =>
      `${who}, is disqualified, cf. section 3(1)(${ground}) of the Danish Public Administration Act.`,
    notDisqualified: (who) => `${who}, is not disqualified and takes part again.`,
    extend: 'You can extend the deadline if the member needs time to answer.',
    minutes: 'For the minutes',
  },
};
