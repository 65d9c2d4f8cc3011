import { type IStylesOptions, LineRuleType } from 'docx';

const INK = '1F2A37';
const QUIET = '5B6672';
const SANS = 'Calibri';
const MONO = 'Consolas';
/** Said each time: without it LibreOffice takes the height of a line as exact, and large letters run into one another. */
const AUTO = LineRuleType.AUTO;

/**
 * The styles of a protocol, Word's own for title and headings, so that its navigation and a screen reader know them.
 * @param locale the language it is read in, `da-DK`.
 */
export function protocolStyles(locale: string): IStylesOptions {
  const language = { value: locale };
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
