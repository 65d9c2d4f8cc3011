import { useEffect, useState } from 'react';
import type { StageEvent } from '../contract';
import { api } from './api';
import { afterEvent, type PageState } from './stageState';

/**
 * The stage's state, kept up to date by its events; null until the first has come. `connectedAt` is null while the
 * stage can't be reached. After a lost connection the whole
 * state is fetched again, for what was missed meanwhile is not sent twice.
 */
export function useStage(): { state: PageState | null; connectedAt: number | null } {
  const [state, setState] = useState<PageState | null>(null);
  const [connectedAt, setConnectedAt] = useState<number | null>(null);
  useEffect(() => {
    let waiting: StageEvent[] | null = [];
    const source = new EventSource('/local/events');
    const load = async () => {
      waiting = [];
      const snapshot = await api.state();
      const loaded: PageState = { ...snapshot, heardAt: Date.now(), typing: null };
      setState(waiting.reduce((known, event) => afterEvent(known, event, Date.now()), loaded));
      waiting = null;
      setConnectedAt(Date.now());
    };
    source.onopen = () => void load().catch(() => setConnectedAt(null));
    source.onerror = () => setConnectedAt(null);
    source.onmessage = ({ data }) => {
      const event = JSON.parse(String(data)) as StageEvent;
      if (waiting !== null) waiting.push(event);
      else setState((known) => (known === null ? null : afterEvent(known, event, Date.now())));
    };
    return () => source.close();
  }, []);
  return { state, connectedAt };
}
