import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { refusalText } from '../cards/refusals/refusalText';
import { doneText } from '../cards/text/done';
import { readPress } from '../cards/verbs';
import type { Instant } from '../domain/ids';
import { languageOf } from '../domain/language';
import { askForLook } from '../workflows/askForLook';
import type { Deps } from '../workflows/deps';
import { faultCode } from '../workflows/faultCode';
import { keepChat } from '../workflows/keepChat';
import { meetPerson } from '../workflows/meetPerson';
import type { Effort } from '../workflows/ports';
import { type Incoming, personalChatOf, readIncoming } from './activity';
import { isAdmitted } from './callers/isAdmitted';
import { effortOfPress, effortOfWords } from './effortOf';
import { emailOf } from './emailOf';
import { answerReaction } from './messages/answerReaction';
import { droppedFiles } from './messages/droppedFiles';
import { welcome } from './messages/welcome';
import { cardActivity } from './messenger';
import { noteWrites } from './noteWrites';
import { answerPress } from './presses/answerPress';
import { sendReply } from './sendReply';
import type { BotSettings } from './settings';
import type { Reply, Turn } from './turn';
import { withinLimits } from './withinLimits';

export interface TurnParts {
  deps: Deps;
  bot: BotSettings;
  receivedAt: Instant;
}

/** One turn of the bot: reads the activity once, lets the room that knows answer it, and writes the reply. */
export function takeTurn(parts: TurnParts): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const { activity } = context;
    const incoming = readIncoming(activity);
    if (incoming === null || !isAdmitted(incoming, parts.bot)) {
      if (activity.type === ActivityTypes.Invoke) await respond(context, notFromTeams);
      return;
    }
    const turn = turnOf(parts, incoming);
    switch (activity.type) {
      case ActivityTypes.Invoke:
        return answerInvoke(context, turn);
      case ActivityTypes.Message:
        return sayAndMeet(context, turn, await guarded(turn, (noted) => answerText(context, parts, noted)));
      case ActivityTypes.MessageReaction:
        return say(
          context,
          turn,
          await withinLimits(turn, { effort: 'act', by: 'words' }, (held) =>
            answerReaction(held, reactionsOf(activity)),
          ),
        );
      case ActivityTypes.ConversationUpdate:
        // Nobody has asked for anything, and nobody is answered.
        await withinLimits(turn, { effort: 'act', by: 'words' }, (held) => membersChanged(held, activity));
        return;
      case ActivityTypes.InstallationUpdate:
        return sayAndMeet(
          context,
          turn,
          await withinLimits(turn, { effort: 'act', by: 'words' }, (held) =>
            installed(held, activity.action === 'remove' || activity.action === 'remove-upgrade'),
          ),
        );
      default:
        return;
    }
  };
}

function turnOf({ deps, receivedAt }: TurnParts, incoming: Incoming): Turn {
  const { identity, activityId } = incoming;
  const operation = activityId === null ? deps.ids.ulid() : `${identity.objectId}.${activityId}`;
  return { deps, incoming, actor: { identity }, receivedAt, operation };
}

async function installed(turn: Turn, removed: boolean): Promise<Reply> {
  const { deps, incoming } = turn;
  if (incoming.inChannel) return { kind: 'nothing' };
  const chat = personalChatOf(incoming);
  if (removed) {
    await deps.conversations.savePersonal({ ...chat, installed: false });
    return { kind: 'nothing' };
  }
  await keepChat(deps, chat);
  return welcome(turn);
}

/** Somebody came to a team, or left it: Votum looks who sits in the channels of it that are tied to a board. */
async function membersChanged({ deps, incoming, operation }: Turn, activity: Activity): Promise<Reply> {
  const { inChannel, teamId } = incoming;
  const changed = [...(activity.membersAdded ?? []), ...(activity.membersRemoved ?? [])];
  if (inChannel && teamId !== null && changed.length > 0)
    for (const boardId of await deps.conversations.boardsOfTeam(teamId))
      await askForLook(deps, boardId, operation);
  return { kind: 'nothing' };
}

function answerText({ activity }: TurnContext, parts: TurnParts, turn: Turn): Promise<Reply> {
  const submitted = SubmittedAction.safeParse(activity.value);
  // A client too old for Action.Execute sends its fallback as a message with a value and no text.
  if (submitted.success && !activity.text) {
    const press = readPress(submitted.data.verb, submitted.data.data ?? activity.value);
    // An invoke is answered to the presser alone, a message to everyone in the channel: cards there have no fallback.
    if (press === null || turn.incoming.inChannel) return keptMeanwhile(turn, 'act', nothing);
    return keptMeanwhile(turn, effortOfPress(press), (held) => answerPress(held, press));
  }
  const text = activity.text ?? '';
  const files = droppedFiles(activity.attachments ?? [], parts.bot);
  return keptMeanwhile(turn, effortOfWords(text, files !== null), async (held, admitted) => {
    // Asked for here and not above: a cold start that answers a press need not make the table of phrases ready.
    const { answerMessage } = await import('./messages/answerMessage');
    return answerMessage(held, text, files && (() => admitted.then(files)));
  });
}

/** Answers, and keeps meanwhile where the writer is reached: nothing of the answer turns on the address. */
function keptMeanwhile(
  turn: Turn,
  effort: Effort,
  answer: (turn: Turn, admitted: Promise<void>) => Promise<Reply>,
): Promise<Reply> {
  return withinLimits(turn, { effort, by: 'words' }, async (held, admitted) => {
    const [reply] = await Promise.all([
      answer(held, admitted),
      held.incoming.inChannel ? null : keepChat(held.deps, personalChatOf(held.incoming)),
    ]);
    return reply;
  });
}

const nothing = async (): Promise<Reply> => ({ kind: 'nothing' });

const SubmittedAction = z.object({ verb: z.string(), data: z.unknown().optional() });

const Invoke = z.object({
  action: z.object({
    type: z.literal('Action.Execute'),
    verb: z.string().max(60),
    data: z.record(z.string(), z.unknown()).default({}),
  }),
});

async function answerInvoke(context: TurnContext, turn: Turn): Promise<void> {
  const { activity } = context;
  const invoke = activity.name === 'adaptiveCard/action' ? Invoke.safeParse(activity.value) : null;
  const press = invoke?.success ? readPress(invoke.data.action.verb, invoke.data.action.data) : null;
  if (press === null) {
    turn.deps.log.warn('an invoke was not understood', { code: 'VOTUM-INVOKE' });
    return respond(
      context,
      messageBody(doneText('notUnderstood', languageOf(turn.incoming.locale ?? undefined, 'da'))),
    );
  }
  const reply = await guarded(turn, async (noted) => {
    const asked = { effort: effortOfPress(press), by: 'press' } as const;
    const answer = await withinLimits(noted, asked, (held) => answerPress(held, press));
    if (answer.kind !== 'further') return answer;
    // In a channel everyone would read it; the answer to the press is the presser's alone.
    if (turn.incoming.inChannel) return { kind: 'card', message: answer.message };
    await sendReply(context, turn.deps.log, cardActivity(answer.message));
    return answer;
  });
  return respond(context, bodyOf(reply));
}

/**
 * A fault is told calmly, under its code in the log and without what it said: its text may hold a name. That nothing was
 * done is said only where nothing had begun to be written (design, invariant 8).
 */
async function guarded(turn: Turn, answer: (turn: Turn) => Promise<Reply>): Promise<Reply> {
  const { deps, begun } = noteWrites(turn.deps);
  try {
    return await answer({ ...turn, deps });
  } catch (fault) {
    turn.deps.log.error('an answer failed', { code: 'VOTUM-ANSWER', fault: faultCode(fault) });
    const lang = languageOf(turn.incoming.locale ?? undefined, 'da');
    return { kind: 'words', text: begun() ? refusalText('unknown', lang) : doneText('notNow', lang) };
  }
}

function bodyOf(reply: Reply): object {
  switch (reply.kind) {
    case 'card':
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.message.card };
    case 'further':
    case 'words':
      return messageBody(reply.text);
    case 'unknown':
      return messageBody(reply.text ?? '');
    case 'nothing':
      return messageBody('');
  }
}

function messageBody(text: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** For what is not from a person in Teams: the protocol's own body for a request that cannot be read. */
const notFromTeams = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'The activity is not from a person in Teams.' },
};

// Always 200 with a body: an empty answer, or another status, makes Teams show an error and press again.
async function respond(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

async function say(context: TurnContext, { deps }: Turn, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'card':
    case 'further':
      return sendReply(context, deps.log, cardActivity(reply.message));
    case 'words':
      return sendReply(context, deps.log, plainWords(reply.text));
    case 'unknown':
      if (reply.text !== null) await sendReply(context, deps.log, plainWords(reply.text));
      return;
    case 'nothing':
      return;
  }
}

function plainWords(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text, textFormat: 'plain' };
}

/**
 * Says the answer, and then looks whether somebody unknown stands on a roster by address. Not before: how long the answer
 * took would tell. What fails here is made good by the person's next word.
 */
async function sayAndMeet(context: TurnContext, turn: Turn, reply: Reply): Promise<void> {
  await say(context, turn, reply);
  if (reply.kind !== 'unknown') return;
  try {
    await meetPerson(turn.deps, turn.actor, () => emailOf(context));
  } catch (fault) {
    turn.deps.log.error('a first contact could not be noted', {
      code: 'VOTUM-CLAIM',
      fault: faultCode(fault),
    });
  }
}

function reactionsOf(activity: Activity): string[] {
  return (activity.reactionsAdded ?? []).map((reaction) => reaction.type);
}
