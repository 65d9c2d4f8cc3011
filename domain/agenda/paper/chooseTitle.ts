import { formatItemNumber } from '../itemNumber';
import type { ProblemCode } from '../problem';
import type { Entry } from './readAgendaTable';
import { sameTitle } from './sameTitle';

/** An item's title, with the one over its own text where that differs by more than capitals and stops. */
export type ChosenTitle = { title: string; bodyTitle?: string; codes: ProblemCode[] };

/** Chooses between the heading on the list and the one over the item itself; the list's holds. */
export function chooseTitle(listed: Entry | undefined, own: Entry | undefined): ChosenTitle {
  const title = listed?.title || own?.title || '';
  if (title === '') {
    const number = listed?.number ?? own?.number;
    return { title: number ? `Pkt. ${formatItemNumber(number)}` : 'Pkt.', codes: ['title-missing'] };
  }
  if (!own || own.title === '' || sameTitle(own.title, title)) return { title, codes: [] };
  // A page number that stuck to one of two equal titles.
  if (sameTitle(withoutFigure(title), own.title))
    return { title: own.title, codes: ['page-number-in-title'] };
  if (sameTitle(withoutFigure(own.title), title)) return { title, codes: ['page-number-in-title'] };
  return { title, bodyTitle: own.title, codes: [] };
}

function withoutFigure(title: string): string {
  return title.replace(/(?<=\p{L}) ?\d{1,3}$/u, '');
}
