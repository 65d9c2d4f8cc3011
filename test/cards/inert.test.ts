// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templating language writes its paths so.
import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { answerToAllCard } from '../../cards/news/answerToAllCard';
import { mondayCard } from '../../cards/news/mondayCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { remarksCard } from '../../cards/remarks/remarksCard';
import { SeatId } from '../../domain/ids';
import type { CaseView } from '../../domain/round/caseView';
import type { Remark } from '../../domain/round/remarks';
import {
  aDecidedCase,
  answeredAt,
  aSentCase,
  aStoppedCase,
  dayBefore,
  genomeBoard,
  toldAt,
  viewOf,
} from '../support/caseViews';
import { checkCard, nodesOf } from '../support/checkCard';

const hostile =
  '**fed** [klik](https://ond.example) <at>Alle</at> {{DATE(2025-01-01)}} ${title} ${$root.head} 1. punkt\u202e# \u0000';
const MARK = '**fed**';

const board = {
  ...genomeBoard,
  seats: genomeBoard.seats.map((seat) => ({
    ...seat,
    body: hostile.slice(0, 100),
    person: { ...seat.person, name: hostile.slice(0, 100) },
  })),
};
const setup = {
  board,
  answers: { ministeriet: 'approve-with-comment', centret: 'reject' },
  comments: { ministeriet: hostile, centret: hostile },
  form: {
    title: hostile,
    question: hostile,
    text: `${hostile}\n${hostile}`,
    links: `${hostile.replaceAll('\u0000', '').replace('|', '')} | https://a.example/x`,
    files: [],
  },
} as const;

function hostileView(viewer: 'member' | 'chair' | 'secretariat' | 'channel'): CaseView {
  const sent = aSentCase(setup as never);
  const changes = [{ target: hostile, from: hostile, to: hostile }];
  const extension = { from: answeredAt, to: dayBefore, reason: hostile, at: answeredAt };
  const round = { ...sent.round, extensions: [extension], proposal: { ...sent.round.proposal, changes } };
  return viewOf({ ...sent, round }, viewer, answeredAt);
}

const remarks = (): Remark[] =>
  [null, { kind: 'forMinutes' } as const, { kind: 'answered', text: hostile } as const].map((mark, i) => ({
    seatId: SeatId.parse('centret'),
    said: i + 1,
    kind: 'answer',
    at: answeredAt,
    version: 1,
    text: hostile,
    choice: 'reject',
    standing: 'inForce',
    mark,
  }));

function recusedByBoard(): CaseView {
  const told = aDecidedCase(setup as never);
  const recusal = {
    status: 'disqualified',
    at: answeredAt,
    event: 1,
    ground: 3,
    byBoard: hostile,
    setAside: null,
  } as const;
  const seats = told.seats.map((one) =>
    one.seatId === 'foreningen' ? { ...one, recused: true, recusal } : one,
  );
  return viewOf({ ...told, seats }, 'secretariat', toldAt);
}

const seat = () => hostileView('secretariat').seats?.find((line) => line.comment !== '') ?? null;
const options = { lead: 'new', refreshUserIds: [], note: undefined } as const;

const cards = {
  member: caseCard(hostileView('member'), 'da', { ...options, typed: hostile }),
  chair: caseCard(hostileView('chair'), 'da', options),
  channel: caseCard(hostileView('channel'), 'da', options),
  run: runCard(hostileView('secretariat'), 'da', { refreshUserIds: [] }),
  told: caseCard(viewOf(aDecidedCase(setup as never), 'member', toldAt), 'da', options),
  outcome: outcomeCard(viewOf(aDecidedCase(setup as never), 'secretariat', toldAt), null, 'da'),
  recusedByBoard: outcomeCard(recusedByBoard(), null, 'da'),
  withdrawn: caseCard(
    viewOf(aStoppedCase('withdrawn', hostile, setup as never), 'member', toldAt),
    'da',
    options,
  ),
  asked: newsCard(
    { news: 'asked', view: hostileView('secretariat'), seat: seat(), text: hostile, asked: 1 },
    'da',
  ),
  against: newsCard(
    { news: 'against', view: hostileView('secretariat'), seat: seat(), text: '', asked: 0 },
    'da',
  ),
  answerToAll: answerToAllCard(
    { about: 'question', view: hostileView('member'), question: hostile, answer: hostile, askedBy: hostile },
    'da',
  ),
  remarks: remarksCard({ view: hostileView('secretariat'), remarks: remarks() }, 'da'),
  remark: remarksCard({ view: hostileView('secretariat'), remarks: remarks(), opened: remarks()[0] }, 'da'),
  remarkAnswered: answerToAllCard(
    { about: 'remark', view: hostileView('member'), question: hostile, answer: hostile, askedBy: hostile },
    'da',
  ),
  outcomeWithRemarks: outcomeCard(viewOf(aDecidedCase(setup as never), 'secretariat', toldAt), null, 'da', {
    remarks: remarks(),
  }),
  monday: mondayCard(
    {
      cases: [hostileView('chair')],
      awaitingRelease: [],
      mustAct: true,
      reader: 'secretariat',
      toJournalise: {
        cases: [
          {
            roundId: hostileView('chair').round.id,
            title: hostileView('chair').round.proposal.title,
            decision: null,
            date: '2025-06-11',
            waited: 1,
          },
        ],
        more: 0,
      },
    },
    'da',
  ),
};

it.each(Object.entries(cards))('what people write stays text: %s', (_, { card, summary }) => {
  const faults = checkCard(card).filter((fault) => !fault.includes('${'));
  expect(faults).toEqual([]);
  const json = JSON.stringify([card, summary]);
  expect(json).toContain(MARK);
  expect(json).not.toMatch(/<\/?at\b/i);
  expect(json).not.toContain('{{DATE');
  expect(json).not.toMatch(/\\u202e|\u202e|\\u0000|\ue000/);
  // Only a TextRun draws no Markdown. What is typed goes back into its field, and a link's name stands on its action.
  for (const node of nodesOf(card))
    if (
      node.type !== 'TextRun' &&
      node.type !== 'Input.Text' &&
      node.type !== 'Action.OpenUrl' &&
      node.type !== 'AdaptiveCard'
    )
      for (const value of Object.values(node))
        expect(typeof value === 'string' ? value : '').not.toContain(MARK);
});

it('what people write is shown as they wrote it', () => {
  const json = JSON.stringify(cards.member.card);
  expect(json).toContain('${title} ${$root.head}');
});
