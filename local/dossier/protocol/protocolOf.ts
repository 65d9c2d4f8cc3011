import { protocolText } from '../../../cards/text/protocol';
import { userLine } from '../../../cards/userText';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Language } from '../../../domain/language';
import type { Protocol } from './block';
import { closingBlocks } from './closingBlocks';
import { decisionBlocks } from './decisionBlocks';
import { paperBlocks } from './paperBlocks';
import { remarkBlocks } from './remarkBlocks';
import { ruleBlocks } from './ruleBlocks';
import { seatBlocks } from './seatBlocks';
import { timelineBlocks } from './timelineBlocks';

/** The protocol a board signs, from the dossier and nothing else. */
export function protocolOf(dossier: Dossier, lang: Language): Protocol {
  const text = protocolText(lang);
  return {
    kind: text.kind,
    title: text.title(dossier.number),
    subtitle: userLine(dossier.case.proposal.title, 300),
    blocks: [
      ...decisionBlocks(dossier, lang),
      ...seatBlocks(dossier, lang),
      ...remarkBlocks(dossier, lang),
      ...ruleBlocks(dossier, lang),
      ...timelineBlocks(dossier, lang),
      ...paperBlocks(dossier, lang),
      ...closingBlocks(dossier, lang),
    ],
    footer: {
      left: text.footer(userLine(dossier.board.shortName, 80), dossier.number),
      hash: text.hash(dossier.register.entry.hash),
    },
  };
}
