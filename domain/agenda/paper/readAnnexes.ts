import { parsed } from '../../link';
import { type Annex, saysNone } from '../meeting';
import { type Problem, problemAt } from '../problem';
import { joinTexts } from './joinTexts';
import type { Line } from './line';
import type { Section } from './readSections';
import { isMidSentence, isUnfinished } from './sentence';

/** An annex and where it is listed. */
export type ListedAnnex = { annex: Annex; line: Line };

/** An annex named in an item's text. */
export type Mention = { number: number; line: Line };

export type ReadAnnexes = { annexes: ListedAnnex[]; none: boolean; problems: Problem[] };

type Found = { number: number; line: Line; texts: string[] };

// A first line shorter than this was not wrapped, so a capital after it begins something else.
const shortestWrapped = 50;

/** Reads what stands under Bilag: `Bilag 1: Kommissorium`, wrapped or not, or a word that there is none. */
export function readAnnexes(sections: readonly Section[]): ReadAnnexes {
  const found: Found[] = [];
  const problems: Problem[] = [];
  let none = false;
  for (const { lines } of sections) {
    let open: Found | undefined;
    let afterBlank = false;
    for (const line of lines) {
      const numbered = /^(?:- )?bilag (\d{1,3})(?![\p{L}\d])(?! ?[-–] ?\d)(?: ?[:.)–-])? ?(.*)$/iu.exec(
        line.text,
      );
      if (line.text === '') afterBlank = true;
      else if (numbered && Number(numbered[1]) > 0) {
        open = { number: Number(numbered[1]), line, texts: [numbered[2] ?? ''] };
        found.push(open);
      } else if (saysNone(line.text)) none = true;
      else if (open && goesOn(open, line, afterBlank)) open.texts.push(line.text);
      else problems.push(problemAt(line, 'annex-unreadable'));
      if (line.text !== '') afterBlank = false;
    }
  }
  const annexes = found.map(({ number, line, texts }) => ({
    line,
    annex: readAnnex(number, joinTexts(texts)),
  }));
  return { annexes, none: none && annexes.length === 0, problems };
}

/** The annexes an item's text names, each once, as in "(bilag 3)". */
export function findMentions(sections: readonly Section[]): Mention[] {
  const found = new Map<number, Line>();
  for (const line of sections.flatMap(({ name, lines }) => (name === 'annexes' ? [] : lines)))
    for (const [, digits = ''] of line.text.matchAll(/(?<!\p{L})bilag (\d{1,3})(?!\d)/giu))
      if (!found.has(Number(digits))) found.set(Number(digits), line);
  return [...found].map(([number, line]) => ({ number, line }));
}

function goesOn(open: Found, line: Line, afterBlank: boolean): boolean {
  const previous = open.texts.at(-1) ?? '';
  if (/^(?:- |bilag \d)/i.test(line.text)) return false;
  if (afterBlank) return isMidSentence(previous, line.text);
  return isUnfinished(previous) || open.line.text.length >= shortestWrapped || !/^\p{Lu}/u.test(line.text);
}

function readAnnex(number: number, text: string): Annex {
  const link = /https?:\/\/[^\s<>()"”]+/i.exec(text)?.[0].replace(/[.,;]$/, '');
  const valid = link !== undefined && parsed(link) !== null ? link : undefined;
  const title = (valid === undefined ? text : text.replace(valid, '').replace(/ ?(?:\( ?\)|< ?>)/, ''))
    .replace(valid === undefined ? / ?[,;:–-] ?$/ : / ?[.,;:–-] ?$/, '')
    .trim();
  return {
    number,
    title: title === '' ? `Bilag ${number}` : title,
    ...(valid === undefined ? {} : { link: valid }),
  };
}
