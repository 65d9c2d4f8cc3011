import type { Amendment } from '../agenda/meeting';
import type { Board } from '../board/board';
import { votingSeats } from '../board/board';
import { asksForAnswers, rulesInForce, UNSET, valueOr } from '../board/rules';
import { EarlyClose, MajorityKind, majorityOf } from '../board/ruleValues';
import { type Instant, LocalDate, LocalTime } from '../calendar/calendar';
import { type Deadline, resolveDeadline } from '../calendar/deadline';
import { instantAt, laterBy } from '../calendar/localMoment';
import { defaultReminders, type PlannedReminder, reminderTimes } from '../calendar/reminderTimes';
import type { SeatId } from '../ids';
import { personNumbersIn } from '../personNumber';
import type { Decision } from '../register/decisionsIn';
import { readReplaces } from '../register/readReplaces';
import type { CaseKind, MinutesOf } from './caseKind';
import { type CaseRules, freezeRules } from './caseRules';
import type { CaseForm, FieldFault, FormFaults, FormField } from './form';
import { readHeard } from './heard';
import { freezeMinutesRules } from './minutesRules';
import { type MissingHearing, missingHearings } from './missingHearings';
import { LIMITS, type Proposal } from './proposal';
import { readLinks } from './readLinks';
import { moreThanHalf } from './weighVotes';

/** A case that can be sent out: the form with every field read. */
export interface ReadyCase {
  kind: CaseKind;
  minutesOf: MinutesOf | null;
  proposal: Proposal;
  /** When it is sent; `now` unless the form says later. */
  sendAt: Instant;
  later: boolean;
  deadline: Deadline;
  reminders: PlannedReminder[];
  rules: CaseRules;
  recused: SeatId[];
  /** Hearings that the rules ask for and that are not given; none of them keeps the case from being sent. */
  unheard: MissingHearing[];
}

// A deadline nobody can meet is a slip of the pen: two hours is the shortest an urgent case is given.
const SHORTEST_PERIOD_MS = 2 * 60 * 60 * 1000;
const LATEST_SENDING_MS = 366 * 24 * 60 * 60 * 1000;

/**
 * Reads a form as typed. Gives the case it describes, or what is wrong field by field, never both.
 * @param changes the FROM/TO of the item the case springs from; used when the form asks to include them.
 * @param itemTitle the title of that item, where it is known.
 * @param decisions the board's, among which it says what it replaces.
 */
export function readForm(
  form: CaseForm,
  board: Board,
  changes: Amendment[],
  now: Instant,
  itemTitle = '',
  decisions: readonly Decision[] = [],
): { kind: 'ready'; case: ReadyCase } | { kind: 'faults'; faults: FormFaults; unheard: MissingHearing[] } {
  const faults: FormFaults = {};
  const fault = (field: FormField, why: FieldFault) => {
    faults[field] ??= why;
  };
  const text = (field: 'title' | 'question' | 'text', required: boolean): string => {
    const value = form[field].trim();
    if (required && value === '') fault(field, 'missing');
    if (value.length > LIMITS[field]) fault(field, 'tooLong');
    if (field === 'title' && personNumbersIn(value).length > 0) fault(field, 'personNumber');
    return value;
  };
  const whole = (field: 'workingDays' | 'minAnswers' | 'meetingDemand', most: number): number => {
    const value = /^\d{1,3}$/.test(form[field].trim()) ? Number(form[field].trim()) : 0;
    if (value < 1) fault(field, 'notANumber');
    else if (value > most) fault(field, field === 'workingDays' ? 'tooMany' : 'moreThanSeats');
    return Math.min(Math.max(value, 1), most);
  };
  const moment = (
    date: 'deadlineDate' | 'sendDate',
    time: 'deadlineTime' | 'sendTime',
  ): { date: string; time: string } | null => {
    const day = LocalDate.safeParse(form[date].trim());
    const clock = LocalTime.safeParse(form[time].trim().replace('.', ':'));
    if (!day.success) fault(date, form[date].trim() === '' ? 'missing' : 'notADate');
    if (!clock.success) fault(time, 'notATime');
    return day.success && clock.success ? { date: day.data, time: clock.data } : null;
  };

  const papers = [...form.files, ...readLinks(form.links, (why) => fault('links', why))];
  const proposal: Proposal = {
    title: text('title', true),
    question: text('question', true),
    text: text('text', false),
    papers,
    heard: readHeard(form.heard, papers, (why) => fault('heard', why)),
    changes: form.includeChanges ? changes : [],
    item: form.item,
    replaces: readReplaces(form.replaces, decisions, (why) => fault('replaces', why)),
  };
  if (proposal.papers.length > LIMITS.papers) fault('links', 'tooMany');

  const later = form.sendWhen === 'later';
  const sending = later ? moment('sendDate', 'sendTime') : null;
  const sendAt = sending === null ? now : instantAt(board.calendar, sending.date, sending.time);
  if (sendAt < now) fault('sendDate', 'inThePast');
  if (sendAt > laterBy(now, LATEST_SENDING_MS)) fault('sendDate', 'notADate');

  const voting = votingSeats(board);
  const recused = form.recused.filter((id) => board.seats.some((seat) => seat.id === id));
  const eligible = voting.filter((seat) => !recused.includes(seat.id)).length;
  if (eligible === 0) fault('recused', 'nobodyLeft');
  // A rule the board has set holds as it is, also where it cannot be met with those who are left: then the preview warns.
  const own = rulesInForce(board, sendAt);
  const unheard = missingHearings(
    valueOr(own.hearing, []),
    { title: proposal.title, question: proposal.question, itemTitle },
    proposal.heard,
  );
  if (unheard.some(({ effect }) => effect === 'blocks')) fault('heard', 'notHeard');
  const chooseRules = (): CaseRules => {
    const majority = MajorityKind.safeParse(form.majority);
    if (!majority.success && own.majority === UNSET) fault('majority', 'chooseOne');
    const earlyClose = EarlyClose.safeParse(form.earlyClose);
    if (!earlyClose.success && own.earlyClose === UNSET) fault('earlyClose', 'chooseOne');
    return freezeRules(own, {
      majority: majorityOf(majority.success ? majority.data : 'noneAgainst'),
      minAnswers: asksForAnswers(own) ? whole('minAnswers', Math.max(eligible, 1)) : 1,
      meetingDemand: own.meetingDemand === UNSET ? whole('meetingDemand', Math.max(eligible, 1)) : 1,
      earlyClose: earlyClose.success ? earlyClose.data : 'never',
    });
  };
  // Nothing is chosen on the form of minutes: their rules are the board's and the suggested ones.
  const rules =
    form.kind === 'minutes' ? freezeMinutesRules(own, moreThanHalf(voting.length)) : chooseRules();

  const spec =
    form.deadlineKind === 'workingDays'
      ? ({ kind: 'workingDays', n: whole('workingDays', 60) } as const)
      : deadlineDay(moment('deadlineDate', 'deadlineTime'));
  const deadline = spec === null ? null : resolveDeadline(board.calendar, spec, sendAt);
  if (deadline !== null && deadline.at <= sendAt) fault('deadlineDate', 'inThePast');
  else if (deadline !== null && deadline.at < laterBy(sendAt, SHORTEST_PERIOD_MS))
    fault('deadlineTime', 'tooSoon');

  if (deadline === null || Object.keys(faults).length > 0) return { kind: 'faults', faults, unheard };
  return {
    kind: 'ready',
    case: {
      kind: form.kind,
      minutesOf: form.minutesOf,
      proposal,
      sendAt,
      later,
      deadline,
      reminders: wanted(form, board, sendAt, deadline),
      rules,
      recused,
      unheard,
    },
  };
}

function deadlineDay(moment: { date: string; time: string } | null) {
  return moment === null ? null : ({ kind: 'at', ...moment } as const);
}

/** The reminders of the form that still make sense for this deadline. */
function wanted(form: CaseForm, board: Board, sendAt: Instant, deadline: Deadline): PlannedReminder[] {
  return reminderTimes(board.calendar, sendAt, deadline, defaultReminders).filter((r) =>
    form.reminders.includes(r.kind),
  );
}
