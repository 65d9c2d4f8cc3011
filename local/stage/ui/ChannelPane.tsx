import { useState } from 'react';
import type { StageMessage, StagePerson } from '../contract';
import { api } from './api';
import { Composer } from './Composer';
import { Icon } from './icons';
import { Message } from './Message';
import { latestOf, MessageList } from './MessageList';
import { NoticeLine } from './NoticeLine';
import { PaneFrame } from './PaneFrame';
import { usePage } from './pageContext';
import { messagesIn, type PaneProps } from './panes';
import { useOpenChat } from './useOpenChat';

/** The team's channel, seen and spoken in as one of its members. */
export function ChannelPane(
  props: PaneProps & { viewer: StagePerson; onViewer: (personId: string) => void },
) {
  const { viewer, onViewer, ...pane } = props;
  const { state, texts } = usePage();
  const { channel, team, bot } = state.cast;
  const [mention, setMention] = useState(true);
  const [replyTo, setReplyTo] = useState<string | null>(null);
  useOpenChat(viewer, channel.id);
  const threads = threadsOf(messagesIn(state, pane.id));
  const root = threads.find(([first]) => first?.id === replyTo)?.[0];
  const notices = state.notices.filter(
    (n) => n.conversationId === channel.id && n.activityId === null && n.personId === viewer.id,
  );
  const isTyping = state.typing?.conversationId === channel.id;
  return (
    <PaneFrame
      {...pane}
      label={`${texts.channel} ${channel.name}`}
      picture={
        <span className="avatar channel" aria-hidden="true">
          <Icon name="channel" />
        </span>
      }
      title={`${channel.name} · ${texts.channel.toLowerCase()}`}
      subtitle={
        <label className="speaks-as">
          {texts.speaksAs}{' '}
          <select
            value={viewer.id}
            data-testid="channel-as"
            onChange={({ target }) => onViewer(target.value)}
          >
            {state.cast.people
              .filter((person) => person.role !== 'stranger')
              .map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
          </select>
        </label>
      }
    >
      <MessageList
        label={texts.conversation(`${team.name}, ${channel.name}`)}
        live={pane.live}
        empty={texts.emptyChannel}
        entries={threads.map((thread) => ({
          key: thread[0]?.id ?? '',
          at: thread[0]?.at ?? '',
          latest: latestOf(thread),
          content: (
            <div className="thread" data-testid="thread">
              {thread.map((message) => (
                <Message key={message.id} message={message} viewer={viewer} />
              ))}
              <button
                type="button"
                className="reply"
                data-testid="reply"
                onClick={() => setReplyTo(thread[0]?.id ?? null)}
              >
                <Icon name="reply" />
                {texts.reply}
              </button>
            </div>
          ),
        }))}
        after={isTyping && <p className="typing">{texts.typing}</p>}
      />
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} texts={texts} />
      ))}
      <Composer
        testId="composer-channel"
        label={`${root === undefined ? texts.writeChannel : texts.writeReply} (${viewer.name})`}
        placeholder={root === undefined ? texts.writeChannel : texts.writeReply}
        files={null}
        onFiles={() => {}}
        before={
          <div className="composer-before">
            <button
              type="button"
              className="mention-toggle"
              aria-pressed={mention}
              title={texts.mentionHint}
              data-testid="mention"
              onClick={() => setMention(!mention)}
            >
              @{bot.name}
            </button>
            {root !== undefined && (
              <span className="replying">
                {texts.replyingTo(titleOf(root))}
                <button
                  type="button"
                  className="quiet"
                  aria-label={texts.stopReplying}
                  title={texts.stopReplying}
                  onClick={() => setReplyTo(null)}
                >
                  <Icon name="close" />
                </button>
              </span>
            )}
          </div>
        }
        onSay={({ text }) =>
          api.say(viewer.id, {
            text,
            channel: true,
            mention,
            ...(root === undefined ? {} : { replyToId: root.id }),
          })
        }
      />
    </PaneFrame>
  );
}

/** The channel's threads, the one with the latest post last. */
function threadsOf(messages: readonly StageMessage[]): StageMessage[][] {
  const threads = new Map<string, StageMessage[]>();
  for (const message of messages) {
    const id = message.threadId ?? message.id;
    threads.set(id, [...(threads.get(id) ?? []), message]);
  }
  return [...threads.values()].sort((a, b) => Number(latestOf(a)) - Number(latestOf(b)));
}

/** What a post is called where it is only named. */
function titleOf(message: StageMessage): string {
  const title = message.text || message.summary || '';
  return title.length > 40 ? `${title.slice(0, 39)}…` : title;
}
