import { helpCard } from '../../cards/answers/helpCard';
import { caseCard } from '../../cards/case/caseCard';
import type { CaseLead } from '../../cards/case/caseLead';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { contactsDa } from '../../cards/text/contacts.da';
import { contactsEn } from '../../cards/text/contacts.en';
import { SeatId } from '../../domain/ids';
import { caseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import {
  aDecidedCase,
  aSentCase,
  dayBefore,
  genomeBoard,
  justPassed,
  sentAt,
  toldAt,
  viewOf,
} from '../support/caseViews';
import { describeCards, type Made } from '../support/describeCards';

const syd = SeatId.parse('region-syd');
const answers: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
};
const contact = { name: 'Kirsten Tangvig', identities: [] };
const board = {
  ...genomeBoard,
  seats: genomeBoard.seats.map((seat) =>
    seat.id === 'region-syd' ? { ...seat, contacts: [contact] } : seat,
  ),
};

const seenBy = (of: Parameters<typeof viewOf>[0], now: string, seatId = syd) =>
  caseView(board, of.round, of.seats, { kind: 'contact', seatId }, now);
const card =
  (view: ReturnType<typeof seenBy>, lead: CaseLead): Made =>
  (lang) =>
    caseCard(view, lang, { lead, refreshUserIds: [] });
const waiting = aSentCase({ board, answers });
const answered = aSentCase({
  board,
  answers: { ...answers, 'region-syd': 'reject' },
  comments: { 'region-syd': 'For dyrt for os.' },
});
const decided = aDecidedCase({ board, answers: { ...answers, 'region-syd': 'approve' } });

const made: Record<string, Made> = {
  'contact.open': card(seenBy(waiting, sentAt), 'new'),
  'contact.reminder': card(seenBy(waiting, dayBefore), 'reminder'),
  'contact.answered': card(seenBy(answered, dayBefore), 'update'),
  'contact.ofObserver': card(seenBy(waiting, dayBefore, SeatId.parse('universitetet')), 'new'),
  'contact.recused': card(seenBy(aSentCase({ board, recused: ['region-syd'] }), dayBefore), 'update'),
  'contact.passed': card(seenBy(waiting, justPassed), 'update'),
  'contact.told': (lang) => outcomeCard(seenBy(decided, toldAt), null, lang),
  'contact.help': (lang) => helpCard(board, 'contact', lang),
  'contact.asked': (lang) => {
    const view = viewOf(waiting, 'secretariat', dayBefore);
    const seat = view.seats?.find((line) => line.seatId === syd) ?? null;
    return newsCard(
      { news: 'asked', view, seat, text: 'Hvad betyder tabel 2?', asked: 1, from: contact.name },
      lang,
    );
  },
  'contact.record': (lang) =>
    confirmCard(
      {
        what: 'record',
        seatId: syd,
        view: viewOf({ ...waiting, board }, 'secretariat', dayBefore),
        typed: { fault: 'reasonMissing', from: '0', by: 'other' },
      },
      lang,
    ),
};

describeCards(made);

const json = (name: string) => JSON.stringify(made[name]?.('da'));

it.each([
  'contact.open',
  'contact.reminder',
  'contact.answered',
  'contact.ofObserver',
  'contact.passed',
  'contact.told',
])('%s has no way to answer', (name) => {
  for (const verb of ['round.vote', 'round.stand', 'round.confirm-answer', 'round.dispute-answer', 'recuse'])
    expect(json(name)).not.toContain(verb);
});

it('says for whom the case comes and who answers, and shows the papers', () => {
  expect(json('contact.open')).toContain(
    'Du får sagen som kontaktperson for Region Sydvig. Svaret afgives af Conni Ravnkilde.',
  );
  expect(json('contact.open')).toContain('Bilag 3');
  expect(json('contact.reminder')).toContain('Region Sydvig mangler at svare.');
});

it('tells that the seat has answered, and not how', () => {
  expect(json('contact.answered')).toContain('Region Sydvig har svaret.');
  expect(json('contact.answered')).not.toContain('For dyrt');
});

it('shows nothing of a case the seat takes no part in', () => {
  for (const hidden of ['aarshjul', 'Bilag 3', 'Det indstilles', 'har svaret'])
    expect(json('contact.recused')).not.toContain(hidden);
});

it('both languages say the same things', () => {
  expect(Object.keys(contactsEn)).toEqual(Object.keys(contactsDa));
});
