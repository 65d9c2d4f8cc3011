import { LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import { protocolText } from '../../../cards/text/protocol';
import type { Language } from '../../../domain/language';
import { TEXT_WIDTH, twips } from './page';

/** A line to sign on and one for the date, with whose they are underneath. */
export function laySignature({ name, body }: { name: string; body: string }, lang: Language): Paragraph[] {
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
