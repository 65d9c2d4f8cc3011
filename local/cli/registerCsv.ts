import { stringify } from 'csv-stringify/sync';
import { type ExportsText, exportsText } from '../../cards/text/exports';
import { outcomeWord } from '../../cards/text/words';
import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { BoardCalendar } from '../../domain/calendar/calendar';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { decisionNumber } from '../../domain/register/decisionNumber';
import type { RegisterRow } from '../../domain/register/registerRow';
import type { ExportedRegister } from '../../workflows/exportRegister';

type Cell = string | number | null;
type Column = keyof ExportsText['columns'];

/**
 * The register as CSV (RFC 4180) with a header in the board's language, for a spreadsheet: a byte order mark, so that æ, ø and
 * å are read; a semicolon, which a Danish Excel parts columns by; and no cell that it would take for a formula. A decision is
 * named in words, since Excel reads `2025-1` as a month.
 */
export function registerCsv({ board, rows }: ExportedRegister, delimiter: ';' | ','): string {
  const { language, calendar } = board;
  const { columns } = exportsText(language);
  return stringify(
    rows.map((row) => cellsOf(row, language, calendar)),
    {
      bom: true,
      delimiter,
      header: true,
      columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}

function cellsOf(row: RegisterRow, lang: Language, calendar: BoardCalendar): Record<Column, Cell> {
  const text = exportsText(lang);
  const { entry, standing, voided, replacedBy, journal } = row;
  const { number, item, replaces = [] } = entry;
  const named = (numbers: readonly Parameters<typeof decisionNumber>[0][]) =>
    numbers.map((one) => text.decision(decisionNumber(one))).join(', ');
  return {
    decision: number === null ? null : text.decision(decisionNumber(number)),
    year: Number(entry.date.slice(0, 4)),
    number: number?.seq ?? null,
    date: entry.date,
    outcome: outcomeWord(entry.ending, lang),
    standing: text.standing[standing],
    title: entry.title.trim(),
    question: entry.question.trim(),
    item: item === null ? null : text.item(formatItemNumber(item)),
    version: entry.version,
    openedAt: clock(entry.openedAt, calendar),
    closedAt: clock(entry.closedAt, calendar),
    replaces: named(replaces.map((one) => one.number)),
    replacedBy: named(replacedBy),
    voidedOn: voided?.date ?? null,
    voidedWhy: voided?.reason.trim() ?? null,
    journalDate: journal?.date ?? null,
    journalSystem: journal?.system ?? null,
    caseNo: journal?.caseNo ?? null,
    docNo: journal?.docNo ?? null,
    position: entry.position,
    fingerprint: entry.fingerprint,
    previous: entry.previous,
    hash: entry.hash,
  };
}

/** '2025-06-11 23:59', on the board's wall clock. */
function clock(instant: Instant, calendar: BoardCalendar): string {
  const { date, time } = localMoment(calendar, instant);
  return `${date} ${time}`;
}
