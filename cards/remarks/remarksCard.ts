import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isSame, type Remark, type RemarkRef, unhandled } from '../../domain/round/remarks';
import { Button, button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { byline } from '../case/byline';
import { isShortened } from '../case/matterOf';
import { fitCard } from '../fitCard';
import { Buttons, Head, Section } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/remarks.json';
import { remarksForMinutes } from '../text/remarkForMinutes';
import { remarksText } from '../text/remarks';
import { textIn } from '../text/text';
import { userLine } from '../userText';
import { RemarkRow, remarkRow } from './remarkRow';

export interface RemarksCard {
  view: CaseView;
  remarks: readonly Remark[];
  /** The first to show; those before are left behind a button. */
  from?: number;
  /** Shown by itself, to be marked or answered. */
  opened?: RemarkRef | undefined;
  /** What was done, or why not. */
  note?: string | undefined;
}

const Field = z.strictObject({
  label: Words,
  missing: Words,
  effect: Words,
  buttons: z.array(Button).length(1),
});

const View = z.strictObject({
  head: Head,
  notes: z.array(Line).max(1),
  strong: z.array(Line),
  rows: z.array(RemarkRow),
  field: z.array(Field).max(1),
  minutes: z.array(Section).max(1),
  small: z.array(Line),
  more: z.array(Buttons).max(1),
});

const render = renderer('remarks', template, View);

// More than these with their buttons fill a phone several times over.
const MOST = 5;

/**
 * What was said about a case and what became of each, for those who run it: what is not dealt with first, and the text
 * for the minutes. One that is opened stands alone, with every mark and a field to answer it in.
 */
export function remarksCard(asked: RemarksCard, lang: Language): CardMessage {
  const { opened } = asked;
  const one = opened === undefined ? undefined : asked.remarks.find((remark) => isSame(remark, opened));
  return fitCard((room) =>
    one === undefined ? listed(asked, lang, room) : openedAlone(asked, one, lang, room),
  );
}

function listed({ view, remarks, from = 0, note }: RemarksCard, lang: Language, room: number): CardMessage {
  const text = remarksText(lang);
  const left = unhandled(remarks);
  const ordered = [...left, ...remarks.filter((remark) => !left.includes(remark))];
  const first = from < ordered.length ? from : 0;
  const shown = ordered.slice(first, first + MOST);
  const rest = ordered.length - first - shown.length;
  const ofCase = { v: 1, roundId: view.round.id } as const;
  const minutes = remarksForMinutes(remarks, view, lang, room);
  return framed(view, lang, {
    lead: leadLine(view, left.length, lang),
    notes: lines(note),
    // To the secretariat the first line says what is left.
    strong: lines(
      [
        text.received(remarks.length),
        ...(left.length > 0 && view.viewer === 'chair' ? [text.unhandled(left.length)] : []),
      ].join(' '),
    ),
    rows: shown.map((remark) => remarkRow(remark, { view, alone: false, room }, lang)),
    field: [],
    minutes: minutes.length === 0 ? [] : [{ label: text.minutes.label, paragraphs: lines(...minutes) }],
    small: lines(rest > 0 ? text.more(rest) : null, isShortened(room) ? textIn(lang).shortened : null),
    buttons: [
      ...(rest > 0 ? [button(text.next, 'round.remarks', { ...ofCase, from: first + MOST })] : []),
      ...(first > 0 ? [button(text.first, 'round.remarks', ofCase)] : []),
      button(textIn(lang).case.status, 'round.show', { ...ofCase, as: 'run' }),
    ],
  });
}

function openedAlone({ view, note }: RemarksCard, remark: Remark, lang: Language, room: number): CardMessage {
  const text = remarksText(lang);
  const { seatId, said } = remark;
  const data = { v: 1, roundId: view.round.id, seatId, said } as const;
  const send = button(text.answer.send, 'round.mark', { ...data, mark: 'answered' }, 'positive');
  const { label, missing, effect } = text.answer;
  return framed(view, lang, {
    lead: text.lead.one,
    notes: lines(note),
    strong: [],
    rows: [remarkRow(remark, { view, alone: true, room }, lang)],
    field: [{ label, missing, effect, buttons: [send] }],
    minutes: [],
    small: [],
    buttons: [button(text.mark.all, 'round.remarks', { v: 1, roundId: view.round.id })],
  });
}

function framed(
  { round }: CaseView,
  lang: Language,
  {
    lead,
    buttons,
    ...body
  }: Omit<z.input<typeof View>, 'head' | 'more'> & { lead: string; buttons: Button[] },
): CardMessage {
  const title = userLine(round.proposal.title) || '–';
  const head = { lead, title, byline: lines(byline(round, lang)) };
  return shell(render({ ...body, head, more: [{ buttons }] }), { lang, summary: `${lead} ${title}` });
}

/** The secretariat deals with them; a chair may. */
function leadLine({ viewer }: CaseView, left: number, lang: Language): string {
  const text = remarksText(lang).lead;
  return left > 0 && viewer === 'secretariat' ? text.act(left) : text.nothing;
}
