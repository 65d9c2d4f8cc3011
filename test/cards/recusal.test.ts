import { caseCard } from '../../cards/case/caseCard';
import type { CaseLead } from '../../cards/case/caseLead';
import { runCard } from '../../cards/case/runCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { recusalDa } from '../../cards/text/recusal.da';
import { recusalEn } from '../../cards/text/recusal.en';
import { recusalByBoardDa } from '../../cards/text/recusalByBoard.da';
import { recusalByBoardEn } from '../../cards/text/recusalByBoard.en';
import { SeatId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { decideCase } from '../../domain/round/endCase';
import { decideRecusal, type RecusalDecision, reportRecusal } from '../../domain/round/recusal';
import type { OpenRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import {
  answeredAt,
  aSentCase,
  type CaseSetup,
  dayBefore,
  genomeBoard,
  sealedAt,
  toldAt,
  viewOf,
} from '../support/caseViews';
import { describeCards, type Made } from '../support/describeCards';

interface Recused {
  board: typeof genomeBoard;
  round: OpenRound;
  seats: SeatInCase[];
}

const syd = SeatId.parse('region-syd');
const four: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve',
};
const secret = 'Jeg sidder i leverandørens bestyrelse.';

/** The case of the other cards, where region-syd has answered and may be disqualified; `decided` settles it. */
function recusedCase(by: 'self' | 'secretariat', decided?: RecusalDecision, setup: CaseSetup = {}): Recused {
  const { round, seats } = aSentCase({
    answers: { ...four, 'region-syd': 'reject' },
    comments: { 'region-syd': secret },
    ...setup,
  });
  if (round.status !== 'open') throw new Error('closed');
  const after = seats.map((seat) => {
    if (seat.seatId !== syd) return seat;
    const reported = reportRecusal(round, seat, by, '', answeredAt);
    if (reported.kind !== 'reported') throw new Error(reported.kind);
    if (decided === undefined) return reported.seat;
    const done = decideRecusal(round, reported.seat, reported.seat.events, decided, dayBefore);
    if (done.kind !== 'decided') throw new Error(done.kind);
    return done.seat;
  });
  return { board: genomeBoard, round, seats: after };
}

const disqualified: RecusalDecision = { outcome: 'disqualified', ground: 3 };
const byBoard = 'Besluttet på mødet den 14. maj 2025';
const rule = { value: 'board', setBy: 'board', source: 'Forretningsordenens § 7' } as const;
/** The same case by a rule that leaves the question to the board. */
function atBoard(given: Recused): Recused {
  return { ...given, round: { ...given.round, rules: { ...given.round.rules, recusalDecidedBy: rule } } };
}
/** The same case, with every chair out as well. */
function withoutChairs(given: Recused): Recused {
  return { ...given, seats: given.seats.map((seat) => (seat.chair ? { ...seat, recused: true } : seat)) };
}
const own = recusedCase('self');
const reported = recusedCase('secretariat');
const out = recusedCase('self', disqualified);
const few = recusedCase('self', disqualified, { form: { minAnswers: '5' } });
const cleared = recusedCase('self', { outcome: 'notDisqualified' });
const boardOut = atBoard(recusedCase('self', { ...disqualified, byBoard }));
const boardCleared = atBoard(recusedCase('self', { outcome: 'notDisqualified', byBoard }));
function aBare(): Recused {
  const { board, round, seats } = aSentCase();
  if (round.status !== 'open') throw new Error(round.status);
  return { board, round, seats };
}
const card =
  (view: CaseView, lead: CaseLead): Made =>
  (lang) =>
    caseCard(view, lang, { lead, refreshUserIds: [] });
const status =
  (given: Recused, viewer: 'chair' | 'secretariat'): Made =>
  (lang) =>
    runCard(viewOf(given, viewer, dayBefore), lang, { refreshUserIds: [] });

function news(
  what: 'recusalReported' | 'recusalDecided',
  given: Recused,
  viewer: 'chair' | 'secretariat',
  text = '',
): Made {
  const view = viewOf(given, viewer, dayBefore);
  const seat = view.seats?.find((line) => line.seatId === syd) ?? null;
  return (lang) => newsCard({ news: what, view, seat, text, asked: 2 }, lang);
}

function outcome(given: Recused): Made {
  const ended = decideCase(given.round, given.seats, 'deadline', sealedAt, genomeBoard.calendar);
  const round = { ...ended.round, tellAt: toldAt };
  return (lang) =>
    outcomeCard(viewOf({ board: genomeBoard, round, seats: ended.seats }, 'secretariat', toldAt), null, lang);
}

const made: Record<string, Made> = {
  'recusal.reported.self': card(viewOf(own, 'member', dayBefore), 'answer'),
  'recusal.reported.secretariat': card(viewOf(reported, 'member', dayBefore), 'update'),
  'recusal.disqualified': card(viewOf(out, 'member', dayBefore), 'recusal'),
  'recusal.cleared': card(viewOf(cleared, 'member', dayBefore), 'recusal'),
  'recusal.run.chair': status(own, 'chair'),
  'recusal.run.secretariat': status(own, 'secretariat'),
  'recusal.run.few': status(few, 'secretariat'),
  'news.recusalReported': news('recusalReported', own, 'chair', 'Min ægtefælle er ansat hos leverandøren.'),
  'news.recusalReported.secretariat': news('recusalReported', reported, 'secretariat'),
  'news.recusalDecided.disqualified': news('recusalDecided', few, 'secretariat'),
  'news.recusalDecided.cleared': news('recusalDecided', cleared, 'chair'),
  'confirm.recuse.secretariat': (lang) =>
    confirmCard({ what: 'recuse', view: viewOf(aSentCase(), 'secretariat', dayBefore) }, lang),
  'confirm.recuse.of': (lang) =>
    confirmCard({ what: 'recuse', seatId: syd, view: viewOf(aSentCase(), 'secretariat', dayBefore) }, lang),
  'confirm.recuse.out': (lang) =>
    confirmCard({ what: 'recuse', seatId: syd, view: viewOf(own, 'secretariat', dayBefore) }, lang),
  'confirm.recusal': (lang) => confirmCard({ what: 'recusal', view: viewOf(own, 'chair', dayBefore) }, lang),
  'confirm.recusal.few': (lang) =>
    confirmCard(
      {
        what: 'recusal',
        seatId: syd,
        view: viewOf(recusedCase('self', undefined, { form: { minAnswers: '5' } }), 'chair', dayBefore),
        typed: { fault: 'groundMissing' },
      },
      lang,
    ),
  'confirm.recusal.settled': (lang) =>
    confirmCard({ what: 'recusal', seatId: syd, view: viewOf(cleared, 'chair', dayBefore) }, lang),
  'outcome.disqualified.secretariat': outcome(out),
  'recusal.board.reported.self': card(viewOf(atBoard(own), 'member', dayBefore), 'answer'),
  'recusal.board.reported.secretariat': card(viewOf(atBoard(reported), 'member', dayBefore), 'update'),
  'recusal.board.disqualified': card(viewOf(boardOut, 'member', dayBefore), 'recusal'),
  'recusal.board.cleared': card(viewOf(boardCleared, 'member', dayBefore), 'recusal'),
  'recusal.board.run.chair': status(atBoard(own), 'chair'),
  'recusal.board.run.secretariat': status(atBoard(own), 'secretariat'),
  'news.recusalReported.board': news('recusalReported', atBoard(own), 'secretariat', 'Familieforhold.'),
  'news.recusalReported.board.chair': news('recusalReported', atBoard(reported), 'chair'),
  'news.recusalDecided.board': news('recusalDecided', boardOut, 'secretariat'),
  'confirm.recuse.board': (lang) =>
    confirmCard({ what: 'recuse', view: viewOf(atBoard(aBare()), 'member', dayBefore) }, lang),
  'confirm.recuse.board.of': (lang) =>
    confirmCard(
      { what: 'recuse', seatId: syd, view: viewOf(atBoard(aBare()), 'secretariat', dayBefore) },
      lang,
    ),
  'confirm.recusal.board': (lang) =>
    confirmCard({ what: 'recusal', view: viewOf(atBoard(own), 'secretariat', dayBefore) }, lang),
  'confirm.recusal.board.faults': (lang) =>
    confirmCard(
      {
        what: 'recusal',
        seatId: syd,
        view: viewOf(atBoard(own), 'chair', dayBefore),
        typed: { fault: 'byBoardMissing', ground: '3' },
      },
      lang,
    ),
  'confirm.recusal.noChair': (lang) =>
    confirmCard({ what: 'recusal', view: viewOf(withoutChairs(own), 'secretariat', dayBefore) }, lang),
  'outcome.disqualified.board': outcome(boardOut),
};

describeCards(made);

it.each([
  'recusal.reported.self',
  'recusal.reported.secretariat',
  'recusal.disqualified',
  'recusal.board.reported.self',
  'recusal.board.disqualified',
])('%s shows no papers, no answers and no counts, and no way to answer', (name) => {
  const json = JSON.stringify(made[name]?.('da'));
  for (const hidden of [
    'aarshjul',
    'Bilag 3',
    'Det indstilles',
    'har svaret',
    'round.vote',
    'round.stand',
    secret,
    'Agnete',
  ])
    expect(json).not.toContain(hidden);
  expect(json).toContain('Årshjul og budget for drift');
});

it('says to the member what voice.md says, and lets only the reporter take it back', () => {
  const text = (name: string) => JSON.stringify(made[name]?.('da'));
  expect(text('recusal.reported.self')).toContain(
    'Du har oplyst, at du kan være inhabil. Du deltager ikke i sagen, mens spørgsmålet afgøres. Du får besked.',
  );
  expect(text('recusal.reported.self')).toContain('round.recuse-undo');
  expect(text('recusal.reported.secretariat')).not.toContain('round.recuse-undo');
  expect(text('outcome.disqualified.secretariat')).toContain(
    'Conni Ravnkilde er inhabil og deltog ikke i sagens behandling, jf. forvaltningslovens § 3.',
  );
});

it('says whose question it is, and what the board decided, in the line for the minutes too', () => {
  const text = (name: string) => JSON.stringify(made[name]?.('da'));
  expect(text('recusal.board.reported.self')).toContain('mens bestyrelsen afgør spørgsmålet');
  expect(text('recusal.board.run.secretariat')).toContain('Registrér bestyrelsens afgørelse');
  expect(text('recusal.run.secretariat')).not.toContain('confirm.open","what":"recusal"');
  expect(text('confirm.recusal.board')).toContain('efter forretningsordenen: Forretningsordenens § 7');
  expect(text('confirm.recusal')).toContain('fastsat af formandskabet for denne sag');
  expect(text('confirm.recusal.noChair')).toContain('Ingen formand deltager i sagen');
  for (const name of ['outcome.disqualified.board', 'news.recusalDecided.board'])
    expect(text(name)).toContain(
      'jf. forvaltningslovens § 3. Bestyrelsens afgørelse: Besluttet på mødet den 14. maj 2025.',
    );
  for (const name of ['outcome.disqualified.secretariat', 'news.recusalDecided.disqualified'])
    expect(text(name)).not.toContain('Bestyrelsens afgørelse');
});

it('an answer that was set aside is shown to nobody', () => {
  for (const name of [
    'recusal.run.chair',
    'recusal.run.secretariat',
    'recusal.run.few',
    'news.recusalReported',
    'outcome.disqualified.secretariat',
  ]) {
    const json = JSON.stringify(made[name]?.('da'));
    expect(json).not.toContain(secret);
    expect(json).not.toContain('Kan ikke godkende');
  }
});

it('both languages say the same things', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
      : [path];
  expect(paths(recusalEn)).toEqual(paths(recusalDa));
  expect(paths(recusalByBoardEn)).toEqual(paths(recusalByBoardDa));
});
