import { Board } from '../../../domain/board/board';
import { type RoundId, roundIdOf } from '../../../domain/ids';
import type { StagePerson } from '../../../local/stage/contract';
import { streamOf } from '../../../workflows/outbox';
import type { Write } from '../../../workflows/ports';
import { sampleBoard } from '../../support/aBot';
import { anOpenCase, aUlid } from '../../support/builders';
import { openSecuredHost, type SecuredHost } from '../../support/securedHost';
import { type Circumstances, teamsActivities } from '../../support/teamsActivities';
import type { Request } from './request';

export const appId = '0b0b0b0b-0000-4000-8000-000000000001';
export const tabAppId = '0e0e0e0e-0000-4000-8000-000000000003';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';
/** Of a member who is at home elsewhere, and is let in. */
export const furtherTenant = '22222222-2222-4222-8222-222222222222';
/** Nobody's here. */
export const strangeTenant = '0d0d0d0d-0000-4000-8000-000000000001';
export const issuer = 'https://api.botframework.com';

export type Claims = Record<string, unknown>;
export type Activity = Record<string, unknown>;

/** A host with a case in progress, and what its members and others would send it. */
export interface World {
  host: SecuredHost;
  homeTenant: string;
  roundId: RoundId;
  /** A member of the home tenant, and one of the further. */
  member: StagePerson;
  elsewhere: StagePerson;
  /** A token of the channel for this bot; a claim that is undefined is left out. */
  token(claims?: Claims, header?: Claims): string;
  /** With an hour's token for the address it names, whatever that is. */
  from(activity: Activity, claims?: Claims): Request;
  /** What would be answered with a message of the bot's own. */
  message(changes?: Activity, by?: StagePerson): Activity;
  /** What would cast an answer. */
  press(changes?: Activity, by?: StagePerson): Activity;
  /** What would be kept, with a welcome. */
  install(changes?: Activity, by?: StagePerson): Activity;
}

/** The sample board, but that one of its members is at home in another tenant. */
function board(): Board {
  const seats = sampleBoard.seats.map((seat) => {
    if (seat.id !== 'ngc' || seat.person === undefined) return seat;
    const identities = seat.person.identities.map((one) => ({ ...one, tenantId: furtherTenant }));
    return { ...seat, person: { ...seat.person, identities } };
  });
  return Board.parse({ ...sampleBoard, seats });
}

export async function openWorld(): Promise<World> {
  const onIt = board();
  const homeTenant = sampleBoard.secretariat[0]?.person.identities[0]?.tenantId ?? '';
  const host = await openSecuredHost(onIt, { appId, homeTenant, furtherTenants: [furtherTenant] });
  const { outside, cast, truth } = host;
  const roundId = roundIdOf(onIt.id, aUlid(71));
  const { round, seats, events } = anOpenCase(onIt, { id: roundId, now: new Date().toISOString() });
  const writes: Write[] = [
    { row: 'round', value: round, etag: null },
    ...seats.map((value): Write => ({ row: 'seat', value, etag: null })),
    ...events.map((value): Write => ({ row: 'event', value })),
  ];
  const committed = await truth.rounds.commit(streamOf(roundId), aUlid(), writes);
  if (committed !== 'committed') throw new Error(`the case was not put there: ${committed}`);

  const person = (id: string) => {
    const found = cast.people.find((one) => one.id === id);
    if (found === undefined) throw new Error(`there is no ${id}`);
    return found;
  };
  const member = person('danske-regioner');
  const make = teamsActivities(cast);
  const at = (): Circumstances => ({ serviceUrl, now: new Date().toISOString() });
  const vote = { v: 1, roundId, version: 1, seen: 0, choice: 'approve' };
  const ofTenant = (activity: object, { tenantId }: StagePerson, changes: Activity): Activity => {
    const { conversation, channelData, ...rest } = activity as Record<string, object>;
    return {
      ...rest,
      conversation: { ...conversation, tenantId },
      channelData: { ...channelData, tenant: { id: tenantId } },
      ...changes,
    };
  };
  const world: World = {
    host,
    homeTenant,
    roundId,
    member,
    elsewhere: person('ngc'),
    token: (claims = {}, header = {}) =>
      outside.channel.token({ iss: issuer, aud: appId, serviceurl: serviceUrl, ...claims }, header),
    from: (activity, claims = {}) => ({
      headers: {
        authorization: `Bearer ${world.token({ serviceurl: activity.serviceUrl ?? serviceUrl, ...claims })}`,
      },
      body: activity,
    }),
    message: (changes = {}, by = member) => ofTenant(make.message(by, 'hjælp', at()), by, changes),
    press: (changes = {}, by = member) => ofTenant(make.press(by, 'round.vote', vote, at()), by, changes),
    install: (changes = {}, by = member) => ofTenant(make.install(by, 'add', at()), by, changes),
  };
  return world;
}
