import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { StagePerson } from '../contract';
import { type Place, placeId, type Stage } from '../stage';

/** The zone every client on the stage is in. */
export const clientZone = 'Europe/Copenhagen';

/** An id for what is no message: invokes, reactions and installs carry one of this form. */
export function eventId(): string {
  return `f:${randomUUID()}`;
}

/** What every activity from a person's Teams client carries: who, where, when, in which language. */
export function activityFrom(stage: Stage, person: StagePerson, place: Place) {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.trunc(stage.now()));
  const locale = localeOf(person);
  const tenantId = stage.cast.tenantId;
  return {
    channelId: 'msteams',
    serviceUrl: `${stage.url}/`,
    timestamp: now.toString({ smallestUnit: 'millisecond' }),
    localTimestamp: now
      .toZonedDateTimeISO(clientZone)
      .toString({ smallestUnit: 'millisecond', timeZoneName: 'never' }),
    localTimezone: clientZone,
    locale,
    from: { id: person.mri, name: person.name, aadObjectId: person.objectId },
    recipient: { id: stage.cast.bot.id, name: stage.cast.bot.name },
    conversation:
      place.kind === 'personal'
        ? { conversationType: 'personal', id: placeId(place), tenantId }
        : { conversationType: 'channel', isGroup: true, id: placeId(place), tenantId },
    channelData:
      place.kind === 'personal' ? { tenant: { id: tenantId } } : channelDataOf(stage, place.conversationId),
    entities: [{ type: 'clientInfo', locale, country: 'DK', platform: 'Web', timezone: clientZone }],
  };
}

/** The team and channel an activity comes from, in the old and the new form, as Teams sends both. */
function channelDataOf(stage: Stage, channelId: string) {
  const { team, tenantId } = stage.cast;
  return {
    teamsChannelId: channelId,
    teamsTeamId: team.id,
    channel: { id: channelId },
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    tenant: { id: tenantId },
  };
}

/** The locale of a person's Teams. */
function localeOf(person: StagePerson): string {
  switch (person.language) {
    case 'da':
      return 'da-DK';
    case 'en':
      return 'en-GB';
    default:
      return person.language satisfies never;
  }
}
