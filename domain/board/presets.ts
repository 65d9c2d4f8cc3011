import { DEFAULT_SOURCE, type PresetName, RulesOfProcedure, type SetRule } from './rules';

// Rules as other bodies have them, to begin from. Every figure names the text it comes from, or says that it is a default.

const from = <T>(source: string, value: T): SetRule<T> => ({ value, source });
const byDefault = <T>(value: T): SetRule<T> => from(DEFAULT_SOURCE, value);

const FOUNDATIONS = 'Erhvervsfondsloven §§ 53 og 56';
const COMPANIES = 'Selskabslovens praksis om skriftlige beslutninger';
const COMMITTEES = 'Forordning (EU) nr. 182/2011, art. 3, stk. 5';
const COUNCIL = 'Rådets forretningsorden, art. 12, stk. 2';
const MINUTES = 'Som i National Bestyrelse for drift af genomdatabasen, pkt. 4/25 den 7. maj 2025';

type Given = { [K in keyof RulesOfProcedure]?: Exclude<RulesOfProcedure[K], string> };

const given: Record<PresetName, Given> = {
  /** This board and its like: what their papers do not say stays unset, and is suggested where a case needs it. */
  'dk-state-board': {
    prepares: byDefault('secretariat'),
    release: byDefault('oneChair'),
    meetingDemand: byDefault({ members: 1, chairAlone: false, ends: 'atDeadline' }),
    recordedIn: byDefault('nextMinutes'),
  },
  'dk-foundation-company': {
    period: from(COMPANIES, { kind: 'perCase' }),
    majority: from(FOUNDATIONS, { kind: 'simple' }),
    quorum: from(FOUNDATIONS, { of: 'all', basis: 'answers', min: 'moreThanHalf' }),
    abstention: byDefault('notCast'),
    // A casting vote of the chair only if the statutes give one.
    tie: from(FOUNDATIONS, 'rejected'),
    silence: from('Ingen dansk regel lader tavshed godkende en beslutning', 'notCounted'),
    // No decision unless all members have had access to take part.
    unreached: from(FOUNDATIONS, 'noDecision'),
    meetingDemand: from(FOUNDATIONS, { members: 1, chairAlone: false, ends: 'atDeadline' }),
    recordedIn: from(FOUNDATIONS, 'ownProtocol'),
  },
  'eu-committee': {
    prepares: from(COMMITTEES, 'oneChair'),
    period: from(COMMITTEES, { kind: 'perCase' }),
    // The majority is the act's own, and is set for each case.
    quorum: byDefault('none'),
    silence: from(COMMITTEES, 'approves'),
    unreached: byDefault('noDecision'),
    meetingDemand: from(COMMITTEES, { members: 1, chairAlone: true, ends: 'atOnce' }),
    earlyClose: byDefault('never'),
    recordedIn: from(COMMITTEES, 'nextMinutes'),
  },
  'eu-council-silence': {
    period: from(COUNCIL, { kind: 'perCase' }),
    majority: from(COUNCIL, { kind: 'noneAgainst' }),
    quorum: byDefault('none'),
    silence: from(COUNCIL, 'approves'),
    unreached: byDefault('noDecision'),
    meetingDemand: byDefault({ members: null, chairAlone: false, ends: 'atDeadline' }),
    // Adopted at the end of the period.
    earlyClose: from(COUNCIL, 'never'),
  },
  'minutes-tacit': {
    period: from(MINUTES, { kind: 'workingDays', n: 7 }),
    minutesPeriod: from(MINUTES, { kind: 'workingDays', n: 7 }),
    majority: byDefault({ kind: 'noneAgainst' }),
    quorum: byDefault('none'),
    // Others' minutes are approved by silence (5.1: AKB Doktorhaven, Idræt Silkeborg); this board has not said.
    silence: byDefault('approves'),
    unreached: byDefault('noDecision'),
    meetingDemand: byDefault({ members: 1, chairAlone: false, ends: 'atDeadline' }),
    conditionalApproval: byDefault('recorded'),
    earlyClose: byDefault('never'),
    recordedIn: byDefault('nextMinutes'),
  },
};

/** The rules of a preset: what it does not name is unset. */
export function presetRules(name: PresetName): RulesOfProcedure {
  return RulesOfProcedure.parse(given[name]);
}
