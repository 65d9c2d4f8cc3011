import { useId, useState } from 'react';
import { api } from './api';
import { Disclosure } from './Disclosure';
import { Icon } from './icons';
import { usePage } from './pageContext';
import { atClock, fromField, longDate, toField } from './time';
import { useNow } from './useNow';

/** The stage's clock, and the ways to move it. */
export function ClockControl() {
  const { state, language, texts, attempt } = usePage();
  const now = useNow(state.now, state.heardAt);
  const [moved, setMoved] = useState('');
  const [busy, setBusy] = useState(false);
  const shown = `${longDate(now, language)} ${atClock(now, language)}`;

  const move = async (body: unknown) => {
    setBusy(true);
    await attempt(
      api.moveClock(body).then((clock) => {
        const at = Date.parse(clock.now);
        setMoved(texts.clockNow(`${longDate(at, language)} ${atClock(at, language)}`));
      }),
    );
    setBusy(false);
  };

  return (
    <fieldset className="clock" aria-busy={busy}>
      <legend className="unseen">{texts.clock}</legend>
      <time className="clock-face" dateTime={new Date(now).toISOString()} data-testid="clock">
        <Icon name="clock" />
        {shown}
      </time>
      <div className="clock-buttons">
        <button
          type="button"
          className="plain"
          disabled={busy}
          data-testid="clock-hour"
          onClick={() => void move({ advance: 'PT1H' })}
        >
          {texts.plusHour}
        </button>
        <button
          type="button"
          className="plain"
          disabled={busy}
          data-testid="clock-day"
          onClick={() => void move({ advance: 'P1D' })}
        >
          {texts.plusDay}
        </button>
        <button
          type="button"
          className="plain"
          disabled={busy}
          data-testid="clock-workday"
          onClick={() => void move({ next: 'workday' })}
        >
          {texts.nextWorkday}
        </button>
        <PickTime now={now} busy={busy} onPick={(at) => move({ now: new Date(at).toISOString() })} />
      </div>
      <p className="unseen" role="status" data-testid="clock-moved">
        {moved}
      </p>
    </fieldset>
  );
}

function PickTime({
  now,
  busy,
  onPick,
}: {
  now: number;
  busy: boolean;
  onPick: (at: number) => Promise<void>;
}) {
  const { texts } = usePage();
  const [value, setValue] = useState('');
  const id = useId();
  return (
    <Disclosure
      face={texts.pickTime}
      className="plain"
      testId="clock-pick"
      disabled={busy}
      onOpen={() => setValue(toField(now))}
    >
      {(close) => (
        <form
          className="pick-time"
          onSubmit={(event) => {
            event.preventDefault();
            const at = fromField(value);
            if (at === null) return;
            close();
            void onPick(at);
          }}
        >
          <label htmlFor={id}>{texts.pickTime}</label>
          <input
            id={id}
            type="datetime-local"
            required
            value={value}
            data-testid="clock-time"
            onChange={(event) => setValue(event.target.value)}
          />
          <div className="pick-buttons">
            <button type="submit" className="plain primary" data-testid="clock-set">
              {texts.setClock}
            </button>
            <button type="button" className="plain" onClick={close}>
              {texts.cancel}
            </button>
          </div>
        </form>
      )}
    </Disclosure>
  );
}
