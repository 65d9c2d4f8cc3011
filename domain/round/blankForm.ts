import type { Board } from '../board/board';
import { votingSeats } from '../board/board';
import { rulesInForce, suggestedRules, valueOr } from '../board/rules';
import type { Period } from '../board/ruleValues';
import { addCalendarDays } from '../calendar/calendarDays';
import { laterBy, localMoment } from '../calendar/localMoment';
import type { Instant } from '../ids';
import type { CaseKind, MinutesOf } from './caseKind';
import type { CaseForm } from './form';
import { minutesPeriod } from './minutesRules';
import { leastAnswers, moreThanHalf } from './weighVotes';

/** What is known when a form is opened: from an agenda item, or from the sentence that asked for it. */
export interface FormStart {
  kind?: CaseKind;
  minutesOf?: MinutesOf;
  title?: string;
  question?: string;
  item?: CaseForm['item'];
  hasChanges?: boolean;
  deadlineDate?: string;
  /** Numbers of decisions. */
  replaces?: string[];
}

/** A form with the rules in force at `now` where the board has set them and the suggested values where it has not. */
export function blankForm(board: Board, start: FormStart, now: Instant): CaseForm {
  const rules = rulesInForce(board, now);
  const voting = votingSeats(board).length;
  const suggested = suggestedRules(rules, moreThanHalf(voting));
  const { kind = 'approval' } = start;
  const period = kind === 'minutes' ? minutesPeriod(rules) : valueOr(rules.period, suggested.period);
  const asked =
    start.deadlineDate === undefined
      ? momentOf(period, board, now)
      : { date: start.deadlineDate, time: board.calendar.closingTime };
  const demand = valueOr(rules.meetingDemand, suggested.meetingDemand);
  return {
    kind,
    minutesOf: start.minutesOf ?? null,
    title: start.title ?? '',
    question: start.question ?? '',
    text: '',
    links: '',
    files: [],
    item: start.item ?? null,
    includeChanges: start.hasChanges ?? false,
    deadlineKind: asked === null ? 'workingDays' : 'date',
    workingDays: String(period.kind === 'workingDays' ? period.n : suggested.period.n),
    deadlineDate: asked?.date ?? '',
    deadlineTime: asked?.time ?? board.calendar.closingTime,
    sendWhen: 'now',
    sendDate: '',
    sendTime: '08:00',
    reminders: ['2-working-days-before', 'last-working-day'],
    majority: valueOr(rules.majority, suggested.majority).kind,
    minAnswers: String(
      leastAnswers(valueOr(rules.quorum, suggested.quorum), { eligible: voting, all: voting }) ?? '',
    ),
    meetingDemand: String(demand.members ?? ''),
    earlyClose: valueOr(rules.earlyClose, suggested.earlyClose),
    recused: [],
    heard: '',
    replaces: start.replaces ?? [],
  };
}

// A period in calendar days or hours becomes a moment on the form, counted from now; working days are counted at the
// sending.
function momentOf(period: Period, board: Board, now: Instant): { date: string; time: string } | null {
  switch (period.kind) {
    case 'workingDays':
    case 'perCase':
      return null;
    case 'calendarDays':
      return {
        date: addCalendarDays(localMoment(board.calendar, now).date, period.n),
        time: board.calendar.closingTime,
      };
    case 'hours': {
      const { date, time } = localMoment(board.calendar, laterBy(now, period.n * 60 * 60 * 1000));
      return { date, time };
    }
    default:
      return period satisfies never;
  }
}
