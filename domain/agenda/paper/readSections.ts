import type { Line } from './line';
import { matchSectionHeading, type SectionName } from './matchSectionHeading';

/** A section of an item: its heading's line and what stands under it. `heading` is '' above the first one. */
export type Section = { name: SectionName | 'intro'; heading: string; line: Line; lines: Line[] };

/** Parts an item's text at its section headings. */
export function readSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = matchSectionHeading(line.text);
    if (heading) {
      const first = heading.rest === '' ? [] : [{ ...line, text: heading.rest }];
      sections.push({ name: heading.section, heading: heading.heading, line, lines: first });
    } else if (sections.length > 0) sections.at(-1)?.lines.push(line);
    else if (line.text !== '') sections.push({ name: 'intro', heading: '', line, lines: [line] });
  }
  return sections;
}
