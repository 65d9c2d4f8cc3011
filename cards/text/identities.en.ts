import type { IdentitiesText } from './identities';

export const identitiesEn: IdentitiesText = {
  unknown:
    'I do not know anyone by that account yet. If you are on the roster of a board, I ask its secretariat, and you will hear from me.',

  as: {
    chair: 'chair',
    member: 'member',
    observer: 'observer',
    contact: 'contact person',
    substitute: 'substitute',
    secretariat: 'the secretariat',
  },

  ask: {
    lead: 'Waiting for you: is this the right account?',
    wrote: (email, when) => `An account with the address ${email} has contacted Votum. Asked on ${when}.`,
    onRoster: (board) => `The address is on the roster of ${board}.`,
    own: 'The account is in the same organisation as your own.',
    elsewhere: (name) =>
      `The account is in another organisation than your own, whose administrator wrote the address. Ask ${name} some other way, for instance by phone, before you confirm.`,
    until: 'Until you confirm, the account can neither see nor do anything here.',
    ids: (tenant, object) => `Organisation ${tenant} · account ${object}`,
    confirm: 'Confirm',
    refuse: 'This is not them',
  },

  settled: {
    done: 'You need do nothing more.',
    before: 'It is settled. You need not do anything.',
    confirmed: (name) => `Confirmed. ${name} can use Votum from now on and is told.`,
    refused: 'Turned down. The account is told nothing, and you are not asked about it again.',
    refusedAgain: 'If that was a mistake, you can take it up again here or under accounts.',
    leftRoster: 'The address is no longer on the roster.',
  },

  by: {
    confirmed: (who, when) => `Confirmed by ${who} on ${when}.`,
    bound: (who, when) => `Bound by ${who} on ${when}.`,
    refused: (who, when) => `Turned down by ${who} on ${when}.`,
    undone: (who, when) => `Taken away by ${who} on ${when}.`,
    operator: (name) => `the operator ${name}`,
    someone: 'the secretariat',
  },

  list: {
    title: 'Accounts',
    lead: (waiting) =>
      waiting === 0
        ? 'No account awaits confirmation.'
        : waiting === 1
          ? 'Waiting for you: 1 account is to be confirmed.'
          : `Waiting for you: ${waiting} accounts are to be confirmed.`,
    byFile: 'Bound in the board’s file.',
    pending: (when) => `Awaits confirmation. Asked on ${when}.`,
    elsewhere: 'Another organisation than your own.',
    nobody: (email) => `No account yet. Expected from ${email}.`,
    noEmail: 'No account yet, and no address on the roster. An operator can bind one.',
    more: (count) => `And ${count} more`,
    showMore: 'Show more',
    show: 'See the account',
    again: 'Ask again',
    undo: 'Take away the account',
    numbered: (title, n) => `${title} (account ${n})`,
    account: (n, said) => `Account ${n}: ${said}`,
  },

  undo: {
    lead: 'Should the account be taken away?',
    effect: 'From the next press on, the account can neither see nor do anything here. It can be undone.',
    done: 'Taken away. You need do nothing more.',
    doneAnswered: 'Waiting for you: the account has answered in cases under way.',
    told: (who) => `The account was taken away by ${who}. It can no longer see or do anything here.`,
    gone: 'The account can no longer see or do anything here.',
    none: 'The account has not answered in any case under way.',
    answered: 'The account has answered in these cases. The answers stand until they are changed:',
    case: (title, body) => `${title} (${body})`,
    andMore: (count) => `And ${count} more.`,
    ask: 'Ask the member to confirm the answer, or record it anew.',
    confirm: 'Take away the account',
  },

  welcome: 'You are confirmed, and Votum knows you now.',

  refusals: {
    leftRoster:
      'The address is no longer on the roster of the board, and nothing has been changed. Ask an operator to correct the roster.',
    ownClaim: 'This is your own account. Ask someone else of the secretariat, or an operator, to confirm it.',
    identitiesFull: 'The person has five accounts already. Take one away under accounts, and try again.',
    heldByOther:
      'The account belongs to someone else on the roster already. Take it away there, under accounts, if that is wrong.',
    alreadyBound: 'The account is bound already. Type "accounts" to see to whom.',
    notBound: 'The account is not bound to anyone any more, so there is nothing to take away.',
  },
};
