import { useState } from 'react';
import type { StagePerson } from '../contract';
import { Avatar } from './Avatar';
import { api } from './api';
import { Composer } from './Composer';
import { Message } from './Message';
import { latestOf, MessageList } from './MessageList';
import { NoticeLine } from './NoticeLine';
import { PaneFrame } from './PaneFrame';
import { PersonMenu } from './PersonMenu';
import { usePage } from './pageContext';
import type { PaneProps } from './panes';
import { type PickedFile, pick } from './pickFiles';
import { useOpenChat } from './useOpenChat';

/** A person's own chat with the bot. */
export function ChatPane({ person, ...pane }: PaneProps & { person: StagePerson }) {
  const { state, texts, attempt } = usePage();
  const [files, setFiles] = useState<PickedFile[]>([]);
  const { conversationId } = person;
  useOpenChat(person, conversationId);
  const messages = state.messages.filter((m) => m.conversationId === conversationId);
  const notices = state.notices.filter((n) => n.conversationId === conversationId && n.activityId === null);
  const isTyping = state.typing?.conversationId === conversationId;
  const isInstalled = state.installs[person.id] === 'installed';
  return (
    <PaneFrame
      {...pane}
      label={[person.name, person.body].filter(Boolean).join(', ')}
      picture={<Avatar person={person} />}
      title={person.name}
      subtitle={[texts.roles[person.role], person.body].filter(Boolean).join(' · ')}
      tools={<PersonMenu person={person} />}
      {...(isInstalled
        ? { onDropFiles: (dropped: File[]) => setFiles([...files, ...dropped.map(pick)]) }
        : {})}
    >
      <MessageList
        label={texts.conversation(person.name)}
        live={pane.live}
        empty={texts.empty}
        entries={messages.map((message) => ({
          key: message.id,
          at: message.at,
          latest: latestOf([message]),
          content: <Message message={message} viewer={person} />,
        }))}
        after={isTyping && <p className="typing">{texts.typing}</p>}
      />
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} texts={texts} />
      ))}
      {isInstalled ? (
        <Composer
          testId={`composer-${person.id}`}
          label={texts.write(person.name)}
          placeholder={texts.writeShort}
          files={files}
          onFiles={setFiles}
          onSay={(said) => api.say(person.id, said)}
        />
      ) : (
        <div className="removed">
          <p>{texts.removedApp}</p>
          <button
            type="button"
            className="plain"
            data-testid={`install-${person.id}`}
            onClick={() => void attempt(api.install(person.id))}
          >
            {texts.addApp}
          </button>
        </div>
      )}
    </PaneFrame>
  );
}
