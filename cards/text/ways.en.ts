import type { WaysText } from './ways';

export const waysEn: WaysText = {
  word: {
    here: 'can be reached',
    guest: 'can be reached as a guest',
    elsewhere: 'can be reached in their own organisation',
    somewhere: 'can be reached',
    unreachable: 'cannot be reached',
    neverSeen: 'has not opened Votum',
    unbound: 'not known in Teams yet',
  },
  inChannel: 'is in the channel',
  counts: {
    here: (n) => `${n} can be reached here`,
    guest: (n) => `${n} as a guest`,
    elsewhere: (n) => `${n} in their own organisation`,
    somewhere: (n) => `${n} can be reached in Teams`,
    missing: (n) => `${n} cannot be reached yet`,
  },
  allHere: (n) => (n === 1 ? 'The recipient can be reached in Teams.' : `All ${n} can be reached in Teams.`),
  neverSeen: (names) =>
    `Votum has not been opened by ${names}. Ask for Votum to be opened in Teams, and for a word to be written to it.`,
  unbound: (names) =>
    `Votum does not know ${names}, in Teams yet. Ask for a message to Votum from the account that belongs to the address on the board's roster.`,
  unreachable: (names, why) => `Votum cannot reach ${names}. ${why}`,
  why: {
    notInstalled: 'Votum has been removed in Teams. Ask for it to be installed again.',
    blocked: 'Votum is blocked in Teams. Ask for it to be unblocked, and for a message to Votum.',
    disabled: 'Votum is turned off in the organisation. Ask its IT department to turn it on in Teams.',
    notAllowed:
      'The organisation is not among those Votum may write to. If it should be, tell whoever operates Votum.',
    notFound: 'Teams does not find the chat with Votum. Ask for a message to Votum.',
    silent: 'Teams did not accept the last message. Votum tries again when the case is sent out.',
    tooBig: 'Teams refused the latest card. Tell whoever operates Votum.',
    other: 'Teams refused the latest message. Tell whoever operates Votum.',
  },
  many: (n) =>
    `${n} cannot be reached yet, for different reasons. Who they are stands under "Show the recipients".`,
  otherwise:
    'Once the case is sent out, those who are in the channel are mentioned there, and the case can be copied as an e-mail to each of them.',
  link: 'Whether a link opens in other organisations cannot be known by Votum. Drop the file in the chat instead; Votum then holds a copy of it.',
  alsoThere: (names, when) =>
    `In the channel there are also ${names}, who are not on the board's roster (seen ${when}).`,
  others: (n) => (n === 1 ? '1 other' : `${n} others`),
};
