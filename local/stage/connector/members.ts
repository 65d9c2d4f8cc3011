import { findPerson, teamMembers } from '../cast';
import type { StagePerson } from '../contract';
import { json, type Reply, refusal } from '../http/reply';
import type { Place, Stage } from '../stage';
import { findPlace } from './findPlace';

/** `GET …/members`: everybody in the chat or the channel, without the bot. */
export function listMembers(stage: Stage, conversationId: string): Reply {
  const found = findPlace(stage, conversationId);
  if (found.kind === 'refused') return found.reply;
  return json(200, membersOf(stage, found.place).map(accountOf));
}

/** `GET …/members/{id}`: one of them, by Teams id, Entra object id or user principal name. */
export function showMember(stage: Stage, conversationId: string, memberId: string): Reply {
  const found = findPlace(stage, conversationId);
  if (found.kind === 'refused') return found.reply;
  const person = findPerson(membersOf(stage, found.place), memberId);
  if (person === undefined)
    return refusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
  return json(200, accountOf(person));
}

const maxPageSize = 500;

/** `GET …/pagedmembers?pageSize&continuationToken`: page by page; no token means that this was the last page. */
export function pageMembers(stage: Stage, conversationId: string, query: URLSearchParams): Reply {
  const found = findPlace(stage, conversationId);
  if (found.kind === 'refused') return found.reply;
  const size = Math.min(maxPageSize, Number(query.get('pageSize') ?? '200'));
  const token = query.get('continuationToken');
  const start =
    token === null
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString('utf8')
            .replace(/^from=/, ''),
        );
  if (!Number.isInteger(size) || size < 1) return refusal(400, 'BadArgument', 'Bad page size.');
  if (!Number.isInteger(start)) return refusal(400, 'BadArgument', 'Bad continuation token.');
  const members = membersOf(stage, found.place);
  const end = start + size;
  const next =
    end < members.length ? { continuationToken: Buffer.from(`from=${end}`).toString('base64url') } : {};
  return json(200, { ...next, members: members.slice(start, end).map(accountOf) });
}

function membersOf(stage: Stage, place: Place): StagePerson[] {
  return place.kind === 'personal' ? [place.person] : teamMembers(stage.cast.people);
}

function accountOf(person: StagePerson): object {
  const words = person.name.split(' ');
  return {
    id: person.mri,
    name: person.name,
    objectId: person.objectId,
    aadObjectId: person.objectId,
    givenName: words.slice(0, -1).join(' ') || person.name,
    surname: words.at(-1) ?? '',
    email: person.email,
    userPrincipalName: person.email,
    tenantId: person.tenantId,
    userRole: person.role === 'stranger' ? 'guest' : 'user',
  };
}
