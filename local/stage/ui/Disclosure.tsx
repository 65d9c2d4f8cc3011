import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';

/** A button with a small panel under it. Escape, or a press elsewhere, closes it; Escape gives the focus back. */
export function Disclosure(props: {
  /** What stands on the button, and, where that is only a drawing, what it is called. */
  face: ReactNode;
  name?: string;
  className?: string;
  testId: string;
  disabled?: boolean;
  onOpen?: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  });
  useEffect(() => {
    const box = frame.current;
    if (!isOpen || box === null) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !box.contains(target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => closeOnKey(event);
    document.addEventListener('pointerdown', closeOutside);
    box.addEventListener('keydown', onKey);
    box.querySelector<HTMLElement>('.panel :is(input, select, button)')?.focus();
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      box.removeEventListener('keydown', onKey);
    };
  }, [isOpen]);

  return (
    <div className="disclosure" ref={frame}>
      <button
        ref={button}
        type="button"
        className={props.className}
        disabled={props.disabled}
        aria-expanded={isOpen}
        aria-label={props.name}
        title={props.name}
        data-testid={props.testId}
        onClick={() => {
          if (!isOpen) props.onOpen?.();
          setOpen(!isOpen);
        }}
      >
        {props.face}
      </button>
      {isOpen && <div className="panel">{props.children(close)}</div>}
    </div>
  );
}
