import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { protocolText } from '../../../cards/text/protocol';
import type { Language } from '../../../domain/language';
import type { Protocol } from './block';
import { TEXT_WIDTH } from './page';

/** Under every page: the board and the decision, which page of how many, and the entry's hash. */
export function layFooter({ footer }: Protocol, lang: Language): Footer {
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
