import type { ReachText } from './reach';

export const reachEn: ReachText = {
  person: {
    notInstalled:
      'The recipient does not have Votum in Teams. Ask them to install it; what still matters is then sent by itself.',
    blocked:
      'The recipient has blocked Votum in Teams. Ask them to unblock it and to write to Votum; what still matters is then sent by itself.',
    disabled:
      "Votum is turned off in the recipient's organisation. Ask its IT department to turn it on in Teams; what still matters is sent when the recipient writes to Votum.",
    notAllowed:
      "The recipient's organisation is not one Votum may write to. If it should be, tell whoever operates Votum; what still matters is sent when the recipient then writes to Votum.",
    notFound:
      "Teams cannot find the recipient's chat with Votum. Ask them to write to Votum in Teams; what still matters is then sent by itself.",
    silent:
      'Teams has not accepted it for several hours, and Votum does not try again by itself. Tell whoever operates Votum.',
    tooBig: 'The card is too big for Teams. Tell whoever operates Votum.',
    other: 'Teams refuses to show it. Tell whoever operates Votum.',
  },
  channel: {
    tie: 'Votum cannot write in the channel. Make sure that Votum is added to the team, and write "tie channel" to Votum in the channel the board uses; what still matters is then sent by itself.',
    notAllowed:
      'The channel is in an organisation that is not one Votum may write to. Tell whoever operates Votum, or write "tie channel" in another channel.',
    disabled:
      'Votum is turned off in the organisation. Ask the IT department to turn it on in Teams, and write "tie channel" in the channel.',
  },
  meanwhile: 'If it is urgent, contact the member another way; the secretariat can record the answer.',
  undelivered: {
    lead: 'Waiting for you: something could not be sent.',
    leadChannel: 'Waiting for you: Votum cannot write in the channel.',
    byTheWay: 'Votum cannot write in the channel, and the secretariat is dealing with it.',
    to: (what, whom) => `${what} has not been sent to ${whom}.`,
    toChannel: (what) => `${what} has not been sent to the channel.`,
    what: {
      caseCard: 'The case',
      reminder: 'The reminder',
      outcomeCard: 'The outcome',
      newsCard: 'A message',
      answerToAllCard: 'The answer to a question',
      agenda: 'The agenda',
      update: 'The latest state of the card',
    },
  },
};
