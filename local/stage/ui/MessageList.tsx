import { Fragment, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { StageMessage } from '../contract';
import { Icon } from './icons';
import { usePage } from './pageContext';
import { dayKey, longDate } from './time';

const nearEnd = 80;

/**
 * The scrolling part of a pane. It follows new messages as long as the reader is at the end; else it only says that
 * there is something new below.
 */
export function MessageList(props: {
  label: string;
  live: boolean;
  /** Grouped as they stand: a message each in a chat, a thread each in the channel. */
  entries: { key: string; at: string; latest: string; content: ReactNode }[];
  empty: string;
  after?: ReactNode;
}) {
  const { language, texts } = usePage();
  const { entries, label, live } = props;
  const scroll = useRef<HTMLDivElement>(null);
  // Whether the reader is at the end, and where the list was last put: a scroll to there is not the reader's.
  const follows = useRef(true);
  // Whether the reader has gone on to the buttons of a last card too tall for the pane: then that is the end.
  const atBottom = useRef(false);
  const putAt = useRef(0);
  const [hasNew, setHasNew] = useState(false);
  const latest = entries.at(-1)?.latest ?? '';

  const toEnd = useCallback(() => {
    const box = scroll.current;
    if (box === null) return;
    box.scrollTop = atBottom.current ? box.scrollHeight : endOf(box);
    putAt.current = box.scrollTop;
    follows.current = true;
  }, []);
  const toLatest = useCallback(() => {
    atBottom.current = false;
    toEnd();
  }, [toEnd]);

  useEffect(() => {
    const box = scroll.current;
    if (box === null) return;
    // Cards grow after they were drawn, and the pane changes its size with the window.
    const observer = new ResizeObserver(() => follows.current && toEnd());
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  });

  useEffect(() => {
    if (latest === '' || scroll.current === null) return;
    if (follows.current) toLatest();
    else setHasNew(true);
  }, [latest, toLatest]);

  return (
    <div className="scroll-frame">
      <div
        className="scroll"
        ref={scroll}
        role="log"
        aria-label={label}
        aria-live={live ? 'polite' : 'off'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        tabIndex={0}
        data-testid="messages"
        onScroll={({ currentTarget: box }) => {
          const isOurs = Math.abs(box.scrollTop - putAt.current) < 2;
          const isNearEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
          follows.current = isOurs || isNearEnd;
          if (!isOurs) atBottom.current = isNearEnd;
          if (follows.current) setHasNew(false);
        }}
      >
        {entries.length === 0 && <p className="empty">{props.empty}</p>}
        {entries.map((entry, i) => {
          const day = dayKey(Date.parse(entry.at));
          const before = entries[i - 1];
          const isNewDay = before === undefined || dayKey(Date.parse(before.at)) !== day;
          return (
            <Fragment key={entry.key}>
              {isNewDay && <p className="day">{longDate(Date.parse(entry.at), language)}</p>}
              <div className="entry">{entry.content}</div>
            </Fragment>
          );
        })}
        {props.after}
      </div>
      {hasNew && (
        <button type="button" className="new-message" data-testid="new-message" onClick={toLatest}>
          {texts.newMessage}
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

/** Where the list has to be scrolled to for its end; a card taller than the pane is read from its first line. */
function endOf(box: HTMLElement): number {
  const last = box.querySelector('.entry:last-of-type .message:last-of-type');
  const isTall = last !== null && last.clientHeight > box.clientHeight - nearEnd;
  if (!isTall) return box.scrollHeight;
  return box.scrollTop + last.getBoundingClientRect().top - box.getBoundingClientRect().top - 8;
}

/** The id of the latest of some messages, as a key for following them. */
export function latestOf(messages: readonly StageMessage[]): string {
  return messages.at(-1)?.id ?? '';
}
