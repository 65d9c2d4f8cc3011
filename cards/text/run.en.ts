import type { Text } from './text';

export const runEn: Text['run'] = {
  lead: 'Status of a written approval',
  groups: {
    outstanding: (count) => `Awaiting an answer (${count})`,
    answered: (count) => `Have answered (${count})`,
    recused: (count) => `Not taking part, recused (${count})`,
    observer: (count) => (count === 1 ? 'Observer' : `Observers (${count})`),
  },
  chair: 'chair',
  seatAnswered: (who, answer) => `${who}: ${answer}`,
  namesLater: 'The answers are shown when the case is closed.',
  comments: (count) => (count === 1 ? 'Comment' : `Comments (${count})`),
  showSeats: 'Show who has answered',
  hideSeats: 'Hide who has answered',
  reminders: (when) => `Reminders: ${when}. They go only to those who have not answered.`,
  noReminders: 'No more reminders are planned.',
  remind: 'Remind',
  extend: 'Extend',
  toMeeting: 'Take it to a meeting',
  close: 'Close now',
  withdraw: 'Withdraw',
  record: 'Record an answer for a member',
  notify: 'Tell me when all have answered',
  notified: 'You will be told when all have answered.',
  more: 'More actions',
  summary: (title, status) => `${title}: ${status}`,
};
