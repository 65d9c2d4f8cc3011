import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../workflows/ports';
import { sortFault } from './sortFault';

/**
 * Sends an answer where the activity came from. One that the channel will never take (the chat is gone, or the person has
 * blocked the app) is dropped: what was asked for is done, and Teams would only send the activity again. Any other fault is
 * thrown.
 */
export async function sendReply(context: TurnContext, log: Log, answer: Partial<Activity>): Promise<void> {
  try {
    await context.sendActivity(answer);
  } catch (fault) {
    const sorted = sortFault(fault);
    if (sorted.kind !== 'gone' && sorted.kind !== 'unreachable') throw fault;
    log.warn('an answer was not taken', { code: 'VOTUM-REPLY', last: sorted.code });
  }
}
