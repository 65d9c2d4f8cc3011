import { type DragEvent, type ReactNode, useState } from 'react';
import { Icon } from './icons';
import { usePage } from './pageContext';

/** The frame of a pane: who it is, what can be done with it, and where a file may be dropped. */
export function PaneFrame(props: {
  id: string;
  label: string;
  picture: ReactNode;
  title: string;
  subtitle: ReactNode;
  tools?: ReactNode;
  unread: boolean;
  alone: boolean;
  onAlone: () => void;
  onClose: () => void;
  onRead: () => void;
  onDropFiles?: (files: File[]) => void;
  children: ReactNode;
}) {
  const { texts } = usePage();
  const [dragging, setDragging] = useState(false);
  const takesFiles = props.onDropFiles !== undefined;
  const drag = (over: boolean) => (event: DragEvent) => {
    if (!takesFiles || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(over);
  };
  return (
    <section
      className="pane"
      aria-label={props.label}
      data-testid={`pane-${props.id}`}
      onPointerDown={props.onRead}
      onFocus={props.onRead}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        props.onDropFiles?.([...event.dataTransfer.files]);
      }}
    >
      <header className="pane-head">
        <span className="picture">
          {props.picture}
          {props.unread && <span className="dot" data-testid={`unread-${props.id}`} />}
        </span>
        <div className="pane-title">
          <h2>
            {props.title}
            {props.unread && <span className="unseen"> ({texts.unread})</span>}
          </h2>
          <p>{props.subtitle}</p>
        </div>
        <div className="pane-tools">
          {props.tools}
          <button
            type="button"
            className="quiet"
            aria-pressed={props.alone}
            aria-label={props.alone ? texts.unfocusPane : texts.focusPane}
            title={props.alone ? texts.unfocusPane : texts.focusPane}
            data-testid={`focus-${props.id}`}
            onClick={props.onAlone}
          >
            <Icon name={props.alone ? 'unfocus' : 'focus'} />
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={`${texts.closePane}: ${props.title}`}
            title={texts.closePane}
            data-testid={`close-${props.id}`}
            onClick={props.onClose}
          >
            <Icon name="close" />
          </button>
        </div>
      </header>
      {props.children}
      {dragging && <div className="drop">{texts.dropFile}</div>}
    </section>
  );
}
