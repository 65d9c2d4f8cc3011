import type { ChannelText } from './channel';

export const channelEn: ChannelText = {
  unseated: {
    lead: (n) =>
      n === 1
        ? "Waiting for you: 1 person in the channel is not on the board's roster."
        : `Waiting for you: ${n} people in the channel are not on the board's roster.`,
    seen: (when) => `Seen ${when}`,
    guest: 'guest',
    otherAccount: 'the address is on the roster, with another account',
    nameless: 'A person without a name in Teams',
    others: (n) => (n === 1 ? '1 more person' : `${n} more people`),
    gets: "They can read what stands in the channel: titles, deadlines, the number of answers, and outcomes. Papers, names and answers go to the board's own chats only.",
    next: "If they do not belong there, remove them from the team in Teams. If they do, put them on the board's roster. You will not hear of them again until somebody else has come.",
  },
  call: {
    lead: 'A case of the board',
    call: (names) => `There is a case here for ${names}.`,
    how: (button) =>
      `Press "${button}". The card that opens is your own: nobody else in the channel sees it, and you can answer on it here.`,
    summary: (title) => `A case for you: ${title}`,
  },
};
