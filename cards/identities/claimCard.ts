import type { Board } from '../../domain/board/board';
import type { IdentityClaim, OnRoster } from '../../domain/board/identityClaim';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { renderNews } from '../news/renderNews';
import { shell } from '../shell';
import { identitiesText } from '../text/identities';
import { textIn } from '../text/text';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';
import { personLine } from './personLine';
import { settledLine, whenSettled } from './settledLine';

/** An account that asks to be somebody on the roster. `who` is null where the address has left it. */
export interface ClaimFacts {
  board: Board;
  claim: IdentityClaim;
  who: OnRoster | null;
  /** The account is in another tenant than the reader's own. */
  elsewhere: boolean;
  /** It was settled before the reader pressed. */
  before?: boolean;
}

/** Asks the secretariat whether an account is whom its address says; settled, it says how, by whom and when. */
export function claimCard(facts: ClaimFacts, lang: Language): CardMessage {
  const { board, claim, who } = facts;
  const text = identitiesText(lang);
  const pending = claim.status === 'pending' && who !== null;
  const email = userLine(claim.email, 120);
  const title = who === null ? email : userLine(who.person.name, 120);
  const lead = pending
    ? text.ask.lead
    : facts.before || claim.status === 'pending'
      ? text.settled.before
      : text.settled.done;
  const about = { v: 1, boardId: board.id, ...claim.identity } as const;
  const again = claim.status === 'refused' || claim.status === 'undone';
  const card = renderNews({
    head: { lead, title, byline: lines(who === null ? null : upperFirst(personLine(who, lang))) },
    paragraphs: lines(...(pending ? asking(facts, email, lang) : settled(facts, title, lang))),
    quotes: [],
    matter: [],
    field: [],
    small: lines(text.ask.ids(claim.identity.tenantId, claim.identity.objectId)),
    actions: pending
      ? [
          {
            buttons: [
              button(text.ask.confirm, 'identity.confirm', about, 'positive'),
              button(text.ask.refuse, 'identity.refuse', about),
            ],
            asks: [],
          },
        ]
      : again && who !== null
        ? [{ buttons: [button(text.list.again, 'identity.again', about)], asks: [] }]
        : [],
  });
  return shell(card, { lang, summary: textIn(lang).news.summary(lead, title) });
}

function asking({ board, claim, who, elsewhere }: ClaimFacts, email: string, lang: Language): string[] {
  const text = identitiesText(lang).ask;
  return [
    text.wrote(email, whenSettled(board, claim.at, lang)),
    text.onRoster(userLine(board.name, 120)),
    elsewhere ? text.elsewhere(userLine(who?.person.name ?? '', 120)) : text.own,
    text.until,
  ];
}

function settled({ board, claim, who, before }: ClaimFacts, name: string, lang: Language): string[] {
  const text = identitiesText(lang).settled;
  const told = settledLine(board, claim, lang);
  const left = who === null ? [text.leftRoster] : [];
  if (before || claim.status === 'undone' || claim.status === 'pending')
    return [...(told === null ? [] : [told]), ...left];
  return claim.status === 'confirmed' ? [text.confirmed(name)] : [text.refused, text.refusedAgain, ...left];
}
