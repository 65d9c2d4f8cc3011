import { answerCard } from '../../cards/answers/answerCard';
import { button } from '../../cards/button';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { userLine } from '../../cards/userText';
import type { Confirmable } from '../../cards/verbs';
import { runsCases } from '../../domain/board/roles';
import { addCalendarDays } from '../../domain/calendar/calendarDays';
import { SeatId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import { Choice } from '../../domain/round/choice';
import { openConfirm } from '../presses/openConfirm';
import { card, type Reply, words } from '../turn';
import { caseMeant } from './caseMeant';
import type { Talk } from './talk';

const confirms: Partial<Record<Talk['heard']['intent'], Confirmable>> = {
  'round.remind': 'remind',
  'round.extend': 'extend',
  'round.close': 'close',
  'round.withdraw': 'withdraw',
  'to-meeting': 'to-meeting',
  ask: 'ask',
  comment: 'comment',
  recuse: 'recuse',
  'record-answer': 'record',
};

// What someone says for himself, or of another's answer, is not for a channel.
const own: readonly Talk['heard']['intent'][] = ['ask', 'comment', 'recuse', 'record-answer', 'notify.set'];

/** A wish typed in words opens the card it is confirmed on. Nothing has been done when it opens. */
export async function openDoing(talk: Talk): Promise<Reply> {
  const { turn, heard, lang, seated } = talk;
  if (turn.incoming.inChannel && own.includes(heard.intent)) return words(answersText(lang).onlyInChat);
  if (heard.seat?.kind === 'notFound')
    return words(answersText(lang).seatNotFound(userLine(heard.seat.words, 60)));
  const meant = await caseMeant(talk);
  if (meant.kind === 'reply') return meant.reply;
  if (meant.kind === 'draft') return words(refusalText('notOpen', lang));
  const { view } = meant;
  const roundId = view.round.id;
  if (heard.intent === 'notify.set') {
    if (!runsCases(seated.role)) return words(refusalText('notYours', lang));
    return offerToTell(view, lang);
  }
  const what = confirms[heard.intent];
  if (what === undefined) return words(refusalText('notFound', lang));
  const seat = heard.seat?.kind === 'one' ? SeatId.safeParse(heard.seat.id) : null;
  const choice = Choice.safeParse(heard.choice);
  const to = deadlineWanted(talk, view);
  return openConfirm(
    turn,
    { v: 1, roundId, what, ...(seat?.success ? { seatId: seat.data } : {}) },
    {
      ...(choice.success ? { choice: choice.data } : {}),
      ...(to === null ? {} : { to }),
      ...(heard.detail === 'substitute' ? { detail: 'substitute' } : {}),
      ...(heard.query === undefined ? {} : { reason: heard.query }),
    },
    // Everyone in a channel reads the card: it names nobody.
    turn.incoming.inChannel ? { kind: 'channel' } : undefined,
  );
}

function deadlineWanted({ heard }: Talk, view: CaseView): { date: string; time?: string } | null {
  if (heard.date !== undefined)
    return { date: heard.date.date, ...(heard.date.time === undefined ? {} : { time: heard.date.time }) };
  return heard.days === undefined
    ? null
    : { date: addCalendarDays(view.round.deadline.localDate, heard.days) };
}

function offerToTell(view: CaseView, lang: Talk['lang']): Reply {
  const text = answersText(lang);
  const about = { lead: text.confirmTell, title: userLine(view.round.proposal.title) };
  const buttons = [button(text.tellMe, 'notify.set', { v: 1, roundId: view.round.id })];
  return card(answerCard({ about, said: [], buttons }, lang));
}
