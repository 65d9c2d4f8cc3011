import { z } from 'zod';
import type { Board } from '../../domain/board/board';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { personNumbersIn } from '../../domain/personNumber';
import type { AmendDecision } from '../../domain/round/amendCase';
import type { OpenRound } from '../../domain/round/round';
import { button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { changeLines } from '../case/changeLines';
import { isShortened } from '../case/matterOf';
import { fitCard } from '../fitCard';
import { Buttons, Changes, Head } from '../parts/partViews';
import { numberWarnings } from '../preview/numberWarnings';
import { recipientCount } from '../preview/recipients';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/amendPreview.json';
import { arithmeticSentence, closingDayNote, withRemaining } from '../text/dates';
import { counted, joinList } from '../text/numbers';
import { personNumberText } from '../text/personNumber';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { userLine } from '../userText';

const View = z.strictObject({
  head: Head,
  strong: z.array(Line),
  paragraphs: z.array(Line),
  changed: z.array(Changes.extend({ label: Words })).max(1),
  small: z.array(Line),
  actions: Buttons,
});

const render = renderer('amendPreview', template, View);

export interface AmendPreview {
  /** The case as it stands. */
  round: OpenRound;
  board: Pick<Board, 'seats' | 'calendar'>;
  would: Extract<AmendDecision, { kind: 'amended' | 'corrected' }>;
  reason: string;
  /** How many answers would be sealed with the version in force. */
  answered: number;
  mayStart: boolean;
  now: Instant;
  note?: string | undefined;
}

/** The last look before a new version: FROM and TO, the deadline and how it came, and who must answer again. */
export function amendPreviewCard(asked: AmendPreview, lang: Language): CardMessage {
  return fitCard((room) => build(asked, lang, room));
}

function build(asked: AmendPreview, lang: Language, room: number): CardMessage {
  const { round, would, mayStart, note } = asked;
  const all = versionsText(lang);
  const text = all.preview;
  const data = { v: 1 as const, roundId: round.id };
  const corrects = would.kind === 'corrected';
  const lead = corrects ? text.leadCorrection : text.lead(would.round.version);
  const title = userLine(would.round.proposal.title) || '–';
  const send = button(
    corrects ? text.correct : text.send,
    'round.amend',
    { ...data, version: round.version, fingerprint: would.round.fingerprint },
    'positive',
  );
  const card = render({
    head: { lead, title, byline: [] },
    strong: lines(
      note,
      ...numberWarnings(would.round.proposal, lang),
      numberInReason(asked.reason, lang),
      mayStart ? null : text.needsRelease,
    ),
    paragraphs: lines(...(corrects ? correction(asked, lang) : amendment(asked, lang))),
    changed: [{ label: all.label(round.version), ...changeLines(would.changes, lang, room) }],
    small: lines(isShortened(room) ? textIn(lang).shortened : null, corrects ? null : text.cannot),
    actions: { buttons: [...(mayStart ? [send] : []), button(text.edit, 'amend.open', data)] },
  });
  return shell(card, { lang, summary: `${lead} ${title}` });
}

function numberInReason(reason: string, lang: Language): string | null {
  const numbers = personNumbersIn(reason);
  const text = personNumberText(lang);
  return numbers.length === 0 ? null : text.warning(text.field.reason, joinList(lang, numbers.slice(0, 4)));
}

function correction({ round, would, reason }: AmendPreview, lang: Language): string[] {
  const { preview, reason: said } = versionsText(lang);
  const same = would.round.fingerprint === round.fingerprint;
  return [preview.correction[same ? 'same' : 'early'], said(userLine(reason, 500))];
}

function amendment({ would, board, reason, answered, now }: AmendPreview, lang: Language): (string | null)[] {
  const all = versionsText(lang);
  const { deadline, amended } = would.round;
  const out = would.kind === 'amended' ? would.seats.filter((seat) => seat.recused) : [];
  const days = deadline.arithmetic === undefined ? null : counted(lang, deadline.arithmetic.n, 'workingDay');
  return [
    all.preview.deadline(withRemaining(lang, board.calendar, deadline, now)),
    amended?.deadline === 'restarts' && days !== null ? all.restarts(days) : all.runsOn,
    amended?.deadline === 'restarts' && deadline.arithmetic !== undefined
      ? arithmeticSentence(lang, deadline.arithmetic)
      : null,
    closingDayNote(lang, board.calendar, deadline),
    all.reason(userLine(reason, 500)),
    all.preview.answers(answered),
    all.preview.told(
      recipientCount(
        board,
        out.map((seat) => seat.seatId),
        lang,
      ),
    ),
  ];
}
