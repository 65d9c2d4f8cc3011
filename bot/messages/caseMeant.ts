import { answerCard } from '../../cards/answers/answerCard';
import { button } from '../../cards/button';
import { answersText } from '../../cards/text/answers';
import { userLine } from '../../cards/userText';
import { RoundId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import type { PreparedRound } from '../../domain/round/round';
import { isPrepared } from '../../workflows/listCases';
import type { ListedCase } from '../../workflows/ports';
import { showCase } from '../../workflows/showCase';
import { card, type Reply, words } from '../turn';
import { nowSpeakingOf, type Talk } from './talk';

/** The case that was meant: a sent one as this person may see it, a draft, or a reply that asks which. */
export type Meant =
  | { kind: 'sent'; view: CaseView }
  | { kind: 'draft'; round: PreparedRound }
  | { kind: 'reply'; reply: Reply };

export async function caseMeant(talk: Talk): Promise<Meant> {
  const { heard, listed, lang, turn } = talk;
  const text = answersText(lang);
  const ref = heard.case;
  switch (ref.kind) {
    case 'none':
      return reply(words(text.noCase));
    case 'notFound':
      return reply(
        ref.near.length > 0 ? whichCase(talk, ref.near) : words(text.noCaseFound(userLine(ref.words, 80))),
      );
    case 'several':
      return reply(whichCase(talk, ref.ids));
    case 'one': {
      if (listed.some((one) => one.id === ref.id && isPrepared(one.status))) {
        const { prepared } = await talk.cases();
        const draft = prepared.find((round) => round.id === ref.id);
        if (draft !== undefined) return { kind: 'draft', round: draft };
      }
      const viewer = turn.incoming.inChannel ? ({ kind: 'channel' } as const) : undefined;
      const shown = await showCase(turn.deps, RoundId.parse(ref.id), turn.actor, viewer);
      if (shown.kind === 'refused') return reply(words(text.noCase));
      await nowSpeakingOf(turn, shown.view);
      return { kind: 'sent', view: shown.view };
    }
  }
}

function reply(said: Reply): Meant {
  return { kind: 'reply', reply: said };
}

/** Close matches are offered, each opening its case. */
export function whichCase({ listed, lang }: Talk, ids: readonly string[]): Reply {
  const named = new Map<string, ListedCase>(listed.map((one) => [one.id, one]));
  const buttons = ids.slice(0, 6).map((id) => {
    const one = named.get(id);
    const title = userLine(one?.title ?? '', 60) || answersText(lang).untitled;
    const roundId = RoundId.parse(id);
    return one !== undefined && isPrepared(one.status)
      ? button(title, 'round.edit', { v: 1, roundId })
      : button(title, 'round.show', { v: 1, roundId, as: 'run' });
  });
  return card(
    answerCard({ about: { lead: 'Votum', title: answersText(lang).whichCase }, said: [], buttons }, lang),
  );
}
