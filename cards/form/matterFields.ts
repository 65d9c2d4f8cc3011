import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { Amendment } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import type { CaseForm, FormFaults, FormField } from '../../domain/round/form';
import { LIMITS, type Paper } from '../../domain/round/proposal';
import { lines } from '../card';
import { matterOf } from '../case/matterOf';
import { formsText } from '../text/forms';
import { textIn } from '../text/text';
import { userInput, userLine } from '../userText';
import { faultText } from './faultText';
import type { TypedField } from './fields';

/** Room for the longest list of links the case takes. */
const LONGEST_LINKS = 6_000;

/** The fields about the matter itself: what is asked, what changed since the meeting, and the papers. */
export function matterFields(
  { form, faults, changes }: { form: CaseForm; faults: FormFaults; changes: readonly Amendment[] },
  lang: Language,
  room: number,
) {
  const text = formsText(lang);
  const wrong = (field: FormField) =>
    lines(
      faults[field] === undefined
        ? null
        : faultText(field, faults[field], { eligible: 0, boardSet: false }, lang),
    );
  const typed = (id: 'title' | 'question' | 'text' | 'links', maxLength: number): TypedField => ({
    id,
    label: text[id].label,
    value: userInput(form[id]),
    placeholder: text[id].placeholder,
    maxLength,
    fault: wrong(id),
  });
  return {
    title: typed('title', LIMITS.title),
    question: typed('question', LIMITS.question),
    text: typed('text', LIMITS.text),
    changes: changesToggle(form, changes, lang, room),
    files:
      form.files.length === 0
        ? []
        : [{ label: text.files, files: lines(...form.files.map((file) => fileLine(file, lang))) }],
    fileHint: lines(form.files.length === 0 ? text.noFiles : text.moreFiles),
    fileFault: wrong('files'),
    links: typed('links', LONGEST_LINKS),
    linkHint: lines(text.links.hint),
  };
}

/** A paper as the form lists it, with the fingerprint an answer will be pinned to. */
function fileLine(paper: Paper, lang: Language): string {
  const note = textIn(lang).matter;
  const name = userLine(paper.name, 120) || note.papers;
  return `${name}${paper.kind === 'file' ? note.pinned(paper.sha256.slice(0, 8)) : note.notPinned}`;
}

function changesToggle(form: CaseForm, changes: readonly Amendment[], lang: Language, room: number) {
  const text = formsText(lang).includeChanges;
  // The same words as on the case's own card, so that what is offered is what will be sent.
  const proposal = {
    title: '',
    question: '',
    text: '',
    papers: [],
    changes: changes.slice(0, 20),
    item: form.item,
    heard: [],
    replaces: [],
  };
  return matterOf(proposal, lang, room).changesFold.map((fold) => ({
    // The preview shows them all; here the first one tells what is meant.
    changes: room < 1 ? fold.changes.slice(0, 1) : fold.changes,
    label: text.label,
    title: form.item === null ? text.titleFree : text.title(formatItemNumber(form.item)),
    value: String(form.includeChanges),
  }));
}
