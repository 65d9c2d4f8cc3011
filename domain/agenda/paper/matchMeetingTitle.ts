/** The line that names the meeting: its number in the year and the board, as far as they are printed. */
export type MeetingTitle = { seq?: number; board?: string; extraordinary?: true };

const document = '(?:referat|beslutningsreferat|mødereferat|dagsorden|indkaldelse) (?:af|fra|for|til|over) ';
const kind = '(?:(?:ordinære|ordinært|ekstraordinære|ekstraordinært) )?';
const meeting = '(?:bestyrelses|udvalgs|råds)?møde(?:t)?(?!\\p{L})';
const board = '(?: (?:i|for|af) (?<board>.+))?';

const patterns: readonly RegExp[] = [
  // "1. møde i National bestyrelse for …", "Referat af 2. ordinære møde i …"
  new RegExp(`^(?:${document})?(?<seq>\\d{1,2})\\. ${kind}${meeting}${board}`, 'iu'),
  // "Møde nr. 3/2025 i …"
  new RegExp(
    `^(?:${document})?${kind}${meeting} ?(?:nr\\.? ?)?(?<seq>\\d{1,2})(?:[/-](?:\\d{4}|\\d{2}))?(?![\\d/])${board}`,
    'iu',
  ),
  // "Dagsorden for bestyrelsesmøde i …"
  new RegExp(`^${document}${kind}${meeting}${board}`, 'iu'),
  // "Møde i Havnerådet"; without a capital it is running text
  /^(?:Bestyrelsesm|Udvalgsm|Rådsm|M)øde (?:i|for) (?<board>\p{Lu}.*)$/u,
];

/** Reads the line that names the meeting. Undefined for any other line. */
export function matchMeetingTitle(text: string): MeetingTitle | undefined {
  if (text.length > 400) return undefined;
  const groups = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!groups) return undefined;
  const { seq, board: name } = groups.groups ?? {};
  return {
    ...(seq === undefined || Number(seq) === 0 ? {} : { seq: Number(seq) }),
    ...(name === undefined ? {} : { board: name }),
    ...(/ekstraordinær/i.test(groups[0].slice(0, 80)) ? { extraordinary: true as const } : {}),
  };
}
