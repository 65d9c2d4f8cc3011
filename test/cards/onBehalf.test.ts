import { caseCard } from '../../cards/case/caseCard';
import type { CaseLead } from '../../cards/case/caseLead';
import { runCard } from '../../cards/case/runCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { onBehalfDa } from '../../cards/text/onBehalf.da';
import { onBehalfEn } from '../../cards/text/onBehalf.en';
import { SeatId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { decideCase } from '../../domain/round/endCase';
import type { Recorded } from '../../domain/round/onBehalf';
import type { OpenRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import { confirmRecorded, disputeRecorded } from '../../domain/round/settleRecorded';
import { rulesWith } from '../support/builders';
import {
  answeredAt,
  aSentCase,
  dayBefore,
  genomeBoard,
  justPassed,
  sealedAt,
  toldAt,
  viewOf,
} from '../support/caseViews';
import { nodesOf } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';

interface Given {
  board: typeof genomeBoard;
  round: OpenRound;
  seats: SeatInCase[];
}

const syd = SeatId.parse('region-syd');
const others: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
};
const secret = 'Sagt i fortrolighed til direktøren.';
const mail = { id: 'svar', name: 'SV Årshjul.eml', sha256: 'ab12cd34ef56'.padEnd(64, '0'), bytes: 4_096 };
const phone: Recorded = {
  by: 'phone',
  givenAt: '2025-06-02T07:05:00.000Z',
  from: null,
  note: '',
  mail: null,
  confirmedAt: null,
};
const byMail: Recorded = { ...phone, by: 'email', note: secret, mail };
const confirming = { ...genomeBoard, rulesOfProcedure: rulesWith({ onBehalf: 'whenConfirmed' }) };

/** The case of the other cards, where region-syd's answer was recorded; `said` is what the member says of it. */
function given(
  how: Recorded,
  said: 'confirm' | 'dispute' | 'disputeLate' | null = null,
  board = genomeBoard,
): Given {
  const { round, seats } = aSentCase({ board, answers: { ...others, 'region-syd': 'approve' } });
  if (round.status !== 'open') throw new Error('closed');
  const after = seats.map((seat) => {
    if (seat.seatId !== syd || seat.answer === null) return seat;
    const recorded: SeatInCase = { ...seat, answer: { ...seat.answer, at: answeredAt, onBehalf: how } };
    if (said === null) return recorded;
    const at = said === 'disputeLate' ? justPassed : dayBefore;
    const settled =
      said === 'confirm' ? confirmRecorded(round, recorded, 1, at) : disputeRecorded(round, recorded, 1, at);
    if (!('seat' in settled)) throw new Error(settled.kind);
    return settled.seat;
  });
  return { board, round, seats: after };
}

const card =
  (view: CaseView, lead: CaseLead): Made =>
  (lang) =>
    caseCard(view, lang, { lead, refreshUserIds: [] });
const member = (of: Given, now = dayBefore) => viewOf(of, 'member', now);
const status =
  (of: Given, viewer: 'chair' | 'secretariat'): Made =>
  (lang) =>
    runCard(viewOf(of, viewer, dayBefore), lang, { refreshUserIds: [] });
const news = (of: Given, viewer: 'chair' | 'secretariat', now = dayBefore): Made => {
  const view = viewOf(of, viewer, now);
  const seat = view.seats?.find((line) => line.seatId === syd) ?? null;
  return (lang) => newsCard({ news: 'answerDisputed', view, seat, text: '', asked: 1 }, lang);
};
function ended(of: Given, viewer: 'member' | 'secretariat'): CaseView {
  const end = decideCase(of.round, of.seats, 'deadline', sealedAt, genomeBoard.calendar);
  if (end.round.status !== 'closed') throw new Error('the result awaits confirmation');
  return viewOf(
    { board: of.board, round: { ...end.round, tellAt: toldAt }, seats: end.seats },
    viewer,
    toldAt,
  );
}
const form = (typed = {}): Made => {
  const view = viewOf(aSentCase({ board: confirming, answers: others }), 'secretariat', dayBefore);
  return (lang) => confirmCard({ what: 'record', seatId: syd, view, typed }, lang);
};

const made: Record<string, Made> = {
  'onBehalf.recorded': card(member(given(phone)), 'recorded'),
  'onBehalf.recorded.mail': card(member(given(byMail)), 'recorded'),
  'onBehalf.waits': card(member(given(phone, null, confirming)), 'recorded'),
  'onBehalf.waits.reminder': card(member(given(phone, null, confirming)), 'reminder'),
  'onBehalf.confirmed': card(member(given(byMail, 'confirm')), 'answer'),
  'onBehalf.disputed': card(member(given(phone, 'dispute')), 'answer'),
  'onBehalf.passed': card(member(given(phone), justPassed), 'update'),
  'onBehalf.disputedLate': card(member(given(phone, 'disputeLate'), justPassed), 'answer'),
  'onBehalf.closed.member': card(ended(given(phone), 'member'), 'update'),
  'onBehalf.run.secretariat': status(given(byMail), 'secretariat'),
  'onBehalf.run.chair': status(given(byMail), 'chair'),
  'onBehalf.run.waits': status(given(phone, null, confirming), 'secretariat'),
  'onBehalf.run.confirmed': status(given(phone, 'confirm'), 'secretariat'),
  'onBehalf.run.disputed': status(given(phone, 'dispute'), 'secretariat'),
  'onBehalf.remind': (lang) =>
    confirmCard(
      { what: 'remind', seatId: syd, view: viewOf(given(phone, null, confirming), 'chair', dayBefore) },
      lang,
    ),
  'outcome.onBehalf': (lang) => outcomeCard(ended(given(phone), 'secretariat'), null, lang),
  'outcome.onBehalf.notCounted': (lang) =>
    outcomeCard(ended(given(phone, null, confirming), 'secretariat'), null, lang),
  'news.answerDisputed': news(given(phone, 'dispute'), 'secretariat'),
  'news.answerDisputed.late': news(given(phone, 'disputeLate'), 'chair', justPassed),
  'confirm.record.whenConfirmed': form(),
  'confirm.record.tooEarly': form({
    fault: 'givenTooEarly',
    date: '2025-05-01',
    time: '9.30',
    by: 'email',
    reason: 'Skrev fra ferien',
  }),
};

describeCards(made);

const json = (name: string) => JSON.stringify(made[name]?.('da'));
const UNCONFIRMED = 'registreret af sekretariatet, ikke bekræftet';

it.each(['onBehalf.run.secretariat', 'onBehalf.run.chair', 'onBehalf.run.waits', 'outcome.onBehalf'])(
  '%s says that the answer is recorded and not confirmed',
  (name) => expect(json(name)).toContain(UNCONFIRMED),
);

it('shows how an answer came, and its mail, to the secretariat and the member alone', () => {
  for (const name of ['onBehalf.recorded.mail', 'onBehalf.run.secretariat']) {
    expect(json(name)).toContain('SV Årshjul.eml');
    expect(json(name)).toContain(secret.replace(/\.$/, ''));
  }
  const after = ended(given(byMail), 'member');
  const other = { ...after, mine: null };
  for (const shown of [
    json('onBehalf.run.chair'),
    JSON.stringify(
      caseCard(viewOf(given(byMail), 'observer', dayBefore), 'da', { lead: 'show', refreshUserIds: [] }),
    ),
    JSON.stringify(
      caseCard(viewOf(given(byMail), 'channel', dayBefore), 'da', { lead: 'show', refreshUserIds: [] }),
    ),
    JSON.stringify(outcomeCard(other, null, 'da')),
  ]) {
    expect(shown).not.toContain('SV Årshjul.eml');
    expect(shown).not.toContain('fortrolighed');
  }
});

it('asks the member to confirm for as long as it can be confirmed, and hears afterwards that it is not his', () => {
  const has = (name: string, verb: string) => json(name).includes(verb);
  for (const name of ['onBehalf.recorded', 'onBehalf.waits']) {
    expect(has(name, 'round.confirm-answer')).toBe(true);
    expect(has(name, 'round.dispute-answer')).toBe(true);
  }
  for (const name of ['onBehalf.passed', 'onBehalf.closed.member']) {
    expect(has(name, 'round.confirm-answer')).toBe(false);
    expect(has(name, 'round.dispute-answer')).toBe(true);
  }
  for (const name of [
    'onBehalf.confirmed',
    'onBehalf.disputed',
    'onBehalf.disputedLate',
    'onBehalf.run.chair',
  ])
    expect(has(name, '-answer"')).toBe(false);
});

it('what people wrote is data on every card', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody might write
  const hostile = '**fed** [klik](https://ond.example) <at>Alle</at> ${title}';
  const of = given({ ...byMail, from: hostile, note: hostile, mail: { ...mail, name: hostile } });
  for (const shown of [
    card(member(of), 'recorded')('da'),
    status(of, 'secretariat')('da'),
    form({ reason: hostile })('da'),
  ]) {
    const texts = [...nodesOf(shown.card)].filter((node) =>
      JSON.stringify(node.text ?? '').includes('**fed**'),
    );
    for (const node of texts) expect(node.type).toBe('TextRun');
    expect(JSON.stringify(shown)).not.toContain('<at>');
    expect(JSON.stringify(shown)).toContain('**fed**');
  }
});

it('both languages say the same things', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
      : [path];
  expect(paths(onBehalfEn)).toEqual(paths(onBehalfDa));
});
