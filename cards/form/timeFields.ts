import type { BoardCalendar } from '../../domain/calendar/calendar';
import { LocalDate, LocalTime } from '../../domain/calendar/calendar';
import type { Deadline } from '../../domain/calendar/deadline';
import { localMoment } from '../../domain/calendar/localMoment';
import { defaultReminders, reminderTimes } from '../../domain/calendar/reminderTimes';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseForm, FormFaults, FormField } from '../../domain/round/form';
import { lines } from '../card';
import { weekdayDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { userInput } from '../userText';
import { faultText } from './faultText';
import type { ChoiceField, MomentField, TypedField } from './fields';

/** The reminders a form can ask for, soonest first. */
const REMINDERS = ['2-working-days-before', 'last-working-day'] as const;

/** The fields about time: the deadline, the sending and the reminders. */
export function timeFields(
  {
    form,
    faults,
    calendar,
    reckoned,
  }: {
    form: CaseForm;
    faults: FormFaults;
    calendar: BoardCalendar;
    reckoned: { deadline: Deadline; sendAt: Instant } | null;
  },
  lang: Language,
): {
  deadlineKind: ChoiceField;
  workingDays: TypedField;
  deadlineAt: MomentField;
  sendWhen: ChoiceField;
  sendAt: MomentField;
  reminders: ChoiceField;
} {
  const text = formsText(lang);
  const wrong = (...fields: FormField[]) =>
    lines(
      ...fields.map((field) =>
        faults[field] === undefined
          ? null
          : faultText(field, faults[field], { eligible: 0, boardSet: false }, lang),
      ),
    );
  const oneOf = { style: 'expanded' as const, isMultiSelect: false };
  return {
    deadlineKind: {
      id: 'deadlineKind',
      label: text.deadlineKind.label,
      value: form.deadlineKind,
      ...oneOf,
      choices: [
        { title: text.deadlineKind.workingDays, value: 'workingDays' },
        { title: text.deadlineKind.date, value: 'date' },
      ],
      fault: wrong('deadlineKind'),
    },
    workingDays: {
      id: 'workingDays',
      label: text.workingDays.label,
      value: userInput(form.workingDays),
      placeholder: '7',
      maxLength: 3,
      fault: wrong('workingDays'),
    },
    deadlineAt: moment(
      'deadline',
      form.deadlineDate,
      form.deadlineTime,
      text,
      wrong('deadlineDate', 'deadlineTime'),
    ),
    sendWhen: {
      id: 'sendWhen',
      label: text.sendWhen.label,
      value: form.sendWhen,
      ...oneOf,
      choices: [
        { title: text.sendWhen.now, value: 'now' },
        { title: text.sendWhen.later, value: 'later' },
      ],
      fault: wrong('sendWhen'),
    },
    sendAt: moment('send', form.sendDate, form.sendTime, text, wrong('sendDate', 'sendTime')),
    reminders: {
      id: 'reminders',
      label: text.reminders.label,
      value: REMINDERS.filter((kind) => form.reminders.includes(kind)).join(','),
      style: 'expanded',
      isMultiSelect: true,
      choices: reminderChoices(calendar, reckoned, lang),
      fault: wrong('reminders'),
    },
  };
}

// A date or time that is none cannot stand in a picker; the fault below it says so.
function moment(
  id: 'deadline' | 'send',
  date: string,
  time: string,
  text: ReturnType<typeof formsText>,
  fault: MomentField['fault'],
): MomentField {
  const clock = time.trim().replace('.', ':');
  return {
    dateId: `${id}Date`,
    dateLabel: text[`${id}Date`].label,
    date: LocalDate.safeParse(date.trim()).success ? date.trim() : '',
    timeId: `${id}Time`,
    timeLabel: text[`${id}Time`].label,
    time: LocalTime.safeParse(clock).success ? clock : '',
    fault,
  };
}

/** Each reminder with the day it would be sent, or that it falls away because the deadline is too near. */
function reminderChoices(
  calendar: BoardCalendar,
  reckoned: { deadline: Deadline; sendAt: Instant } | null,
  lang: Language,
): ChoiceField['choices'] {
  const words = formsText(lang).reminders;
  const planned =
    reckoned === null ? [] : reminderTimes(calendar, reckoned.sendAt, reckoned.deadline, defaultReminders);
  return REMINDERS.map((kind) => {
    const name = kind === 'last-working-day' ? words[kind] : words.daysBefore(2);
    const at = planned.find((reminder) => reminder.kind === kind)?.at;
    const title =
      reckoned === null
        ? name
        : at === undefined
          ? words.tooLate(name)
          : words.at(name, weekdayDateTime(lang, localMoment(calendar, at)));
    return { value: kind, title };
  });
}
