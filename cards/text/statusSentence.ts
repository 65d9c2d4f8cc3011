import { isPast } from '../../domain/calendar/deadline';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isSealed } from '../../domain/round/round';
import type { Tally } from '../../domain/round/tally';
import { awaitsSentence } from './awaitsSentence';
import { countedChoices } from './countedChoices';
import { withRemaining } from './dates';
import { minutesCaseText } from './minutesCase';
import { counted } from './numbers';
import { onBehalfText } from './onBehalf';
import { peopleList } from './people';
import { forecastRule, withSetBy } from './ruleSentence';
import { textIn } from './text';

/**
 * Where a case in progress stands, as one says it to a chair: how many have answered and how, who is missing, when the
 * deadline is, and what the case comes to if nobody else answers, with its rule. Names only with `names`, and only when
 * the viewer may see them; in a channel there are none.
 */
export function statusSentence(view: CaseView, lang: Language, { names }: { names: boolean }): string {
  return statusLines(view, lang, { names }).join(' ');
}

/** The same, one idea a line. */
export function statusLines(view: CaseView, lang: Language, { names }: { names: boolean }): string[] {
  return [
    answeredSentence(view, lang),
    outstandingSentence(view, lang, { names }),
    unconfirmedSentence(view, lang, { names }),
    deadlineSentence(view, lang),
    forecastSentence(view, lang),
    awaitsSentence(view, lang, { names }),
  ].filter((sentence) => sentence !== '');
}

/** '4 af 5 har svaret, og ingen er imod: 3 godkender, 1 godkender med bemærkninger.' Empty where no counts may be shown. */
export function answeredSentence({ figures }: CaseView, lang: Language): string {
  if (figures === null) return '';
  const text = textIn(lang).status;
  const { answered, eligible } = figures;
  if (answered === 0) return text.none(eligible);
  const against = figures.against === 0 ? text.nobodyAgainst : text.against(figures.against);
  const list = countedChoices(figures, lang).join(', ');
  return answered < eligible
    ? text.some(answered, eligible, against, list)
    : text.all(eligible, against, list);
}

/** 'Vi mangler svar fra Karin Holm, Region Sjælland.' Empty when nobody is missing. */
export function outstandingSentence(view: CaseView, lang: Language, { names }: { names: boolean }): string {
  const { figures, seats, round } = view;
  if (figures === null || isSealed(round)) return '';
  // Who waits to confirm a recorded answer is told of in a sentence of its own.
  const left = figures.eligible - figures.answered - figures.unconfirmed;
  if (left === 0) return '';
  const missing = seats?.filter((seat) => seat.state === 'outstanding') ?? [];
  const who = names && missing.length > 0 ? peopleList(missing, lang) : counted(lang, left, 'member');
  return textIn(lang).status.missing(who);
}

/** Whose recorded answer does not count until it is confirmed; empty where none waits for that. */
export function unconfirmedSentence(
  { figures, seats }: CaseView,
  lang: Language,
  { names }: { names: boolean },
): string {
  if (figures === null || figures.unconfirmed === 0) return '';
  const waits = seats?.filter(({ recorded }) => recorded?.confirmed === false) ?? [];
  const who =
    names && waits.length > 0 ? peopleList(waits, lang) : counted(lang, figures.unconfirmed, 'member');
  return onBehalfText(lang).waiting(who);
}

/** 'Fristen er i morgen, onsdag den 11. juni kl. 23.59.' · 'Fristen udløb onsdag den 11. juni 2025 kl. 23.59.' */
export function deadlineSentence({ round, board, now }: CaseView, lang: Language): string {
  const text = textIn(lang).status;
  const when = withRemaining(lang, board.calendar, round.deadline, now);
  return isPast(round.deadline, now) ? text.passed(when) : text.deadline(when);
}

/**
 * 'Kommer der ikke flere svar, er sagen godkendt: mindst 3 skal svare, og ingen må være imod.' Empty when the
 * deadline has passed, or the forecast is not for this viewer.
 */
export function forecastSentence({ ifNobodyElse, figures, round, now }: CaseView, lang: Language): string {
  if (ifNobodyElse === null || isPast(round.deadline, now)) return '';
  const text = textIn(lang).status;
  const { outcome, reason } = ifNobodyElse;
  const rule = ((): string => {
    switch (reason) {
      case 'meetingDemanded': {
        const { meetingDemand } = round.rules;
        const { members } = meetingDemand.value;
        const demand =
          members === null || ifNobodyElse.tally.byChoice['request-meeting'] < members
            ? text.meetingDemandChair
            : text.meetingDemand(members);
        return withSetBy(demand, meetingDemand, lang);
      }
      case 'correctionsUnsettled':
        return minutesCaseText(lang).rule;
      case 'nobodyVoted':
        return text.someoneMustVote;
      case 'silentNotReached':
        return withSetBy(text.mustReach, round.rules.unreached, lang);
      default:
        return forecastRule(round.rules, lang);
    }
  })();
  const say = isComplete(figures) ? text.ifNobodyChanges : text.ifNobodyElse;
  const willBe = round.kind === 'minutes' ? minutesCaseText(lang).willBe : text.willBe;
  return say(willBe[outcome], rule);
}

function isComplete(figures: Tally | null): boolean {
  return figures !== null && figures.answered === figures.eligible;
}
