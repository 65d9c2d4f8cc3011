import { z } from 'zod';
import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { Amendment } from '../../domain/agenda/meeting';
import { type Board, votingSeats } from '../../domain/board/board';
import type { Instant } from '../../domain/calendar/calendar';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { Decision } from '../../domain/register/decisionsIn';
import type { CaseForm, FormFaults } from '../../domain/round/form';
import type { MissingHearing } from '../../domain/round/missingHearings';
import { button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { MOST_BYTES } from '../fitCard';
import { Buttons, Changes, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/form.json';
import { formsText } from '../text/forms';
import { stateWord, upperFirst } from '../text/words';
import { userLine } from '../userText';
import { deadlineLines, deadlineOfForm } from './deadlinePreview';
import { ChoiceField, fieldParts, MomentField, TypedField } from './fields';
import { heardField } from './heardField';
import { matterFields } from './matterFields';
import { moreFold } from './moreFold';
import { recusedField } from './recusedField';
import { replacesField } from './replacesField';
import { ruleFields } from './ruleFields';
import { timeFields } from './timeFields';

const View = z.strictObject({
  head: Head,
  notice: z.array(Line),
  headings: z.strictObject({
    matter: Words,
    papers: Words,
    deadline: Words,
    rules: Words,
    sending: Words,
  }),
  title: TypedField,
  question: TypedField,
  text: TypedField,
  changes: z.array(Changes.extend({ label: Words, title: Words, value: Words })).max(1),
  files: z.array(z.strictObject({ label: Words, files: z.array(Line) })).max(1),
  fileHint: z.array(Line),
  fileFault: z.array(Line),
  links: TypedField,
  linkHint: z.array(Line),
  deadlineKind: ChoiceField,
  workingDays: TypedField,
  deadlineAt: MomentField,
  deadline: z.strictObject({ when: Words, notes: z.array(Line) }),
  more: z.strictObject({
    lines: z.array(Line),
    show: Words,
    hide: Words,
    isOpen: z.boolean(),
    isClosed: z.boolean(),
  }),
  sendWhen: ChoiceField,
  sendAt: MomentField,
  reminders: ChoiceField,
  rules: z.strictObject({
    intro: z.array(Line),
    majority: z.array(ChoiceField),
    minAnswers: z.array(TypedField),
    meetingDemand: z.array(TypedField),
    earlyClose: z.array(ChoiceField),
    fixed: z.array(z.strictObject({ rule: Words, setBy: Words, fault: z.array(Line) })),
  }),
  recusedHint: z.array(Line),
  recused: ChoiceField,
  heard: TypedField,
  replaces: z.array(ChoiceField).max(1),
  actions: Buttons,
});

const render = renderer('form', template, View, fieldParts);

export interface FormCard {
  roundId: RoundId;
  form: CaseForm;
  faults: FormFaults;
  board: Pick<Board, 'rulesOfProcedure' | 'seats' | 'calendar' | 'shortName'>;
  now: Instant;
  /** The FROM/TO of the item the case springs from, offered to be included. */
  changes: readonly Amendment[];
  /** The decisions it can replace, the newest first. */
  decisions?: readonly Decision[];
  /** Whom the board's rules ask to be heard on such a case, and who is not. */
  unheard?: readonly MissingHearing[];
  /** `saved`: says at the top that the draft is kept. */
  note?: 'saved';
  /** A sentence of ours that belongs at the top. */
  hint?: string | undefined;
}

/**
 * The form a written approval is prepared on, with everything typed still there and each fault beside its field. What is
 * only shown gives way when the card would be too big; what was typed never does.
 */
export function formCard(input: FormCard, lang: Language): CardMessage {
  const whole = build(input, lang, 1);
  return Buffer.byteLength(JSON.stringify(whole.card)) <= MOST_BYTES ? whole : build(input, lang, 0.05);
}

function build(
  { roundId, form, faults, board, now, changes, decisions = [], unheard = [], note, hint }: FormCard,
  lang: Language,
  room: number,
): CardMessage {
  const text = formsText(lang);
  const wrong = Object.keys(faults).length;
  const title = userLine(form.title, 200) || text.untitled;
  const eligible = votingSeats(board).filter((seat) => !form.recused.includes(seat.id)).length;
  const { carried, ...rules } = ruleFields(board, form, faults, { eligible, now, hasRoom: room === 1 }, lang);
  const reckoned = deadlineOfForm(form, board.calendar, now);
  const deadline =
    reckoned === null
      ? { when: text.noDeadlineYet, notes: [] }
      : deadlineLines(reckoned.deadline, board.calendar, now, lang);
  const data = { v: 1 as const, roundId };
  const card = render({
    head: {
      lead: wrong > 0 ? `${text.faultCount(wrong)} ${text.faultHint}` : text.lead,
      title,
      byline: lines(
        upperFirst(
          [
            ...(form.item === null ? [] : [text.item(formatItemNumber(form.item))]),
            stateWord({ status: 'draft' }, lang),
            userLine(board.shortName, 80),
          ].join(' · '),
        ),
      ),
    },
    notice: lines(note === 'saved' ? text.saved : null, hint),
    headings: text.sections,
    ...matterFields({ form, faults, changes }, lang, room),
    ...timeFields({ form, faults, calendar: board.calendar, reckoned }, lang),
    deadline: { when: deadline.when, notes: lines(...deadline.notes) },
    rules,
    more: moreFold({ form, faults, board, reckoned }, lang),
    ...recusedField(board, form, faults, eligible, lang, room),
    ...heardField(form, faults.heard, unheard, lang),
    replaces:
      form.kind === 'minutes' ? [] : replacesField(form.replaces, decisions, faults.replaces, lang, room),
    actions: {
      buttons: [
        button(text.buttons.preview, 'round.preview', { ...data, ...carried }, 'positive'),
        button(text.buttons.save, 'round.save', { ...data, ...carried }),
        button(text.buttons.discard, 'round.discard', data, 'destructive'),
      ],
    },
  });
  const summary = `${title}: ${wrong > 0 ? text.faultCount(wrong) : text.lead}`;
  return shell(card, { lang, summary });
}
