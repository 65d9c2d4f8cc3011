import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseKind, MinutesOf } from '../../domain/round/caseKind';
import type { CaseRules } from '../../domain/round/caseRules';
import type { CaseView } from '../../domain/round/caseView';
import { type Ending, isSealed } from '../../domain/round/round';
import { isApproval, isDecision, type Verdict } from '../../domain/round/verdict';
import { confirmationText } from './confirmation';
import { countedChoices } from './countedChoices';
import { happenedAt, withRemaining } from './dates';
import { minutesCaseText, minutesNamed } from './minutesCase';
import { ruleSentence, withSetBy } from './ruleSentence';
import { textIn } from './text';
import { upperFirst } from './words';

/** What a case is about, as far as its outcome is worded by it. */
export interface About {
  kind: CaseKind;
  minutesOf: MinutesOf | null;
}

/** What the outcome is told from: of a view, or of a register's entry with the case's frozen rules. */
export interface OutcomeFacts {
  ending: Ending;
  /** Absent for a written approval. */
  about?: About;
  rules: CaseRules;
  /** How many seats have no vote; they are named, so that nobody wonders. */
  observers: number;
  /** '2025-1', where the register has a number. */
  decision: string | null;
}

/**
 * What came of a case, so that a chair can read it aloud: 'Godkendt. Alle 5 stemmeberettigede har svaret: 4 godkender,
 * 1 godkender med bemærkninger, ingen er imod. Reglen: … Observatøren har ikke stemmeret. Beslutning 2025-1.'
 */
export function outcomeSentence(
  { ending, about, rules, observers, decision }: OutcomeFacts,
  lang: Language,
): string {
  const text = textIn(lang).outcome;
  const told =
    ending.kind === 'decided'
      ? [...verdictSentences(ending, about, rules, lang), ...tail(ending.verdict, observers, lang)]
      : [stoppedHeadline(ending, lang)];
  return [...told, ...(decision === null ? [] : [text.decision(decision)])].join(' ');
}

/** The facts of a case whose result this viewer may hear; null before that. */
export function outcomeFacts({ ending, round, seats }: CaseView): OutcomeFacts | null {
  if (ending === null) return null;
  const observers = seats?.filter((seat) => seat.state === 'observer').length ?? 0;
  return {
    ending,
    about: round,
    rules: round.rules,
    observers,
    decision: round.status === 'closed' ? round.decision : null,
  };
}

type Decided = Extract<Ending, { kind: 'decided' }>;

/** The outcome alone, for those who may not know the count: 'Godkendt. Beslutning 2025-1.' */
export function outcomeHeadline(
  ending: Ending,
  decision: string | null,
  lang: Language,
  about?: About,
): string {
  const text = textIn(lang).outcome;
  const headline =
    ending.kind === 'decided' ? headlineOf(ending.verdict, about, lang) : stoppedHeadline(ending, lang);
  return decision === null ? headline : `${headline} ${text.decision(decision)}`;
}

function stoppedHeadline(ending: Exclude<Ending, Decided>, lang: Language): string {
  if (ending.kind === 'notConfirmed') return confirmationText(lang).headline[ending.why];
  return textIn(lang).outcome.headline[ending.kind];
}

/** 'Godkendt.'; of minutes 'Referatet af mødet den 7. maj 2025 er godkendt med rettelser.' */
function headlineOf({ outcome, tally }: Verdict, about: About | undefined, lang: Language): string {
  if (about?.kind !== 'minutes') return textIn(lang).outcome.headline[outcome];
  const text = minutesCaseText(lang);
  const corrected = (tally.corrections?.accepted ?? 0) > 0 ? text.with : '';
  return text.headline[outcome](minutesNamed(about.minutesOf, lang), corrected);
}

/**
 * How the case came to its end: 'Fristen udløb …', 'Sagen blev afsluttet …, da alle havde svaret.' Empty while it is
 * open.
 */
export function closingSentence(view: CaseView, lang: Language): string {
  return [endedSentence(view, lang), confirmedSentence(view, lang)].filter((said) => said !== '').join(' ');
}

/** 'Formandskabet har bekræftet resultatet fredag den 13. juni 2025 kl. 8.12.' Empty where nobody was asked to. */
function confirmedSentence({ round, board }: CaseView, lang: Language): string {
  const last = round.status === 'closed' ? round.confirmed.at(-1) : undefined;
  if (last === undefined) return '';
  const text = confirmationText(lang);
  const when = happenedAt(lang, localMoment(board.calendar, last.at));
  return last.seatId === null ? text.recorded(when) : text.confirmed(when);
}

function endedSentence({ round, board, ending }: CaseView, lang: Language): string {
  if (!isSealed(round) || ending === null) return '';
  const text = textIn(lang).outcome;
  const when = happenedAt(lang, localMoment(board.calendar, round.closedAt));
  if (ending.kind !== 'decided') return text.stopped(when);
  switch (ending.cause) {
    case 'deadline':
      return text.closedAtDeadline(withRemaining(lang, board.calendar, round.deadline, round.closedAt));
    case 'allAnswered':
      return text.closedAllAnswered(when);
    case 'outcomeFixed':
      return text.closedFixed(when);
    case 'meetingDemanded':
      return text.closedDemanded(when);
    case 'closedEarly':
      return text.closedEarly(when);
    default:
      return ending.cause satisfies never;
  }
}

function verdictSentences(
  { verdict, cause }: Decided,
  about: About | undefined,
  rules: CaseRules,
  lang: Language,
): string[] {
  const text = textIn(lang).outcome;
  const { tally, votes, quorum, outcome, reason } = verdict;
  const headline = headlineOf(verdict, about, lang);
  const answered = text.answered(tally.answered, tally.eligible);
  const counts = tally.answered === 0 ? `${answered}.` : `${answered}: ${countsOf(verdict, lang)}.`;
  // Whoever closes a case before its deadline takes no account of silence.
  const silence = cause === 'closedEarly' ? [] : silenceSentence(verdict, rules, lang);
  const weighed = [headline, counts, ...silence];
  const rule = text.rule(ruleSentence(rules, lang));
  const tie = text.tie(votes.for);
  switch (reason) {
    case 'meetingDemanded': {
      const demand = text.meetingDemanded(tally.byChoice['request-meeting'], tally.eligible);
      return [headline, `${withSetBy(demand, rules.meetingDemand, lang)}.`];
    }
    case 'correctionsUnsettled':
      return [headline, counts, ...unsettled(verdict, lang), rule];
    case 'tooFewAnswers': {
      const least = text.quorum(quorum?.needed ?? 0);
      return [
        headline,
        `${answered}, ${lang === 'da' ? 'og' : 'and'} ${setByCase(least, rules, lang)}.`,
        text.again,
      ];
    }
    case 'nobodyVoted':
      return [
        headline,
        tally.answered === 0 ? counts : `${answered}: ${countedChoices(tally, lang).join(', ')}.`,
        text.nobodyVoted,
        text.again,
      ];
    case 'silentNotReached':
      return [
        headline,
        counts,
        `${withSetBy(text.notReached(tally.silentUnreached).replace(/\.$/, ''), rules.unreached, lang)}.`,
        text.again,
      ];
    case 'tie':
      return [...weighed, tie, rule];
    case 'tieDecided':
      return [...weighed, tie, text.tieDecided[outcome === 'notApproved' ? 'against' : 'for'], rule];
    case 'tieUndecided':
      return [...weighed, tie, tieUndecided(verdict, rules, lang), rule, text.again];
    case 'against':
    case 'notEnoughFor':
    case 'majorityMet':
      return [...weighed, rule];
    default:
      return reason satisfies never;
  }
}

/** Why a tie stands: the chairs differ, or one or more of those whose votes decide it has not voted. */
function tieUndecided({ tally }: Verdict, rules: CaseRules, lang: Language): string {
  const text = textIn(lang).outcome.tieUndecided;
  const { chairs } = tally;
  const voted = chairs.for + chairs.against;
  const asked = rules.tie.value === 'bothChairs' ? Math.max(chairs.all, 2) : Math.max(chairs.eligible, 1);
  if (voted >= asked) return text.apart;
  if (voted === 0) return asked === 1 ? text.theOnlyOne : text.none;
  return text.oneOnly;
}

/** Which corrections stood in the way: 'Rettelser fra 2 medlemmer modstrider hinanden.' */
function unsettled({ tally: { corrections } }: Verdict, lang: Language): string[] {
  if (corrections === undefined) return [];
  const text = minutesCaseText(lang).unsettled;
  return (['rejected', 'contradicting', 'open'] as const).flatMap((state) =>
    corrections[state] > 0 ? [`${upperFirst(text[state](corrections[state]))}.`] : [],
  );
}

/** How many were silent and what that came to, where the rules make something of it. */
function silenceSentence({ tally, votes, outcome }: Verdict, rules: CaseRules, lang: Language): string[] {
  const text = textIn(lang).outcome.silence;
  const silence = rules.silence.value;
  // Where the others' silence did not carry it, that they would have approved is of no use to anyone.
  if (silence === 'notCounted' || (silence === 'approves' && !isApproval(outcome))) return [];
  const count = silence === 'approves' ? votes.tacit : tally.silentReached + tally.silentUnreached;
  return count === 0 ? [] : [text[silence](count)];
}

function countsOf({ tally }: Verdict, lang: Language): string {
  const nobodyAgainst = tally.against === 0 ? [textIn(lang).status.nobodyAgainst] : [];
  return [...countedChoices(tally, lang), ...nobodyAgainst].join(', ');
}

function tail({ tally, outcome, reason }: Verdict, observers: number, lang: Language): string[] {
  const text = textIn(lang).outcome;
  // Where nothing is decided, nobody asks who had a vote; where too few answered, who was not counted.
  if (!isDecision(outcome) && reason !== 'tooFewAnswers') return [];
  return [
    ...(tally.unconfirmed > 0 ? [text.unconfirmed(tally.unconfirmed)] : []),
    ...(tally.recused > 0 ? [text.recused(tally.recused)] : []),
    ...(observers > 0 && isDecision(outcome) ? [text.observers(observers)] : []),
  ];
}

// The board's own figure needs no remark here; one chosen for the case is labelled wherever it decides something.
function setByCase(least: string, rules: CaseRules, lang: Language): string {
  return rules.quorum.setBy === 'case' ? withSetBy(least, rules.quorum, lang) : least;
}
