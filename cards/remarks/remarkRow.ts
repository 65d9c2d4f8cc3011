import { z } from 'zod';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Remark } from '../../domain/round/remarks';
import { Button, button } from '../button';
import { Line, lines, Words } from '../card';
import { weekdayDateTime } from '../text/dates';
import { remarkBy } from '../text/remarkBy';
import { quoteLength } from '../text/remarkForMinutes';
import { remarksText } from '../text/remarks';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';

/** A remark on a card: who, when and with what answer, the quote, whether it holds, its mark and the buttons. */
export const RemarkRow = z.strictObject({
  who: Words,
  about: Words,
  quote: z.array(Line).max(1),
  standing: z.array(Line).max(1),
  state: Words,
  buttons: z.array(Button).min(1).max(5),
});
export type RemarkRow = z.infer<typeof RemarkRow>;

/** `alone`: opened by itself, with every mark it does not have. */
export function remarkRow(
  remark: Remark,
  { view, alone, room }: { view: CaseView; alone: boolean; room: number },
  lang: Language,
): RemarkRow {
  const text = remarksText(lang);
  const seat = view.seats?.find(({ seatId }) => seatId === remark.seatId);
  const longest = quoteLength(room);
  const said = longest === 0 ? '' : userLine(remark.text, longest);
  return {
    who: seat === undefined ? '–' : remarkBy(remark, seat, lang),
    about: aboutLine(remark, view, lang),
    quote: said === '' ? [] : lines(text.quote(said)),
    standing: remark.standing === 'lapsed' ? lines(text.lapsed) : [],
    state: stateOf(remark, lang, Math.max(longest, 40)),
    buttons: buttonsOf(remark, view, alone, lang),
  };
}

function aboutLine(remark: Remark, view: CaseView, lang: Language): string {
  const text = remarksText(lang).about;
  return [
    kindOf(remark, view, lang),
    weekdayDateTime(lang, localMoment(view.board.calendar, remark.at)),
    ...(view.round.version > 1 ? [text.version(remark.version)] : []),
  ].join(' · ');
}

function kindOf({ kind, choice, seatId }: Remark, view: CaseView, lang: Language): string {
  const text = remarksText(lang).about;
  switch (kind) {
    case 'answer':
      return choice === null ? text.withAnswer : choiceWord(choice, lang);
    case 'late':
      return choice === null ? text.late : text.lateWith(choiceWord(choice, lang));
    case 'own':
      return view.seats?.find((line) => line.seatId === seatId)?.votes === false ? text.observer : text.own;
    default:
      return kind satisfies never;
  }
}

function stateOf({ mark, standing }: Remark, lang: Language, longest: number): string {
  const text = remarksText(lang).state;
  switch (mark?.kind) {
    case undefined:
      return standing === 'replaced' ? text.replaced : text.none;
    case 'workedIn':
      return text.workedIn(mark.version);
    case 'answered':
      return text.answered(userLine(mark.text, longest));
    case 'forMinutes':
    case 'nothingFurther':
      return text[mark.kind];
    default:
      return mark satisfies undefined;
  }
}

function buttonsOf(remark: Remark, { round }: CaseView, alone: boolean, lang: Language): Button[] {
  const text = remarksText(lang).mark;
  const { seatId, said, mark } = remark;
  const data = { v: 1, roundId: round.id, seatId, said } as const;
  const isOpen = mark === null && remark.standing !== 'replaced';
  if (!alone && !isOpen) return [button(text.change, 'round.remarks', data)];
  const version = round.version;
  const marks = [
    ...(mark?.kind === 'forMinutes'
      ? []
      : [button(text.forMinutes, 'round.mark', { ...data, mark: 'forMinutes' })]),
    ...(version > remark.version && !(mark?.kind === 'workedIn' && mark.version === version)
      ? [button(text.workedIn(version), 'round.mark', { ...data, mark: 'workedIn', version })]
      : []),
    ...(mark?.kind === 'nothingFurther'
      ? []
      : [button(text.nothingFurther, 'round.mark', { ...data, mark: 'nothingFurther' })]),
  ];
  return alone ? marks : [...marks, button(text.answered, 'round.remarks', data)];
}
