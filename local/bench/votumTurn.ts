import { z } from 'zod';
import { createAdapter } from '../../bot/createAdapter';
import { takeTurn } from '../../bot/takeTurn';
import { answerActivity } from '../../bot/webBridge';
import type { AdaptiveCard } from '../../cards/card';
import type { Deps } from '../../workflows/deps';

const Answered = z.object({ value: z.custom<AdaptiveCard>((card) => typeof card === 'object') });

/** A press as `functions/messages` takes it, up to the card of its reply. */
export function votumTurn(deps: Deps): (body: object) => Promise<AdaptiveCard> {
  const adapter = createAdapter({ kind: 'local' }, () => {});
  return async (body) => {
    const turn = takeTurn({ deps, bot: { kind: 'local' }, receivedAt: deps.clock.now() });
    const answer = await answerActivity(adapter, { method: 'POST', headers: {}, body }, turn);
    return Answered.parse(answer.jsonBody).value;
  };
}
