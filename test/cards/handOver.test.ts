import { helpCard } from '../../cards/answers/helpCard';
import type { CardMessage } from '../../cards/card';
import { caseCard } from '../../cards/case/caseCard';
import type { CaseLead } from '../../cards/case/caseLead';
import { runCard } from '../../cards/case/runCard';
import { type ConfirmCard, confirmCard } from '../../cards/confirm/confirmCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { type CaseView, caseView } from '../../domain/round/caseView';
import { castAnswer } from '../../domain/round/castAnswer';
import type { Choice } from '../../domain/round/choice';
import { decideCase } from '../../domain/round/endCase';
import { handOver, takeBack } from '../../domain/round/handOver';
import { reportRecusal } from '../../domain/round/recusal';
import type { OpenRound } from '../../domain/round/round';
import { answerNumber, type SeatInCase } from '../../domain/round/seat';
import type { Viewer } from '../../domain/round/viewer';
import { anIdentity, rulesWith } from '../support/builders';
import {
  answeredAt,
  aSentCase,
  dayBefore,
  genomeBoard,
  justPassed,
  sealedAt,
  sentAt,
  toldAt,
} from '../support/caseViews';
import { checkCard, textsOf } from '../support/checkCard';
import { expectGolden } from '../support/golden';

type Made = (lang: Language) => CardMessage;

const syd = SeatId.parse('region-syd');
const ole = { name: 'Ole Bjergby', identities: [anIdentity(72)] };
const board = {
  ...genomeBoard,
  rulesOfProcedure: rulesWith({ substitutes: 'allowed' }),
  seats: genomeBoard.seats.map((seat) => (seat.id === syd ? { ...seat, substitute: ole } : seat)),
};
const others: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
};

interface Case {
  board: typeof board;
  round: OpenRound;
  seats: SeatInCase[];
}

function aCase(answers: Record<string, Choice> = others): Case {
  const { round, seats } = aSentCase({ board, answers, comments: { 'region-syd': 'For dyrt for os.' } });
  if (round.status !== 'open') throw new Error('closed');
  return { board, round, seats };
}

const change = (of: Case, step: (seat: SeatInCase) => { seat: SeatInCase } | { kind: string }): Case => ({
  ...of,
  seats: of.seats.map((seat) => {
    if (seat.seatId !== syd) return seat;
    const done = step(seat);
    if (!('seat' in done)) throw new Error(done.kind);
    return done.seat;
  }),
});
const handed = (of = aCase()) => change(of, (seat) => handOver(of.round, seat, ole, answeredAt));
const answered = (of: Case, choice: Choice, as?: 'substitute') =>
  change(of, (seat) =>
    castAnswer(of.round, seat, {
      version: 1,
      seen: answerNumber(seat),
      choice,
      comment: '',
      receivedAt: answeredAt,
      onBehalf: null,
      as,
    }),
  );
const back = (of: Case) => change(of, (seat) => takeBack(of.round, seat, dayBefore));

const seen = (
  of: Pick<Case, 'seats'> & { round: CaseView['round'] },
  kind: Viewer['kind'],
  now = dayBefore,
) =>
  caseView(
    board,
    of.round,
    of.seats,
    kind === 'channel' || kind === 'secretariat'
      ? { kind }
      : { kind, seatId: kind === 'chair' ? SeatId.parse('ministeriet') : syd },
    now,
  );
const card =
  (view: CaseView, lead: CaseLead = 'update'): Made =>
  (lang) =>
    caseCard(view, lang, { lead, refreshUserIds: [] });
const run =
  (view: CaseView): Made =>
  (lang) =>
    runCard(view, lang, { refreshUserIds: [] });
const confirm =
  (asked: Omit<ConfirmCard, 'view'>, view: CaseView): Made =>
  (lang) =>
    confirmCard({ ...asked, view }, lang);

const waiting = handed();
const done = answered(waiting, 'approve', 'substitute');
const membersOwn = handed(aCase({ ...others, 'region-syd': 'reject' }));
const reported = change(waiting, (seat) => reportRecusal(waiting.round, seat, 'self', '', dayBefore));
function decided(): { board: typeof board; round: CaseView['round']; seats: SeatInCase[] } {
  const ended = decideCase(done.round, done.seats, 'deadline', sealedAt, board.calendar);
  return { board, round: { ...ended.round, tellAt: toldAt } as CaseView['round'], seats: ended.seats };
}
const rule = { value: 'allowed' as const, source: '§ 7' };

const made: Record<string, Made> = {
  'substitute.member.mayHandOver': card(seen(aCase(), 'member', sentAt), 'new'),
  'substitute.member.waiting': card(seen(waiting, 'member')),
  'substitute.member.bySecretariat': card(seen(waiting, 'member'), 'handedOver'),
  'substitute.member.answered': card(seen(done, 'member')),
  'substitute.member.ownAnswer': card(seen(membersOwn, 'member')),
  'substitute.member.back': card(seen(back(waiting), 'member'), 'handedBack'),
  'substitute.member.backAnswered': card(seen(back(done), 'member')),
  'substitute.member.passed': card(seen(done, 'member', justPassed)),
  'substitute.new': card(seen(waiting, 'substitute'), 'new'),
  'substitute.reminder': card(seen(waiting, 'substitute'), 'reminder'),
  'substitute.answered': card(seen(done, 'substitute'), 'answer'),
  'substitute.membersAnswer': card(seen(membersOwn, 'substitute'), 'new'),
  'substitute.takenBack': card(seen(back(waiting), 'substitute')),
  'substitute.seatOut': card(seen(reported, 'substitute')),
  'substitute.told': (lang) => outcomeCard(seen(decided(), 'substitute', toldAt), null, lang),
  'substitute.outcome': (lang) => outcomeCard(seen(decided(), 'chair', toldAt), null, lang),
  'substitute.help': (lang) => helpCard(board, 'substitute', lang),
  'substitute.run.mayHandOver': run(seen(aCase(), 'secretariat')),
  'substitute.run.waiting': run(seen(waiting, 'secretariat')),
  'substitute.run.answered': run(seen(done, 'secretariat')),
  'substitute.run.chair': run(seen(waiting, 'chair')),
  'substitute.ask': confirm({ what: 'ask', substitutes: rule }, seen(aCase(), 'member')),
  'substitute.ask.handedOver': confirm({ what: 'ask', substitutes: rule }, seen(waiting, 'member')),
  'substitute.handOver': confirm({ what: 'hand-over' }, seen(aCase(), 'member')),
  'substitute.handOver.answered': confirm(
    { what: 'hand-over' },
    seen(aCase({ ...others, 'region-syd': 'reject' }), 'member'),
  ),
  'substitute.handOver.who': confirm({ what: 'hand-over' }, seen(aCase(), 'secretariat')),
  'substitute.handOver.for': confirm({ what: 'hand-over', seatId: syd }, seen(aCase(), 'secretariat')),
  'substitute.handOver.nobody': confirm({ what: 'hand-over' }, seen(waiting, 'secretariat')),
  'substitute.handOver.again': confirm({ what: 'hand-over' }, seen(waiting, 'member')),
  'substitute.takeBack': confirm({ what: 'take-back' }, seen(waiting, 'member')),
  'substitute.takeBack.answered': confirm({ what: 'take-back' }, seen(done, 'member')),
  'substitute.takeBack.who': confirm({ what: 'take-back' }, seen(done, 'secretariat')),
  'substitute.takeBack.for': confirm({ what: 'take-back', seatId: syd }, seen(done, 'secretariat')),
  'substitute.takeBack.nobody': confirm({ what: 'take-back' }, seen(aCase(), 'member')),
  'substitute.standDown': confirm({ what: 'recuse' }, seen(done, 'substitute')),
  'substitute.news.stoodDown': (lang) => newsOf('stoodDown', back(waiting), 'Min bror søger.')(lang),
  'substitute.news.asked': (lang) => newsOf('asked', waiting, 'Hvad betyder tabel 2?')(lang),
  'substitute.news.unreachable': (lang) => newsOf('unreachable', waiting, '')(lang),
};

function newsOf(news: 'stoodDown' | 'asked' | 'unreachable', of: Case, text: string): Made {
  const view = seen(of, 'secretariat');
  const seat = view.seats?.find((line) => line.seatId === syd) ?? null;
  return (lang) => newsCard({ news, view, seat, text, asked: 1, from: ole.name }, lang);
}

describe.each(Object.entries(made))('%s', (name, make) => {
  it.each(['da', 'en'] as const)('is the card it was, and keeps to the format, in %s', (lang) => {
    const message = make(lang);
    expect(checkCard(message.card)).toEqual([]);
    expectGolden(`${name}.${lang}`, message);
    const said = textsOf(message.card).join('\n');
    expect(said).not.toMatch(/!|\brunde|kvorum|publicer|undefined|null|NaN|\[object/i);
    expect(said).not.toMatch(/\.\.|: \.|, \.| {2}/);
  });
});

const json = (name: string) => JSON.stringify(made[name]?.('da'));

it.each(['substitute.member.waiting', 'substitute.member.answered', 'substitute.member.ownAnswer'])(
  '%s says who answers, and has no way to answer but taking the case back',
  (name) => {
    expect(json(name)).toContain('Ole Bjergby svarer for dig som stedfortræder');
    for (const verb of ['round.vote', 'round.stand', 'round.confirm-answer'])
      expect(json(name)).not.toContain(verb);
    expect(json(name)).toContain('take-back');
  },
);

it.each(['substitute.new', 'substitute.reminder', 'substitute.answered', 'substitute.membersAnswer'])(
  '%s is answered on, and can be handed on to nobody',
  (name) => {
    expect(json(name)).toContain('Du svarer for Region Sydvig som stedfortræder for Conni Ravnkilde.');
    expect(json(name)).toContain('round.vote');
    for (const what of ['hand-over', 'take-back']) expect(json(name)).not.toContain(what);
  },
);

it.each(['substitute.takenBack', 'substitute.seatOut'])('%s holds no papers, counts or answers', (name) => {
  for (const hidden of ['aarshjul', 'Bilag 3', 'Det indstilles', 'har svaret', 'round.', 'inhabil'])
    expect(json(name).replace(/"verb":"round.refresh"/g, '')).not.toContain(hidden);
});

it.each(['substitute.outcome', 'substitute.run.answered'])(
  '%s marks the answer with the substitute',
  (name) => {
    expect(json(name)).toContain('Conni Ravnkilde, Region Sydvig, v/ stedfortræder Ole Bjergby: Godkender');
  },
);

it('the channel’s card is the same, whoever answers', () => {
  const channel = (of: Case) => card(seen(of, 'channel'))('da');
  expect(channel(waiting)).toEqual(channel(aCase()));
  expect(channel(done)).toEqual(channel(answered(aCase(), 'approve')));
});

it('the rule stands among the others where the board has set it', () => {
  expect(json('substitute.member.waiting')).toContain(
    'En stedfortræder kan svare for et medlem, der er forhindret',
  );
});
