import type { Board } from '../../domain/board/board';
import type { IdentityClaim } from '../../domain/board/identityClaim';
import { holdsIdentity } from '../../domain/board/roles';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { By } from '../../domain/round/events';
import { happenedAt } from '../text/dates';
import { identitiesText } from '../text/identities';
import { userLine } from '../userText';

/** What became of a claim, by whom and when; null while it waits. */
export function settledLine(board: Board, claim: IdentityClaim, lang: Language): string | null {
  const { status, settled } = claim;
  if (settled === null || status === 'pending') return null;
  const text = identitiesText(lang).by;
  const who = whoSettled(board, settled.by, lang);
  const when = whenSettled(board, settled.at, lang);
  const byHand = status === 'confirmed' && claim.asked === 0;
  return byHand ? text.bound(who, when) : text[status](who, when);
}

/** Somebody of the secretariat by name, or an operator by the name the command was given. */
export function whoSettled(board: Board, by: By, lang: Language): string {
  const text = identitiesText(lang).by;
  if (by.kind === 'operator') return text.operator(userLine(by.name, 80));
  const known =
    by.kind === 'secretariat'
      ? board.secretariat.find(({ person }) => holdsIdentity(person, by.identity))
      : undefined;
  return known === undefined ? text.someone : userLine(known.person.name, 80);
}

export function whenSettled({ calendar }: Pick<Board, 'calendar'>, at: Instant, lang: Language): string {
  return happenedAt(lang, localMoment(calendar, at));
}
