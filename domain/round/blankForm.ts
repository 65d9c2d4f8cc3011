import type { Board } from '../board/board';
import { votingSeats } from '../board/board';
import { suggestedRules, UNSET } from '../board/rules';
import type { CaseForm } from './form';

/** What is known when a form is opened: from an agenda item, or from the sentence that asked for it. */
export interface FormStart {
  title?: string;
  question?: string;
  item?: CaseForm['item'];
  hasChanges?: boolean;
  deadlineDate?: string;
}

/** A form with the board's own rules where it has them and the suggested values where it has none. */
export function blankForm(board: Board, start: FormStart): CaseForm {
  const { rules } = board;
  const suggested = suggestedRules(votingSeats(board).length);
  const own = <T>(value: T | typeof UNSET, other: T): T => (value === UNSET ? other : value);
  return {
    title: start.title ?? '',
    question: start.question ?? '',
    text: '',
    links: '',
    files: [],
    item: start.item ?? null,
    includeChanges: start.hasChanges ?? false,
    deadlineKind: start.deadlineDate === undefined ? 'workingDays' : 'date',
    workingDays: String(own(rules.periodWorkingDays, suggested.periodWorkingDays)),
    deadlineDate: start.deadlineDate ?? '',
    deadlineTime: board.calendar.closingTime,
    sendWhen: 'now',
    sendDate: '',
    sendTime: '08:00',
    reminders: ['2-working-days-before', 'last-working-day'],
    majority: own(rules.majority, suggested.majority),
    minAnswers: String(own(rules.minAnswers, suggested.minAnswers)),
    meetingDemand: String(own(rules.meetingDemand, suggested.meetingDemand)),
    earlyClose: own(rules.earlyClose, suggested.earlyClose),
    recused: [],
  };
}
