import type { RoundId, SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { button } from '../button';
import type { CardMessage } from '../card';
import { confirmsText } from '../text/confirms';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';
import type { Confirmable } from '../verbs';
import { questionCard } from './confirmView';

// A row of buttons holds five everywhere.
const MOST = 5;

/** A word that can mean two deeds: 'Behandl på møde · Træk tilbage'. Each is asked about again before it is done. */
export function chooseDeedCard(
  asked: { roundId: RoundId; title: string; deeds: readonly Confirmable[]; seatId?: SeatId | undefined },
  lang: Language,
): CardMessage {
  const text = confirmsText(lang).choose;
  const about = asked.seatId === undefined ? {} : { seatId: asked.seatId };
  const deeds = asked.deeds.slice(0, MOST);
  return questionCard(
    {
      lead: deeds.map((what) => text.verbs[what]).join(text.separator),
      paragraphs: [text.hint],
      buttons: deeds.map((what) =>
        button(text.verbs[what], 'confirm.open', { v: 1, roundId: asked.roundId, what, ...about }),
      ),
    },
    { title: asked.title, byline: upperFirst(textIn(lang).byline.onBehalf) },
    lang,
  );
}
