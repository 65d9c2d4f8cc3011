import { z } from 'zod';
import { type AgendaItem, ItemType, type Meeting } from '../../domain/agenda/meeting';
import type { BoardId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { AgendaFaults, AgendaTyped } from '../agendaFields';
import { button } from '../button';
import { Line, lines, Words } from '../card';
import { Buttons } from '../parts/partViews';
import { agendasText } from '../text/agendas';
import { upperFirst } from '../text/words';
import { userInput } from '../userText';

/** The meeting's own fields, open for correction. */
export const MeetingEdit = z.strictObject({
  dateLabel: Words,
  date: z.string(),
  startLabel: Words,
  start: z.string(),
  endLabel: Words,
  end: z.string(),
  placeLabel: Words,
  placePlaceholder: Words,
  place: z.string(),
  fault: z.array(Line),
  actions: Buttons,
});

/** An item's fields, open for correction. */
export const ItemEdit = z.strictObject({
  titleLabel: Words,
  titlePlaceholder: Words,
  title: z.string(),
  typeLabel: Words,
  type: z.string(),
  types: z.array(z.strictObject({ title: Words, value: Words })),
  startLabel: Words,
  start: z.string(),
  endLabel: Words,
  end: z.string(),
  presenterLabel: Words,
  presenterPlaceholder: Words,
  presenter: z.string(),
  annexes: z.array(z.strictObject({ id: Words, label: Words, value: z.string() })),
  fault: z.array(Line),
  actions: Buttons,
});

// More papers than this under one item would make its fields longer than the agenda.
const MOST_LINKS = 6;

interface Before {
  meeting: Meeting;
  faults?: AgendaFaults;
  typed?: AgendaTyped;
}
type SaveData = { v: 1; boardId: BoardId; meetingId: string; editing?: string };

export function meetingEdit(
  { meeting, typed, faults }: Before,
  lang: Language,
  data: SaveData,
): z.infer<typeof MeetingEdit> {
  const text = agendasText(lang).preview;
  return {
    dateLabel: text.date,
    date: typed?.meetingDate ?? meeting.date,
    startLabel: text.start,
    start: clockOf(typed?.meetingStart ?? meeting.startsAt),
    endLabel: text.end,
    end: clockOf(typed?.meetingEnd ?? meeting.endsAt),
    placeLabel: text.place,
    placePlaceholder: text.placePlaceholder,
    place: userInput(typed?.meetingPlace ?? meeting.place ?? ''),
    fault: faultLines(faults, lang),
    actions: { buttons: [button(text.buttons.save, 'agenda.save', data, 'positive')] },
  };
}

export function itemEdit(
  item: AgendaItem,
  { typed, faults }: Before,
  lang: Language,
  data: SaveData,
): z.infer<typeof ItemEdit> {
  const words = agendasText(lang);
  const text = words.preview;
  return {
    titleLabel: text.title,
    titlePlaceholder: text.titlePlaceholder,
    title: userInput(typed?.itemTitle ?? item.title),
    typeLabel: text.typeLabel,
    type: typed?.itemType ?? item.type ?? 'none',
    types: [
      ...ItemType.options.map((value) => ({ title: upperFirst(words.type[value]), value })),
      { title: upperFirst(words.noType), value: 'none' },
    ],
    startLabel: text.start,
    start: clockOf(typed?.itemStart ?? item.startsAt),
    endLabel: text.end,
    end: clockOf(typed?.itemEnd ?? item.endsAt),
    presenterLabel: text.presenter,
    presenterPlaceholder: text.presenterPlaceholder,
    presenter: userInput(typed?.itemPresenter ?? item.presenter ?? ''),
    annexes: item.annexes.slice(0, MOST_LINKS).map(({ number, link }) => ({
      id: `annex-${number}`,
      label: text.annexLink(number),
      value: userInput(typed?.[`annex-${number}`] ?? link ?? '', 1_000),
    })),
    fault: faultLines(faults, lang),
    actions: { buttons: [button(text.buttons.save, 'agenda.save', data, 'positive')] },
  };
}

function faultLines(faults: AgendaFaults | undefined, lang: Language): Line[] {
  const text = agendasText(lang).preview.faults;
  const found = Object.values(faults ?? {}).flatMap((fault) => (fault === undefined ? [] : [text[fault]]));
  return lines(...new Set(found));
}

// A picker takes a time or nothing; what was typed otherwise is named in the fault above.
function clockOf(time: string | undefined): string {
  return time !== undefined && /^\d{2}:\d{2}$/.test(time) ? time : '';
}
