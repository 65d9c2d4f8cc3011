import type { Verb } from '../../../cards/verbs';

// Who may know and do what, written down from the table of people and the lines below it (docs/architecture.md and the board's
// own papers), and from nothing in the code. What is not here is refused.

export const ROLES = [
  'chair',
  'recusedChair',
  'member',
  'recusedMember',
  'observer',
  'secretariat',
  'contact',
  /** Of a seat that has handed the case over to him. */
  'substitute',
  /** Of a seat that has not. */
  'idleSubstitute',
  'stranger',
  'otherBoard',
  /** Held a chair's seat when the case was sent out, and is on no roster today. */
  'left',
] as const;
export type Role = (typeof ROLES)[number];

export const PREPARED = ['draft', 'awaiting', 'scheduled'] as const;
const RUNNING = ['open', 'amended'] as const;
const ENDED = ['closed', 'voided'] as const;
export const SENT = [...RUNNING, 'confirming', ...ENDED] as const;
export const STATES = ['missing', ...PREPARED, 'discarded', ...SENT] as const;
export type State = (typeof STATES)[number];

/** What a case holds that is not for everyone. `question`: what was asked, and so what was decided; `matter`: wording and papers; `comment`: what somebody else wrote. */
export type Secret = 'title' | 'question' | 'matter' | 'reason' | 'comment' | 'draft';

/** Who may know that a case exists once it is sent out. The others learn nothing, whatever there is. */
export const KNOWS: readonly Role[] = [
  'chair',
  'recusedChair',
  'member',
  'recusedMember',
  'observer',
  'secretariat',
  'contact',
  'substitute',
];

/** Who hears of what is being prepared. */
export const PREPARES: readonly Role[] = ['chair', 'recusedChair', 'secretariat'];

/** What each may read in 1:1 of a case that is sent out; comments of others only where it says so. */
export const READS: Record<Role, readonly Secret[]> = {
  chair: ['title', 'question', 'matter', 'reason', 'comment', 'draft'],
  recusedChair: ['title', 'draft'],
  member: ['title', 'question', 'matter', 'reason'],
  recusedMember: ['title'],
  observer: ['title', 'question', 'matter', 'reason'],
  secretariat: ['title', 'question', 'matter', 'reason', 'comment', 'draft'],
  contact: ['title', 'question', 'matter', 'reason'],
  substitute: ['title', 'question', 'matter', 'reason'],
  idleSubstitute: [],
  stranger: [],
  otherBoard: [],
  left: [],
};

/**
 * What is added once the case is closed: the board shows names and comments then, and the register what was decided, also to
 * whoever was out of the case.
 */
export const READS_AFTERWARDS: Record<Role, readonly Secret[]> = {
  chair: [],
  recusedChair: ['question'],
  member: ['comment'],
  recusedMember: ['question'],
  observer: ['comment'],
  secretariat: [],
  contact: ['comment'],
  substitute: ['comment'],
  idleSubstitute: [],
  stranger: [],
  otherBoard: [],
  left: [],
};

/** What anyone may read in the channel. */
export const CHANNEL_READS: readonly Secret[] = ['title'];

type Right = readonly [verbs: readonly Verb[], roles: readonly Role[], states: readonly State[]];

const answering: readonly Role[] = ['chair', 'member', 'substitute'];
const speaking: readonly Role[] = [...answering, 'observer', 'contact'];
const running: readonly Role[] = ['chair', 'secretariat'];

/** Who may change something by a press, and when: at most this. */
export const RIGHTS: readonly Right[] = [
  // An answer that comes too late is kept as a remark.
  [['round.vote', 'round.stand'], answering, SENT],
  [['round.confirm-answer', 'round.dispute-answer'], answering, RUNNING],
  [['round.comment', 'question.ask'], speaking, SENT],
  [['paper.unreadable'], speaking, RUNNING],
  [['round.recuse'], ['chair', 'member', 'observer', 'substitute'], [...RUNNING, 'confirming']],
  [['round.hand-over', 'round.take-back'], ['chair', 'member', 'secretariat'], RUNNING],
  [['round.new', 'minutes.start'], PREPARES, STATES],
  [['round.save', 'round.preview', 'round.start', 'round.discard'], PREPARES, PREPARED],
  [['round.to-chairs'], PREPARES, ['draft', 'scheduled']],
  [['round.release', 'round.return'], ['chair', 'recusedChair'], ['awaiting']],
  [
    ['round.remind', 'round.extend', 'round.close', 'round.withdraw', 'round.to-meeting', 'notify.set'],
    running,
    RUNNING,
  ],
  [['amend.open', 'amend.save', 'amend.preview', 'amend.discard', 'round.amend'], running, RUNNING],
  [['round.recusal'], running, [...RUNNING, 'confirming']],
  [['round.record', 'round.mail'], ['secretariat'], RUNNING],
  [['question.answer'], ['secretariat'], SENT],
  [['round.mark'], running, SENT],
  [['round.confirm'], ['chair'], ['confirming']],
  [['decision.void'], ['chair'], ['closed']],
  [['decision.journal'], ['secretariat'], ENDED],
  [['agenda.off'], running, ENDED],
  [['agenda.save', 'agenda.publish'], ['secretariat'], STATES],
  // Whose account is whose, whatever becomes of a case.
  [['identity.confirm', 'identity.refuse', 'identity.again', 'identity.undo'], ['secretariat'], STATES],
];

/** Words that do something by themselves: a case begun is a draft, and a paper that won't open is told of at once. */
export function maySay(text: string, role: Role, state: State): boolean {
  const isRunning = (RUNNING as readonly State[]).includes(state);
  if (text === 'jeg kan ikke åbne bilaget') return isRunning && speaking.includes(role);
  // The neighbour chairs a board of its own.
  return text === 'ny sag' && (PREPARES.includes(role) || role === 'otherBoard');
}

/** Whether this press may write anything. */
export function mayWrite(verb: Verb, role: Role, state: State): boolean {
  return RIGHTS.some(
    ([verbs, roles, states]) => verbs.includes(verb) && roles.includes(role) && states.includes(state),
  );
}
