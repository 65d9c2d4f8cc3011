import { LocalDate } from '../../domain/calendar/calendar';
import { localDate } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import { LONGEST_JOURNAL_NUMBER } from '../../domain/round/journal';
import { button } from '../button';
import { journalText, receiptLine } from '../text/journal';
import { userInput, userLine } from '../userText';
import type { Asking, Question } from './confirmView';

/** 'Hvor er sagen journaliseret?': the two numbers and the day; as they stand, where they are to be corrected. */
export function askJournal({ view, typed }: Asking, lang: Language): Question {
  const text = journalText(lang);
  const { round, board } = view;
  const before = round.status === 'closed' ? round.journal : null;
  const { fault } = typed;
  const date = typed.date ?? before?.date ?? localDate(board.calendar, view.now);
  const system = board.journalSystem;
  const number = (id: 'caseNo' | 'docNo', label: string) => ({
    id,
    label,
    value: userInput(typed[id] ?? before?.[id] ?? ''),
    placeholder: text.ask.placeholder,
    maxLength: LONGEST_JOURNAL_NUMBER,
    fault: [],
  });
  return {
    lead: text.ask.lead,
    fault:
      fault !== undefined && Object.hasOwn(text.refusals, fault)
        ? text.refusals[fault as keyof typeof text.refusals]
        : null,
    strong: [before === null ? null : receiptLine(before, lang)],
    paragraphs: [
      before === null ? text.ask.effect : text.ask.again,
      system === undefined ? null : text.ask.system(userLine(system, 60)),
    ],
    small: [text.ask.law],
    fields: [number('caseNo', text.ask.caseNo), number('docNo', text.ask.docNo)],
    day: {
      id: 'date',
      label: text.ask.date,
      value: LocalDate.safeParse(date).success ? date : '',
      fault: [],
    },
    buttons: [
      button(
        before === null ? text.record : text.correct,
        'decision.journal',
        { v: 1, roundId: round.id },
        'positive',
      ),
    ],
  };
}
