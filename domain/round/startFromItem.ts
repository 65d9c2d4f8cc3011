import type { AgendaItem } from '../agenda/meeting';

// What an item is on the agenda for stands before its matter: "Drøftelse af årshjul og budget".
const PURPOSE =
  /^(?:drøftelse|godkendelse|behandling|orientering|gennemgang|forelæggelse|status) (?:af|om|fra|vedr\.?|vedrørende) /i;

/**
 * The title and question a written approval of an agenda item begins with. They are a start for the secretariat to
 * edit: what was discussed at the meeting is now to be approved, updated where the minutes changed its wording.
 */
export function startFromItem(item: Pick<AgendaItem, 'title' | 'amendments'>): {
  title: string;
  question: string;
} {
  const matter = item.title.replace(PURPOSE, '');
  const title = matter.charAt(0).toUpperCase() + matter.slice(1);
  const updated = item.amendments.length > 0;
  const inSentence = /^[A-ZÆØÅ]{2}/.test(matter) ? matter : matter.charAt(0).toLowerCase() + matter.slice(1);
  return {
    title: updated ? `${title}, opdateret` : title,
    question: `Det indstilles, at bestyrelsen godkender ${updated ? 'opdateret ' : ''}${inSentence}.`,
  };
}
