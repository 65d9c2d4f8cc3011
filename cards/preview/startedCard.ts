import type { Board } from '../../domain/board/board';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import { type Round, titleOf } from '../../domain/round/round';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { noticeCard } from '../noticeCard';
import { shell } from '../shell';
import { deadlineMoment, longDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { textIn } from '../text/text';
import { userLine } from '../userText';
import { recipientCount } from './recipients';

/** What a press on Udsend came to; `alreadyStarted` is a success too, and nothing was sent twice. */
export type Started = 'started' | 'scheduled' | 'alreadyStarted';

/** Tells whoever sent a case out that it is out, or when it will be, and where to follow it. */
export function startedCard(
  kind: Started,
  round: Round,
  board: Pick<Board, 'seats' | 'calendar'>,
  lang: Language,
): CardMessage {
  const text = formsText(lang).started;
  const when = (at: string) => longDateTime(lang, localMoment(board.calendar, at));
  const sentOut = 'proposal' in round;
  const lead =
    kind === 'alreadyStarted' && sentOut ? text.already : sentOut ? text.lead : leadOf(round, when, lang);
  const data = { v: 1 as const, roundId: round.id };
  const card = noticeCard({
    head: { lead, title: userLine(titleOf(round), 200) || formsText(lang).untitled, byline: [] },
    strong: [],
    paragraphs: lines(
      kind === 'started' ? text.onTheirWay : null,
      sentOut ? null : text.recipients(recipientCount(board, round.form.recused, lang)),
      sentOut ? formsText(lang).answerBy(longDateTime(lang, deadlineMoment(round.deadline))) : null,
    ),
    more: [
      {
        buttons: sentOut
          ? [button(textIn(lang).case.status, 'round.show', { ...data, as: 'run' })]
          : [button(formsText(lang).buttons.edit, 'round.edit', data)],
      },
    ],
  });
  return shell(card, { lang, summary: lead });
}

function leadOf(round: Round, when: (at: string) => string, lang: Language): string {
  const text = formsText(lang).preview;
  return round.status === 'scheduled' ? text.leadScheduled(when(round.sendAt)) : text.leadWaiting;
}
