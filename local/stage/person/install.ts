import { setTimeout as wait } from 'node:timers/promises';
import type { InstallState, StagePerson } from '../contract';
import { type Place, type Stage, tell } from '../stage';
import { installStates } from '../stageState';
import { activityFrom, eventId } from './activity';
import { callBot } from './callBot';
import { showNotice } from './notices';

/** Someone's own chat, or the team. */
export type InstallTarget = { kind: 'person'; person: StagePerson } | { kind: 'team' };

/**
 * Adds the app, or takes it away, and tells the bot. False: the bot did not answer, try again later. A bot that
 * answers with a refusal has answered; the refusal is shown in the seat.
 */
export async function setInstalled(
  stage: Stage,
  target: InstallTarget,
  status: InstallState,
): Promise<boolean> {
  const key = installKey(target);
  const entry = { status, told: false };
  stage.state.installs[key] = entry;
  tell(stage, { kind: 'people', people: stage.cast.people, installs: installStates(stage.state) });
  for (const activity of installEvents(stage, target, status)) {
    const answer = await callBot(stage, activity);
    if (answer.kind === 'answered') continue;
    // A host that is still starting answers 404 or 5xx.
    if (answer.status === null || answer.status === 404 || answer.status >= 500) return false;
    if (target.kind === 'person')
      showNotice(stage, target.person, target.person.conversationId, null, answer);
  }
  entry.told = true;
  stage.save();
  return true;
}

function installKey(target: InstallTarget): string {
  return target.kind === 'team' ? 'team' : target.person.id;
}

function installTargets(stage: Stage): InstallTarget[] {
  return [{ kind: 'team' }, ...stage.cast.people.map((person) => ({ kind: 'person', person }) as const)];
}

/** Whether the bot has answered every install event there was. */
export function installsSettled(stage: Stage): boolean {
  return installTargets(stage).every((target) => stage.state.installs[installKey(target)]?.told === true);
}

const retryMs = [250, 500, 1_000, 2_000, 3_000];

/**
 * At the start the app is installed for everybody and in the team, once: who has it already, or took it away, is left
 * alone. The bot starts beside the stage, so this goes on until the bot has answered or the stage stops.
 */
export async function installEverywhere(stage: Stage): Promise<void> {
  for (const target of installTargets(stage)) {
    const key = installKey(target);
    for (let attempt = 0; !stage.stopping.aborted && stage.state.installs[key]?.told !== true; attempt += 1) {
      // One after the other: a hundred people who install in the same second are no picture of a board's life.
      if (await setInstalled(stage, target, stage.state.installs[key]?.status ?? 'installed')) break;
      await wait(retryMs[Math.min(attempt, retryMs.length - 1)], undefined, { signal: stage.stopping }).catch(
        () => {},
      );
    }
  }
}

function installEvents(stage: Stage, target: InstallTarget, status: InstallState): object[] {
  const added = status === 'installed';
  const bot = { id: stage.cast.bot.id };
  // Teams tells of a team's app in the name of whoever added it.
  const installer = target.kind === 'person' ? target.person : stage.cast.people[0];
  if (installer === undefined) return [];
  const place: Place =
    target.kind === 'person'
      ? { kind: 'personal', conversationId: target.person.conversationId, person: target.person }
      : { kind: 'channel', conversationId: stage.cast.team.id, threadId: null };
  const event = (type: string, fields: object, channelData: object = {}) => {
    const common = activityFrom(stage, installer, place);
    return {
      ...common,
      type,
      id: eventId(),
      ...fields,
      channelData: { ...common.channelData, ...channelData },
    };
  };
  const update = event('installationUpdate', { action: added ? 'add' : 'remove' });
  if (target.kind === 'person')
    return added ? [event('conversationUpdate', { membersAdded: [bot] }), update] : [update];
  const selected = { settings: { selectedChannel: { id: stage.cast.channel.id } } };
  return [
    event('conversationUpdate', added ? { membersAdded: [bot] } : { membersRemoved: [bot] }, {
      ...selected,
      eventType: added ? 'teamMemberAdded' : 'teamMemberRemoved',
    }),
    event('installationUpdate', { action: added ? 'add' : 'remove' }, selected),
  ];
}
