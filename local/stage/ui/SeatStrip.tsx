import type { ReactNode } from 'react';
import type { StagePerson } from '../contract';
import { Avatar } from './Avatar';
import { Icon } from './icons';
import { usePage } from './pageContext';
import { channelPane } from './panes';

/** Everyone at the table, and the channel: a press opens or closes a pane. */
export function SeatStrip(props: {
  people: StagePerson[];
  open: string[];
  unread: (paneId: string) => boolean;
  strangerShown: boolean;
  onToggle: (paneId: string) => void;
  /** Null: every pane is open. */
  onShowAll: (() => void) | null;
  onStranger: () => void;
}) {
  const { state, texts } = usePage();
  const seat = (id: string, name: string, about: string, picture: ReactNode) => {
    const unread = props.unread(id);
    return (
      <li key={id}>
        <button
          type="button"
          className="seat"
          aria-pressed={props.open.includes(id)}
          data-testid={`seat-${id}`}
          onClick={() => props.onToggle(id)}
        >
          <span className="picture">
            {picture}
            {unread && <span className="dot" />}
          </span>
          <span className="seat-words">
            <b>{name}</b>
            <small>{about}</small>
            {unread && <span className="unseen">{texts.unread}</span>}
          </span>
        </button>
      </li>
    );
  };
  return (
    <nav className="seats" aria-label={texts.seats}>
      <ul>
        {seat(
          channelPane,
          state.cast.channel.name,
          texts.channel,
          <span className="avatar channel" aria-hidden="true">
            <Icon name="channel" />
          </span>,
        )}
        {props.people.map((person) =>
          seat(person.id, person.name, person.body || texts.roles[person.role], <Avatar person={person} />),
        )}
      </ul>
      <div className="seats-tools">
        {props.onShowAll !== null && (
          <button type="button" className="plain" data-testid="show-all" onClick={props.onShowAll}>
            {texts.showAll}
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-pressed={props.strangerShown}
          data-testid="show-stranger"
          onClick={props.onStranger}
        >
          {props.strangerShown ? texts.hideStranger : texts.showStranger}
        </button>
      </div>
    </nav>
  );
}
