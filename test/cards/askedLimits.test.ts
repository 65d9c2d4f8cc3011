import { agendaCard } from '../../cards/agenda/agendaCard';
import { agendaPreviewCard } from '../../cards/agenda/agendaPreviewCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { formCard } from '../../cards/form/formCard';
import { casesCard } from '../../cards/lists/casesCard';
import { draftsCard } from '../../cards/lists/draftsCard';
import { previewCard } from '../../cards/preview/previewCard';
import type { ProblemCode } from '../../domain/agenda/problem';
import type { SeatReach } from '../../domain/board/seatReach';
import { LIMITS } from '../../domain/round/proposal';
import { readForm } from '../../domain/round/readForm';
import { aLook, anUnseated } from '../support/aChannel';
import { aBoardOf, aDraft } from '../support/builders';
import { answeredAt, aSentCase, sentAt, viewOf } from '../support/caseViews';
import { checkCard } from '../support/checkCard';
import { invitedMeeting } from './agenda/invitedMeeting';
import { roundId } from './askedCards';

const long = (length: number) => 'Ærø, åben og øde '.repeat(Math.ceil(length / 17)).slice(0, length);

const small = aBoardOf(90);
const board = {
  ...small,
  seats: small.seats.map((seat, i) => ({
    ...seat,
    body: `${i} ${long(80)}`,
    person: { ...seat.person, name: `${i} ${long(80)}` },
  })),
};
const typed = {
  title: long(LIMITS.title),
  question: long(LIMITS.question),
  text: long(LIMITS.text),
  links: Array.from(
    { length: 12 },
    (_, i) => `${long(100)} ${i} | https://a.example/${'x'.repeat(80)}${i}`,
  ).join('\n'),
  heard: Array.from({ length: 6 }, () => `${long(80)} | 2025-05-14 | ${long(66)}`).join('\n'),
  includeChanges: true,
  recused: board.seats.slice(0, 3).map((seat) => seat.id),
};
const changes = Array.from({ length: 20 }, () => ({ target: long(300), from: long(2_000), to: long(2_000) }));
const draft = aDraft(board, { id: roundId, form: typed });
const read = readForm(draft.form, board, changes, sentAt);
if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
const ready = read.case;
const view = viewOf(
  aSentCase({ board, form: { title: long(LIMITS.title), files: [] } }),
  'secretariat',
  answeredAt,
);

const { items } = invitedMeeting();
const meeting = invitedMeeting({
  place: long(200),
  items: Array.from({ length: 45 }, (_, i) => ({
    ...(items[1] ?? items[0] ?? fail()),
    number: { seq: i + 1, year: 2025 },
    title: long(200),
    presenter: long(90),
    annexes: Array.from({ length: 3 }, (__, n) => ({
      number: i * 3 + n + 1,
      title: long(150),
      link: `https://bestyrelse.example/${'x'.repeat(120)}`,
    })),
  })),
});
const problems = Array.from({ length: 200 }, (_, line) => ({
  line,
  text: long(200),
  code: (line % 2 === 0 ? 'line-not-understood' : 'time-gap') as ProblemCode,
}));
const boardId = board.id;

const codes = ['blockedByUser', 'appRemoved', 'disabledByAdmin', 'notFound', 'tooBig', 'forbidden', 'busy'];
const unreached = board.seats.map(({ id }, i): SeatReach => {
  const code = codes[i % 9];
  if (code !== undefined) return { seatId: id, way: { kind: 'unreachable', code }, inChannel: true };
  return { seatId: id, way: { kind: i % 9 === 7 ? 'neverSeen' : 'unbound' }, inChannel: true };
});
const crowd = aLook(
  Array.from({ length: 60 }, (_, i) => anUnseated({ name: long(120), userId: `29:${i}` })),
  { more: 4_000 },
);

function fail(): never {
  throw new Error('the meeting has no items');
}

it.each([
  ['form', formCard({ roundId, form: draft.form, faults: {}, board, now: sentAt, changes }, 'da')],
  ['preview', previewCard({ roundId, ready, board, now: sentAt, mayStart: true }, 'da')],
  [
    'preview of a board nobody of whom is reached, each for another reason',
    previewCard({ roundId, ready, board, now: sentAt, mayStart: true, reach: unreached, look: crowd }, 'da'),
  ],
  ['question whom to remind', confirmCard({ what: 'remind', view }, 'da')],
  ['question who has answered', confirmCard({ what: 'record', view }, 'da')],
  ['list of drafts', draftsCard({ drafts: Array(60).fill(draft), board }, 'da')],
  ['list of cases', casesCard(Array(60).fill(view), 'da')],
  ['agenda', agendaCard({ board: { name: long(120) }, meeting }, 'da')],
  [
    'agenda preview',
    agendaPreviewCard({ boardId, meeting, problems, status: 'draft', opened: { seq: 30, year: 2025 } }, 'da'),
  ],
])('the %s fits with 90 seats, 45 items and long texts', (_, { card }) => {
  expect(checkCard(card)).toEqual([]);
});

it('lists the first drafts and says how many more there are', () => {
  const json = JSON.stringify(draftsCard({ drafts: Array(60).fill(draft), board }, 'da'));
  expect(json).toContain('Og 48 til.');
});

it('shows twenty items whole, each with what the minutes say of it', () => {
  const twenty = {
    ...meeting,
    items: meeting.items.slice(0, 20).map((item) => ({ ...item, title: long(80), annexes: [] })),
  };
  const { card } = agendaPreviewCard({ boardId, meeting: twenty, problems: [], status: 'draft' }, 'da');
  expect(checkCard(card)).toEqual([]);
  expect(JSON.stringify(card).match(/Skriftlig godkendelse/g)).toHaveLength(20);
});
