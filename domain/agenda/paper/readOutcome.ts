import type { ItemType, Outcome } from '../meeting';
import type { ProblemCode } from '../problem';

type Stated = Exclude<Outcome, 'notStated'>;

// Who speaks for the board in a decision. A sentence about anybody else's decision is no outcome of the item.
const board = '(?:bestyrelsen|udvalget|rådet|nævnet|medlemmerne|alle|alle medlemmer)';
const matter =
  '(?:indstillingen|indstillingerne|punktet|sagen|orienteringen|status|referatet|dagsordenen|forslaget|udkastet|budgettet|planen|behandlingen|beslutningen)';
const word = (forms: string) => `(?<![\\p{L}])(?:${forms})(?![\\p{L}])`;
const active = (forms: string) => new RegExp(`^${board}(?![\\p{L}]).*${word(forms)}`, 'iu');
const passive = (forms: string) =>
  new RegExp(
    `(?:${word('blev|er|bliver')} (?:\\p{L}+ )?(?:${forms})|^(?:enstemmigt )?(?:${forms}))(?![\\p{L}])`,
    'iu',
  );
const resolved = (forms: string) => new RegExp(`^${matter}(?![\\p{L}]).*${word(forms)}`, 'iu');

const toWriting =
  /(?:forelægge|fremsende|sende|udsende|behandle)s? .*skriftlige? (?:godkendelse|procedure|behandling|votering|høring)/iu;
const signs: readonly [Stated, readonly RegExp[]][] = [
  ['rejected', [active('forkastede|afviste'), passive('forkastet|afvist')]],
  [
    'postponed',
    [active('udsatte|udskød'), passive('udsat|udskudt'), resolved('udsættes|udskydes|udsat|udskudt')],
  ],
  ['referred', [active('oversendte'), passive('oversendt'), resolved('oversendes')]],
  ['withdrawn', [passive('trukket tilbage|taget af dagsordenen'), resolved('udgår|udgik|trukket|trækkes')]],
  ['approved', [active('godkendte'), passive('godkendt'), resolved('godkendes')]],
  ['endorsed', [active('tiltrådte'), passive('tiltrådt'), resolved('tiltrædes')]],
  ['adopted', [active('vedtog|besluttede'), passive('vedtaget|besluttet'), resolved('vedtages')]],
  ['discussed', [active('drøftede'), passive('drøftet')]],
];

const refusedApproval =
  /(?:ikke|hverken) (?:godkendt|godkendes|godkende|tiltrådt|tiltræde|vedtaget|vedtage)|(?:godkendte|tiltrådte|vedtog) ikke/i;
const noted = [active('tog'), passive('taget'), resolved('tages|toges'), /^til efterretning/i];
const isBoards = new RegExp(`^${board}(?![\\p{L}])`, 'iu');
const carryingOn =
  /^ (?:og|men) (?:tog|besluttede|godkendte|tiltrådte|vedtog|forkastede|afviste|udsatte|udskød|oversendte) /i;
// What was decided some other time, or will be, is not this item's outcome.
const isOtherTime =
  /^(?:når|hvis|såfremt|efter|inden) |(?<!fra |pr\. |senest |inden )(?<!\p{L})(?:den|d\.) ?\d|(?<!\p{L})på (?:det |et |årets )?(?:næste|sidste|seneste|kommende) /iu;
const agreement = /(?<!ikke )(?<!ingen )enighed om|besluttede|blev besluttet/i;
const decisions: ReadonlySet<Outcome> = new Set([
  'approved',
  'endorsed',
  'adopted',
  'rejected',
  'notApproved',
]);

/**
 * What the minutes state became of an item. The type of the item foretells nothing, and the recommendation neither:
 * where the record does not say it, the outcome is `notStated` and someone must be asked. A decision recorded under
 * an item for information is pointed out: it needs that all present agreed (ruling 82.1.16).
 */
export function readOutcome(
  record: string | undefined,
  type: ItemType | null,
  recommendation: string | undefined,
  boardName: string | undefined,
): { outcome: Outcome; codes: ProblemCode[] } {
  if (record === undefined) return { outcome: 'notStated', codes: [] };
  const sentences = sentencesOf(record, namesOf(boardName));
  const stated = [...new Set(sentences.flatMap((sentence) => outcomesOf(sentence)))];
  const firm = stated.filter((outcome) => outcome !== 'discussed');
  const outcome = firm[0] ?? stated[0] ?? 'notStated';
  const decides =
    firm.some((one) => decisions.has(one)) || sentences.some((sentence) => agreement.test(sentence));
  return {
    outcome,
    codes: [
      ...(firm.length > 1 ? (['outcome-several'] as const) : []),
      ...(outcome === 'notStated' && recommendation !== undefined ? (['outcome-not-stated'] as const) : []),
      ...(decides && type === 'information' ? (['decision-under-information'] as const) : []),
    ],
  };
}

/** Sentences and bullets, in which the board goes by "Bestyrelsen" whatever it calls itself. */
function sentencesOf(text: string, names: ReadonlySet<string>): string[] {
  return text
    .split(/\n\n|(?<=[.;])\s(?=\p{Lu})/u)
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .filter((sentence) => sentence !== '' && sentence.length <= 2_000)
    .map((sentence) =>
      sentence.replace(/^\p{L}+/u, (first) => (names.has(first.toLowerCase()) ? 'Bestyrelsen' : first)),
    );
}

/** "Havnerådet", "havneråd": what the board's printed name calls it. */
function namesOf(boardName = ''): Set<string> {
  const found = boardName
    .toLowerCase()
    .matchAll(/(\p{L}*(?:(bestyrelse|gruppe)|(?:råd|udvalg|nævn)))(?:n|et)?(?!\p{L})/gu);
  return new Set([...found].map(([, name = '', common]) => `${name}${common === undefined ? 'et' : 'n'}`));
}

function outcomesOf(sentence: string): Stated[] {
  if (isOtherTime.test(sentence)) return [];
  // Also in a clause of its own: "… besluttede, at budgettet sendes til skriftlig godkendelse".
  if (toWriting.test(sentence) && !/ ikke /i.test(sentence)) return ['toWrittenProcedure'];
  return mainClauses(sentence).flatMap((clause) => {
    if (refusedApproval.test(clause)) return ['notApproved'];
    if (/(?<!\p{L})(?:ikke|skal|kan|bør)(?!\p{L})/iu.test(clause)) return [];
    if (/til efterretning/i.test(clause)) return noted.some((sign) => sign.test(clause)) ? ['noted'] : [];
    if (
      !isBoards.test(clause) &&
      / af (?!dagsordenen|bestyrelsen|udvalget|rådet)\p{L}+(?:et|en|ne|s)(?!\p{L})/iu.test(clause)
    )
      return [];
    return signs
      .filter(([, patterns]) => patterns.some((pattern) => pattern.test(clause)))
      .map(([outcome]) => outcome);
  });
}

/**
 * The clauses that say what the sentence itself says. "…, som ministeriet godkendte" and "… at budgettet blev godkendt"
 * are about something else; "…, og godkendte planen" still has the board for its subject.
 */
function mainClauses(sentence: string): string[] {
  const [first = '', ...more] = sentence.split(',');
  const carriedOn = isBoards.test(sentence) ? more.filter((part) => carryingOn.test(part)) : [];
  return [first, ...carriedOn.map((part) => `Bestyrelsen${part}`)].map(
    (clause) => clause.split(/ (?:som|der|at|hvor|idet|fordi|da) /)[0] ?? '',
  );
}
