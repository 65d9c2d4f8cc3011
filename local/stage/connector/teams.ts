import { teamMembers } from '../cast';
import { json, type Reply, refusal } from '../http/reply';
import { botIsIn, placeOf, type Stage } from '../stage';
import { notInRoster } from './findPlace';

/** `GET /v3/teams/{id}`. */
export function showTeam(stage: Stage, teamId: string): Reply {
  return inTeam(stage, teamId, () => {
    const { id, name, aadGroupId } = stage.cast.team;
    const memberCount = teamMembers(stage.cast.people).length;
    return json(200, { id, name, aadGroupId, tenantId: stage.cast.tenantId, channelCount: 2, memberCount });
  });
}

/** `GET /v3/teams/{id}/conversations`: the channels. A team's first channel has the team's id and no name. */
export function listChannels(stage: Stage, teamId: string): Reply {
  return inTeam(stage, teamId, () => {
    const { team, channel } = stage.cast;
    return json(200, { conversations: [{ id: team.id }, { id: channel.id, name: channel.name }] });
  });
}

function inTeam(stage: Stage, teamId: string, answer: () => Reply): Reply {
  const place = placeOf(stage, teamId);
  if (teamId !== stage.cast.team.id || place === null)
    return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  return botIsIn(stage, place) ? answer() : notInRoster();
}
