import {
  BorderStyle,
  type ITableOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Column } from './block';
import { TEXT_WIDTH, twips } from './page';

const SHADE = 'EEF1F4';
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C6CDD5' };
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table as wide as the text, with lines between the rows alone. Widths are hundredths. */
function frame(widths: readonly number[]): Omit<ITableOptions, 'rows'> {
  return {
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
    },
  };
}

/** A table under heads that repeat on every page it runs over. */
export function layTable(columns: readonly Column[], rows: readonly string[][]): Table {
  const widths = columns.map(({ width }) => width);
  return new Table({
    ...frame(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head, width }) => cellOf(head, width, 'TableHead')),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ width, mono }, i) =>
              cellOf(row[i] ?? '', width, mono === true ? 'TableHash' : 'TableText'),
            ),
          }),
      ),
    ],
  });
}

/** Names and what they are, a row each; `mono` for hashes. */
export function layFacts(rows: readonly [string, string][], mono?: true): Table {
  return new Table({ ...frame([26, 74]), rows: rows.map((row) => factRow(row, mono)) });
}

function factRow([name, value]: [string, string], mono: true | undefined): TableRow {
  const style = mono === true ? 'TableHash' : 'TableText';
  return new TableRow({
    cantSplit: true,
    children: [cellOf(name, 26, 'TableHead'), cellOf(value, 74, style)],
  });
}

function cellOf(text: string, width: number, style: 'TableHead' | 'TableText' | 'TableHash'): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    ...(style === 'TableHead' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } } : {}),
    children: [new Paragraph({ style, text })],
  });
}
