import { confirmCard } from '../../cards/confirm/confirmCard';
import { answerToAllCard } from '../../cards/news/answerToAllCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { type RemarksCard, remarksCard } from '../../cards/remarks/remarksCard';
import { remarksDa } from '../../cards/text/remarks.da';
import { remarksEn } from '../../cards/text/remarks.en';
import { type Instant, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { LIMITS } from '../../domain/round/proposal';
import { type Remark, remarksFor } from '../../domain/round/remarks';
import { aBoardOf, anEntry, rulesWith } from '../support/builders';
import {
  aDecidedCase,
  answeredAt,
  aSentCase,
  dayBefore,
  genomeBoard,
  sealedAt,
  toldAt,
  viewOf,
} from '../support/caseViews';
import { checkCard, textsOf } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';
import { afterwards, anAmendedCase } from '../support/versionViews';

const answers: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  'region-syd': 'reject',
  centret: 'approve-with-comment',
  foreningen: 'approve',
};
const table = 'Tabel 2 bør stemme med figur 4.';
const budget = 'Budgettet kan ikke rummes i regionen.';

function aRemark(seatId: string, text: string, more: Partial<Remark> = {}): Remark {
  return {
    seatId: SeatId.parse(seatId),
    said: 1,
    kind: 'answer',
    at: answeredAt,
    version: 1,
    text,
    choice: 'approve-with-comment',
    standing: 'inForce',
    mark: null,
    ...more,
  };
}

const supporter = aRemark('centret', table);
const opponent = aRemark('region-syd', budget, { choice: 'reject' });
const observer = aRemark('universitetet', 'Forskerne bør høres om adgangen.', { kind: 'own', choice: null });
const late = aRemark('foreningen', '', { kind: 'late', choice: 'approve', at: sealedAt, said: 2 });
const three = [supporter, opponent, observer];

/** As the reader of the card gets them. */
function card(
  viewer: 'chair' | 'secretariat',
  remarks: readonly Remark[],
  more: Partial<RemarksCard> = {},
  view = viewOf(aSentCase({ answers }), viewer, dayBefore),
): Made {
  return (lang) => remarksCard({ view, remarks: remarksFor(view, remarks) ?? [], ...more }, lang);
}

const amended = (at: Instant) => viewOf(anAmendedCase({ answers }), 'secretariat', at);

function outcome(viewer: 'chair' | 'secretariat', remarks: readonly Remark[], given = answers): Made {
  const decided = aDecidedCase({ answers: given, form: { majority: 'simple' } });
  const view = viewOf(decided, viewer, toldAt);
  const entry = decided.round.decision === null ? null : anEntry(genomeBoard, decided.round).entry;
  return (lang) => outcomeCard(view, entry, lang, { remarks: remarksFor(view, remarks) ?? [] });
}

const forMinutes = { mark: { kind: 'forMinutes' } } as const;
const marked = [{ ...supporter, ...forMinutes }, { ...opponent, ...forMinutes }, observer, late];
const many = Array.from({ length: 13 }, (_, i) =>
  aRemark('centret', `Bemærkning nummer ${i + 1}.`, { said: i + 1 }),
);

const made: Record<string, Made> = {
  'remarks.none': card('secretariat', []),
  'remarks.unmarked.secretariat': card('secretariat', three),
  'remarks.unmarked.chair': card('chair', three),
  'remarks.marked': card(
    'secretariat',
    [
      { ...supporter, ...forMinutes },
      { ...opponent, mark: { kind: 'answered', text: 'Regionens andel er uændret, se bilag 3.' } },
      { ...observer, mark: { kind: 'nothingFurther' } },
      { ...late, ...forMinutes },
    ],
    {},
    viewOf(aDecidedCase({ answers }, null), 'secretariat', sealedAt),
  ),
  'remarks.amended': card(
    'secretariat',
    [
      { ...supporter, standing: 'lapsed' },
      { ...opponent, standing: 'replaced' },
      { ...observer, version: 2, at: afterwards },
      aRemark('region-nord', 'Se afsnit 2.', { mark: { kind: 'workedIn', version: 2 } }),
    ],
    {},
    amended(afterwards),
  ),
  'remarks.opened': card('secretariat', three, { opened: opponent }),
  'remarks.opened.again': card(
    'secretariat',
    [{ ...supporter, mark: { kind: 'workedIn', version: 2 } }],
    { opened: supporter, note: remarksDa.answer.missing },
    amended(afterwards),
  ),
  'remarks.many': card('secretariat', many),
  'remarks.many.last': card('secretariat', many, { from: 10, note: remarksDa.done.forMinutes }),
  'remarks.late.chair': card('chair', [late], {}, viewOf(aSentCase({ answers }), 'chair', dayBefore)),
  'confirm.close.remarks': (lang) =>
    confirmCard(
      { what: 'close', view: viewOf(aSentCase({ answers }), 'secretariat', dayBefore), unhandled: 2 },
      lang,
    ),
  'outcome.remarks.secretariat': outcome('secretariat', marked),
  'outcome.remarks.chair': outcome('chair', marked),
  'outcome.remarks.meeting': outcome(
    'secretariat',
    [aRemark('region-syd', budget, { choice: 'request-meeting', ...forMinutes })],
    { ...answers, 'region-syd': 'request-meeting' },
  ),
  'answerToAll.remark': (lang) =>
    answerToAllCard(
      {
        about: 'remark',
        view: viewOf(aSentCase({ answers }), 'member', dayBefore),
        question: budget,
        answer: 'Regionens andel er uændret, se bilag 3.',
        askedBy: 'Region Sydvig',
      },
      lang,
    ),
  'answerToAll.remark.silent': (lang) =>
    answerToAllCard(
      {
        about: 'remark',
        view: viewOf(aSentCase(), 'member', dayBefore),
        question: '',
        answer: 'Dit svar kom efter fristen.',
        askedBy: 'Region Sydvig',
      },
      lang,
    ),
};

describeCards(made);

const said = (name: string) => textsOf(made[name]?.('da').card ?? {});

it('the first line says to the secretariat that it must act, and to a chair that he need not', () => {
  const summary = (name: string) => made[name]?.('da').summary;
  expect(summary('remarks.unmarked.secretariat')).toMatch(
    /^Venter på dig: 3 bemærkninger er ikke behandlet\./,
  );
  for (const name of ['remarks.unmarked.chair', 'remarks.marked', 'remarks.none'])
    expect(summary(name)).toMatch(/^Du skal ikke gøre noget\./);
});

it('a chair reads what was said and, while the answers are hidden, not how the seat voted', () => {
  const json = JSON.stringify([made['remarks.unmarked.chair']?.('da'), made['remarks.late.chair']?.('da')]);
  expect(json).toContain(budget);
  for (const answer of ['Kan ikke godkende', 'Godkender med', 'Godkender,'])
    expect(json).not.toContain(answer);
  expect(JSON.stringify(made['remarks.unmarked.secretariat']?.('da'))).toContain('Kan ikke godkende');
});

it('in the minutes only the one voted down dissents', () => {
  expect(said('outcome.remarks.secretariat')).toEqual(
    expect.arrayContaining([
      `Prøvecentret bemærkede: ”${table}”`,
      `Afvigende mening fra Region Sydvig: ”${budget}”`,
      'Bemærkninger, der ikke er behandlet (2)',
      'Frida Holtegaard, Prøveuniversitetet: ”Forskerne bør høres om adgangen.”',
      'Ejgil Vesterby, Foreningen af prøveregioner, svarede efter fristen, og svaret er ikke talt med.',
    ]),
  );
  expect(said('outcome.remarks.meeting')).toContain(`Region Sydvig ønskede behandling på møde: ”${budget}”`);
});

it('where the board sees figures alone, a chair is not told by the minutes how a seat voted', () => {
  const board = { ...genomeBoard, rulesOfProcedure: rulesWith({ namesShown: 'totalsOnly' }) };
  const view = viewOf(aDecidedCase({ board, answers, form: { majority: 'simple' } }), 'chair', toldAt);
  const json = JSON.stringify(
    outcomeCard(view, null, 'da', { remarks: remarksFor(view, [{ ...opponent, ...forMinutes }]) ?? [] }),
  );
  expect(json).toContain(`Region Sydvig bemærkede: ”${budget}”`);
  expect(json).not.toContain('Afvigende mening');
});

it('the closing card says how many remarks nobody has dealt with, and nothing where there are none', () => {
  expect(said('confirm.close.remarks')).toContain('2 bemærkninger er ikke behandlet.');
  const view = viewOf(aSentCase({ answers }), 'secretariat', dayBefore);
  for (const unhandled of [0, undefined])
    expect(JSON.stringify(confirmCard({ what: 'close', view, unhandled }, 'da'))).not.toMatch(
      /behandlet|round\.remarks/,
    );
});

it('working in is offered once there is a later version than the one it was said of', () => {
  expect(JSON.stringify(made['remarks.unmarked.secretariat']?.('da'))).not.toContain('workedIn');
  const json = JSON.stringify(made['remarks.amended']?.('da'));
  expect(json).toContain('"mark":"workedIn","version":2');
  // What was said of version 2 was not worked into it.
  expect(json.match(/"mark":"workedIn"/g)).toHaveLength(1);
});

it('the cards fit with 90 seats and the longest remarks', () => {
  const long = (n: number) => 'Ærø, åben og øde '.repeat(Math.ceil(n / 17)).slice(0, n);
  const small = aBoardOf(90);
  const board = {
    ...small,
    seats: small.seats.map((seat, i) => ({
      ...seat,
      body: `${i} ${long(80)}`,
      person: { ...seat.person, name: long(80) },
    })),
  };
  const remarks = board.seats.flatMap(({ id }) =>
    [null, forMinutes.mark].map((mark, i) => aRemark(id, long(LIMITS.comment), { said: i + 1, mark })),
  );
  const decided = aDecidedCase({ board, form: { title: long(LIMITS.title), files: [] } });
  const view = viewOf(decided, 'secretariat', toldAt);
  for (const message of [
    remarksCard({ view, remarks }, 'da'),
    remarksCard({ view, remarks, opened: remarks[0] }, 'da'),
    outcomeCard(view, null, 'da', { remarks }),
  ])
    expect(checkCard(message.card)).toEqual([]);
});

it('both languages say the same things', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
      : [path];
  expect(paths(remarksEn)).toEqual(paths(remarksDa));
});
