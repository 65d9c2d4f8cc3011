import {
  type Activity,
  ActivityTypes,
  type CloudAdapter,
  type ConversationParameters,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { CardMessage } from '../cards/card';
import { MOST_BYTES } from '../cards/fitCard';
import type { ChannelMember } from '../domain/board/channelLook';
import type { Address, Messenger, Notice, Sent } from '../workflows/notice';
import type { Log } from '../workflows/ports';
import { isAllowedTenant } from './callers/isAllowedTenant';
import { ChannelPage, membersOf } from './channelMembers';
import { isTrustedServiceUrl } from './isTrustedServiceUrl';
import { renderNotice } from './renderNotice';
import type { BotSettings } from './settings';
import { sortFault } from './sortFault';

// The largest page Teams gives, and as many as a board's channel could ever need.
const PAGE = 500;
const MOST_PAGES = 10;

/** What an operator must hear of at once, with the code it stands under in the log. */
const ALARMS: Record<string, string> = {
  disabledByAdmin: 'VOTUM-DISABLED-BY-ADMIN',
  notAccepted: 'VOTUM-BOT-NOT-ACCEPTED',
};

/** The messenger over Teams: cards by `renderNotice`, sent on the conversation last seen for the person or channel. */
export function createMessenger(adapter: CloudAdapter, settings: BotSettings, log: Log): Messenger {
  const appId = settings.kind === 'azure' ? settings.appId : '';

  async function inConversation(
    to: Address,
    act: (context: TurnContext) => Promise<string>,
    thread: string | null = null,
  ): Promise<Sent> {
    const reference = referenceTo(to, thread);
    // A stored address is checked again on every use: a poisoned row would send the bot's token to a stranger.
    if (!isTrustedServiceUrl(reference.serviceUrl, settings))
      return { kind: 'unreachable', code: 'untrustedServiceUrl' };
    const { serviceUrl, conversation } = reference;
    if (!isAllowedTenant(conversation.tenantId ?? '', settings))
      return { kind: 'unreachable', code: 'tenantNotAllowed' };
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
    if (sent.kind === 'sent') return sent;
    const alarm = ALARMS[sent.code];
    if (alarm === undefined) log.warn('a message was not delivered', { outcome: sent.kind, code: sent.code });
    else log.error('the channel does not take messages of the bot', { code: alarm, last: sent.code });
    return sent;
  }

  const post = (to: Address, activity: Partial<Activity>, thread: string | null = null): Promise<Sent> =>
    inConversation(to, async (context) => (await context.sendActivity(activity))?.id ?? '', thread);
  const put = (to: Address, activityId: string, activity: Partial<Activity>): Promise<Sent> =>
    inConversation(to, async (context) => {
      await context.updateActivity({ ...activity, id: activityId });
      return activityId;
    });

  /** To the chat with a person as Teams has it now; the stored one is not found any more. */
  async function sendReopened(
    to: Extract<Address, { kind: 'person' }>,
    activity: Partial<Activity>,
  ): Promise<Sent> {
    const { userId, botId, identity } = to.chat;
    const opened = await inConversation(to, async (context) => {
      const client = context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
      // The library's type asks for a first activity; Teams opens the chat without one.
      const asked: Omit<ConversationParameters, 'activity'> = {
        isGroup: false,
        bot: { id: botId, name: 'Votum' },
        members: [{ id: userId, name: '' }],
        tenantId: identity.tenantId,
        channelData: { tenant: { id: identity.tenantId } },
      };
      return (await client.conversations.createConversation(asked as ConversationParameters)).id;
    });
    if (opened.kind !== 'sent') return opened;
    return post({ ...to, chat: { ...to.chat, conversationId: opened.activityId } }, activity);
  }

  async function sendWhereFound(
    to: Address,
    activity: Partial<Activity>,
    thread: string | null,
  ): Promise<Sent> {
    const sent = await post(to, activity, thread);
    if (sent.kind !== 'gone' || sent.code !== 'notFound') return sent;
    const again = to.kind === 'channel' ? sent : await sendReopened(to, activity);
    return again.kind === 'gone' && again.code !== 'tooBig'
      ? { kind: 'unreachable', code: 'notFound' }
      : again;
  }

  /** One that is too big is made anew with half the room, once. */
  async function shortened(make: (mostBytes?: number) => Partial<Activity>, act: Act): Promise<Sent> {
    const sent = await act(make());
    return sent.kind === 'gone' && sent.code === 'tooBig' ? act(make(MOST_BYTES / 2)) : sent;
  }

  return {
    send: (to, notice) =>
      shortened(
        (most) => activityOf(to, notice, most),
        (activity) => sendWhereFound(to, activity, notice.kind === 'call' ? notice.thread : null),
      ),
    update: (to, activityId, notice) =>
      shortened(
        (most) => activityOf(to, notice, most),
        (activity) => put(to, activityId, activity),
      ),
    async members(tie) {
      const to: Address = { kind: 'channel', tie, language: 'da' };
      const found: ChannelMember[] = [];
      let token: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        let page: ChannelPage = { members: [] };
        const asked = await inConversation(to, async (context) => {
          page = ChannelPage.parse(await TeamsInfo.getPagedMembers(context, PAGE, token));
          return '';
        });
        if (asked.kind !== 'sent') return asked;
        found.push(...membersOf(page, tie.tenantId));
        token = page.continuationToken;
        if (token === undefined || token === '') return { kind: 'members', members: found };
      }
      return { kind: 'members', members: found };
    },
    knock: (to) => post(to, { type: ActivityTypes.Typing }),
  };
}

type Act = (activity: Partial<Activity>) => Promise<Sent>;

/** @param thread the post in a channel that is answered. */
function referenceTo(to: Address, thread: string | null): ConversationReference {
  const { conversationId, serviceUrl, botId } = to.kind === 'channel' ? to.tie : to.chat;
  const tenantId = to.kind === 'channel' ? to.tie.tenantId : to.chat.identity.tenantId;
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId, name: 'Votum' },
    ...(to.kind === 'person' ? { user: { id: to.chat.userId, name: '' } } : {}),
    conversation: {
      id: thread === null ? conversationId : `${conversationId};messageid=${thread}`,
      name: '',
      isGroup: to.kind === 'channel',
      conversationType: to.kind === 'channel' ? 'channel' : 'personal',
      tenantId,
    },
  };
}

function activityOf(to: Address, notice: Notice, mostBytes = MOST_BYTES): Partial<Activity> {
  const readers = to.kind === 'person' ? [to.chat.userId] : [];
  return cardActivity(renderNotice(notice, to.language, readers, mostBytes));
}

/** A card as an activity; the summary is what a toast and the chat list show. */
export function cardActivity({ card, summary }: CardMessage): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
