import type { StagePerson } from '../contract';
import { type Stage, tell } from '../stage';
import { installStates } from '../stageState';
import { activityFrom, eventId } from './activity';
import { callBot } from './callBot';

/**
 * Adds somebody to the team, or takes them out of it, and tells the bot as Teams does: in the team's own conversation, in
 * the name of whoever did it. False: the bot did not answer.
 */
export async function setInTeam(stage: Stage, person: StagePerson, inTeam: boolean): Promise<boolean> {
  person.inTeam = inTeam;
  stage.state.inTeam[person.id] = inTeam;
  tell(stage, { kind: 'people', people: stage.cast.people, installs: installStates(stage.state) });
  const [owner] = stage.cast.people;
  if (owner === undefined || stage.state.installs.team?.status !== 'installed') return true;
  const place = { kind: 'channel', conversationId: stage.cast.team.id, threadId: null } as const;
  const common = activityFrom(stage, owner, place);
  const who = [{ id: person.mri, aadObjectId: person.objectId }];
  const answer = await callBot(stage, {
    ...common,
    type: 'conversationUpdate',
    id: eventId(),
    ...(inTeam ? { membersAdded: who } : { membersRemoved: who }),
    channelData: { ...common.channelData, eventType: inTeam ? 'teamMemberAdded' : 'teamMemberRemoved' },
  });
  return answer.kind === 'answered';
}
