import type { AmendedDeadline } from '../board/ruleValues';
import type { Instant } from '../ids';
import { personNumbersIn } from '../personNumber';
import type { Decision } from '../register/decisionsIn';
import { readReplaces, replacedNumbers } from '../register/readReplaces';
import type { AmendFault, AmendFaults, AmendField, AmendForm } from './amendment';
import type { CaseRules } from './caseRules';
import { heardText, readHeard } from './heard';
import { type MissingHearing, missingHearings } from './missingHearings';
import { LIMITS, type Paper, type Proposal } from './proposal';
import { readLinks } from './readLinks';
import type { OpenRound } from './round';

/** What an amendment asks for, with every field read. */
export interface ReadyAmendment {
  proposal: Proposal;
  reason: string;
  deadline: AmendedDeadline;
}

/** The board's rule on hearings, and the title of the item the case springs from; both tell what the case is about. */
export interface AskedHearings {
  rule: readonly MissingHearing[];
  itemTitle: string;
}

/** The form of a new version as it is opened: the version in force, word for word. */
export function amendFormOf(
  { proposal, rules }: Pick<OpenRound, 'proposal' | 'rules'>,
  now: Instant,
): AmendForm {
  const files = proposal.papers.filter((paper) => paper.kind === 'file');
  return {
    title: proposal.title,
    question: proposal.question,
    text: proposal.text,
    links: proposal.papers
      .flatMap((paper) => (paper.kind === 'link' ? [`${paper.name} | ${paper.url}`] : []))
      .join('\n'),
    heard: heardText(proposal.heard),
    replaces: replacedNumbers(proposal.replaces),
    files,
    kept: files.map((file) => file.id),
    reason: '',
    deadline: rules.amendedDeadline.value,
    at: now,
    releasedBy: [],
  };
}

/**
 * Reads the form of a new version as typed. Gives the new wording and papers, or what is wrong field by field, never
 * both. The item, and what changed since its meeting, stay as they were.
 * @param decisions the board's, among which it says what else it replaces.
 * @param hearings those the rules ask for that the case was sent out by: a new version is held to them as the first was.
 */
export function readAmendment(
  form: AmendForm,
  { proposal: current, rules }: Pick<OpenRound, 'proposal' | 'rules'>,
  { rule, itemTitle }: AskedHearings = { rule: [], itemTitle: '' },
  decisions: readonly Decision[] = [],
):
  | { kind: 'ready'; amendment: ReadyAmendment }
  | { kind: 'faults'; faults: AmendFaults; unheard: MissingHearing[] } {
  const faults: AmendFaults = {};
  const fault = (field: AmendField, why: AmendFault) => {
    faults[field] ??= why;
  };
  const text = (field: 'title' | 'question' | 'text' | 'reason', required: boolean): string => {
    const value = form[field].trim();
    if (required && value === '') fault(field, 'missing');
    if (value.length > LIMITS[field]) fault(field, 'tooLong');
    if (field === 'title' && personNumbersIn(value).length > 0) fault(field, 'personNumber');
    return value;
  };
  const files = form.files.filter((paper) => paper.kind === 'file' && form.kept.includes(paper.id));
  const papers = [...files, ...readLinks(form.links, (why) => fault('links', why))];
  if (papers.length > LIMITS.papers) fault('links', 'tooMany');
  const proposal: Proposal = {
    ...current,
    title: text('title', true),
    question: text('question', true),
    text: text('text', false),
    papers: inOrderOf(current.papers, papers),
    heard: readHeard(form.heard, papers, (why) => fault('heard', why)),
    replaces: readReplaces(form.replaces, decisions, (why) => fault('replaces', why), current.replaces),
  };
  const reason = text('reason', true);
  const { title, question, heard } = proposal;
  const unheard = missingHearings(rule, { title, question, itemTitle }, heard);
  if (unheard.some(({ effect }) => effect === 'blocks')) fault('heard', 'notHeard');
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults, unheard };
  return { kind: 'ready', amendment: { proposal, reason, deadline: amendedDeadlineOf(rules, form) } };
}

/** What becomes of the deadline: as the board's rules say; where they say nothing, as chosen for this version. */
export function amendedDeadlineOf(
  { amendedDeadline }: Pick<CaseRules, 'amendedDeadline'>,
  chosen: Pick<AmendForm, 'deadline'>,
): AmendedDeadline {
  return amendedDeadline.setBy === 'board' ? amendedDeadline.value : chosen.deadline;
}

// The form lists files before links; the order the papers were sent out in is no change of theirs.
function inOrderOf(before: readonly Paper[], papers: readonly Paper[]): Paper[] {
  const placeOf = (paper: Paper) => {
    const at = before.findIndex((old) =>
      old.kind === 'file' ? paper.kind === 'file' && old.id === paper.id : old.url === paper.url,
    );
    return at < 0 ? before.length : at;
  };
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b));
}
