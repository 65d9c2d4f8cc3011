import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { type Button, button } from '../button';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import type { Confirmable } from '../verbs';
import { owesAnswer, type Standing } from './standing';

/**
 * What those who run a case can do, the mildest in front and the rest folded. Every one of them but the showing opens a
 * card that asks first.
 */
export function runButtons(
  view: CaseView,
  stand: Standing,
  lang: Language,
): { first: Button[]; more: { title: string; buttons: Button[] }[] } {
  const text = textIn(lang);
  const { round, figures, viewer } = view;
  const ofCase = { v: 1, roundId: round.id } as const;
  const confirm = (title: string, what: Confirmable) => button(title, 'confirm.open', { ...ofCase, what });
  const owes = owesAnswer(view);
  const show = button(
    owes ? text.case.showAndAnswer : text.case.show,
    'round.show',
    { ...ofCase, as: 'case' },
    owes ? 'positive' : 'default',
  );
  const open = stand === 'waiting' || stand === 'answered';
  if (!open) return { first: [show], more: [] };
  const missing = figures !== null && figures.answered < figures.eligible;
  const rest = [
    confirm(text.run.toMeeting, 'to-meeting'),
    confirm(text.run.close, 'close'),
    confirm(text.run.withdraw, 'withdraw'),
    ...(viewer === 'secretariat' && missing ? [confirm(text.run.record, 'record')] : []),
    ...(missing ? [button(text.run.notify, 'notify.set', ofCase)] : []),
  ];
  return {
    first: [
      ...(owes ? [show] : []),
      ...(missing ? [confirm(text.run.remind, 'remind')] : []),
      confirm(text.run.extend, 'extend'),
      button(versionsText(lang).form.open, 'amend.open', ofCase),
      ...(owes ? [] : [show]),
    ],
    more: [{ title: text.run.more, buttons: rest }],
  };
}
