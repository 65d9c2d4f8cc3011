import { answerCard } from '../../cards/answers/answerCard';
import { button } from '../../cards/button';
import { answersText } from '../../cards/text/answers';
import { userLine } from '../../cards/userText';
import { RoundId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import { type PreparedRound, titleOf } from '../../domain/round/round';
import { showCase } from '../../workflows/showCase';
import { card, type Reply, words } from '../turn';
import { nowSpeakingOf, type Talk } from './talk';

/** The case that was meant: a sent one as this person may see it, a draft, or a reply that asks which. */
export type Meant =
  | { kind: 'sent'; view: CaseView }
  | { kind: 'draft'; round: PreparedRound }
  | { kind: 'reply'; reply: Reply };

export async function caseMeant(talk: Talk): Promise<Meant> {
  const { heard, cases, lang, turn } = talk;
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
      const draft = cases.prepared.find((round) => round.id === ref.id);
      if (draft !== undefined) return { kind: 'draft', round: draft };
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
export function whichCase({ cases, lang }: Talk, ids: readonly string[]): Reply {
  const titles = new Map<string, string>([
    ...cases.open.map((view) => [view.round.id, view.round.proposal.title] as const),
    ...cases.closed.map((round) => [round.id, round.proposal.title] as const),
    ...cases.prepared.map((round) => [round.id, titleOf(round)] as const),
  ]);
  const prepared = new Set<string>(cases.prepared.map((round) => round.id));
  const buttons = ids.slice(0, 6).map((id) => {
    const title = userLine(titles.get(id) ?? '', 60) || answersText(lang).untitled;
    const roundId = RoundId.parse(id);
    return prepared.has(id)
      ? button(title, 'round.edit', { v: 1, roundId })
      : button(title, 'round.show', { v: 1, roundId, as: 'run' });
  });
  return card(
    answerCard({ about: { lead: 'Votum', title: answersText(lang).whichCase }, said: [], buttons }, lang),
  );
}
