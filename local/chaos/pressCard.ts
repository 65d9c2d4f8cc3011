import type { Site } from './openSite';

/** What the presser's client got: the HTTP answer's body, or none that can be used. */
export type PressReply = { kind: 'answered'; body: unknown } | { kind: 'nothing' };

export interface CardPress {
  /** The id the stage knows the person by. */
  person: string;
  verb: string;
  data: object;
  /** The activity's own id: Teams sends the same again after a time-out. */
  activityId: string;
}

const WAIT_MS = 30_000;

/** Presses a button of a card as a person's Teams client does, on the host at `hostUrl`. */
export async function pressCard(site: Site, hostUrl: string | null, press: CardPress): Promise<PressReply> {
  if (hostUrl === null) return { kind: 'nothing' };
  try {
    const response = await fetch(`${hostUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activityOf(site, press)),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const body: unknown = await response.json();
    return response.ok ? { kind: 'answered', body } : { kind: 'nothing' };
  } catch {
    return { kind: 'nothing' };
  }
}

function activityOf(
  { cast, stageUrl, now }: Site,
  { person: id, verb, data, activityId }: CardPress,
): object {
  const person = cast.people.find((candidate) => candidate.id === id);
  if (person === undefined) throw new Error(`There is no ${id} on the stage.`);
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: activityId,
    timestamp: now(),
    channelId: 'msteams',
    serviceUrl: `${stageUrl}/`,
    locale: 'da-DK',
    from: { id: person.mri, name: person.name, aadObjectId: person.objectId },
    recipient: { id: cast.bot.id, name: cast.bot.name },
    conversation: { conversationType: 'personal', id: person.conversationId, tenantId: cast.tenantId },
    channelData: { tenant: { id: cast.tenantId } },
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}
