import type { FaultList } from './connector/faults';
import type { RateLimiter } from './connector/rateLimit';
import type { Cast, StageEvent, StageMessage, StagePerson, StageSettings } from './contract';
import type { EventHub } from './eventHub';
import { splitConversationId, threadConversationId } from './ids';
import type { StageState } from './stageState';

/** The running stage: what every route works on. */
export type Stage = {
  cast: Cast;
  state: StageState;
  settings: StageSettings;
  faults: FaultList;
  limiter: RateLimiter;
  events: EventHub;
  /** The stage's clock, which can be moved. Throttling and time-outs keep real time. */
  now(): number;
  moveClock(body: unknown): Promise<unknown>;
  /** Where the stage listens, without a slash at the end; known once it listens. */
  url: string;
  botUrl: string;
  /** Where files dropped in a chat are kept. */
  filesFolder: string;
  uiFolder: string;
  /** The chats people have open (`person chat`): only there a client refreshes cards by itself. */
  openChats: Set<string>;
  /** Refreshes on their way (`person message`), so that a bot that updates on refresh can't make a storm. */
  refreshing: Set<string>;
  /** Asks for the state to be written soon. */
  save(): void;
  /** Ends what the stage has under way when it stops. */
  stopping: AbortSignal;
};

/** Where an activity belongs: somebody's own chat, or a channel and, if named, a thread in it. */
export type Place =
  | { kind: 'personal'; conversationId: string; person: StagePerson }
  | { kind: 'channel'; conversationId: string; threadId: string | null };

/** Finds the conversation an id names; null when there is none. The team's own id is its first channel. */
export function placeOf(stage: Stage, id: string): Place | null {
  const { base, threadId } = splitConversationId(id);
  const person = stage.cast.people.find((p) => p.conversationId === base);
  if (person !== undefined) return { kind: 'personal', conversationId: base, person };
  if (base !== stage.cast.channel.id && base !== stage.cast.team.id) return null;
  return { kind: 'channel', conversationId: base, threadId };
}

/** The conversation id as the bot knows it. */
export function placeId(place: Place): string {
  if (place.kind === 'personal' || place.threadId === null) return place.conversationId;
  return threadConversationId(place.conversationId, place.threadId);
}

/** Whether the app is installed where the activity goes. */
export function botIsIn(stage: Stage, place: Place): boolean {
  const key = place.kind === 'personal' ? place.person.id : 'team';
  return stage.state.installs[key]?.status === 'installed';
}

/** A posted message by its id, wherever it stands. */
export function messageOf(
  stage: Stage,
  conversationId: string,
  activityId: string,
): StageMessage | undefined {
  const { base } = splitConversationId(conversationId);
  return stage.state.messages.find((m) => m.id === activityId && m.conversationId === base);
}

/** The stage's time as an instant. */
export function instant(stage: Stage): string {
  return new Date(stage.now()).toISOString();
}

/** A new activity id: milliseconds, as Teams gives them, but never the same twice and never falling. */
export function nextActivityId(stage: Stage): string {
  stage.state.lastActivity = Math.max(Math.trunc(stage.now()), stage.state.lastActivity + 1);
  return String(stage.state.lastActivity);
}

/** Keeps a change and tells the page about it. */
export function tell(stage: Stage, event: StageEvent): void {
  stage.save();
  stage.events.publish(event);
}
