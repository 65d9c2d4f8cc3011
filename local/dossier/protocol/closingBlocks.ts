import { protocolText } from '../../../cards/text/protocol';
import { userLine } from '../../../cards/userText';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Language } from '../../../domain/language';
import { isOut } from '../../../domain/round/seat';
import { type Block, section } from './block';

/** Where the decision stands in the register, and the lines the chairs sign on. */
export function closingBlocks(
  { register: { entry }, seats, number, outcome }: Dossier,
  lang: Language,
): Block[] {
  const text = protocolText(lang);
  const { register, headings } = text;
  return [
    ...section(headings.register, [
      {
        kind: 'facts',
        mono: true,
        rows: [
          [register.number, number],
          [register.position, String(entry.position)],
          ...(outcome.engine === null ? [] : [[register.engine, String(outcome.engine)] as [string, string]]),
          [register.fingerprint, entry.fingerprint],
          [register.previous, entry.previous],
          [register.hash, entry.hash],
        ],
      },
      { kind: 'small', text: register.note },
    ]),
    ...section(headings.signatures, [
      { kind: 'paragraph', text: text.ownNote },
      ...seats
        .filter((seat) => seat.chair && !isOut(seat))
        .map(({ personName, body }) => ({
          kind: 'signature' as const,
          name: userLine(personName, 120),
          body: userLine(body, 120),
        })),
    ]),
  ];
}
