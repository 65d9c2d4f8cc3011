import type { RoundId, SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { fitCard } from '../fitCard';
import { shell } from '../shell';
import { formsText } from '../text/forms';
import { peopleList } from '../text/people';
import { findWarnings } from './findWarnings';
import { type Previewed, previewBody, renderPreview } from './previewView';

export interface ReleaseCard extends Previewed {
  roundId: RoundId;
  /** The chairs that have given their word. */
  releasedBy: readonly SeatId[];
  /** The reader's own seat; null for the secretariat, which only sees where the case is. */
  mine: SeatId | null;
  /** Whether it may be sent out now. */
  mayStart: boolean;
  /** Sending back was pressed without saying why. */
  reasonMissing?: boolean;
}

/** A case that waits for the chairs: a chair releases it or sends it back; the secretariat sees that it waits. */
export function releaseCard(input: ReleaseCard, lang: Language): CardMessage {
  return fitCard((room) => build(input, lang, room));
}

function build(input: ReleaseCard, lang: Language, room: number): CardMessage {
  const { roundId, releasedBy, board, mine, mayStart, reasonMissing = false } = input;
  const text = formsText(lang);
  const { title, byline, ...body } = previewBody(
    input,
    lang,
    room,
    mayStart ? text.preview.sendNow : text.preview.sendOnRelease,
  );
  const given = board.seats.filter((seat) => releasedBy.includes(seat.id));
  const asked = mine !== null && !releasedBy.includes(mine);
  const lead = asked
    ? text.preview.leadRelease
    : mayStart
      ? text.preview.leadReleased
      : text.preview.leadWaiting;
  const warnings = findWarnings(input, lang, room);
  const data = { v: 1 as const, roundId };
  const card = renderPreview({
    ...body,
    head: {
      lead,
      title,
      byline: [
        ...byline,
        ...(given.length === 0
          ? []
          : lines(
              text.preview.released(
                peopleList(
                  given.map((s) => ({ body: s.body, personName: s.person.name })),
                  lang,
                ),
              ),
            )),
      ],
    },
    warnings: warnings.length === 0 ? [] : [{ label: text.preview.warnings, lines: lines(...warnings) }],
    reason: asked
      ? [
          {
            ...text.preview.returnReason,
            fault: lines(reasonMissing ? text.preview.returnReasonMissing : null),
          },
        ]
      : [],
    actions: {
      buttons: [
        ...(asked ? [button(text.buttons.release, 'round.release', data, 'positive')] : []),
        ...(mayStart
          ? [button(text.buttons.start, 'round.start', data, asked ? 'default' : 'positive')]
          : []),
        ...(asked ? [button(text.buttons.return, 'round.return', data)] : []),
        button(text.buttons.edit, 'round.edit', data),
      ],
    },
  });
  return shell(card, { lang, summary: `${title}: ${lead}` });
}
