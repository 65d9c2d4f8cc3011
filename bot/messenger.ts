import {
  type Activity,
  ActivityTypes,
  type CloudAdapter,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { CardMessage } from '../cards/card';
import type { Address, Messenger, Notice, Sent } from '../workflows/notice';
import type { Log } from '../workflows/ports';
import { isTrustedServiceUrl } from './isTrustedServiceUrl';
import { renderNotice } from './renderNotice';
import type { BotSettings } from './settings';
import { sortFault } from './sortFault';

/** The messenger over Teams: cards by `renderNotice`, sent on the conversation last seen for the person or channel. */
export function createMessenger(adapter: CloudAdapter, settings: BotSettings, log: Log): Messenger {
  const appId = settings.kind === 'azure' ? settings.appId : '';

  async function inConversation(to: Address, act: (context: TurnContext) => Promise<string>): Promise<Sent> {
    const reference = referenceTo(to);
    // A stored address is checked again on every use: a poisoned row would send the bot's token to a stranger.
    if (!isTrustedServiceUrl(reference.serviceUrl, settings))
      return { kind: 'gone', code: 'untrustedServiceUrl' };
    const { serviceUrl, conversation } = reference;
    // The adapter's own fault handling would see what is thrown inside the turn, so it is sorted there.
    const outcomes: Sent[] = [];
    try {
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        // The library makes up an id for this turn, and would send the message as a reply to it.
        Reflect.deleteProperty(context.activity, 'id');
        const outcome = await act(context).then(
          (activityId): Sent => ({ kind: 'sent', conversationId: conversation.id, activityId, serviceUrl }),
          sortFault,
        );
        outcomes.push(outcome);
      });
    } catch (fault) {
      outcomes.push(sortFault(fault));
    }
    const sent = outcomes[0] ?? { kind: 'ambiguous', code: 'noAnswer' };
    if (sent.kind !== 'sent')
      log.warn('a message was not delivered', { outcome: sent.kind, code: sent.code });
    return sent;
  }

  return {
    send: (to, notice) =>
      inConversation(to, async (context) => {
        const response = await context.sendActivity(activityOf(to, notice));
        return response?.id ?? '';
      }),
    update: (to, activityId, notice) =>
      inConversation(to, async (context) => {
        await context.updateActivity({ ...activityOf(to, notice), id: activityId });
        return activityId;
      }),
  };
}

function referenceTo(to: Address): ConversationReference {
  const { conversationId, serviceUrl, botId } = to.kind === 'channel' ? to.tie : to.chat;
  const tenantId = to.kind === 'channel' ? to.tie.tenantId : to.chat.identity.tenantId;
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId, name: 'Votum' },
    ...(to.kind === 'person' ? { user: { id: to.chat.userId, name: '' } } : {}),
    conversation: {
      id: conversationId,
      name: '',
      isGroup: to.kind === 'channel',
      conversationType: to.kind === 'channel' ? 'channel' : 'personal',
      tenantId,
    },
  };
}

function activityOf(to: Address, notice: Notice): Partial<Activity> {
  return cardActivity(renderNotice(notice, to.language, to.kind === 'person' ? [to.chat.userId] : []));
}

/** A card as an activity; the summary is what a toast and the chat list show. */
export function cardActivity({ card, summary }: CardMessage): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
