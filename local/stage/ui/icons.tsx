// Drawn for the stage: lines of one weight on a 20 × 20 field, coloured by the text around them.

const paths = {
  send: 'M3.5 10 2.9 3.6c-.05-.5.46-.87.92-.66l13 6.3c.6.3.6 1.22 0 1.52l-13 6.3a.65.65 0 0 1-.92-.66L3.5 10Zm0 0h7',
  attach:
    'm15.5 9.2-5.7 5.6a3.3 3.3 0 0 1-4.7-4.7l6.2-6.1a2.2 2.2 0 0 1 3.1 3.1l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.2-5.2',
  close: 'm5 5 10 10M15 5 5 15',
  focus: 'M4 8V5a1 1 0 0 1 1-1h3m4 0h3a1 1 0 0 1 1 1v3m0 4v3a1 1 0 0 1-1 1h-3m-4 0H5a1 1 0 0 1-1-1v-3',
  unfocus: 'M8 4v3a1 1 0 0 1-1 1H4m8-4v3a1 1 0 0 0 1 1h3m0 4h-3a1 1 0 0 0-1 1v3m-4 0v-3a1 1 0 0 0-1-1H4',
  thumb:
    'M6.5 9.2 9.6 3.4c.9 0 1.7.7 1.7 1.7v2.8h3.5c1 0 1.7.9 1.5 1.9l-1 4.9c-.2.8-.8 1.3-1.6 1.3H6.5m0-6.8V16m0-6.8H4.2a.7.7 0 0 0-.7.7v5.4c0 .4.3.7.7.7h2.3',
  channel: 'M8.2 3.5 6.6 16.5m6.8-13-1.6 13M3.8 7.2h13m-13.6 5.6h13',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l2.6 1.7',
  reply: 'M8.2 5 3.8 9.2l4.4 4.3M4 9.2h7.2c2.8 0 5 2 5 4.6v1.4',
  file: 'M5.5 3.5h5.2l3.8 3.8v8.2a1 1 0 0 1-1 1h-8a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Zm5 0v4h4',
  more: 'M5.2 10a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0Zm5.4 0a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0Zm5.4 0a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0Z',
  down: 'M10 4.5v11m-4.5-4.4L10 15.6l4.5-4.5',
} as const;

/** A small drawing beside or instead of a word; the word itself stands in the control's label. */
export function Icon({ name, filled = false }: { name: keyof typeof paths; filled?: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} className={filled ? 'icon-filled' : undefined} />
    </svg>
  );
}

/** Votum's mark: a tick that is a V. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path d="M8.5 9.5 15 23 24 8" />
    </svg>
  );
}
