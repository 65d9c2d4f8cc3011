import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CardAct, drawCard } from './drawCard';
import type { Texts } from './texts';

/**
 * A card. It is drawn again only when `version` changes: whatever else happens on the page, what was typed into it
 * stays. While a press is on its way the card takes no other.
 */
export function CardView(props: {
  card: unknown;
  version: string;
  texts: Texts;
  onAct: (act: CardAct) => Promise<void>;
}) {
  const { card, version, texts } = props;
  const place = useRef<HTMLFormElement>(null);
  const pressed = useRef<Element>(null);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);

  const act = useEffectEvent(async (wanted: CardAct) => {
    pressed.current = document.activeElement;
    setBusy(true);
    await props.onAct(wanted).finally(() => setBusy(false));
  });
  // A card that takes no presses loses the focus; a keyboard user gets it back, on the button or, if the card is
  // another one now, on the card.
  useEffect(() => {
    const button = pressed.current;
    if (busy || button === null) return;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    const back = button instanceof HTMLElement && button.isConnected ? button : place.current;
    back?.focus({ preventScroll: true });
  }, [busy]);

  const draw = useEffectEvent((as: string) => {
    const box = place.current;
    if (box === null) return;
    const drawn = drawCard(card, (wanted) => void act(wanted));
    const hadFocus = box.contains(document.activeElement);
    box.replaceChildren(...(drawn.element === null ? [] : [drawn.element]));
    box.dataset.version = as;
    if (hadFocus) box.focus({ preventScroll: true });
    setErrors(drawn.element === null ? drawn.errors : []);
  });
  useEffect(() => draw(version), [version]);

  return (
    <div className="card" data-testid="card" aria-busy={busy}>
      {/* A form of its own: else radio buttons of the same name in two seats' cards would be one group. */}
      <form
        className="card-body"
        ref={place}
        tabIndex={-1}
        inert={busy}
        onSubmit={(event) => event.preventDefault()}
      />
      {errors.length > 0 && (
        <p className="card-broken">
          {texts.cardBroken} {errors.join(' ')}
        </p>
      )}
      {busy && <div className="card-progress" />}
    </div>
  );
}
