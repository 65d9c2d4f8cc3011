import { answersAnswer } from '../../../cards/answers/answersAnswer';
import { commentsAnswer } from '../../../cards/answers/commentsAnswer';
import { countDaysAnswer } from '../../../cards/answers/countDaysAnswer';
import { deadlineAnswer } from '../../../cards/answers/deadlineAnswer';
import { decisionAnswer } from '../../../cards/answers/decisionAnswer';
import { outcomeAnswer } from '../../../cards/answers/outcomeAnswer';
import { outlookAnswer } from '../../../cards/answers/outlookAnswer';
import { type OutstandingQuestion, outstandingAnswer } from '../../../cards/answers/outstandingAnswer';
import { quorumAnswer } from '../../../cards/answers/quorumAnswer';
import { overviewAnswer, statusAnswer } from '../../../cards/answers/statusAnswer';
import { whatifAnswer } from '../../../cards/answers/whatifAnswer';
import { answersText } from '../../../cards/text/answers';
import { defaultCalendar } from '../../../domain/calendar/calendar';
import { SeatId } from '../../../domain/ids';
import type { Language } from '../../../domain/language';
import type { Remark } from '../../../domain/round/remarks';
import { anEntry } from '../../support/builders';
import {
  aDecidedCase,
  answeredAt,
  aSentCase,
  dayBefore,
  genomeBoard,
  toldAt,
  viewOf,
} from '../../support/caseViews';
import { invitedMeeting } from '../agenda/invitedMeeting';

// "Votum's first line" of phrases.md, each on the case it is written for: 4 of 5 have answered, one Region is missing,
// and the deadline is tomorrow.
const answers = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve-with-comment',
} as const;
const sent = aSentCase({ answers });
const chair = viewOf(sent, 'chair', dayBefore);
const secretariat = viewOf(sent, 'secretariat', dayBefore);
const channel = viewOf(sent, 'channel', dayBefore);
const decided = aDecidedCase({ answers });
const { entry } = anEntry(genomeBoard, decided.round);
const [, discussed] = invitedMeeting().items;
const place = {
  meeting: invitedMeeting(),
  item: discussed ?? fail(),
  quote: 'Forretningsorden blev godkendt, idet fristen ændres fra 5 til 7 arbejdsdage.',
};

const everybody = { about: { kind: 'all' }, yesNo: false, asksMissing: true, names: true } as const;
const one = {
  about: { kind: 'seat', seatId: 'region-syd' },
  yesNo: true,
  asksMissing: true,
  names: true,
} as const;
const regions: OutstandingQuestion = {
  about: { kind: 'group', seatIds: ['region-nord', 'region-syd'], of: 'region' },
  yesNo: true,
  asksMissing: false,
  names: true,
};
const limit = { kind: 'latest', date: '2025-07-01', n: 7, setBy: 'suggested' } as const;

function fail(): never {
  throw new Error('the meeting has no second item');
}

type Row = [typed: string, answer: (lang: Language) => string[], da: string, en: string];

const remark: Remark = {
  seatId: SeatId.parse('foreningen'),
  said: 1,
  kind: 'answer',
  at: answeredAt,
  version: 1,
  text: 'Tabel 2 bør stemme.',
  choice: null,
  standing: 'inForce',
  mark: null,
};

const rows: Row[] = [
  [
    'status',
    (lang) => statusAnswer(secretariat, { names: true }, lang),
    '4 af 5 har svaret, og ingen er imod',
    '4 of 5 have answered, and nobody is against',
  ],
  [
    'er alt ok',
    (lang) => overviewAnswer([chair], lang),
    'Du skal ikke gøre noget. 1 sag er i gang.',
    'You need not do anything. 1 case is in progress.',
  ],
  [
    'har alle svaret',
    (lang) => outstandingAnswer(chair, { ...everybody, yesNo: true, asksMissing: false }, lang),
    'Nej, 1 mangler: Conni Ravnkilde, Region Sydvig.',
    'No, 1 is missing: Conni Ravnkilde, Region Sydvig.',
  ],
  [
    'hvem mangler vi',
    (lang) => outstandingAnswer(chair, everybody, lang),
    'Vi mangler svar fra Conni Ravnkilde, Region Sydvig.',
    'We are missing Conni Ravnkilde, Region Sydvig.',
  ],
  [
    'hvem mangler vi, in a channel',
    (lang) => outstandingAnswer(channel, { ...everybody, names: false }, lang),
    'Vi mangler svar fra 1 medlem.',
    'We are missing 1 member.',
  ],
  [
    'mangler {navn} stadig',
    (lang) => outstandingAnswer(chair, one, lang),
    'Ja, Region Sydvig har ikke svaret endnu.',
    'Yes, Region Sydvig has not answered yet.',
  ],
  [
    'har regionerne svaret?',
    (lang) => outstandingAnswer(chair, regions, lang),
    '1 af 2 regioner har svaret.',
    '1 of 2 regions have answered.',
  ],
  [
    'hvad siger ministeriet',
    (lang) => answersAnswer(chair, { seatId: 'ministeriet', asksAgainst: false }, lang),
    'Prøveministeriet har svaret. Svarene vises, når sagen er afsluttet.',
    'Prøveministeriet has answered. The answers are shown when the case is closed.',
  ],
  [
    'er der nogen der er imod',
    (lang) => answersAnswer(chair, { seatId: null, asksAgainst: true }, lang),
    'Nej, ingen er imod.',
    'No, nobody is against.',
  ],
  [
    'hvilke bemærkninger er der kommet',
    (lang) => commentsAnswer(chair, [remark], lang),
    'Der er kommet 1 bemærkning.',
    '1 comment has come in.',
  ],
  [
    'kan vi nå det',
    (lang) => outlookAnswer(chair, null, lang),
    'Ja. Kommer der ikke flere svar, er sagen godkendt',
    'Yes. If nobody else answers, the case is approved',
  ],
  [
    'kan vi naa det inden 1 juli',
    (lang) => countDaysAnswer(defaultCalendar, '2025-06-02', { ...limit, bound: 'before' }, lang),
    'Ja, hvis sagen udsendes senest torsdag den 19. juni.',
    'Yes, if the case is sent out by Thursday 19 June.',
  ],
  [
    '… senest 1 juli',
    (lang) => countDaysAnswer(defaultCalendar, '2025-06-02', { ...limit, bound: 'by' }, lang),
    'Ja, hvis sagen udsendes senest fredag den 20. juni.',
    'Yes, if the case is sent out by Friday 20 June.',
  ],
  [
    'hvad sker der hvis {navn} ikke svarer',
    (lang) => whatifAnswer(chair, { seatId: 'region-syd', choice: null }, lang),
    'Så er sagen godkendt med 4 svar.',
    'Then the case is approved with 4 answers.',
  ],
  [
    'hvad hvis region sydvig siger nej',
    (lang) => whatifAnswer(chair, { seatId: 'region-syd', choice: 'reject' }, lang),
    'Så er én imod, og sagen er ikke godkendt.',
    'Then one is against, and the case is not approved.',
  ],
  [
    'er vi beslutningsdygtige',
    (lang) => quorumAnswer(chair, lang),
    'Ja, 4 har svaret, og 3 er nok.',
    'Yes, 4 have answered, and 3 are enough.',
  ],
  [
    'hvornår er der frist',
    (lang) => deadlineAnswer(chair, lang),
    'Onsdag den 11. juni kl. 23.59 (i morgen).',
    'Wednesday 11 June, 23:59 (tomorrow).',
  ],
  [
    'er den i hus',
    (lang) => outcomeAnswer(chair, lang),
    'Ikke endnu: 4 af 5 har svaret',
    'Not yet: 4 of 5 have answered',
  ],
  [
    'hvad blev det til med budgettet',
    (lang) =>
      decisionAnswer(
        { decisions: [{ entry, voided: null, replacedBy: [] }], minutes: [] },
        'budget',
        false,
        lang,
      ),
    'Godkendt den 11. juni 2025',
    'Approved on 11 June 2025',
  ],
  [
    'hvad besluttede vi om HPC',
    (lang) => decisionAnswer({ decisions: [], minutes: [place] }, 'HPC', false, lang),
    'Fundet i referatet af 7. maj 2025, pkt. 2/25: Forretningsorden',
    'Found in the minutes of 7 May 2025, item 2/25: Forretningsorden',
  ],
  [
    'hvornår godkendte vi forretningsordenen',
    (lang) => decisionAnswer({ decisions: [], minutes: [place] }, 'forretningsorden', true, lang),
    'Den 7. maj 2025 (pkt. 2/25), idet fristen',
    'On 7 May 2025 (item 2/25), idet fristen',
  ],
  [
    'hvad er 7 arbejdsdage fra i dag',
    (lang) => countDaysAnswer(defaultCalendar, '2025-05-28', { kind: 'from', n: 7 }, lang),
    '7 arbejdsdage fra i dag er onsdag den 11. juni 2025.',
    '7 working days from today is Wednesday 11 June 2025.',
  ],
];

describe.each(rows)('%s', (_typed, answer, da, en) => {
  it('in Danish', () => expect(answer('da')[0]?.slice(0, da.length)).toBe(da));
  it('in English', () => expect(answer('en')[0]?.slice(0, en.length)).toBe(en));
});

it('er den i hus, when it is', () => {
  const told = viewOf(decided, 'chair', toldAt);
  expect(outcomeAnswer(told, 'da').join(' ')).toMatch(/^Ja[.,].*godkendt/is);
});

it('tells those without a role nothing, and observer and recused what is theirs to know', () => {
  const text = answersText('da');
  expect(text.nothing).toBe('Jeg kan ikke finde noget til dig her.');
  expect(text.observerHasNoVote).toBe('Du deltager som observatør og skal ikke svare.');
  expect(text.onlyChairs).toBe('Det kan jeg kun vise formandskabet og sekretariatet.');
  expect(text.recused).toBe('Du deltager ikke i sagen. Du får besked om resultatet.');
  expect(text.thumb).toBe('En tommelfinger er ikke et svar. Tryk Godkender.');
});
