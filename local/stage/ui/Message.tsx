import { useState } from 'react';
import type { StageAttachment, StageMessage, StagePerson } from '../contract';
import { Avatar } from './Avatar';
import { api } from './api';
import { CardView } from './CardView';
import type { CardAct } from './drawCard';
import { Icon, Mark } from './icons';
import { Markdown } from './Markdown';
import { NoticeLine } from './NoticeLine';
import { usePage } from './pageContext';
import { clockTime, longDate } from './time';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** A message as one person sees it: their own card view, their own notices. */
export function Message({ message, viewer }: { message: StageMessage; viewer: StagePerson }) {
  const { state, language, texts } = usePage();
  const author = state.cast.people.find((p) => p.id === message.from);
  const name = author?.name ?? state.cast.bot.name;
  // In a channel everybody's posts stand alike, one's own too.
  const own = message.from === viewer.id && message.threadId === null;
  const at = Date.parse(message.at);
  const notices = state.notices.filter((n) => n.activityId === message.id && n.personId === viewer.id);
  const [atFirst] = useState(() => notices.map((notice) => notice.id));
  return (
    <article
      className={`message ${own ? 'own' : ''}`}
      aria-label={`${name}, ${clockTime(at, language)}`}
      data-testid="message"
      data-message={message.id}
      data-from={message.from}
    >
      {!own && (author === undefined ? <Mark /> : <Avatar person={author} />)}
      <div className="message-main">
        <div className="message-head">
          <span className={own ? 'unseen' : 'message-name'}>{name}</span>
          <time dateTime={message.at} title={longDate(at, language)}>
            {clockTime(at, language)}
          </time>
          {author === undefined && !message.deleted && <Like message={message} viewer={viewer} />}
        </div>
        {message.deleted ? (
          <p className="bubble deleted">{texts.deleted}</p>
        ) : (
          <Content message={message} viewer={viewer} />
        )}
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} texts={texts} isNew={!atFirst.includes(notice.id)} />
        ))}
      </div>
    </article>
  );
}

function Like({ message, viewer }: { message: StageMessage; viewer: StagePerson }) {
  const { texts, attempt } = usePage();
  const mine = message.reactions[viewer.id] !== undefined;
  const count = Object.keys(message.reactions).length;
  return (
    <button
      type="button"
      className="like"
      aria-pressed={mine}
      aria-label={count === 0 ? texts.like : `${mine ? texts.unlike : texts.like} (${texts.likes(count)})`}
      title={mine ? texts.unlike : texts.like}
      data-testid="like"
      onClick={() =>
        void attempt(api.react(viewer.id, { activityId: message.id, conversationId: message.conversationId }))
      }
    >
      <Icon name="thumb" filled={count > 0} />
      {count > 0 && <span>{count}</span>}
    </button>
  );
}

function Content({ message, viewer }: { message: StageMessage; viewer: StagePerson }) {
  const { state, texts, attempt } = usePage();
  const fromBot = message.from === 'bot';
  const view = message.views[viewer.id];
  const act = (wanted: CardAct) => {
    const where = { activityId: message.id, conversationId: message.conversationId };
    if (wanted.kind === 'submit')
      return attempt(api.submit(viewer.id, { ...where, data: wanted.data ?? {} }));
    const { id, verb, data } = wanted;
    const action = { type: 'Action.Execute', ...(id === undefined ? {} : { id }), verb, data };
    return attempt(api.press(viewer.id, { ...where, action }));
  };
  return (
    <>
      {message.text !== '' && (
        <div className="bubble">
          {message.mentionsBot && <span className="mention">{state.cast.bot.name}</span>}
          {fromBot && message.plain !== true ? (
            <Markdown text={message.text} />
          ) : (
            <p className="typed">{message.text}</p>
          )}
        </div>
      )}
      {message.attachments.map((attachment, i) =>
        attachment.contentType === adaptiveCard ? (
          <CardView
            // Attachments have no ids and never change their order.
            key={`${message.id} ${i.toString()}`}
            card={view?.card ?? attachment.content}
            version={`${message.id} ${message.revision} ${view?.number ?? 0}`}
            texts={texts}
            onAct={act}
          />
        ) : (
          <FileChip key={`${message.id} ${i.toString()}`} attachment={attachment} />
        ),
      )}
    </>
  );
}

function FileChip({ attachment }: { attachment: StageAttachment }) {
  const name = attachment.name ?? attachment.contentType;
  return (
    <a className="file" href={attachment.contentUrl} download={name}>
      <Icon name="file" />
      {name}
    </a>
  );
}
