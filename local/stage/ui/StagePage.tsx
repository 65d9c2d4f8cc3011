import { useEffect, useState } from 'react';
import type { PageLanguage } from '../contract';
import { ChannelPane } from './ChannelPane';
import { ChatPane } from './ChatPane';
import { Choice } from './Choice';
import { ClockControl } from './ClockControl';
import { Mark } from './icons';
import { Pick } from './Pick';
import { usePage } from './pageContext';
import { channelPane, type PaneProps } from './panes';
import { SeatStrip } from './SeatStrip';
import { isWordList, oneOf, usePreference } from './usePreference';
import { useUnread } from './useUnread';

const isTheme = oneOf(['light', 'dark', 'contrast']);
const isView = oneOf(['table', 'single', 'phone']);
const isWord = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

/** The bar with the clock, the seats, and the open panes side by side. */
export function StagePage({ onLanguage }: { onLanguage: (language: PageLanguage) => void }) {
  const { state, language, texts } = usePage();
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [theme, setTheme] = usePreference('theme', prefersDark ? 'dark' : 'light', isTheme);
  const [view, setView] = usePreference('view', 'table', isView);
  const [strangerShown, setStrangerShown] = usePreference('stranger', false, isFlag);
  const [closed, setClosed] = usePreference('closed', [], isWordList);
  const [front, setFront] = usePreference('front', channelPane, isWord);
  const [channelAs, setChannelAs] = usePreference('channel-as', '', isWord);
  const [live, setLive] = useState('');
  const { isUnread, markRead } = useUnread();

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const people = state.cast.people.filter((person) => person.role !== 'stranger' || strangerShown);
  const all = [channelPane, ...people.map((person) => person.id)];
  const openAtTable = all.filter((id) => !closed.includes(id));
  const single = all.includes(front) ? front : channelPane;
  const shown = view === 'single' ? [single] : openAtTable;

  // What comes into the pane somebody is at is read as it comes.
  const isNew = (id: string) => isUnread(id) && !(id === live && shown.includes(id));
  const toggle = (id: string) => {
    if (view === 'single') setFront(id);
    else setClosed(closed.includes(id) ? closed.filter((other) => other !== id) : [...closed, id]);
  };
  const pane = (id: string): PaneProps => ({
    id,
    unread: isNew(id),
    live: live === id,
    alone: view === 'single',
    onAlone() {
      setFront(id);
      setView(view === 'single' ? 'table' : 'single');
    },
    onClose() {
      if (view === 'single') setView('table');
      else setClosed([...closed, id]);
    },
    onRead() {
      markRead(live, id);
      setLive(id);
    },
  });
  const viewer = people.find((person) => person.id === channelAs) ?? people[0];

  return (
    <div className="stage" data-view={view}>
      <header className="bar">
        <div className="brand">
          <Mark />
          <div>
            <h1>{state.cast.board.shortName}</h1>
            <p>{state.cast.board.sample ? texts.sampleNote : texts.title}</p>
          </div>
        </div>
        <ClockControl />
        <div className="looks">
          <Choice name="view" label={texts.view} value={view} options={texts.views} onChange={setView} />
          <Pick name="theme" label={texts.theme} value={theme} options={texts.themes} onChange={setTheme} />
          <Pick
            name="language"
            label={texts.language}
            value={language}
            options={{ da: 'Dansk', en: 'English' }}
            onChange={onLanguage}
          />
        </div>
      </header>
      <SeatStrip
        people={people}
        open={shown}
        unread={isNew}
        strangerShown={strangerShown}
        onToggle={toggle}
        onShowAll={closed.length === 0 ? null : () => setClosed([])}
        onStranger={() => setStrangerShown(!strangerShown)}
      />
      <main className="deck">
        {shown.length === 0 && <p className="empty">{texts.noPane}</p>}
        {shown.map((id) => {
          const person = people.find((p) => p.id === id);
          if (person !== undefined) return <ChatPane key={id} person={person} {...pane(id)} />;
          return viewer && <ChannelPane key={id} viewer={viewer} onViewer={setChannelAs} {...pane(id)} />;
        })}
      </main>
    </div>
  );
}
