import type { BoardCalendar } from '../../domain/calendar/calendar';
import { type Instant, LocalDate, LocalTime } from '../../domain/calendar/calendar';
import { type Deadline, isPast, resolveDeadline } from '../../domain/calendar/deadline';
import { instantAt } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseForm } from '../../domain/round/form';
import {
  arithmeticSentence,
  closingDayNote,
  deadlineMoment,
  longDateTime,
  withRemaining,
} from '../text/dates';
import { formsText } from '../text/forms';

type TypedDeadline = Pick<
  CaseForm,
  'deadlineKind' | 'workingDays' | 'deadlineDate' | 'deadlineTime' | 'sendWhen' | 'sendDate' | 'sendTime'
>;

/** The deadline a form would get as it stands, and when it would be sent; null while its fields do not say. */
export function deadlineOfForm(
  form: TypedDeadline,
  calendar: BoardCalendar,
  now: Instant,
): { deadline: Deadline; sendAt: Instant } | null {
  const sending = form.sendWhen === 'later' ? momentOf(form.sendDate, form.sendTime) : null;
  const sendAt = sending === null ? now : instantAt(calendar, sending.date, sending.time);
  if (form.deadlineKind === 'workingDays') {
    const n = /^\d{1,2}$/.test(form.workingDays.trim()) ? Number(form.workingDays.trim()) : 0;
    if (n < 1 || n > 60) return null;
    return { deadline: resolveDeadline(calendar, { kind: 'workingDays', n }, sendAt), sendAt };
  }
  const at = momentOf(form.deadlineDate, form.deadlineTime);
  return at === null ? null : { deadline: resolveDeadline(calendar, { kind: 'at', ...at }, sendAt), sendAt };
}

/** The deadline in words: when, how it was counted, and whether it falls on a day that is closed. */
export function deadlineLines(
  deadline: Deadline,
  calendar: BoardCalendar,
  now: Instant,
  lang: Language,
): { when: string; notes: (string | null)[] } {
  return {
    when: formsText(lang).answerBy(
      // A day that was chosen too early is told beside its field; "senest udløb …" says nothing.
      isPast(deadline, now)
        ? longDateTime(lang, deadlineMoment(deadline))
        : withRemaining(lang, calendar, deadline, now),
    ),
    notes: [
      deadline.arithmetic === undefined ? null : arithmeticSentence(lang, deadline.arithmetic),
      closingDayNote(lang, calendar, deadline),
    ],
  };
}

function momentOf(date: string, time: string): { date: LocalDate; time: LocalTime } | null {
  const day = LocalDate.safeParse(date.trim());
  const clock = LocalTime.safeParse(time.trim().replace('.', ':'));
  return day.success && clock.success ? { date: day.data, time: clock.data } : null;
}
