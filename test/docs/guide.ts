import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleName } from '../../cards/text/ruleNames';
import { choiceWord } from '../../cards/text/words';
import { RULE_NAMES, type RuleName } from '../../domain/board/rules';
import { Choice } from '../../domain/round/choice';

const root = path.join(__dirname, '../..');

/** The secretariat's guide, as it stands. */
export const guide = readFileSync(path.join(root, 'docs/sekretariat.md'), 'utf8');

/** What stands between these marks, without line breaks inside it: titles of buttons and fields, or phrases to type. */
export function marked(open: string, close: string): string[] {
  const pattern = new RegExp(`${escaped(open)}([^*«»]+?)${escaped(close)}`, 'g');
  return [...guide.matchAll(pattern)].map(([, words = '']) => words.replace(/\s+/g, ' '));
}

function escaped(mark: string): string {
  return mark.replaceAll('*', '\\*');
}

/** The rows of the table that begins with this heading, cell by cell. */
export function rowsOf(heading: string): string[][] {
  const [, after = ''] = guide.split(`${heading}\n`);
  const [table = ''] = after.split('\n\n');
  return table
    .split('\n')
    .slice(1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** One value of a rule as the guide has it: as it stands in the file, and what is said of it. */
export interface GuideValue {
  json: string;
  said: string;
}

/** What the guide says of one rule: its values, and what is suggested while it is unset (null: nothing is). */
export function sectionOf(name: RuleName): { values: GuideValue[]; suggested: string | null } {
  const heading = `\n#### ${ruleName(name, 'da')} (\`${name}\`)\n`;
  const [, after] = guide.split(heading);
  if (after === undefined) throw new Error(`the guide has no section for ${name}`);
  const [section = ''] = after.split(/\n##+ /);
  const unset = /^- Ikke fastsat: (?:`([^`]+)`)?/m.exec(section);
  if (unset === null) throw new Error(`the guide does not say what is suggested for ${name}`);
  return {
    values: [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, json = '', said = '']) => ({
      json,
      said,
    })),
    suggested: unset[1] ?? null,
  };
}

/** The rules in the order of their sections. */
export function sectionsInOrder(): string[] {
  return [...guide.matchAll(/^#### .+ \(`(\w+)`\)$/gm)].map(([, name = '']) => name);
}

/** Everything a Danish card can say in one piece: buttons, labels, answers and the names of rules. */
export async function danishTexts(): Promise<ReadonlySet<string>> {
  const folder = path.join(root, 'cards/text');
  const files = readdirSync(folder).filter((file) => file.endsWith('.da.ts') || file === 'da.ts');
  const modules: unknown[] = await Promise.all(files.map((file) => import(path.join(folder, file))));
  return new Set([
    ...modules.flatMap(stringsIn),
    ...Choice.options.flatMap((choice) => [choiceWord(choice, 'da'), choiceWord(choice, 'da', 'minutes')]),
    ...RULE_NAMES.map((name) => ruleName(name, 'da')),
  ]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
