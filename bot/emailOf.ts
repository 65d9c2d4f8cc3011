import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';

const Email = z.email().toLowerCase();

/** The address the channel itself has for whoever speaks, lower case; null where it has none or does not answer. */
export async function emailOf(context: TurnContext): Promise<string | null> {
  try {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    const read = Email.safeParse(member.email ?? member.userPrincipalName);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
