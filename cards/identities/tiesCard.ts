import type { Board } from '../../domain/board/board';
import type { Ties } from '../../domain/board/identityClaim';
import type { Identity } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { type Button, button } from '../button';
import type { CardMessage } from '../card';
import { listCard, MOST_ROWS } from '../lists/listCard';
import { identitiesText } from '../text/identities';
import { userLine } from '../userText';
import { personLine } from './personLine';
import { settledLine, whenSettled } from './settledLine';

type Tie = Ties['ties'][number];

// One row of the list is for what leads on to the rest of it.
const MOST_PEOPLE = MOST_ROWS - 1;

/**
 * By which accounts each person on the roster is known, those with an account that waits first. `reader`: the tenant the
 * reader is in. `from`: how many people come before those shown.
 */
export function tiesCard(
  facts: { board: Board; ties: readonly Ties[]; reader: string; from: number },
  lang: Language,
): CardMessage {
  const { board, ties, reader, from } = facts;
  const text = identitiesText(lang).list;
  const waits = (one: Ties) => one.ties.some(isPending);
  const ordered = [...ties.filter(waits), ...ties.filter((one) => !waits(one))];
  const shown = ordered.slice(from, from + MOST_PEOPLE);
  const rest = ordered.length - from - shown.length;
  const rows = shown.map((one) => ({
    title: `${userLine(one.who.person.name, 80)}, ${personLine(one.who, lang)}`,
    lines: tieLines(board, one, reader, lang),
    buttons: tieButtons(board, one, lang),
  }));
  const further = {
    title: text.more(rest),
    lines: [],
    buttons: [button(text.showMore, 'identity.list', { v: 1, boardId: board.id, from: from + MOST_PEOPLE })],
  };
  return listCard(
    {
      lead: text.lead(ordered.flatMap((one) => one.ties).filter(isPending).length),
      title: text.title,
      rows: rest > 0 ? [...rows, further] : rows,
    },
    lang,
  );
}

function isPending({ claim }: Tie): boolean {
  return claim?.status === 'pending';
}

function tieLines(board: Board, { who, ties }: Ties, reader: string, lang: Language): string[] {
  const text = identitiesText(lang).list;
  const email = userLine(who.person.email ?? '', 120);
  if (ties.length === 0) return [email === '' ? text.noEmail : text.nobody(email)];
  return ties.map(({ identity, claim }, i) => {
    const said = [
      claim === null
        ? text.byFile
        : (settledLine(board, claim, lang) ?? text.pending(whenSettled(board, claim.at, lang))),
      ...(identity.tenantId === reader ? [] : [text.elsewhere]),
    ].join(' ');
    return ties.length === 1 ? said : text.account(i + 1, said);
  });
}

function tieButtons(board: Board, { ties }: Ties, lang: Language): Button[] {
  const text = identitiesText(lang).list;
  const about = (identity: Identity) => ({ v: 1, boardId: board.id, ...identity }) as const;
  return ties.slice(0, 6).map(({ identity, claim, bound }, i) => {
    const title = (words: string) => (ties.length === 1 ? words : text.numbered(words, i + 1));
    if (bound) return button(title(text.undo), 'identity.undo', about(identity));
    return claim?.status === 'pending'
      ? button(title(text.show), 'identity.show', about(identity))
      : button(title(text.again), 'identity.again', about(identity));
  });
}
