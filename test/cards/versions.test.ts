import { amendCard } from '../../cards/amend/amendCard';
import { amendPreviewCard } from '../../cards/amend/amendPreviewCard';
import { caseCard } from '../../cards/case/caseCard';
import type { CaseLead } from '../../cards/case/caseLead';
import { runCard } from '../../cards/case/runCard';
import { versionsDa } from '../../cards/text/versions.da';
import { versionsEn } from '../../cards/text/versions.en';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { LIMITS } from '../../domain/round/proposal';
import { standByAnswer } from '../../domain/round/standByAnswer';
import { describeInBrowser } from '../support/browser';
import { aSentCase, genomeBoard, viewOf } from '../support/caseViews';
import { checkCard } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';
import { openCard } from '../support/shootCard';
import {
  afterwards,
  amendedAt,
  anAmendedCase,
  anAmendForm,
  anAmendment,
  reason,
} from '../support/versionViews';

const four: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-syd': 'approve-with-comment',
  centret: 'approve',
  foreningen: 'reject',
};
const comments = { 'region-syd': 'Tabel 2 bør stemme med figur 4.' };
const amended = anAmendedCase({ answers: four, comments });
const card =
  (view: CaseView, lead: CaseLead): Made =>
  (lang) =>
    caseCard(view, lang, { lead, refreshUserIds: [] });
const unanswered = anAmendedCase({ answers: { ministeriet: 'approve' } }, 'runsOn');

function upheld() {
  const seats = amended.seats.map((seat) => {
    if (seat.seatId !== 'region-syd') return seat;
    const decision = standByAnswer(amended.round, seat, { version: 2, seen: 1, receivedAt: afterwards });
    if (decision.kind !== 'record') throw new Error(decision.kind);
    return decision.seat;
  });
  return { ...amended, seats };
}

function corrected() {
  const { decision } = anAmendment({}, 'runsOn', (before) => ({
    ...before,
    question: before.question.replace('i 2025', 'i året 2025'),
  }));
  if (decision.kind !== 'corrected') throw new Error(decision.kind);
  return { board: genomeBoard, round: decision.round, seats: decision.seats };
}

function preview(given: ReturnType<typeof anAmendment>, mayStart = true, answered = 4): Made {
  const { before: round, decision: would } = given;
  return (lang) =>
    amendPreviewCard({ round, board: genomeBoard, would, reason, answered, mayStart, now: amendedAt }, lang);
}

function form(change: Parameters<typeof anAmendForm>[1] = {}, note?: string): Made {
  const { round } = aSentCase();
  if (round.status !== 'open') throw new Error('closed');
  const { form: typed, faults } = anAmendForm(round, { reason, ...change });
  return (lang) => amendCard({ round, board: genomeBoard, form: typed, faults, note }, lang);
}

const made: Record<string, Made> = {
  'version.amended.member': card(viewOf(amended, 'member', afterwards), 'amended'),
  'version.amended.chair': card(viewOf(amended, 'chair', afterwards), 'amended'),
  'version.amended.observer': card(viewOf(amended, 'observer', afterwards), 'amended'),
  'version.amended.secretariat': card(viewOf(amended, 'secretariat', afterwards), 'show'),
  'version.amended.channel': card(viewOf(amended, 'channel', afterwards), 'update'),
  'version.update.member': card(viewOf(amended, 'member', afterwards), 'update'),
  'version.reminder.member': card(viewOf(amended, 'member', afterwards), 'reminder'),
  'version.again.member': card(viewOf(amended, 'member', afterwards), 'again'),
  'version.first.member': card(viewOf(unanswered, 'member', afterwards), 'amended'),
  'version.upheld.member': card(viewOf(upheld(), 'member', afterwards), 'answer'),
  'version.corrected.member': card(viewOf(corrected(), 'member', afterwards), 'update'),
  'version.run.secretariat': (lang) =>
    runCard(viewOf(amended, 'secretariat', afterwards), lang, { refreshUserIds: [] }),
  'version.form': form(),
  'version.form.saved': form({ deadline: 'runsOn' }, versionsDa.form.saved),
  'version.form.faults': form({ title: '', reason: '', links: 'http://x' }),
  'version.preview': preview(anAmendment({ answers: four })),
  'version.preview.runsOn': preview(anAmendment({ answers: { centret: 'approve' } }, 'runsOn'), true, 1),
  'version.preview.needsRelease': preview(anAmendment({ answers: four }), false),
  'version.preview.correction': preview(anAmendment({}), true, 0),
};

describeCards(made);

it('an earlier voter is asked whether the answer stands, and sees what changed', () => {
  const json = JSON.stringify(made['version.amended.member']?.('da'));
  for (const said of [
    'Jeg fastholder mit svar',
    'Se ændringer og svar igen',
    'i 2025 og 2026',
    '93,2 mio. kr.',
    'begyndt forfra med 7 arbejdsdage',
    reason,
  ])
    expect(json).toContain(said);
  expect(json).toContain('"verb":"round.stand"');
  expect(json).toContain('"seen":1');
});

it('who has not answered is asked as ever, and nobody else is told how anyone answered', () => {
  const json = JSON.stringify(made['version.first.member']?.('da'));
  expect(json).not.toContain('round.stand');
  expect(json).toContain('"choice":"approve"');
  for (const name of ['version.amended.observer', 'version.amended.channel'])
    expect(JSON.stringify(made[name]?.('da'))).not.toMatch(/round\.(stand|vote)|Tabel 2 bør/);
  for (const secret of ['i 2025 og 2026', reason])
    expect(JSON.stringify(made['version.amended.channel']?.('da'))).not.toContain(secret);
});

it('the changes fit a card at their longest', () => {
  const long = (length: number, word: string) =>
    `${word} `.repeat(Math.ceil(length / word.length)).slice(0, length);
  const longest = anAmendment({ answers: four }, 'restarts', (before) => ({
    ...before,
    title: long(LIMITS.title, 'ny'),
    question: long(LIMITS.question, 'ændret'),
    text: Array.from({ length: 40 }, (_, i) => long(95, `ø${i}`)).join('\n'),
  }));
  if (longest.decision.kind !== 'amended') throw new Error('not amended');
  const view = viewOf(
    { board: genomeBoard, round: longest.decision.round, seats: longest.decision.seats },
    'member',
    afterwards,
  );
  expect(checkCard(caseCard(view, 'da', { lead: 'amended', refreshUserIds: [] }).card)).toEqual([]);
  expect(checkCard(preview(longest)('da').card)).toEqual([]);
});

it('what people write stays text', () => {
  const hostile = '**fed** [klik](https://ond.example) <at>Alle</at> {{DATE(2025-01-01)}}';
  const { decision } = anAmendment({ answers: four }, 'restarts', (before) => ({
    ...before,
    title: hostile,
    text: hostile,
  }));
  if (decision.kind !== 'amended') throw new Error('not amended');
  const round = { ...decision.round, amended: { ...decision.round.amended, reason: hostile } as never };
  const { card: shown } = caseCard(
    viewOf({ board: genomeBoard, round, seats: decision.seats }, 'member', afterwards),
    'da',
    { lead: 'amended', refreshUserIds: [] },
  );
  expect(checkCard(shown)).toEqual([]);
  expect(JSON.stringify(shown)).not.toMatch(/<\/?at\b|\{\{DATE/);
});

it('both languages say the same things', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
      : [path];
  expect(paths(versionsEn)).toEqual(paths(versionsDa));
});

describeInBrowser('an amended case on a phone of 320 × 568', (browser) => {
  it.each([
    ['da', 'Jeg fastholder mit svar'],
    ['en', 'My answer stands'],
  ] as const)(
    'shows what it is about, the deadline and the first button without scrolling (%s)',
    async (lang, name) => {
      const made = caseCard(viewOf(amended, 'member', afterwards), lang, {
        lead: 'amended',
        refreshUserIds: [],
      });
      const page = await openCard(browser(), made.card, { width: 320, theme: 'light' });
      const first = await page.getByRole('button', { name }).boundingBox();
      expect((first?.y ?? 9_999) + (first?.height ?? 0)).toBeLessThanOrEqual(568);
      await page.close();
    },
  );
});
