import type { Hearing } from './heard';
import type { Listened } from './listen';
import { FEATURES, type Feature } from './words/table';

/** What other means than the tables' words tell, for the phrases that ask for it. */
export function readFeatures(said: Omit<Listened, 'features'>, hearing: Hearing): ReadonlySet<Feature> {
  const { yesNo, what, request, conditional } = said.manner;
  const seat = said.seats.seat !== undefined || said.seats.ambiguous !== undefined;
  const told: Record<Feature, boolean> = {
    seat,
    name: said.stranger !== undefined,
    person: seat || said.stranger !== undefined,
    date: said.dates.some((date) => !date.merelyToday),
    till: said.dates.some((date) => date.till),
    days: said.days !== undefined,
    case: said.namesCase,
    it: said.pointed || said.namesCase,
    number: said.words.some((word, i) => word.kind === 'number' && !said.explained.has(i)),
    q: yesNo || what,
    yn: yesNo,
    wh: what,
    stmt: request || (!yesNo && !what),
    if: conditional,
    directs: hearing.directs ?? false,
  };
  return new Set(FEATURES.filter((feature) => told[feature]));
}
