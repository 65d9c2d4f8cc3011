import type { Board } from '../../domain/board/board';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import { type PreparedRound, titleOf } from '../../domain/round/round';
import { button } from '../button';
import type { CardMessage } from '../card';
import { longDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { stateWord, upperFirst } from '../text/words';
import { userLine } from '../userText';
import { listCard } from './listCard';

/** The cases being prepared, newest first: where each is, when it was begun or will be sent, and a button to go on. */
export function draftsCard(
  { drafts, board }: { drafts: readonly PreparedRound[]; board: Pick<Board, 'calendar'> },
  lang: Language,
): CardMessage {
  const text = formsText(lang);
  const kept = drafts.filter((round) => round.status !== 'discarded');
  const newest = [...kept].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const when = (at: string) => longDateTime(lang, localMoment(board.calendar, at));
  return listCard(
    {
      lead: newest.length === 0 ? text.drafts.none : text.drafts.lead(newest.length),
      title: text.drafts.title,
      rows: newest.map((round) => ({
        title: userLine(titleOf(round), 120) || text.untitled,
        lines: [
          [
            upperFirst(stateWord(round, lang)),
            round.status === 'scheduled'
              ? text.drafts.sends(when(round.sendAt))
              : text.drafts.started(when(round.createdAt)),
          ].join(' · '),
        ],
        buttons: [button(text.buttons.open, 'round.edit', { v: 1, roundId: round.id })],
      })),
    },
    lang,
  );
}
