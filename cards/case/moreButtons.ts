import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { type Button, button } from '../button';
import { confirmationButtons } from '../confirm/confirmResult';
import { textIn } from '../text/text';
import { listens, type Standing } from './standing';
import { substituteButtons } from './substituteLines';

/** What a reader may do besides answering, most useful first. */
export function moreButtons(view: CaseView, stand: Standing, lang: Language): Button[] {
  const { viewer, round } = view;
  const text = textIn(lang).case;
  const ofCase = { v: 1, roundId: round.id } as const;
  const status = button(text.status, 'round.show', { ...ofCase, as: 'run' });
  if (viewer === 'secretariat') return [...confirmationButtons(view, lang), status];
  const opens = { ...ofCase, apart: true } as const;
  const ask = button(text.ask, 'confirm.open', { ...opens, what: 'ask' });
  const comment = button(text.sendComment, 'confirm.open', { ...opens, what: 'comment' });
  const unreadable = button(text.unreadable, 'paper.unreadable', ofCase);
  const recuse = button(text.recuse, 'confirm.open', { ...opens, what: 'recuse' });
  const open = stand === 'waiting' || stand === 'answered';
  return [
    ...confirmationButtons(view, lang),
    ...(viewer === 'chair' ? [status] : []),
    ...(listens(view) || isOver(stand) ? [comment] : []),
    ask,
    ...(open && round.proposal.papers.length > 0 ? [unreadable] : []),
    ...(open && !listens(view) ? [recuse] : []),
    ...(open ? substituteButtons(view, lang) : []),
  ];
}

function isOver(stand: Standing): boolean {
  return stand === 'passed' || stand === 'confirming' || stand === 'closed';
}
