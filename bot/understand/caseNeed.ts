import type { Intent } from './heard';

/** What an intent needs to know of cases. */
export type CaseNeed =
  /** The case meant, else the one last shown, else the open ones. */
  | 'context'
  /** Without a word that points, all open ones: "status" tells of all. */
  | 'all'
  /** Only a case that is named or pointed at. */
  | 'pointed'
  /** Only a case that is named; words of no case's are the matter itself. */
  | 'named'
  /** Those that await the person's answer. */
  | 'awaiting'
  | 'draft'
  | 'none';

export function caseNeed(intent: Intent): CaseNeed {
  switch (intent) {
    case 'status':
      return 'all';
    case 'outstanding':
    case 'answers':
    case 'comments':
    case 'outlook':
    case 'whatif':
    case 'quorum':
    case 'deadline':
    case 'outcome':
    case 'papers':
    case 'diff':
    case 'round.remind':
    case 'round.extend':
    case 'round.close':
    case 'round.withdraw':
    case 'to-meeting':
    case 'notify.set':
    case 'recuse':
    case 'record-answer':
    case 'comment':
    case 'ask':
      return 'context';
    case 'paragraph':
    case 'mine':
    case 'journal.record':
    case 'decision.void':
      return 'pointed';
    case 'decision.find':
    case 'deadline.calc':
    case 'rules':
      return 'named';
    case 'answer.offer':
      return 'awaiting';
    case 'round.start':
      return 'draft';
    case 'next-meeting':
    case 'next-agenda':
    case 'help':
    case 'journal':
    case 'identities':
    case 'export':
    case 'agenda.publish':
    case 'agenda.import':
    case 'channel.tie':
      return 'none';
    default:
      return intent satisfies never;
  }
}
