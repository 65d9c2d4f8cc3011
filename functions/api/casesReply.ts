import { z } from 'zod';
import { LocalDate, LocalTime } from '../../domain/calendar/calendar';
import { BoardId, Instant, RoundId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import { Choice } from '../../domain/round/choice';
import { owes } from '../../domain/round/owes';

const OwnCase = z.strictObject({
  id: RoundId,
  board: z.strictObject({ id: BoardId, name: z.string() }),
  title: z.string(),
  state: z.enum(['open', 'awaitingConfirmation', 'closed']),
  /** `at` is the last millisecond that counts, in UTC; date and time are the minute people read, in the zone. */
  deadline: z.strictObject({
    at: Instant,
    date: LocalDate,
    time: LocalTime,
    /** Which of the two, in the hour that comes twice when summer time ends. */
    doubledHour: z.enum(['A', 'B']).nullable(),
    zone: z.string(),
  }),
  /** What awaits the reader: an answer, his word that a recorded answer is his, or that a result stands. */
  owed: z.enum(['answer', 'confirmAnswer', 'confirmResult']).nullable(),
  /** The answer in force of the seat the reader answers for. `comment` is what a person wrote: data, never markup. */
  answer: z
    .strictObject({ choice: Choice, comment: z.string(), at: Instant, version: z.int().min(1) })
    .nullable(),
});

/** What `GET /api/my/cases` replies with. */
export const CasesReply = z.strictObject({ cases: z.array(OwnCase) });
export type CasesReply = z.infer<typeof CasesReply>;

/** The cases a person may see, as the tab reads them. */
export function casesReply(views: readonly CaseView[]): CasesReply {
  return { cases: views.map(ownCase) };
}

function ownCase(view: CaseView): z.infer<typeof OwnCase> {
  const { board, round, mine } = view;
  const { at, localDate: date, localTime: time, doubledHour = null } = round.deadline;
  const answer = mine?.answer ?? null;
  return {
    id: round.id,
    board: { id: board.id, name: board.name },
    title: round.proposal.title,
    state: round.status,
    deadline: { at, date, time, doubledHour, zone: board.calendar.timeZone },
    owed: owedBy(view),
    answer: answer && {
      choice: answer.choice,
      comment: answer.comment,
      at: answer.at,
      version: answer.version,
    },
  };
}

function owedBy(view: CaseView): z.infer<typeof OwnCase>['owed'] {
  if (view.confirms) return 'confirmResult';
  if (!owes(view)) return null;
  return view.mine?.answer === null ? 'answer' : 'confirmAnswer';
}
