import type { Language } from '../../domain/language';
import type { CaseKind } from '../../domain/round/caseKind';
import type { Choice } from '../../domain/round/choice';
import type { Ending, Round } from '../../domain/round/round';
import { minutesCaseText } from './minutesCase';
import { formatNumber } from './numbers';

const choices: Record<Language, Record<Choice, string>> = {
  da: {
    approve: 'Godkender',
    'approve-with-comment': 'Godkender med bemærkninger',
    reject: 'Kan ikke godkende',
    abstain: 'Undlader at stemme',
    'request-meeting': 'Ønsker behandling på møde',
    correct: 'Har rettelser',
    object: 'Indsigelse',
    'no-objection': 'Ingen indsigelse',
  },
  en: {
    approve: 'Approve',
    'approve-with-comment': 'Approve with comments',
    reject: 'Cannot approve',
    abstain: 'Abstain',
    'request-meeting': 'Request a meeting',
    correct: 'Have corrections',
    object: 'Objection',
    'no-objection': 'No objection',
  },
};

const counted: Record<Choice, readonly [one: string, many: string]> = {
  approve: ['approves', 'approve'],
  'approve-with-comment': ['approves with comments', 'approve with comments'],
  reject: ['cannot approve', 'cannot approve'],
  abstain: ['abstains', 'abstain'],
  'request-meeting': ['requests a meeting', 'request a meeting'],
  correct: ['has corrections', 'have corrections'],
  object: ['objects', 'object'],
  'no-objection': ['has no objection', 'have no objection'],
};

// What a button says of one's own answer is not always how others are told of it.
const countedDa: Partial<Record<Choice, string>> = {
  object: 'gør indsigelse',
  'no-objection': 'har ingen indsigelse',
};

const outcomes = {
  da: {
    approved: 'godkendt',
    tacitlyApproved: 'stiltiende godkendt',
    notApproved: 'ikke godkendt',
    tooFew: 'ingen beslutning: for få svar',
    nobodyVoted: 'ingen beslutning: ingen har stemt',
    tieUndecided: 'ingen beslutning: stemmelighed',
    silentNotReached: 'ingen beslutning: sagen nåede ikke frem til alle',
    notConfirmed: 'afsluttet uden beslutning, resultatet er ikke bekræftet',
    toMeeting: 'afsluttet uden beslutning, behandles på møde',
    withdrawn: 'trukket tilbage',
  },
  en: {
    approved: 'approved',
    tacitlyApproved: 'tacitly approved',
    notApproved: 'not approved',
    tooFew: 'no decision: too few answers',
    nobodyVoted: 'no decision: nobody voted',
    tieUndecided: 'no decision: a tie',
    silentNotReached: 'no decision: the case did not reach everyone',
    notConfirmed: 'closed without a decision, the result is not confirmed',
    toMeeting: 'closed without a decision, goes to a meeting',
    withdrawn: 'withdrawn',
  },
} as const satisfies Record<Language, Record<string, string>>;

const states = {
  da: {
    draft: 'kladde',
    awaitingRelease: 'hos formandskabet',
    scheduled: 'klar til udsendelse',
    open: 'i gang',
    awaitingConfirmation: 'afventer formandskabets bekræftelse',
    closed: 'afsluttet',
    discarded: 'kasseret',
  },
  en: {
    draft: 'draft',
    awaitingRelease: 'with the chairs',
    scheduled: 'ready to be sent out',
    open: 'in progress',
    awaitingConfirmation: "awaiting the chairs' confirmation",
    closed: 'closed',
    discarded: 'discarded',
  },
} as const satisfies Record<Language, Record<Round['status'], string>>;

/**
 * An answer as its button says it: 'Godkender med bemærkninger' · 'Approve with comments'; of minutes 'Godkender
 * referatet'.
 */
export function choiceWord(choice: Choice, lang: Language, kind: CaseKind = 'approval'): string {
  if (kind === 'minutes' && choice === 'approve') return minutesCaseText(lang).approve;
  return choices[lang][choice];
}

/** So many of one answer, inside a sentence: '3 godkender' · '1 approves'. */
export function countedChoice(choice: Choice, count: number, lang: Language): string {
  const word =
    lang === 'da'
      ? (countedDa[choice] ?? lowerFirst(choices.da[choice]))
      : counted[choice][count === 1 ? 0 : 1];
  return `${formatNumber(lang, count)} ${word}`;
}

/** What came of a case, in small letters: 'godkendt' · 'no decision: too few answers'. */
export function outcomeWord(ending: Ending, lang: Language): string {
  if (ending.kind !== 'decided') return outcomes[lang][ending.kind];
  const { outcome, reason, tally } = ending.verdict;
  if ((outcome === 'approved' || outcome === 'tacitlyApproved') && (tally.corrections?.accepted ?? 0) > 0)
    return `${outcomes[lang][outcome]}${minutesCaseText(lang).with}`;
  if (outcome !== 'noDecision') return outcomes[lang][outcome];
  switch (reason) {
    case 'nobodyVoted':
    case 'tieUndecided':
    case 'silentNotReached':
      return outcomes[lang][reason];
    default:
      return outcomes[lang].tooFew;
  }
}

/** Where a case is, in small letters: 'kladde', 'i gang', 'ændret (version 2)', 'afsluttet'. */
export function stateWord(round: Pick<Round, 'status'> & { version?: number }, lang: Language): string {
  const { status, version = 1 } = round;
  if (status !== 'open' || version < 2) return states[lang][status];
  return lang === 'da' ? `ændret (version ${version})` : `amended (version ${version})`;
}

/** With a capital, for the beginning of a line. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
