import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, type Table } from 'docx';
import type { Language } from '../../../domain/language';
import type { Block, Protocol } from './block';
import { layFooter } from './layFooter';
import { laySignature } from './laySignature';
import { layFacts, layTable } from './layTable';
import { MARGIN, PAGE } from './page';
import { pinTimes } from './pinTimes';
import { protocolStyles } from './protocolStyles';

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
    styles: protocolStyles(locales[lang]),
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
        footers: { default: layFooter(protocol, lang) },
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
      return layFacts(block.rows, block.mono);
    case 'table':
      return layTable(block.columns, block.rows);
    case 'signature':
      return laySignature(block, lang);
    default:
      return kind satisfies never;
  }
}
