import type { ItemType } from '../../domain/agenda/meeting';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { fitCard } from '../fitCard';
import { shell } from '../shell';
import { formsText } from '../text/forms';
import { findWarnings } from './findWarnings';
import { type Previewed, previewBody, renderPreview } from './previewView';

export interface PreviewCard extends Previewed {
  roundId: RoundId;
  /** Whether the chairs' word that the board's rules ask for has been given, or none is asked for. */
  mayStart: boolean;
  itemType?: ItemType | null;
}

/** The case as it will be sent, for whoever prepares it: what to think about first, and the button that sends it. */
export function previewCard(input: PreviewCard, lang: Language): CardMessage {
  return fitCard((room) => build(input, lang, room));
}

function build(input: PreviewCard, lang: Language, room: number): CardMessage {
  const { roundId, ready, mayStart } = input;
  const text = formsText(lang);
  const { title, byline, ...body } = previewBody(
    input,
    lang,
    room,
    mayStart ? text.preview.sendNow : text.preview.sendOnRelease,
  );
  const warnings = findWarnings(input, lang, room);
  const data = { v: 1 as const, roundId };
  const start = button(
    ready.later ? text.buttons.schedule : text.buttons.start,
    'round.start',
    data,
    'positive',
  );
  const toChairs = (style: 'positive' | 'default') =>
    button(text.buttons.toChairs, 'round.to-chairs', data, style);
  const lead = mayStart ? text.preview.lead : text.preview.leadNeedsRelease;
  const card = renderPreview({
    ...body,
    head: { lead, title, byline },
    warnings: warnings.length === 0 ? [] : [{ label: text.preview.warnings, lines: lines(...warnings) }],
    reason: [],
    actions: {
      buttons: [
        ...(mayStart ? [start] : [toChairs('positive')]),
        button(text.buttons.trial, 'round.trial', data),
        ...(mayStart ? [toChairs('default')] : []),
        button(text.buttons.edit, 'round.edit', data),
      ],
    },
  });
  return shell(card, { lang, summary: `${title}: ${lead}` });
}
