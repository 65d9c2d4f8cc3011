/** What could still change the outcome of a case in progress. Danish: the original. */
export const outlookDa = {
  fixed: 'De svar, der mangler, kan ikke ændre udfaldet.',
  noMoreReminders: 'Der sendes ikke flere påmindelser, for de svar, der mangler, kan ikke ændre udfaldet.',
  turns: (list: string) => `Det kan ændre udfaldet: ${list}.`,
  turn: (answers: string, outcome: string) => `${answers} (${outcome})`,
  answers: {
    approve: (n: number) => (n === 1 ? '1 godkendelse' : `${n} godkendelser`),
    reject: (n: number) => `${n} imod`,
    abstain: (n: number) => `${n}, der undlader at stemme`,
    correct: (n: number) => (n === 1 ? 'rettelser fra 1 medlem' : `rettelser fra ${n} medlemmer`),
    object: (n: number) => (n === 1 ? '1 indsigelse' : `${n} indsigelser`),
    'no-objection': (n: number) => `${n} uden indsigelse`,
    'request-meeting': (n: number) =>
      n === 1 ? '1 ønske om behandling på møde' : `${n} ønsker om behandling på møde`,
  },
  outcomes: {
    approved: 'så er den godkendt',
    tacitlyApproved: 'så er den stiltiende godkendt',
    notApproved: 'så er den ikke godkendt',
    noDecision: 'så er der ingen beslutning',
    toMeeting: 'så behandles den på et møde',
  },
};
