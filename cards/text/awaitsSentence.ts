import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isAsked, missingChairs } from '../../domain/round/confirmation';
import type { AwaitingRound } from '../../domain/round/round';
import { chairOutText } from './chairOut';
import { confirmationText } from './confirmation';
import { happenedAt, withRemaining } from './dates';
import { counted } from './numbers';
import { peopleList, personAndSeat } from './people';
import { setByWords } from './ruleSentence';

/**
 * 'Sagen afventer formandskabets bekræftelse.', and who is missing, for those who run the case and where names may be
 * shown. Empty for a case that waits for no confirmation.
 */
export function awaitsSentence(view: CaseView, lang: Language, { names }: { names: boolean }): string {
  const { round } = view;
  if (round.status !== 'awaitingConfirmation') return '';
  const { awaits } = confirmationText(lang);
  const runs = view.viewer === 'chair' || view.viewer === 'secretariat';
  return [awaits, ...(names && runs ? missingSentence(view, round, lang) : [])].join(' ');
}

/** What the rule asks for, who has confirmed, who is missing, and until when, one idea a line. */
export function confirmationLines(view: CaseView, lang: Language): string[] {
  const { round, board, now } = view;
  if (round.status !== 'awaitingConfirmation') return [];
  const text = confirmationText(lang);
  const { confirmation, confirmationPeriod } = round.rules;
  const { given, until } = round.confirmation;
  const days = counted(lang, confirmationPeriod.value, 'workingDay');
  const asks = confirmation.value === 'oneChair' ? text.rule.oneChair : text.rule.bothChairs;
  return [
    asks(setByWords(confirmation, lang)),
    ...(isAsked(round, null) ? [text.noChair] : []),
    ...(confirmation.value === 'bothChairs' && round.confirmation.chairs.length === 1
      ? [text.oneChairLeft]
      : []),
    ...(view.seats ?? [])
      .filter((line) => line.chair && line.recusal?.status === 'reported' && line.state !== 'reported')
      .map((line) => chairOutText(lang).out(personAndSeat(line))),
    ...given.flatMap(({ seatId, at }) => {
      const seat = view.seats?.find((line) => line.seatId === seatId);
      const when = happenedAt(lang, localMoment(board.calendar, at));
      return seat === undefined ? [] : [text.given(personAndSeat(seat), when)];
    }),
    ...missingSentence(view, round, lang),
    (view.confirms ? text.until : text.untilOthers)(withRemaining(lang, board.calendar, until, now)),
    confirmationPeriod.setBy === 'board'
      ? text.period(days, setByWords(confirmationPeriod, lang))
      : text.periodUnset(days),
  ];
}

/** Who is missing; nothing where this view holds no names, as the reply to a press does. */
function missingSentence({ seats }: CaseView, round: AwaitingRound, lang: Language): string[] {
  const text = confirmationText(lang);
  if (isAsked(round, null)) return [text.missingRecord];
  const missing = missingChairs(round);
  const lines = seats?.filter((line) => missing.includes(line.seatId)) ?? [];
  if (lines.length === 0) return [];
  const names = peopleList(lines, lang);
  const one = round.rules.confirmation.value === 'oneChair' && missing.length > 1;
  return [one ? text.missingOne(names) : text.missing(names)];
}
