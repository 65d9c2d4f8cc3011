import type { DossierEvent, Question } from './dossier';
import { tellBy } from './tellBy';

/** Every question to the secretariat, with what was answered to everyone. */
export function tellQuestions(events: readonly DossierEvent[]): Question[] {
  return events.flatMap((event) => questionOf(event, events));
}

function questionOf(event: DossierEvent, events: readonly DossierEvent[]): Question[] {
  const { n, at, happening } = event;
  if (happening.kind !== 'asked') return [];
  const { stream: seatId, text } = happening;
  const answers = events.flatMap(({ happening: other, ...told }) =>
    other.kind === 'questionAnswered' && other.seatId === seatId && other.asked === n
      ? [{ at: told.at, by: tellBy(told), text: other.text }]
      : [],
  );
  return [{ seatId, asked: n, at, by: tellBy(event), text, answers }];
}
