import { deadlineMoment, longDate, longDateTime, shortDate } from '../../../cards/text/dates';
import { receiptLine } from '../../../cards/text/journal';
import { minutesParagraph } from '../../../cards/text/minutesParagraph';
import { joinList } from '../../../cards/text/numbers';
import { protocolText } from '../../../cards/text/protocol';
import { registerText } from '../../../cards/text/register';
import { outcomeWord, upperFirst } from '../../../cards/text/words';
import { userLine, userParagraphs } from '../../../cards/userText';
import { formatItemNumber } from '../../../domain/agenda/itemNumber';
import { localDate } from '../../../domain/calendar/localMoment';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Language } from '../../../domain/language';
import { type DecisionNumber, decisionNumber } from '../../../domain/register/decisionNumber';
import { type Block, section, subsection } from './block';
import { at, quoted } from './words';

/** What was decided, the facts of the case, and how the result was reached. */
export function decisionBlocks(dossier: Dossier, lang: Language): Block[] {
  const text = protocolText(lang);
  const { board, outcome, register } = dossier;
  return [
    ...(board.sample ? [{ kind: 'small' as const, text: text.invented }] : []),
    { kind: 'facts', rows: factRows(dossier, lang) },
    ...section(text.headings.decision, [
      { kind: 'decision', text: minutesParagraph(register.entry, lang) },
      ...annulledBlocks(dossier, lang),
    ]),
    ...section(text.headings.count, [{ kind: 'paragraph', text: outcome.sentence[lang] }]),
    ...section(text.headings.matter, matterBlocks(dossier, lang)),
  ];
}

function factRows(
  { board, case: own, register: { entry, later } }: Dossier,
  lang: Language,
): [string, string][] {
  const { facts } = protocolText(lang);
  return [
    [facts.board, userLine(board.name, 200)],
    ...(own.proposal.item === null
      ? []
      : [[facts.item, formatItemNumber(own.proposal.item)] as [string, string]]),
    [facts.outcome, upperFirst(outcomeWord(entry.ending, lang))],
    [facts.date, longDate(lang, entry.date)],
    [facts.sent, at({ board }, own.openedAt, lang)],
    [facts.deadline, longDateTime(lang, deadlineMoment(own.deadline))],
    [facts.ended, at({ board }, own.closedAt, lang)],
    ...(own.journal === null ? [] : [[facts.journal, receiptLine(own.journal, lang)] as [string, string]]),
    ...standingRows(entry, later, lang),
    ...(own.version > 1 ? [[facts.version, String(own.version)] as [string, string]] : []),
  ];
}

function annulledBlocks({ case: { voided }, board, number }: Dossier, lang: Language): Block[] {
  if (voided === null) return [];
  const date = shortDate(lang, localDate(board.calendar, voided.at));
  const by = userLine(voided.by.body, 120);
  const text = registerText(lang).voidedBecause(number, date, by, quoted(voided.reason));
  return [{ kind: 'decision', text }];
}

/** Which decisions this one takes the place of, and what became of it since. */
function standingRows(
  entry: Dossier['register']['entry'],
  later: Dossier['register']['later'],
  lang: Language,
): [string, string][] {
  const { facts } = protocolText(lang);
  const named = (numbers: readonly DecisionNumber[]) => joinList(lang, numbers.map(decisionNumber));
  const before = (entry.replaces ?? []).map(({ number }) => number);
  const after = later.flatMap((one) => (one.kind === 'ended' && one.number !== null ? [one.number] : []));
  return [
    ...(before.length === 0 ? [] : [[facts.replaces, named(before)] as [string, string]]),
    ...(after.length === 0 ? [] : [[facts.replacedBy, named(after)] as [string, string]]),
  ];
}

function matterBlocks({ case: { proposal } }: Dossier, lang: Language): Block[] {
  const { headings, columns } = protocolText(lang);
  const paragraphs = (typed: string) =>
    userParagraphs(typed, 8_000).map((text): Block => ({ kind: 'paragraph', text }));
  return [
    ...paragraphs(proposal.question),
    ...subsection(headings.text, paragraphs(proposal.text)),
    ...subsection(
      headings.changes,
      tableOf(
        [
          { head: columns.target, width: 24 },
          { head: columns.from, width: 38 },
          { head: columns.to, width: 38 },
        ],
        proposal.changes.map(({ target, from, to }) => [target, from, to].map(quoted)),
      ),
    ),
    ...subsection(
      headings.heard,
      tableOf(
        [
          { head: columns.group, width: 30 },
          { head: columns.date, width: 22 },
          { head: columns.summary, width: 48 },
        ],
        proposal.heard.map(({ group, date, summary }) => [
          quoted(group),
          shortDate(lang, date),
          quoted(summary),
        ]),
      ),
    ),
  ];
}

function tableOf(columns: Extract<Block, { kind: 'table' }>['columns'], rows: string[][]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}
