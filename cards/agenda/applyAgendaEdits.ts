import { sameItemNumber } from '../../domain/agenda/itemNumber';
import type { Annex, Meeting } from '../../domain/agenda/meeting';
import type { AgendaEdits } from '../agendaFields';

/**
 * The meeting with what the secretariat corrected. The id stays, also when the date it was made from changes: buttons
 * already sent name it.
 */
export function applyAgendaEdits(meeting: Meeting, { meeting: header, item: edited }: AgendaEdits): Meeting {
  const { startsAt: _startsAt, endsAt: _endsAt, place: _place, ...rest } = meeting;
  const corrected: Meeting =
    header === null
      ? meeting
      : {
          ...rest,
          ...header,
          virtual: header.place === meeting.place ? meeting.virtual : isVirtual(header.place),
        };
  if (edited === null) return corrected;
  const { links, ...fields } = edited;
  return {
    ...corrected,
    items: corrected.items.map((item) => {
      if (!sameItemNumber(item.number, edited.number)) return item;
      const { startsAt: _from, endsAt: _to, presenter: _presenter, ...kept } = item;
      return { ...kept, ...fields, annexes: item.annexes.map((annex) => withLink(annex, links)) };
    }),
  };
}

function withLink(annex: Annex, links: NonNullable<AgendaEdits['item']>['links']): Annex {
  const typed = links.find(({ number }) => number === annex.number);
  if (typed === undefined) return annex;
  const { link: _link, ...rest } = annex;
  return typed.link === null ? rest : { ...rest, link: typed.link };
}

function isVirtual(place: string | undefined): boolean {
  return /virtuel|online|teams|video/i.test(place ?? '');
}
