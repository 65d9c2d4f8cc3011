import { useState } from 'react';
import { usePage } from './pageContext';
import { lastFromOthers } from './panes';
import { usePreference } from './usePreference';

/** Which panes hold something new since somebody last touched them, or since this browser first saw the stage. */
export function useUnread(): {
  isUnread: (paneId: string) => boolean;
  markRead: (...paneIds: string[]) => void;
} {
  const { state } = usePage();
  const [firstSeen] = useState(() => state.messages.at(-1)?.id ?? '0');
  const [read, setRead] = usePreference<Record<string, string>>('read', { everything: firstSeen }, isRecord);
  return {
    isUnread(paneId) {
      const last = lastFromOthers(state, paneId);
      return last !== null && Number(last) > Number(read[paneId] ?? read.everything ?? '0');
    },
    markRead(...paneIds) {
      const seen = paneIds.flatMap((paneId) => {
        const last = lastFromOthers(state, paneId);
        return last === null || read[paneId] === last ? [] : [[paneId, last]];
      });
      if (seen.length > 0) setRead({ ...read, ...Object.fromEntries(seen) });
    },
  };
}

function isRecord(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((id) => typeof id === 'string')
  );
}
