import { z } from 'zod';
import type { Board } from '../../domain/board/board';
import type { ChannelLook } from '../../domain/board/channelLook';
import type { SeatReach } from '../../domain/board/seatReach';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { ReadyCase } from '../../domain/round/readForm';
import { Line, lines, Words } from '../card';
import { byline } from '../case/byline';
import { isShortened, matterOf } from '../case/matterOf';
import { deadlineLines } from '../form/deadlinePreview';
import { Buttons, Fold, Head, Matter } from '../parts/partViews';
import { renderer } from '../render';
import template from '../templates/preview.json';
import { longDateTime, weekdayDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { joinList } from '../text/numbers';
import { ruleLines } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';
import { alsoThereLine } from './reachLines';
import { recipientLines } from './recipients';

const Listed = z.strictObject({ label: Words, lines: z.array(Line) });
const Reason = z.strictObject({ label: Words, placeholder: Words, fault: z.array(Line) });

const View = z.strictObject({
  head: Head,
  warnings: z.array(Listed).max(1),
  deadline: z.strictObject({ label: Words, when: Words, notes: z.array(Line) }),
  matter: Matter,
  recipients: Listed,
  recipientsFold: Fold,
  plan: z.array(Listed),
  rules: Listed,
  reason: z.array(Reason).max(1),
  actions: Buttons,
});
export type PreviewView = z.infer<typeof View>;

export const renderPreview = renderer('preview', template, View);

export interface Previewed {
  ready: ReadyCase;
  board: Pick<Board, 'rulesOfProcedure' | 'seats' | 'calendar'>;
  now: Instant;
  /** How each seat is reached; left out where that is not looked up. */
  reach?: readonly SeatReach[];
  /** Who sits in the channel without a seat, for a reader in 1:1; null where nobody has looked. */
  look?: Pick<ChannelLook, 'at' | 'unseated' | 'more'> | null;
}

/**
 * A case as it will be sent: everything but the first line, the warnings and the buttons, which depend on the reader.
 * `sendNow` says when that is, unless the form says later.
 */
export function previewBody(
  { ready, board, now, reach = [], look = null }: Previewed,
  lang: Language,
  room: number,
  sendNow: string,
): Pick<PreviewView, 'deadline' | 'matter' | 'recipients' | 'recipientsFold' | 'plan' | 'rules'> & {
  title: string;
  byline: Line[];
} {
  const text = formsText(lang).preview;
  const { kind, proposal, deadline, reminders, rules, recused, sendAt, later } = ready;
  const moment = (at: Instant) => localMoment(board.calendar, at);
  const who = recipientLines(board, recused, lang, room, reach);
  const shown = deadlineLines(deadline, board.calendar, now, lang);
  const planned = reminders.map(({ at }) => weekdayDateTime(lang, moment(at)));
  return {
    title: userLine(proposal.title, 200),
    byline: lines(byline({ proposal, version: 1 }, lang), isShortened(room) ? textIn(lang).shortened : null),
    // A closing day stands among the warnings; here it would be said twice.
    deadline: { label: text.deadlineLabel, when: shown.when, notes: lines(shown.notes[0]) },
    matter: matterOf(proposal, lang, room, kind),
    recipients: {
      label: text.recipients,
      lines: lines(...who.lines, alsoThereLine(look, board.calendar, lang, room)),
    },
    recipientsFold: who.fold,
    plan: [
      { label: text.sending, lines: lines(later ? upperFirst(longDateTime(lang, moment(sendAt))) : sendNow) },
      {
        label: text.reminders,
        lines: lines(planned.length === 0 ? text.noReminders : upperFirst(joinList(lang, planned))),
      },
    ],
    rules: { label: text.rules, lines: lines(...ruleLines(rules, lang)) },
  };
}
