import type { Board } from '../../domain/board/board';
import type { OnRoster } from '../../domain/board/identityClaim';
import type { Identity, RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { By } from '../../domain/round/events';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { renderNews } from '../news/renderNews';
import { shell } from '../shell';
import { identitiesText } from '../text/identities';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';
import { personLine } from './personLine';
import { whoSettled } from './settledLine';

// More than these are a list nobody reads on a card; the register of a board's cases has them all.
const MOST_CASES = 8;
const MOST_BUTTONS = 4;

/** An account that is to be taken away from somebody, or has been; with the answers it gave in cases under way. */
export interface UnboundFacts {
  board: Board;
  identity: Identity;
  /** Null where the person has left the roster since. */
  who: OnRoster | null;
  answered: readonly { roundId: RoundId; title: string; body: string }[];
  /** `ask`: nothing is done yet. `done`: to whoever pressed. `told`: to the others, by whom. */
  stage: { kind: 'ask' } | { kind: 'done' } | { kind: 'told'; by: By };
}

export function unboundCard(facts: UnboundFacts, lang: Language): CardMessage {
  const { board, identity, who, answered, stage } = facts;
  const text = identitiesText(lang).undo;
  const status = textIn(lang).case.status;
  const lead = stage.kind === 'ask' ? text.lead : answered.length > 0 ? text.doneAnswered : text.done;
  const title = userLine(who?.person.name ?? board.name, 120) || '–';
  const said =
    stage.kind === 'ask'
      ? text.effect
      : stage.kind === 'told'
        ? text.told(whoSettled(board, stage.by, lang))
        : text.gone;
  const cases = answered.slice(0, MOST_CASES);
  const buttons = [
    ...(stage.kind === 'ask'
      ? [
          button(
            text.confirm,
            'identity.undo',
            { v: 1, boardId: board.id, ...identity, sure: true },
            'destructive',
          ),
        ]
      : []),
    ...(stage.kind === 'ask' ? [] : cases.slice(0, MOST_BUTTONS)).map(({ roundId, title: of }) =>
      button(cases.length === 1 ? status : userLine(of, 28), 'round.show', {
        v: 1,
        roundId,
        as: 'run',
      }),
    ),
  ];
  const card = renderNews({
    head: { lead, title, byline: lines(who === null ? null : upperFirst(personLine(who, lang))) },
    paragraphs: lines(
      said,
      answered.length === 0 ? text.none : text.answered,
      ...cases.map((one) => `• ${text.case(userLine(one.title, 120), userLine(one.body, 80))}`),
      answered.length > cases.length ? text.andMore(answered.length - cases.length) : null,
      answered.length > 0 ? text.ask : null,
    ),
    quotes: [],
    matter: [],
    field: [],
    small: [],
    actions: buttons.length === 0 ? [] : [{ buttons, asks: [] }],
  });
  return shell(card, { lang, summary: textIn(lang).news.summary(lead, title) });
}
