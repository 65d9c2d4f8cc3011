import { agendaCard } from '../../cards/agenda/agendaCard';
import { agendaPreviewCard } from '../../cards/agenda/agendaPreviewCard';
import { unseatedCard } from '../../cards/channel/unseatedCard';
import { chooseDeedCard } from '../../cards/confirm/chooseDeedCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { formCard } from '../../cards/form/formCard';
import { casesCard } from '../../cards/lists/casesCard';
import { draftsCard } from '../../cards/lists/draftsCard';
import { previewCard } from '../../cards/preview/previewCard';
import { releaseCard } from '../../cards/preview/releaseCard';
import { startedCard } from '../../cards/preview/startedCard';
import { SeatId } from '../../domain/ids';
import { readForm } from '../../domain/round/readForm';
import { aLook, anUnseated, waysOf } from '../support/aChannel';
import { aDraft } from '../support/builders';
import { aSentCase, dayBefore, genomeBoard, sentAt, viewOf } from '../support/caseViews';
import { checkCard, nodesOf } from '../support/checkCard';
import { invitedMeeting } from './agenda/invitedMeeting';
import { roundId } from './askedCards';

const hostile =
  '**fed** [klik](https://ond.example) <at>Alle</at> {{DATE(2025-01-01)}} \u0024{title} 1. punkt\u202e# \u0000';
const MARK = '**fed**';
const name = hostile.slice(0, 100);

const board = {
  ...genomeBoard,
  shortName: name,
  seats: genomeBoard.seats.map((seat) => ({ ...seat, body: name, person: { ...seat.person, name } })),
};
const changes = [{ target: hostile, from: hostile, to: hostile }];
const syd = SeatId.parse('region-syd');
const form = aDraft(board, {
  id: roundId,
  form: {
    title: hostile,
    question: hostile,
    text: hostile,
    links: `${hostile.replace('\u0000', '')} | https://a.example/x`,
    includeChanges: true,
    recused: [syd],
  },
}).form;
const read = readForm(form, board, changes, sentAt);
if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
const ready = read.case;
const sent = aSentCase({
  board,
  form: { title: hostile, question: hostile },
  answers: { ministeriet: 'approve' },
});
const view = viewOf(sent, 'secretariat', dayBefore);
const hostileWays = waysOf({ 'region-nord': { kind: 'neverSeen' }, centret: { kind: 'unbound' } });
const hostileLook = aLook([anUnseated({ name: hostile, email: null })]);
const typed = { reason: hostile };
const usual = invitedMeeting();
const meeting = {
  ...usual,
  board: hostile,
  place: hostile,
  items: usual.items.map((item) => ({
    ...item,
    title: hostile,
    presenter: hostile,
    annexes: [{ number: 1, title: hostile, link: 'https://a.example/b' }],
  })),
};
const problems = [
  { line: 1, text: hostile, code: 'line-not-understood' as const },
  { line: 2, text: hostile, code: 'time-gap' as const },
];
const boardId = board.id;

const cards = {
  form: formCard({ roundId, form, faults: {}, board, now: sentAt, changes }, 'da'),
  preview: previewCard(
    { roundId, ready, board, now: sentAt, mayStart: true, reach: hostileWays, look: hostileLook },
    'da',
  ),
  unseated: unseatedCard({ board: { ...board, name }, look: hostileLook }, 'da'),
  release: releaseCard(
    {
      roundId,
      ready,
      board,
      now: sentAt,
      releasedBy: [SeatId.parse('ministeriet')],
      mine: null,
      mayStart: false,
    },
    'da',
  ),
  started: startedCard('started', sent.round, board, 'da'),
  remind: confirmCard({ what: 'remind', view }, 'da'),
  close: confirmCard({ what: 'close', view, typed }, 'da'),
  ask: confirmCard({ what: 'ask', view, typed }, 'da'),
  recordWho: confirmCard({ what: 'record', view }, 'da'),
  record: confirmCard({ what: 'record', view, seatId: syd, choice: 'approve', typed }, 'da'),
  choose: chooseDeedCard({ roundId, title: hostile, deeds: ['withdraw'] }, 'da'),
  drafts: draftsCard({ drafts: [aDraft(board, { id: roundId, form: { title: hostile } })], board }, 'da'),
  cases: casesCard([view], 'da'),
  agenda: agendaCard({ board: { name: hostile }, meeting }, 'da'),
  agendaPreview: agendaPreviewCard(
    { boardId, meeting, problems, status: 'draft', opened: { seq: 2, year: 2025 } },
    'da',
  ),
};

it.each(Object.entries(cards))('what people write stays text: %s', (_, { card, summary }) => {
  expect(checkCard(card).filter((fault) => !fault.includes('${'))).toEqual([]);
  const json = JSON.stringify([card, summary]);
  expect(json).toContain(MARK);
  expect(json).not.toMatch(/<\/?at\b/i);
  expect(json).not.toContain('{{DATE');
  expect(json).not.toMatch(/\\u202e|\u202e|\\u0000|\ue000/);
  // Only a TextRun draws no Markdown. What is typed goes back into its field, and a link's name stands on its action.
  const plain = ['TextRun', 'Input.Text', 'Action.OpenUrl', 'AdaptiveCard'];
  for (const node of nodesOf(card))
    if (!plain.includes(String(node.type)))
      for (const value of Object.values(node))
        expect(typeof value === 'string' ? value : '').not.toContain(MARK);
});
