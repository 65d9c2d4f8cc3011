import { decisionAnswer } from '../../cards/answers/decisionAnswer';
import { caseCard } from '../../cards/case/caseCard';
import { channelCard } from '../../cards/case/channelCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import type { TypedBefore } from '../../cards/confirm/confirmView';
import { formCard } from '../../cards/form/formCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import type { Board } from '../../domain/board/board';
import type { DecisionRef } from '../../domain/register/decisionNumber';
import type { Decision } from '../../domain/register/decisionsIn';
import type { VoidedEntry } from '../../domain/register/entry';
import type { ClosedRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import type { Voided } from '../../domain/round/voided';
import { aDraft, anEntry } from '../support/builders';
import { aDecidedCase, aSentCase, genomeBoard, sentAt, toldAt, viewOf } from '../support/caseViews';
import { textsOf } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';

type Case = { board: Board; round: ClosedRound; seats: SeatInCase[] };
const four = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve',
} as const;
const decided: Case = aDecidedCase({ answers: four });
const { entry } = anEntry(genomeBoard, decided.round);
const entered = { position: entry.position, hash: entry.hash };
const voided: Voided = {
  reason: 'Årshjulet blev udsendt i en forkert udgave, og Ærø manglede.',
  by: { seatId: null, body: 'Nationalt Genom Center', name: 'Åse Opdigtet' },
  at: '2025-06-13T08:00:00.000Z',
};
const replaces: DecisionRef[] = [{ number: { year: 2024, seq: 7 }, hash: 'a'.repeat(64) }];

const withRound = (more: Partial<ClosedRound>): Case => ({
  ...decided,
  round: { ...decided.round, decision: '2025-1', entered, ...more },
});
const annulled = withRound({ voided });
const replacing = withRound({ proposal: { ...decided.round.proposal, replaces } });

const ask =
  (of: Case, typed: TypedBefore = {}): Made =>
  (lang) =>
    confirmCard({ what: 'void', view: viewOf(of, 'chair', toldAt), typed }, lang);
const outcome =
  (of: Case, viewer: 'member' | 'chair'): Made =>
  (lang) =>
    outcomeCard(viewOf(of, viewer, toldAt), entry, lang);
const shown =
  (of: Parameters<typeof viewOf>[0], at = toldAt): Made =>
  (lang) =>
    caseCard(viewOf(of, 'member', at), lang, { lead: 'show', refreshUserIds: [] });
const sent = aSentCase();
const decision = (seq: number, title: string): Decision => ({
  entry: { ...entry, title, number: { year: 2025, seq } },
  voided: null,
  replacedBy: [],
});
const form = (decisions: Decision[], chosen: string[] = []): Made => {
  const draft = aDraft(genomeBoard, { form: { replaces: chosen } });
  return (lang) =>
    formCard(
      {
        roundId: draft.id,
        form: draft.form,
        faults: {},
        board: genomeBoard,
        now: sentAt,
        changes: [],
        decisions,
      },
      lang,
    );
};

const cards = describeCards({
  'register.void.ask': ask(withRound({})),
  'register.void.ask.replacing': ask(replacing),
  'register.void.ask.fault': ask(withRound({}), { fault: 'reasonMissing', reason: '' }),
  'register.void.ask.already': ask(annulled),
  'register.void.outcome.member': outcome(annulled, 'member'),
  'register.void.outcome.chair': outcome(annulled, 'chair'),
  'register.void.case': shown(annulled),
  'register.void.channel': (lang) =>
    channelCard(viewOf(annulled, 'channel', toldAt), lang, { lead: 'update', refreshUserIds: [] }),
  'register.case': shown(withRound({})),
  'register.replaces.case': shown(
    { ...sent, round: { ...sent.round, proposal: { ...sent.round.proposal, replaces } } },
    sentAt,
  ),
  'register.replaces.form': form(
    [decision(2, 'Retningslinjer for adgang'), decision(1, 'Årshjul og budget')],
    ['2025-1'],
  ),
});

test('a board that has decided much gets a form that fits, with the newest to choose and those chosen', () => {
  const many = Array.from({ length: 400 }, (_, i) => decision(400 - i, `Æøå ${'lang titel '.repeat(15)}`));
  for (const lang of ['da', 'en'] as const) {
    const { card } = form(many, ['2025-3'])(lang);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
    const said = JSON.stringify(card);
    for (const value of ['2025-400', '2025-3']) expect(said).toContain(`"value":"${value}"`);
    expect(said).not.toContain('"value":"2025-4"');
  }
});

test('the reason of an annulment, and who gave it, is not for a channel', () => {
  const said = Object.fromEntries(cards.map(([name, { card }]) => [name, textsOf(card).join('\n')]));
  expect(said['register.void.case.da']).toContain(voided.reason);
  expect(said['register.void.channel.da']).toContain('Beslutning 2025-1 er annulleret den 13. juni 2025.');
  expect(said['register.void.channel.da']).not.toContain('Ærø');
});

test('a decision that was found says what became of it', () => {
  const found = (more: Partial<Decision>) =>
    decisionAnswer(
      { decisions: [{ ...decision(1, 'Årshjul'), ...more }], minutes: [] },
      'årshjul',
      false,
      'da',
    )[0];
  const annulment = { date: '2025-06-13' } as VoidedEntry;
  expect(found({})).toBe('Godkendt den 11. juni 2025 (Beslutning 2025-1).');
  expect(found({ replacedBy: [{ year: 2025, seq: 4 }] })).toBe(
    'Godkendt den 11. juni 2025 (Beslutning 2025-1). Erstattet af Beslutning 2025-4.',
  );
  expect(found({ voided: annulment })).toBe(
    'Godkendt den 11. juni 2025 (Beslutning 2025-1). Annulleret den 13. juni 2025.',
  );
  expect(found({ entry: { ...entry, replaces } })).toBe(
    'Godkendt den 11. juni 2025 (Beslutning 2025-1). Erstatter Beslutning 2024-7.',
  );
});
