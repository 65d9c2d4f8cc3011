import type { Instant } from '../../domain/ids';

/**
 * Something that needs a person. It names boards, seats, streams and rows by their ids, and never anything that somebody
 * wrote. `todo` is the command to run, or whom to ask.
 */
export interface Finding {
  kind:
    | 'stuck'
    | 'poison'
    | 'unreachable'
    | 'late'
    | 'failing'
    | 'unreadable'
    | 'restored'
    | 'workAsleep'
    | 'caseNotDue'
    | 'dueWithoutCase'
    | 'listedWithoutCase'
    | 'entryWithoutMark';
  what: string;
  code?: string;
  since?: Instant;
  todo: string;
}
