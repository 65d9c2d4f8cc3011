import type { AgendaItem, ClockTime } from '../meeting';
import { type Problem, problemAt } from '../problem';
import { formatParagraphs, type Paragraph, readParagraphs } from './readParagraphs';
import type { Section } from './readSections';
import { readTimes } from './readTimes';

export type Texts = Pick<
  AgendaItem,
  'recommendation' | 'record' | 'caseStatement' | 'issue' | 'solution' | 'nextSteps'
>;

/** An item's sections as texts. `recorded` are the paragraphs of the record, with their lines. */
export type ItemTexts = {
  texts: Texts;
  otherSections: AgendaItem['otherSections'];
  recorded: Paragraph[];
  adjournedAt?: ClockTime;
  problems: Problem[];
};

/**
 * Reads an item's sections. A section that stands twice is read on; one with nothing under it counts as absent.
 * Text under no heading is what happened (`isMinutes`) or the case.
 */
export function readItemTexts(sections: readonly Section[], isMinutes: boolean): ItemTexts {
  const found: ItemTexts = { texts: {}, otherSections: [], recorded: [], problems: [] };
  for (const section of sections) {
    if (section.name === 'annexes') continue;
    const all = readParagraphs(section.lines);
    const help = findHelp(all);
    const { paragraphs, adjournedAt } = takeClosing(all.filter((paragraph) => !help.has(paragraph)));
    for (const { line, text } of help)
      found.problems.push(problemAt({ number: line, text }, 'help-text-dropped'));
    if (adjournedAt !== undefined) found.adjournedAt ??= adjournedAt;
    const text = formatParagraphs(paragraphs);
    if (text === '') {
      if (all.length === 0 && isMinutes) found.problems.push(problemAt(section.line, 'section-empty'));
      continue;
    }
    const name = section.name === 'intro' ? placeIntro(sections, isMinutes) : section.name;
    if (section.name === 'intro' && sections.length > 1)
      found.problems.push(problemAt(section.line, 'text-outside-section'));
    if (name === 'other') {
      found.otherSections.push({ heading: section.heading || '–', text });
      continue;
    }
    const before = found.texts[name];
    found.texts[name] = before === undefined ? text : `${before}\n\n${text}`;
    if (name === 'record') found.recorded.push(...paragraphs);
  }
  return found;
}

/**
 * The template's own help, left in the case in [brackets] over one paragraph or several. A bracketed word within a
 * sentence is none, nor is a bracket that is never closed.
 */
function findHelp(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const help = new Set<Paragraph>();
  let open: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph.text.replace(/\.$/, '');
    if (text.startsWith('[')) open = [];
    if (open.length === 0 && !text.startsWith('[')) continue;
    open.push(paragraph);
    const closed = text.indexOf(']');
    if (closed === text.length - 1) for (const one of open) help.add(one);
    if (closed >= 0) open = [];
  }
  return help;
}

/** Takes out "Mødet blev hævet kl. 13.25", which is said of the meeting. */
function takeClosing(paragraphs: readonly Paragraph[]): { paragraphs: Paragraph[]; adjournedAt?: ClockTime } {
  const last = paragraphs.at(-1);
  const said = /^Mødet (?:(?:blev|er) )?(?:hævet|sluttede|sluttet|afsluttet) (?=kl\.? )/i.exec(
    last?.text ?? '',
  );
  const times = said && last ? readTimes(last.text.slice(said[0].length)) : undefined;
  if (times?.kind !== 'read' || !/^\.?$/.test(times.rest)) return { paragraphs: [...paragraphs] };
  return { paragraphs: paragraphs.slice(0, -1), adjournedAt: times.startsAt };
}

function placeIntro(sections: readonly Section[], isMinutes: boolean): 'record' | 'caseStatement' | 'other' {
  const name = isMinutes ? 'record' : 'caseStatement';
  return sections.some((section) => section.name === name) ? 'other' : name;
}
