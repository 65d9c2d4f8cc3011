import { readDates } from './dates/readDates';
import type { HeardReceipt } from './heard';
import { readDecisionNumber } from './readDecisionNumber';
import { readWords } from './readWords';

// A number of a journal: letters, digits and the marks between them, with a digit in it.
const NUMBER = String.raw`((?=[\p{L}.\/-]*\d)[\p{L}\d][\p{L}\d.\/-]{0,58})`;
const NO = String.raw`(?:[.\s-]*s?(?:nr|nummer|no|number)\b)?[.:#\s]*`;
const CASE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:sag(?:en)?|journal|case)${NO}(?<![\p{L}\d])${NUMBER}`,
  'iu',
);
const DOCUMENT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:dok(?:ument(?:et)?)?|doc(?:ument)?)${NO}(?<![\p{L}\d])${NUMBER}`,
  'iu',
);

/**
 * Where something is journalised, as far as it is told: "2025-1 sag 2025-1234 dok 567890", "… sagsnr. 24/77 dokument
 * F2-9 i går". What is no number of the journal may be the decision's.
 */
export function readReceipt(typed: string, today: string): HeardReceipt {
  const caseNo = CASE.exec(typed);
  const docNo = DOCUMENT.exec(typed);
  const rest = typed.replace(CASE, ' ').replace(DOCUMENT, ' ');
  const decision = readDecisionNumber(rest);
  const date = readDates(readWords(rest), today, 'back')[0]?.date;
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(caseNo === null ? {} : { caseNo: tidied(caseNo[1]) }),
    ...(docNo === null ? {} : { docNo: tidied(docNo[1]) }),
    ...(date === undefined ? {} : { date }),
  };
}

function tidied(number = ''): string {
  return number.replace(/[./-]+$/, '');
}
