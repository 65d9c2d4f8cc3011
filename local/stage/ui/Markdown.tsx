import { useEffect, useRef } from 'react';
import { renderMarkdown } from './renderMarkdown';

/** A text of the bot, drawn as Teams draws it. */
export function Markdown({ text }: { text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(renderMarkdown(text), 'text/html');
    for (const link of parsed.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    place.current?.replaceChildren(...parsed.body.childNodes);
  }, [text]);
  return <div className="markdown" ref={place} />;
}
