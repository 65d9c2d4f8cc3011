import { type Board, votingSeats } from '../../domain/board/board';
import type { Deadline } from '../../domain/calendar/deadline';
import { localMoment } from '../../domain/calendar/localMoment';
import { defaultReminders, reminderTimes } from '../../domain/calendar/reminderTimes';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseForm, FormFaults, FormField } from '../../domain/round/form';
import { type Line, lines } from '../card';
import { weekdayDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { heardText } from '../text/heard';
import { joinList } from '../text/numbers';
import { peopleList } from '../text/people';
import { registerText } from '../text/register';
import { userLine } from '../userText';

const FOLDED: readonly FormField[] = [
  'sendWhen',
  'sendDate',
  'sendTime',
  'reminders',
  'recused',
  'heard',
  'replaces',
];

/**
 * What is seldom changed stands folded under a summary of it: when the case is sent, the reminders, and who is recused.
 * Open when something in it must be corrected, so that no fault is hidden.
 */
export function moreFold(
  {
    form,
    faults,
    board,
    reckoned,
  }: {
    form: CaseForm;
    faults: FormFaults;
    board: Pick<Board, 'seats' | 'calendar'>;
    reckoned: { deadline: Deadline; sendAt: Instant } | null;
  },
  lang: Language,
): { lines: Line[]; show: string; hide: string; isOpen: boolean; isClosed: boolean } {
  const text = formsText(lang);
  const say = (at: Instant) => weekdayDateTime(lang, localMoment(board.calendar, at));
  const reminders =
    reckoned === null
      ? []
      : reminderTimes(board.calendar, reckoned.sendAt, reckoned.deadline, defaultReminders).filter(
          (reminder) => form.reminders.includes(reminder.kind),
        );
  const recused = votingSeats(board).filter((seat) => form.recused.includes(seat.id));
  const isOpen = FOLDED.some((field) => faults[field] !== undefined);
  return {
    lines: lines(
      form.sendWhen === 'now'
        ? text.more.sendNow
        : reckoned === null
          ? text.more.sendUnknown
          : text.more.sendAt(say(reckoned.sendAt)),
      reckoned === null
        ? null
        : reminders.length > 0
          ? text.more.reminders(
              joinList(
                lang,
                reminders.map(({ at }) => say(at)),
              ),
            )
          : text.more.noReminders,
      recusedLine(recused, lang),
      heardLine(form.heard, lang),
      form.replaces.length === 0 ? null : registerText(lang).replaces(joinList(lang, form.replaces)),
    ),
    show: text.more.show,
    hide: text.more.hide,
    isOpen,
    isClosed: !isOpen,
  };
}

function recusedLine(recused: readonly { body: string; person: { name: string } }[], lang: Language): string {
  const { recused: words, preview } = formsText(lang);
  if (recused.length === 0) return words.none;
  const names = peopleList(
    recused.map(({ body, person }) => ({ body, personName: person.name })),
    lang,
  );
  return recused.length === 1 ? preview.recused(names) : preview.recusedMany(names);
}

// Whoever is named first on each line; what is wrong with the lines stands at their field.
function heardLine(typed: string, lang: Language): string | null {
  const groups = typed
    .split('\n')
    .map((line) => userLine(line.split('|')[0] ?? '', 60))
    .filter((group) => group !== '');
  return groups.length === 0 ? null : heardText(lang).form.heard(joinList(lang, groups.slice(0, 6)));
}
