import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { SentRound } from '../../domain/round/round';
import type { Button } from '../button';
import { type CardMessage, Line, lines, Option, Words } from '../card';
import { byline } from '../case/byline';
import { ChoiceField, DayField, fieldParts, MomentField, TypedField } from '../form/fields';
import { Buttons, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/confirm.json';
import { formsText } from '../text/forms';
import { userLine } from '../userText';

const SeatChoice = z.strictObject({
  label: Words,
  errorMessage: Words,
  choices: z.array(Option).min(1),
});

const View = z.strictObject({
  head: Head,
  faults: z.array(Line),
  strong: z.array(Line),
  paragraphs: z.array(Line),
  small: z.array(Line),
  moment: z.array(MomentField).max(1),
  seat: z.array(SeatChoice).max(1),
  choice: z.array(ChoiceField).max(2),
  fields: z.array(TypedField).max(2),
  day: z.array(DayField).max(1),
  typed: z.array(TypedField).max(1),
  actions: z.array(Buttons).max(1),
});

const render = renderer('confirm', template, View, fieldParts);

/** What a card that asks first is made of. `lead` is of our own words only; everything else may hold names. */
export interface Question {
  lead: string;
  fault?: string | null;
  strong?: (string | null)[];
  paragraphs?: (string | null)[];
  small?: (string | null)[];
  moment?: MomentField;
  seat?: z.infer<typeof SeatChoice>;
  choice?: ChoiceField | ChoiceField[];
  /** Short texts, a line each. */
  fields?: TypedField[];
  day?: DayField;
  typed?: TypedField;
  buttons: Button[];
}

/** A card that asks before anything is done. */
export function questionCard(
  question: Question,
  about: { title: string; byline: string },
  lang: Language,
): CardMessage {
  const {
    lead,
    fault,
    strong = [],
    paragraphs = [],
    small = [],
    moment,
    seat,
    choice,
    fields = [],
    day,
    typed,
    buttons,
  } = question;
  const title = userLine(about.title, 200) || formsText(lang).untitled;
  const card = render({
    head: { lead, title, byline: lines(about.byline) },
    faults: lines(fault),
    strong: lines(...strong),
    paragraphs: lines(...paragraphs),
    small: lines(...small),
    moment: moment === undefined ? [] : [moment],
    seat: seat === undefined ? [] : [seat],
    choice: choice === undefined ? [] : [choice].flat(),
    fields,
    day: day === undefined ? [] : [day],
    typed: typed === undefined ? [] : [typed],
    actions: buttons.length === 0 ? [] : [{ buttons }],
  });
  return shell(card, { lang, summary: `${lead} ${title}` });
}

/** What a question about a sent case is about. */
export function aboutCase(round: SentRound, lang: Language): { title: string; byline: string } {
  return { title: round.proposal.title, byline: byline(round, lang) };
}

/** What a question is made from: the case as its reader may see it, and what was typed when it comes back. */
export interface Asking {
  view: CaseView;
  /** Remarks nobody has dealt with, where that matters. */
  unhandled?: number | undefined;
  typed: TypedBefore;
}

/** What the card came back with, so that nothing has to be typed again. */
export interface TypedBefore {
  /** Why it came back; one of the codes of `refusalText`. */
  fault?: string;
  date?: string;
  time?: string;
  reason?: string;
  ground?: string;
  by?: string;
  from?: string;
  caseNo?: string;
  docNo?: string;
}
