import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  type ITableOptions,
  LeaderType,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { protocolText } from '../../../cards/text/protocol';
import type { Language } from '../../../domain/language';
import type { Block, Column, Protocol } from './block';
import { pinTimes } from './pinTimes';

// Twentieths of a point, as Word counts. A4 with 2.3 cm to the left and right.
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_134, bottom: 1_247, left: 1_304, right: 1_304, footer: 567 };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const INK = '1F2A37';
const QUIET = '5B6672';
const LINE = 'C6CDD5';
const SHADE = 'EEF1F4';
const SANS = 'Calibri';
const MONO = 'Consolas';
/** Said each time: without it LibreOffice takes the height of a line as exact, and large letters run into one another. */
const AUTO = LineRuleType.AUTO;
const BULLETS = 'remarks';
const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/**
 * Lays a protocol out as a Word document: real heading styles, header rows that repeat, language and title set, so that it
 * can be read aloud and found through. The same protocol gives the same bytes.
 * @param date the document's own, `2025-06-11`.
 */
export async function writeProtocol(protocol: Protocol, date: string, lang: Language): Promise<Uint8Array> {
  const { kind, title, subtitle, blocks } = protocol;
  const document = new Document({
    title: `${title}: ${subtitle}`,
    subject: kind,
    creator: 'Votum',
    lastModifiedBy: 'Votum',
    styles: stylesIn(lang),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 284, hanging: 284 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: { default: footerOf(protocol, lang) },
        children: [
          new Paragraph({ style: 'Kind', text: kind }),
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ style: 'Subtitle', text: subtitle }),
          ...blocks.flatMap((block) => layOut(block, lang)),
        ],
      },
    ],
  });
  return pinTimes(await Packer.toBuffer(document), date, locales[lang]);
}

function layOut(block: Block, lang: Language): Paragraph | Table | Paragraph[] {
  const { kind } = block;
  switch (kind) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text });
    case 'subheading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text });
    case 'paragraph':
      return new Paragraph({ text: block.text });
    case 'decision':
      return new Paragraph({ style: 'Decision', text: block.text });
    case 'small':
      return new Paragraph({ style: 'Small', text: block.text });
    case 'item':
      return new Paragraph({ text: block.text, numbering: { reference: BULLETS, level: 0 } });
    case 'facts':
      return new Table({ ...frame([26, 74]), rows: block.rows.map((row) => factRow(row, block.mono)) });
    case 'table':
      return tableOf(block.columns, block.rows);
    case 'signature':
      return signatureOf(block, lang);
    default:
      return kind satisfies never;
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
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

function tableOf(columns: readonly Column[], rows: readonly string[][]): Table {
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

/** A line to sign on and one for the date, with whose they are underneath. */
function signatureOf({ name, body }: { name: string; body: string }, lang: Language): Paragraph[] {
  const ends = [twips(62), twips(68), TEXT_WIDTH] as const;
  const { LEFT, RIGHT } = TabStopType;
  const leader = LeaderType.UNDERSCORE;
  return [
    new Paragraph({
      style: 'SignatureLine',
      keepNext: true,
      tabStops: [
        { type: LEFT, position: ends[0], leader },
        { type: LEFT, position: ends[1] },
        { type: RIGHT, position: ends[2], leader },
      ],
      children: [new TextRun({ text: '\t\t\t' })],
    }),
    new Paragraph({
      style: 'Small',
      tabStops: [{ type: LEFT, position: ends[1] }],
      children: [new TextRun({ text: `${name}, ${body}\t${protocolText(lang).signature.date}` })],
    }),
  ];
}

function footerOf({ footer }: Protocol, lang: Language): Footer {
  const [before = '', between = '', after = ''] = protocolText(lang).page('|', '|').split('|');
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({
            children: [`${footer.left}\t${before}`, CURRENT, between, TOTAL_PAGES, after],
          }),
        ],
      }),
      new Paragraph({ style: 'FooterHash', text: footer.hash }),
    ],
  });
}

function twips(hundredths: number): number {
  return Math.floor((TEXT_WIDTH * hundredths) / 100);
}

function stylesIn(lang: Language): IStylesOptions {
  const language = { value: locales[lang] };
  const heading = { font: SANS, bold: true, color: INK };
  const style = (id: string, name: string, size: number, more: object = {}, spacing: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size, ...more },
    paragraph: { spacing },
  });
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, color: INK, language },
        paragraph: { spacing: { after: 120, line: 276, lineRule: AUTO } },
      },
      title: { run: { ...heading, size: 44 }, paragraph: { spacing: { before: 0, after: 60 } } },
      heading1: {
        run: { ...heading, size: 27 },
        paragraph: { spacing: { before: 320, after: 110 }, keepNext: true },
      },
      heading2: {
        run: { ...heading, size: 22 },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      style('Kind', 'Protocol kind', 21, { color: QUIET }, { after: 40 }),
      style('Subtitle', 'Subtitle', 27, { color: INK }, { after: 240, line: 264, lineRule: AUTO }),
      style('Decision', 'Decision', 23, { bold: true }, { after: 120, line: 288, lineRule: AUTO }),
      style('Small', 'Small', 18, { color: QUIET }, { before: 80, after: 80 }),
      style('TableHead', 'Table head', 19, { bold: true }, { after: 0, line: 252, lineRule: AUTO }),
      style('TableText', 'Table text', 19, {}, { after: 0, line: 252, lineRule: AUTO }),
      style('TableHash', 'Table hash', 15, { font: MONO }, { after: 0, line: 252, lineRule: AUTO }),
      style('SignatureLine', 'Signature line', 21, {}, { before: 560, after: 40 }),
      style('Footer', 'footer', 17, { color: QUIET }, { after: 20 }),
      style('FooterHash', 'Footer hash', 13, { font: MONO, color: QUIET }, { after: 0 }),
    ],
  };
}
