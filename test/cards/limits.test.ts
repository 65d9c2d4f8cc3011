import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { mondayCard } from '../../cards/news/mondayCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { SeatId } from '../../domain/ids';
import { caseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { LIMITS } from '../../domain/round/proposal';
import { aBoardOf } from '../support/builders';
import { aDecidedCase, answeredAt, aSentCase, toldAt, viewOf } from '../support/caseViews';
import { checkCard } from '../support/checkCard';

const long = (length: number) => 'Ærø, åben og øde '.repeat(Math.ceil(length / 17)).slice(0, length);

const small = aBoardOf(90);
const board = {
  ...small,
  seats: small.seats.map((seat, i) => ({
    ...seat,
    body: `${i} ${long(116)}`,
    person: { ...seat.person, name: `${i} ${long(116)}` },
  })),
};
const answers: Record<string, Choice> = Object.fromEntries(
  board.seats.slice(0, 80).map((seat): [string, Choice] => [seat.id, 'approve-with-comment']),
);
const comments = Object.fromEntries(board.seats.map((seat) => [seat.id, long(LIMITS.comment)]));
const links = Array.from(
  { length: LIMITS.papers },
  (_, i) => `${long(110)} ${i} | https://a.example/${'x'.repeat(900)}${i}`,
);
const setup = {
  board,
  answers,
  comments,
  form: {
    title: long(LIMITS.title),
    question: long(LIMITS.question),
    text: long(LIMITS.text),
    links: links.join('\n'),
    files: [],
  },
};
const changes = Array.from({ length: 20 }, () => ({ target: long(300), from: long(2_000), to: long(2_000) }));
const sent = aSentCase(setup);
const huge = { ...sent, round: { ...sent.round, proposal: { ...sent.round.proposal, changes } } };
const recorded = {
  by: 'email' as const,
  givenAt: answeredAt,
  from: long(120),
  note: long(LIMITS.reason),
  mail: { id: 'svar', name: long(120), sha256: 'a'.repeat(64), bytes: 1 },
  confirmedAt: null,
};
const allRecorded = {
  ...huge,
  seats: huge.seats.map((seat) =>
    seat.answer === null ? seat : { ...seat, answer: { ...seat.answer, onBehalf: recorded } },
  ),
};
const ofRecorded = { kind: 'member', seatId: SeatId.parse(board.seats[5]?.id) } as const;
const decided = aDecidedCase(setup);
const hugeDecided = { ...decided, round: { ...decided.round, proposal: huge.round.proposal } };
const member = { kind: 'member', seatId: SeatId.parse(board.seats[85]?.id) } as const;
const options = {
  lead: 'new',
  refreshUserIds: Array.from({ length: 90 }, (_, i) => `29:${i}${'x'.repeat(90)}`),
} as const;
// In a chat of one there is one to refresh; in the channel there may be sixty.
const alone = { ...options, refreshUserIds: options.refreshUserIds.slice(0, 1) };

it.each([
  ['to answer on', caseCard(caseView(board, huge.round, huge.seats, member, answeredAt), 'da', alone)],
  ['in a channel', caseCard(viewOf(huge, 'channel', answeredAt), 'da', options)],
  ['with an answer', caseCard(caseView(board, huge.round, huge.seats, ofRecorded, answeredAt), 'da', alone)],
  ['of answers all recorded', runCard(viewOf(allRecorded, 'secretariat', answeredAt), 'da', alone)],
  [
    'of a recorded answer',
    caseCard(caseView(board, allRecorded.round, allRecorded.seats, ofRecorded, answeredAt), 'da', {
      ...alone,
      lead: 'recorded',
    }),
  ],
  ['of the secretariat', runCard(viewOf(huge, 'secretariat', answeredAt), 'da', alone)],
  ['of the result', outcomeCard(viewOf(hugeDecided, 'secretariat', toldAt), null, 'da', alone)],
  ['with the result', caseCard(viewOf(hugeDecided, 'secretariat', toldAt), 'da', alone)],
  [
    'on Monday',
    mondayCard(
      {
        cases: Array(30).fill(viewOf(huge, 'secretariat', answeredAt)),
        awaitingRelease: [],
        mustAct: true,
        reader: 'secretariat',
        toJournalise: {
          cases: Array(5).fill({
            roundId: huge.round.id,
            title: 'X'.repeat(400),
            decision: '2025-1',
            date: '2025-05-01',
            waited: 300,
          }),
          more: 99,
        },
      },
      'da',
    ),
  ],
])('a card %s fits with 90 seats and the longest texts', (_, { card }) => {
  expect(checkCard(card)).toEqual([]);
});

it('says that it is shortened, and only then', () => {
  const note = 'Noget af teksten er forkortet på kortet.';
  expect(JSON.stringify(caseCard(viewOf(huge, 'secretariat', answeredAt), 'da', alone))).toContain(note);
  const usual = aSentCase({ form: { text: long(LIMITS.text), question: long(LIMITS.question) } });
  const json = JSON.stringify(caseCard(viewOf(usual, 'member', answeredAt), 'da', options));
  expect(json).not.toContain(note);
  expect(json).toContain(long(LIMITS.text).trim().slice(-60));
});

it('names at most 60 to refresh', () => {
  const { card } = caseCard(viewOf(sent, 'channel', answeredAt), 'da', options);
  expect((card.refresh as { userIds: string[] }).userIds).toHaveLength(60);
});
