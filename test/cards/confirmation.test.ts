import { outcomeAnswer } from '../../cards/answers/outcomeAnswer';
import { outlookAnswer } from '../../cards/answers/outlookAnswer';
import { outstandingAnswer } from '../../cards/answers/outstandingAnswer';
import { overviewAnswer, statusAnswer } from '../../cards/answers/statusAnswer';
import { whatifAnswer } from '../../cards/answers/whatifAnswer';
import type { CardMessage } from '../../cards/card';
import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { casesCard } from '../../cards/lists/casesCard';
import { mondayCard } from '../../cards/news/mondayCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { confirmationDa } from '../../cards/text/confirmation.da';
import { confirmationEn } from '../../cards/text/confirmation.en';
import { type Instant, SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseRules } from '../../domain/round/caseRules';
import { type CaseView, ownView } from '../../domain/round/caseView';
import { takeChairOut } from '../../domain/round/chairOut';
import type { Choice } from '../../domain/round/choice';
import { confirmResult, expireConfirmation, refuseResult } from '../../domain/round/confirmation';
import { decideCase } from '../../domain/round/endCase';
import type { SentRound } from '../../domain/round/round';
import { aSentCase, genomeBoard, sealedAt, viewOf } from '../support/caseViews';
import { checkCard, textsOf } from '../support/checkCard';
import { expectGolden } from '../support/golden';

type Made = (lang: Language) => CardMessage;

/** Thursday 12 June 2025 at 9.00: the chairs were asked at 8.00. */
const asked: Instant = '2025-06-12T07:00:00.000Z';
/** Half a minute after the period: five working days. */
const over: Instant = '2025-06-19T22:00:30.000Z';
/** Friday 20 June 2025 at 8.00. */
const told: Instant = '2025-06-20T06:00:00.000Z';
const north = SeatId.parse('region-nord');
const ministry = SeatId.parse('ministeriet');
const calendar = genomeBoard.calendar;
const answers: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve-with-comment',
};
const board = { setBy: 'board', source: 'Pkt. 4/25' } as const;
const both = { value: 'bothChairs', ...board } as const;
const one = { value: 'oneChair', ...board } as const;

function awaiting(over: Partial<CaseRules>, recused: string[] = [], more: Record<string, Choice> = {}) {
  const { round, seats } = aSentCase({
    answers: Object.fromEntries(
      Object.entries({ ...answers, ...more }).filter(([who]) => !recused.includes(who)),
    ),
    recused,
    comments: { foreningen: 'Tabel 2 bør stemme med figur 4.' },
  });
  if (round.status !== 'open') throw new Error('it is not open');
  const rules = { ...round.rules, ...over };
  const ended = decideCase({ ...round, rules }, seats, 'deadline', sealedAt, calendar);
  if (ended.round.status !== 'awaitingConfirmation') throw new Error('it does not wait');
  return { board: genomeBoard, round: ended.round, seats: ended.seats };
}
type Waiting = ReturnType<typeof awaiting>;
const withRound = (of: Waiting, round: SentRound) => ({ ...of, round });
function heard(of: Waiting, who: SeatId, now: Instant = asked) {
  const step = confirmResult(of.round, who, now, calendar);
  if (step.kind !== 'noted' && step.kind !== 'closed') throw new Error(step.kind);
  return withRound(of, step.round);
}
function refused(of: Waiting) {
  const step = refuseResult(of.round, ministry, 'Tallene i tabel 2 er forkerte.', asked, calendar);
  if (step.kind !== 'closed') throw new Error(step.kind);
  return withRound(of, step.round);
}

const waits = awaiting({ confirmation: both });
const noted = heard(waits, ministry);
const either = awaiting({ confirmation: one, confirmationPeriod: { value: 3, ...board } });
const alone = awaiting({ confirmation: both }, ['region-nord']);
const nobody = awaiting({ confirmation: both }, ['region-nord', 'ministeriet'], { 'region-syd': 'approve' });
const closed = heard(noted as Waiting, north, asked);
const unconfirmed = refused(waits);
function without(of: Waiting, ...chairs: SeatId[]): Waiting {
  let waits = of;
  for (const who of chairs) {
    const seat = waits.seats.find(({ seatId }) => seatId === who);
    if (seat === undefined) throw new Error(who);
    const step = takeChairOut(waits.round, waits.seats, seat, 'Nær tilknytning.', asked, calendar);
    if (step.kind !== 'done' || step.round.status !== 'awaitingConfirmation') throw new Error(step.kind);
    const seats = waits.seats.map((one) => (one.seatId === who ? step.seat : one));
    waits = { ...waits, round: step.round, seats };
  }
  return waits;
}
const otherOut = without(waits, north);
const selfOut = without(waits, ministry);
const noneLeft = without(waits, north, ministry);
const closedWithout = heard(selfOut, north);
const steppedOutNews = (of: Waiting, viewer: 'chair' | 'secretariat'): Made => {
  const view = viewOf(of, viewer, asked);
  const seat = view.seats?.find(({ seatId }) => seatId === north) ?? null;
  return (lang) =>
    newsCard({ news: 'recusalReported', view, seat, text: 'Nær tilknytning.', asked: 1 }, lang);
};
const expired = withRound(waits, expireConfirmation(waits.round, over, calendar).round);

const card =
  (view: CaseView): Made =>
  (lang) =>
    caseCard(view, lang, { lead: 'update', refreshUserIds: [] });
const run =
  (view: CaseView, note?: 'noted'): Made =>
  (lang) =>
    runCard(view, lang, {
      refreshUserIds: [],
      ...(note === undefined ? {} : { note: (lang === 'da' ? confirmationDa : confirmationEn).done[note] }),
    });
const ask =
  (view: CaseView, typed = {}): Made =>
  (lang) =>
    confirmCard({ what: 'confirm', view, typed }, lang);
const news =
  (view: CaseView, which: 'confirmationAsked' | 'confirmationMissing'): Made =>
  (lang) =>
    newsCard({ news: which, view, seat: null, text: '', asked: 0 }, lang);

const made: Record<string, Made> = {
  'confirmation.case.member': card(viewOf(waits, 'member', asked)),
  'confirmation.case.observer': card(viewOf(waits, 'observer', asked)),
  'confirmation.case.channel': card(viewOf(waits, 'channel', asked)),
  'confirmation.case.secretariat': card(viewOf(waits, 'secretariat', asked)),
  'confirmation.case.chair': card(viewOf(waits, 'chair', asked)),
  'confirmation.case.chair.confirmed': card(viewOf(noted, 'chair', asked)),
  'confirmation.case.recused': card(viewOf(nobody, 'chair', asked)),
  'confirmation.case.late': (lang) => {
    const view = viewOf(waits, 'member', asked);
    return caseCard(view, lang, {
      lead: 'answer',
      refreshUserIds: [],
      note: answerNote('lateAgain', view, lang),
    });
  },
  'confirmation.run.chair': run(viewOf(waits, 'chair', asked)),
  'confirmation.run.chair.noted': run(viewOf(noted, 'chair', asked), 'noted'),
  'confirmation.run.either': run(viewOf(either, 'chair', asked)),
  'confirmation.run.secretariat': run(viewOf(noted, 'secretariat', asked)),
  'confirmation.run.noChair': run(viewOf(nobody, 'secretariat', asked)),
  'confirmation.run.confirmed': run(viewOf(closed, 'chair', asked)),
  'confirmation.ask.first': ask(viewOf(waits, 'chair', asked)),
  'confirmation.ask.last': ask(viewOf(alone, 'chair', asked)),
  'confirmation.ask.noReason': ask(viewOf(either, 'chair', asked), { fault: 'reasonMissing', reason: '' }),
  'confirmation.ask.notYours': ask(viewOf(waits, 'secretariat', asked)),
  'confirmation.news.asked': news(viewOf(waits, 'chair', asked), 'confirmationAsked'),
  'confirmation.news.asked.secretariat': news(viewOf(waits, 'secretariat', asked), 'confirmationAsked'),
  'confirmation.news.missing': news(viewOf(waits, 'chair', asked), 'confirmationMissing'),
  'confirmation.outcome.confirmed': (lang) => outcomeCard(viewOf(closed, 'member', asked), null, lang),
  'confirmation.outcome.refused': (lang) => outcomeCard(viewOf(unconfirmed, 'member', asked), null, lang),
  'confirmation.outcome.refused.channel': card(viewOf(unconfirmed, 'channel', asked)),
  'confirmation.outcome.expired': (lang) => outcomeCard(viewOf(expired, 'secretariat', told), null, lang),
  'confirmation.chairOut.self': card(viewOf(selfOut, 'chair', asked)),
  'confirmation.chairOut.self.told': card(viewOf(closedWithout, 'chair', told)),
  'confirmation.chairOut.run.chair': run(viewOf(otherOut, 'chair', asked)),
  'confirmation.chairOut.run.secretariat': run(viewOf(noneLeft, 'secretariat', asked)),
  'confirmation.chairOut.news.chair': steppedOutNews(otherOut, 'chair'),
  'confirmation.chairOut.news.secretariat': steppedOutNews(noneLeft, 'secretariat'),
  'confirmation.chairOut.ask': (lang) =>
    confirmCard({ what: 'recuse', view: viewOf(waits, 'chair', asked) }, lang),
  'confirmation.chairOut.outcome': (lang) =>
    outcomeCard(viewOf(closedWithout, 'secretariat', told), null, lang),
  'confirmation.monday': (lang) =>
    mondayCard(
      {
        cases: [viewOf(waits, 'chair', asked)],
        awaitingRelease: [],
        mustAct: true,
        reader: 'chair',
        toJournalise: { cases: [], more: 0 },
      },
      lang,
    ),
  'confirmation.list': (lang) => casesCard([viewOf(waits, 'chair', asked)], lang),
};

const cards = Object.entries(made).flatMap(([name, make]) =>
  (['da', 'en'] as const).map((lang): [string, CardMessage] => [`${name}.${lang}`, make(lang)]),
);

describe.each(cards)('%s', (name, { card: json, summary }) => {
  it('is as it was', () => expectGolden(name, { summary, card: json }));
  it('is a good Adaptive Card 1.5', () => expect(checkCard(json)).toEqual([]));
  it('speaks as Votum does', () => {
    const said = [summary, ...textsOf(json)].join('\n');
    expect(said).not.toMatch(/!|\brunde|kvorum|publicer|undefined|null|NaN|\[object/i);
    expect(said).not.toMatch(/\.\.|: \.|, \.| {2}/);
    expect(summary.length).toBeLessThanOrEqual(300);
  });
});

describe('while the result waits', () => {
  const others = ['member', 'observer', 'channel'] as const;

  it.each(others)('the %s is told nothing of it, in words or in cards', (who) => {
    const view = viewOf(waits, who, asked);
    const all = [
      ...textsOf(caseCard(view, 'da', { lead: 'update', refreshUserIds: [] }).card),
      ...outcomeAnswer(view, 'da'),
      ...outlookAnswer(view, null, 'da'),
      ...statusAnswer(view, { names: true }, 'da'),
      ...whatifAnswer(view, { seatId: null, choice: null }, 'da'),
    ].join('\n');
    expect(all).not.toMatch(/godkendt\.|er sagen godkendt|beslutning 20/i);
    expect(all).toContain('afventer formandskabets bekræftelse');
    expect(all).not.toContain('Agnete Frostholm');
  });

  it('a chair who stepped out sees nothing of it, and can take it back as long as it waits', () => {
    const json = JSON.stringify(made['confirmation.chairOut.self']?.('da'));
    for (const hidden of ['har svaret', 'er imod', 'Bilag 3', 'Birger', 'round.confirm', 'Nær tilknytning'])
      expect(json).not.toContain(hidden);
    expect(json).toContain('du bliver ikke bedt om at bekræfte resultatet');
    expect(json).toContain('round.recuse-undo');
    expect(JSON.stringify(made['confirmation.chairOut.self.told']?.('da'))).not.toContain('recuse-undo');
  });

  it('the others are told who confirms now, and whoever it is finds the buttons', () => {
    const chair = JSON.stringify(made['confirmation.chairOut.news.chair']?.('da'));
    expect(chair).toContain(
      'Birger Langelund, Region Nordvig, kan være inhabil og deltager ikke i bekræftelsen.',
    );
    expect(chair).toContain('round.confirm');
    const secretary = JSON.stringify(made['confirmation.chairOut.news.secretariat']?.('da'));
    expect(secretary).toContain('Venter på dig: bekræft resultatet.');
    expect(secretary).toContain('Ingen formand deltager i sagen');
  });

  it('a member is told when the result comes', () => {
    const said = textsOf(
      caseCard(viewOf(waits, 'member', asked), 'da', { lead: 'update', refreshUserIds: [] }).card,
    );
    expect(said).toContain(
      'Fristen udløb onsdag den 11. juni 2025 kl. 23.59. Resultatet meddeles, når formandskabet har bekræftet det.',
    );
  });

  it('"er den i hus" is answered with no first, and who is missing to those who run it', () => {
    expect(outcomeAnswer(viewOf(noted, 'secretariat', asked), 'da')[0]).toBe(
      'Ikke endnu: sagen afventer formandskabets bekræftelse. Vi mangler bekræftelse fra Birger Langelund, Region Nordvig.',
    );
    expect(outcomeAnswer(viewOf(noted, 'secretariat', asked), 'en')[0]).toBe(
      "Not yet: the case awaits the chairs' confirmation. We are missing confirmation from Birger Langelund, Region Nordvig.",
    );
    expect(outcomeAnswer(viewOf(noted, 'member', asked), 'da')).toEqual([
      'Ikke endnu: sagen afventer formandskabets bekræftelse.',
    ]);
  });

  it('"hvem mangler" names the chairs, in 1:1 only', () => {
    const question = { about: { kind: 'all' }, yesNo: false, asksMissing: true, names: true } as const;
    expect(outstandingAnswer(viewOf(waits, 'secretariat', asked), question, 'da')).toEqual([
      'Sagen afventer formandskabets bekræftelse. Vi mangler bekræftelse fra Agnete Frostholm, Prøveministeriet, og Birger Langelund, Region Nordvig.',
    ]);
    expect(outstandingAnswer(viewOf(waits, 'channel', asked), { ...question, names: false }, 'da')).toEqual([
      'Sagen afventer formandskabets bekræftelse.',
    ]);
    expect(overviewAnswer([viewOf(waits, 'channel', asked)], 'da')[1]).toContain(
      'Sagen afventer formandskabets bekræftelse.',
    );
  });

  it('a chair who presses an old answer reads no empty list of names', () => {
    const seat = waits.seats.find((one) => one.seatId === ministry);
    if (seat === undefined) throw new Error('no seat');
    const view = ownView(genomeBoard, waits.round, seat, { kind: 'chair', seatId: ministry }, asked);
    const said = textsOf(caseCard(view, 'da', { lead: 'answer', refreshUserIds: [] }).card).join('\n');
    expect(said).toContain('Venter på dig: bekræft resultatet.');
    expect(said).not.toMatch(/fra \.|Vi mangler/);
  });

  it('where one chair is enough, either is said to be missing', () => {
    const said = statusAnswer(viewOf(either, 'secretariat', asked), { names: true }, 'da').join(' ');
    expect(said).toContain('Vi mangler bekræftelse fra en af formændene: Agnete Frostholm');
  });
});

it('a result that was refused is told with its reason, also in words', () => {
  const said = outcomeAnswer(viewOf(unconfirmed, 'member', asked), 'da');
  expect(said[0]).toMatch(/^Nej, resultatet er ikke bekræftet\./);
  expect(said[1]).toBe('Begrundelse: Tallene i tabel 2 er forkerte.');
  expect(outcomeAnswer(viewOf(unconfirmed, 'channel', asked), 'da').join()).not.toContain('tabel 2');
});

describe.each([
  ['Danish', confirmationDa],
  ['English', confirmationEn],
])('the words in %s', (_, words) => {
  it('say nothing loudly, and nothing about what a reader does not know', () => {
    const said = texts(words);
    expect(said.length).toBeGreaterThan(30);
    for (const text of said) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/!|\$\{|undefined|\brunde|\bkvorum|\blukket\b|publicer/i);
    }
  });
});

it('both languages have the same words', () => {
  expect(texts(confirmationEn)).toHaveLength(texts(confirmationDa).length);
});

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(1, 'x')), String(value(2, 'x'))];
  return Object.values(value as object).flatMap(texts);
}
