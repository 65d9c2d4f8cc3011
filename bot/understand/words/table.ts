import type { Detail, HeardChoice, Intent, Means } from '../heard';

/** What other means than words tell of what was typed. */
export const FEATURES = [
  /** a seat is named · a name nobody here bears · either */
  'seat',
  'name',
  'person',
  /** a date (a mere "today" aside) · one after til/until · a span of days */
  'date',
  'till',
  'days',
  /** a case is named · or pointed at ("den") */
  'case',
  'it',
  /** a number that is no date, item or span */
  'number',
  /** a question · that yes or no answers · with who, what… · no question, or a request */
  'q',
  'yn',
  'wh',
  'stmt',
  /** "hvis", "if" */
  'if',
  /** the person is chair or secretariat */
  'directs',
] as const;
export type Feature = (typeof FEATURES)[number];

/**
 * What one way of saying something looks like. Every slot of a phrase must be found, in any order:
 *
 * - `word`, or `a/b` for either, or `a_b` for words that follow one another
 * - `<group>`: any word of a group
 * - `{feature}`: one of FEATURES
 * - `-slot`: must not be there
 * - `=` first: nothing but these and fillers may be there
 */
export type Phrase = string;

export interface IntentRow {
  /** Several: the words can mean any of them, likeliest first. */
  means: Intent | readonly [Intent, Intent, ...Intent[]];
  detail?: Detail;
  say: readonly Phrase[];
}

/** Groups that more than the phrases use, so both languages must have them. */
export type SharedGroup =
  /** Who, what, when…; "om", "whether"; "hvis", "if"; "ikke", "not"; nobody; "hvorfor", "why". */
  | 'ask'
  | 'whether'
  | 'if'
  | 'not'
  | 'nobody'
  | 'why'
  /** Asking politely: the verb, whom, "please"; suggesting: the verb, "vi", a whole turn. */
  | 'plea'
  | 'you'
  | 'please'
  | 'suggest'
  | 'we'
  | 'suggestion'
  /** "ved du", "tell me": verbs and pronouns that an indirect question follows. */
  | 'telling'
  /** What a question's verb is followed by; what a verb that leaves out its "jeg" is; what ends in -r and is none. */
  | 'subject'
  | 'leftOut'
  | 'noVerb'
  /** Verbs of what is to come, and of what is past. */
  | 'ahead'
  | 'behind'
  /** "glem"; words that begin a clause of their own ("der", "who"). */
  | 'forget'
  | 'subordinate'
  /** What may stand before a clause's first word; before a signature; what says nothing. */
  | 'lead'
  | 'signature'
  | 'fill'
  | 'thanks'
  /** Yes, no and the courtesies around them. */
  | 'yesOrNo'
  | 'courtesy'
  /** Pointing at a case, at a draft; "det" that points at nothing; before a matter; articles. */
  | 'it'
  | 'drafted'
  | 'expletive'
  | 'about'
  | 'article'
  /** What a person's name follows, and what follows it. */
  | 'nameBefore'
  | 'nameAfter'
  /** What the sentence is about. */
  | 'them'
  | 'answered'
  | 'answering'
  | 'agreed'
  | 'done'
  | 'rejected'
  | 'against'
  | 'missing'
  | 'deadline'
  | 'reach'
  | 'send'
  | 'sending'
  | 'hearing'
  | 'now';

export interface WordTable {
  language: 'da' | 'en';
  /** Spellings of the telephone and of dialect. */
  variants: Readonly<Record<string, string>>;
  groups: Readonly<Record<SharedGroup, string> & Record<string, string>>;
  /** Words that name no subject. */
  small: string;
  /** Ordinary words that stand one letter from a word of the tables, and are not that word. */
  ordinary: string;
  /** Words that a yes/no question begins with. */
  openers: string;
  /** Verbs that change something: only ever read as typed, never guessed (phrases.md, rule 1). */
  exact: string;
  intents: readonly IntentRow[];
  choices: readonly { choice: HeardChoice; say: readonly Phrase[] }[];
  means: readonly { means: Means; say: readonly Phrase[] }[];
}
