import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { registerText } from '../../cards/text/register';
import { runsCases } from '../../domain/board/roles';
import type { RoundId } from '../../domain/ids';
import { openConfirm } from '../presses/openConfirm';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

/** Opens the card on which a decision is annulled: by its number, or the one of the case that was meant. */
export async function openVoid({ turn, seated, heard, listed, lang }: Talk): Promise<Reply> {
  const text = registerText(lang).ask;
  if (turn.incoming.inChannel) return words(answersText(lang).onlyInChat);
  if (!runsCases(seated.role)) return words(refusalText('notYours', lang));
  const ask = (roundId: RoundId) => openConfirm(turn, { v: 1, roundId, what: 'void' });
  const { decision } = heard;
  const closed = listed.filter(({ status }) => status === 'closed');
  if (decision !== undefined) {
    const round = closed.find((one) => one.decision === decision);
    return round === undefined ? words(text.none(decision)) : ask(round.id);
  }
  const meant = heard.case.kind === 'one' ? heard.case.id : null;
  const round = closed.find(({ id }) => id === meant);
  return round === undefined || round.decision === null ? words(text.which) : ask(round.id);
}
