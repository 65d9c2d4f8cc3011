import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { mayExtend } from '../../domain/round/extendCase';
import { type Button, button } from '../button';
import { confirmationButtons, mayStepOut } from '../confirm/confirmResult';
import { hasSubstitute, isHandedOn } from '../confirm/substitute';
import { mailText } from '../text/mail';
import { minutesCaseText } from '../text/minutesCase';
import { recusalText } from '../text/recusal';
import { boardSettles, recusalWords } from '../text/recusalByBoard';
import { remarksText } from '../text/remarks';
import { substitutesText } from '../text/substitutes';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import type { Confirmable } from '../verbs';
import { correctionsOf, mustRule } from './correctionLines';
import { journalButton } from './journalLines';
import { isOwing } from './recorded';
import { owesAnswer, type Standing } from './standing';

/**
 * What those who run a case can do, the mildest in front and the rest folded. Every one of them but the showing opens a
 * card that asks first.
 */
export function runButtons(
  view: CaseView,
  stand: Standing,
  lang: Language,
): { first: Button[]; more: { title: string; rows: { buttons: Button[] }[] }[] } {
  const text = textIn(lang);
  const { round, figures, seats, viewer } = view;
  const ofCase = { v: 1, roundId: round.id } as const;
  const opens = { ...ofCase, apart: true } as const;
  const confirm = (title: string, what: Confirmable) => button(title, 'confirm.open', { ...opens, what });
  const owes = owesAnswer(view);
  const show = button(
    owes ? text.case.showAndAnswer : text.case.show,
    'round.show',
    { ...ofCase, as: 'case' },
    owes ? 'positive' : 'default',
  );
  const remarks = button(remarksText(lang).open, 'round.remarks', ofCase);
  const open = stand === 'waiting' || stand === 'answered';
  const stepOut = mayStepOut(view) ? [confirm(text.case.recuse, 'recuse')] : [];
  if (!open) {
    const ended = [show, remarks, ...stepOut, ...journalButton(view, lang)];
    return { first: [...confirmationButtons(view, lang), ...ended], more: [] };
  }
  const missing =
    seats?.some((seat) => isOwing(seat, round.rules)) ??
    (figures !== null && figures.answered < figures.eligible);
  const decides = mayDecideRecusal(view);
  const rules = mustRule(view);
  const amend = button(versionsText(lang).form.open, 'amend.open', opens);
  const ends = [
    confirm(text.run.toMeeting, 'to-meeting'),
    confirm(text.run.close, 'close'),
    confirm(text.run.withdraw, 'withdraw'),
  ];
  const substitutes = [
    ...(round.rules.substitutes.value === 'allowed' && seats?.some(hasSubstitute)
      ? [confirm(substitutesText(lang).open, 'hand-over')]
      : []),
    ...(seats?.some(isHandedOn) ? [confirm(substitutesText(lang).back, 'take-back')] : []),
  ];
  const rest = [
    remarks,
    ...(decides || rules ? [amend] : []),
    ...(viewer === 'secretariat' && !rules && correctionsOf(view).length > 0
      ? [confirm(minutesCaseText(lang).run.take, 'correction')]
      : []),
    ...(viewer === 'secretariat' && missing
      ? [confirm(text.run.record, 'record'), confirm(mailText(lang).open, 'mail')]
      : []),
    ...(viewer === 'secretariat' ? substitutes : []),
    ...(viewer === 'secretariat' ? [confirm(recusalText(lang).report, 'recuse')] : []),
    ...(missing ? [button(text.run.notify, 'notify.set', ofCase)] : []),
  ];
  return {
    first: [
      ...(owes ? [show] : []),
      ...(decides ? [confirm(recusalWords(view, lang).take, 'recusal')] : []),
      ...(rules ? [confirm(minutesCaseText(lang).run.take, 'correction')] : []),
      ...(missing ? [confirm(text.run.remind, 'remind')] : []),
      ...(extendable(view) ? [confirm(text.run.extend, 'extend')] : []),
      ...(decides || rules ? [] : [amend]),
      ...(owes ? [] : [show]),
    ],
    more: [{ title: text.run.more, rows: inRows(ends, rest) }],
  };
}

// A row of buttons holds five everywhere; what ends the case then stands by itself.
const MOST_IN_A_ROW = 5;

function inRows(ends: Button[], rest: Button[]): { buttons: Button[] }[] {
  if (ends.length + rest.length <= MOST_IN_A_ROW) return [{ buttons: [...ends, ...rest] }];
  const rows = Math.ceil(rest.length / MOST_IN_A_ROW);
  const each = Math.ceil(rest.length / rows);
  return [
    { buttons: ends },
    ...Array.from({ length: rows }, (_, i) => ({ buttons: rest.slice(i * each, (i + 1) * each) })),
  ];
}

/**
 * Whether the reader settles a reported disqualification, or records what the board decided: a chair who takes part, and
 * the secretariat where it is the board's to decide. The use case decides; this only spares a button that would be refused.
 */
export function mayDecideRecusal(view: CaseView): boolean {
  if (!view.seats?.some((line) => line.state === 'reported')) return false;
  return view.viewer === 'chair' || (view.viewer === 'secretariat' && boardSettles(view));
}

/** Whether the rules of the case let the reader extend its deadline once more. */
export function extendable({ viewer, round }: CaseView): boolean {
  return (viewer === 'chair' || viewer === 'secretariat') && mayExtend(round, viewer);
}
