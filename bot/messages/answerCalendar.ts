import { countDaysAnswer } from '../../cards/answers/countDaysAnswer';
import { rulesInForce, suggestedRules, UNSET } from '../../domain/board/rules';
import { localMoment } from '../../domain/calendar/localMoment';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

const MOST_DAYS = 260;

/** Working days counted on the board's calendar: from today, or back from a day the case must be settled by. */
export async function answerCalendar({ turn, seated, heard, lang }: Talk): Promise<Reply> {
  const { board } = seated;
  const today = localMoment(board.calendar, turn.receivedAt).date;
  const rules = rulesInForce(board, turn.receivedAt);
  const own =
    rules.period !== UNSET && rules.period.value.kind === 'workingDays' ? rules.period.value.n : UNSET;
  const period = own === UNSET ? suggestedRules(rules, 1).period.n : own;
  const n = Math.min(heard.workingDays ?? period, MOST_DAYS);
  const { date } = heard;
  const question =
    date === undefined || date.bound === 'from'
      ? ({ kind: 'from', n } as const)
      : ({
          kind: 'latest',
          date: date.date,
          bound: date.bound,
          n,
          setBy: own === UNSET ? 'suggested' : 'board',
        } as const);
  return words(countDaysAnswer(board.calendar, today, question, lang).join('\n'));
}
