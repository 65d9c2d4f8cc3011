import { useEffect, useRef } from 'react';
import type { StageNotice } from '../contract';
import { api } from './api';
import { Icon } from './icons';
import type { Texts } from './texts';

/** What stands under a card, or over the compose box, in one seat only. A new one is brought into sight. */
export function NoticeLine(props: { notice: StageNotice; texts: Texts; isNew?: boolean }) {
  const { notice, texts, isNew = false } = props;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  const { text, detail } = words(notice, texts);
  return (
    <div
      ref={line}
      className={`notice notice-${notice.kind}`}
      role="status"
      data-testid={`notice-${notice.kind}`}
    >
      <p>
        {text}
        {detail !== '' && <small>{detail}</small>}
      </p>
      <button
        type="button"
        className="quiet"
        aria-label={texts.dismiss}
        title={texts.dismiss}
        data-testid="dismiss-notice"
        onClick={() => void api.dropNotice(notice.id).catch(() => {})}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Teams keeps an error's own words to itself; the stage adds them in small for whoever builds the bot. */
function words(notice: StageNotice, texts: Texts): { text: string; detail: string } {
  switch (notice.kind) {
    case 'said':
      return { text: notice.text, detail: '' };
    case 'refused':
      return { text: texts.refused, detail: `${notice.code}: ${notice.message}` };
    case 'unreachable':
      return {
        text: texts.unreachable[notice.reason],
        detail: notice.status === null ? '' : `HTTP ${notice.status}`,
      };
    default:
      return notice satisfies never;
  }
}
