import { isPast } from '../../domain/calendar/deadline';
import { compareInstants, localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isHandedOver } from '../../domain/round/owes';
import { isSealed } from '../../domain/round/round';
import { confirmationLines } from '../text/awaitsSentence';
import { confirmationText } from '../text/confirmation';
import { longDateTime, weekdayDateTime, withRemaining } from '../text/dates';
import { objectionsText } from '../text/objections';
import { closingSentence, outcomeFacts, outcomeSentence } from '../text/outcomeSentence';
import { textIn } from '../text/text';
import { voidedLine } from '../text/voidedLine';
import { userLine } from '../userText';
import { contactLines } from './contactLines';
import { mayChange } from './mayChange';
import { ownCorrection } from './ownCorrection';
import { receipt } from './receipt';
import { disputedLine } from './recorded';
import { listens, type Standing } from './standing';
import { standsLines, substituteLines } from './substituteLines';
import { versionLines } from './versionLines';

/** What a reader is told of where the case stands, one idea a line: the receipt, what comes next, or the result. */
export function standingLines(view: CaseView, stand: Standing, lang: Language, room = 1): string[] {
  const text = textIn(lang);
  const votes = view.viewer === 'member' || view.viewer === 'chair';
  const own = [
    ...receipt(view, lang, {
      mayChange: stand === 'answered' && mayChange(view) && !isHandedOver(view),
      room,
    }),
    ...ownCorrection(view, stand === 'answered', lang),
  ];
  const missing = votes && view.mine?.answer == null ? [text.receipt.none] : [];
  switch (stand) {
    case 'waiting':
      return [
        ...contactLines(view, lang),
        ...substituteLines(view, lang),
        ...disputedLine(view, lang),
        ...versionLines(view, lang),
        ...extension(view, lang),
        ...(listens(view) ? [text.case.mayComment] : []),
        ...(votes && view.round.rules.silence.value === 'approves' ? [objectionsText(lang).silent] : []),
      ];
    case 'answered':
      return [
        ...substituteLines(view, lang),
        ...own,
        ...standsLines(view, lang),
        ...versionLines(view, lang),
        ...extension(view, lang),
      ];
    case 'passed': {
      const passed = withRemaining(lang, view.board.calendar, view.round.deadline, view.now);
      return [
        `${text.case.deadlinePassed(passed)}. ${text.case.closesSoon}`,
        ...own,
        ...remark(missing, lang),
      ];
    }
    case 'confirming':
      return view.ending === null
        ? [...awaits(view, lang), ...own, ...remark(missing, lang)]
        : [confirmationText(lang).result, ...result(view, lang), ...confirmationLines(view, lang), ...own];
    case 'closed':
      return [toldWhen(view, lang), ...own, ...remark(missing, lang)];
    case 'told':
      return [...result(view, lang), ...own];
    default:
      return stand satisfies never;
  }
}

function remark(missing: readonly string[], lang: Language): string[] {
  return missing.map((sentence) => `${sentence} ${textIn(lang).note.mayRemark}`);
}

/** To those who are not told yet: that nobody can answer any more, and when the result comes. */
function awaits({ board, round, now }: CaseView, lang: Language): string[] {
  const text = confirmationText(lang);
  const passed = isPast(round.deadline, now)
    ? `${textIn(lang).case.deadlinePassed(withRemaining(lang, board.calendar, round.deadline, now))}.`
    : text.noMoreAnswers;
  return [`${passed} ${text.toldThen}`];
}

/** The result with its reason, how the case ended, and who else does not know yet. */
function result(view: CaseView, lang: Language): string[] {
  const { round, ending, now } = view;
  const text = textIn(lang);
  const facts = outcomeFacts(view);
  if (facts === null || ending === null || !isSealed(round)) return [];
  const annulled = voidedLine(view, lang, true);
  const reason = userLine(ending.reason ?? '', 500);
  return [
    ...(annulled === null ? [] : [annulled]),
    outcomeSentence(facts, lang),
    ...(reason === '' ? [] : [text.case.reason(reason)]),
    closingSentence(view, lang),
    ...(round.status === 'closed' && compareInstants(now, round.tellAt) < 0
      ? [text.outcome.tellAt(moment(view, round.tellAt, lang))]
      : []),
  ];
}

function toldWhen(view: CaseView, lang: Language): string {
  const text = textIn(lang).case;
  const { round, now } = view;
  if (round.status !== 'closed' || compareInstants(round.tellAt, now) <= 0) return text.toldSoon;
  return text.toldAt(moment(view, round.tellAt, lang));
}

/** The latest extension, for as long as the case is open. */
function extension(view: CaseView, lang: Language): string[] {
  const latest = view.round.extensions.at(-1);
  if (latest === undefined) return [];
  const text = textIn(lang).case;
  const at = (instant: Instant) => weekdayDateTime(lang, localMoment(view.board.calendar, instant));
  const reason = userLine(latest.reason, 500);
  return [text.extended(at(latest.from), at(latest.to)), ...(reason === '' ? [] : [text.reason(reason)])];
}

function moment({ board }: CaseView, instant: Instant, lang: Language): string {
  return longDateTime(lang, localMoment(board.calendar, instant));
}
