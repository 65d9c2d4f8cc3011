import { z } from 'zod';
import type { Board } from '../../domain/board/board';
import type { Language } from '../../domain/language';
import type { Decision } from '../../domain/register/decisionsIn';
import { periodOf } from '../../domain/round/amendCase';
import type { AmendFaults, AmendField, AmendForm } from '../../domain/round/amendment';
import { HEARD_LIMITS } from '../../domain/round/heard';
import type { MissingHearing } from '../../domain/round/missingHearings';
import { LIMITS } from '../../domain/round/proposal';
import { amendedDeadlineOf } from '../../domain/round/readAmendment';
import type { OpenRound } from '../../domain/round/round';
import { button } from '../button';
import { type CardMessage, Line, lines } from '../card';
import { ChoiceField, fieldParts, TypedField } from '../form/fields';
import { blockingWords, heardFault } from '../form/heardField';
import { replacesFault, replacesField } from '../form/replacesField';
import { Buttons, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/amend.json';
import { deadlineMoment, weekdayDateTime } from '../text/dates';
import { formsText } from '../text/forms';
import { heardText } from '../text/heard';
import { counted } from '../text/numbers';
import { personNumberText } from '../text/personNumber';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { userInput, userLine } from '../userText';

/** Room for the longest list of links a case takes. */
const LONGEST_LINKS = 6_000;

const View = z.strictObject({
  head: Head,
  notice: z.array(Line),
  title: TypedField,
  question: TypedField,
  text: TypedField,
  files: z.array(ChoiceField).max(1),
  fileHint: z.array(Line),
  links: TypedField,
  heard: TypedField,
  replaces: z.array(ChoiceField).max(1),
  reason: TypedField,
  deadline: ChoiceField,
  actions: Buttons,
});

const render = renderer('amend', template, View, fieldParts);

export interface AmendCard {
  round: OpenRound;
  board: Pick<Board, 'calendar' | 'shortName'>;
  form: AmendForm;
  /** The decisions it can replace, the newest first. */
  decisions?: readonly Decision[];
  /** What is wrong, field by field; `{}` where the form is only opened. */
  faults: AmendFaults;
  /** Whom the rules ask to be heard, where that is what is wrong. */
  unheard?: readonly MissingHearing[] | undefined;
  /** A sentence of ours that belongs at the top. */
  note?: string | undefined;
}

/**
 * The form of a new version: the wording and papers in force to be edited, the reason, and what becomes of the
 * deadline.
 */
export function amendCard(
  { round, board, form, decisions = [], faults, unheard = [], note }: AmendCard,
  lang: Language,
): CardMessage {
  const text = versionsText(lang).form;
  const words = formsText(lang);
  const wrong = Object.keys(faults).length;
  const { amendedDeadline } = round.rules;
  const typed = (
    id: 'title' | 'question' | 'text' | 'links' | 'heard' | 'reason',
    labels: { label: string; placeholder: string },
    maxLength: number,
  ): TypedField => ({
    id,
    label: labels.label,
    value: userInput(form[id]),
    placeholder: labels.placeholder,
    maxLength,
    fault: lines(faultText(id, faults, lang, unheard)),
  });
  const data = { v: 1 as const, roundId: round.id };
  const title = userLine(form.title, 200) || words.untitled;
  const lead = wrong > 0 ? `${text.faults(wrong)} ${words.faultHint}` : text.lead;
  const card = render({
    head: {
      lead,
      title,
      byline: lines(`${text.byline(round.version + 1)} · ${userLine(board.shortName, 80)}`),
    },
    notice: lines(note),
    title: typed('title', words.title, LIMITS.title),
    question: typed('question', words.question, LIMITS.question),
    text: typed('text', words.text, LIMITS.text),
    files: filesOf(form, faults, lang),
    fileHint: lines(form.files.length === 0 ? text.noFiles : text.moreFiles),
    links: typed('links', words.links, LONGEST_LINKS),
    heard: typed('heard', heardText(lang).form, HEARD_LIMITS.typed),
    replaces: round.kind === 'minutes' ? [] : replacesField(form.replaces, decisions, faults.replaces, lang),
    reason: typed('reason', text.reason, LIMITS.reason),
    deadline: {
      id: 'deadline',
      label: amendedDeadline.setBy === 'board' ? text.deadline.byRule : text.deadline.label,
      value: amendedDeadlineOf(round.rules, form),
      style: 'expanded',
      isMultiSelect: false,
      // Where the board's rules say it there is nothing to choose.
      choices: [
        {
          title: text.deadline.restarts(counted(lang, periodOf(round, board.calendar), 'workingDay')),
          value: 'restarts',
        },
        {
          title: text.deadline.runsOn(weekdayDateTime(lang, deadlineMoment(round.deadline))),
          value: 'runsOn',
        },
      ].filter(({ value }) => amendedDeadline.setBy === 'case' || value === amendedDeadline.value),
      fault: lines(faultText('deadline', faults, lang)),
    },
    actions: {
      buttons: [
        button(text.preview, 'amend.preview', data, 'positive'),
        button(text.save, 'amend.save', data),
        button(text.discard, 'amend.discard', data, 'destructive'),
      ],
    },
  });
  return shell(card, { lang, summary: `${title}: ${lead}` });
}

/** The files to choose among; a file that is not chosen is not part of the new version. */
function filesOf(form: AmendForm, faults: AmendFaults, lang: Language): ChoiceField[] {
  if (form.files.length === 0) return [];
  const { pinned, papers } = textIn(lang).matter;
  return [
    {
      id: 'kept',
      label: versionsText(lang).form.files,
      value: form.kept.join(','),
      style: 'expanded',
      isMultiSelect: true,
      choices: form.files.flatMap((file) =>
        file.kind === 'file'
          ? [
              {
                title: `${userLine(file.name, 120) || papers}${pinned(file.sha256.slice(0, 8))}`,
                value: file.id,
              },
            ]
          : [],
      ),
      fault: lines(faultText('files', faults, lang)),
    },
  ];
}

function faultText(
  field: AmendField,
  faults: AmendFaults,
  lang: Language,
  unheard: readonly MissingHearing[] = [],
): string | null {
  const fault = faults[field];
  if (fault === undefined) return null;
  const text = versionsText(lang).form;
  const { everyField, title, question, text: long, links } = formsText(lang).faults;
  if (fault === 'tooSoon') return text.tooSoon;
  if (fault === 'notHeard') return heardText(lang).faults.notHeardVersion(blockingWords(unheard, lang));
  if (field === 'heard') return heardFault(fault, unheard, lang);
  if (field === 'replaces' || fault === 'notInForce') return replacesFault(fault, lang);
  switch (field) {
    case 'title':
      if (fault === 'personNumber') return personNumberText(lang).title;
      return fault === 'missing' ? title.missing : title.tooLong(LIMITS.title);
    case 'question':
      return fault === 'missing' ? question.missing : question.tooLong(LIMITS.question);
    case 'text':
      return long.tooLong(LIMITS.text);
    case 'links':
    case 'files':
      if (fault === 'tooLong') return everyField.tooLong;
      return fault === 'notHttps' ? links.notHttps : links.tooMany(LIMITS.papers);
    case 'reason':
      return fault === 'missing' ? text.reasonMissing : everyField[fault];
    case 'deadline':
      return everyField[fault];
    default:
      return field satisfies never;
  }
}
