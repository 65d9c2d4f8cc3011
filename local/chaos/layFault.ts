import type { z } from 'zod';
import type { FaultRule } from '../stage/connector/faults';
import type { Site } from './openSite';

/** Lays a fault on the stage's connector for the calls about one person's chat. */
export async function layFault(
  site: Site,
  personId: string,
  fault: z.input<typeof FaultRule>,
): Promise<void> {
  const conversationId = site.cast.people.find(({ id }) => id === personId)?.conversationId;
  if (conversationId === undefined) throw new Error(`There is no ${personId} on the stage.`);
  await site.stage('/local/faults', { ...fault, match: { ...fault.match, conversationId } });
}
