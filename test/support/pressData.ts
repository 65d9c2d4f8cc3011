import type { Verb } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import { readCast } from '../../local/stage/cast';
import { sampleBoard } from './aBot';
import { roles, wheelId } from './boardAtWork';

const boardId = sampleBoard.id;

const form = {
  title: 'En anden titel',
  question: 'Kan du godkende det?',
  workingDays: '9',
  majority: 'simple',
};

const amendment = {
  title: 'En anden titel',
  question: 'Kan du godkende det?',
  reason: 'Titlen er rettet.',
  deadline: 'restarts',
};

const { people } = readCast('local/sample/genomdatabasen.board.json');

/** Somebody's account: of those who are bound, and of Helle Ågerup (`secretariat-2`), who waits to be confirmed. */
export function accountOf(who: string): { tenantId: string; objectId: string } {
  const person = people.find(({ id }) => id === who);
  if (person === undefined) throw new Error(`nobody is ${who}`);
  return { tenantId: person.tenantId, objectId: person.objectId };
}

/** What a card of Votum's sends along with each verb. */
export function pressData(verb: Verb, roundId: RoundId): Record<string, unknown> {
  const ofCase = { v: 1, roundId };
  const data: Record<Verb, Record<string, unknown>> = {
    'round.vote': { ...ofCase, version: 1, seen: 0, choice: 'reject', comment: 'Det er for dyrt.' },
    'round.stand': { ...ofCase, version: 1, seen: 0 },
    'round.again': ofCase,
    'round.refresh': { ...ofCase, as: 'case' },
    'round.show': { ...ofCase, as: 'run' },
    'round.new': { v: 1, boardId, meetingId: '2025-1', item: '6/25' },
    'minutes.start': { v: 1, boardId, meetingId: '2025-1' },
    'round.edit': ofCase,
    'round.save': { ...ofCase, ...form },
    'round.preview': { ...ofCase, ...form },
    'round.trial': ofCase,
    'trial.press': { v: 1, comment: '' },
    'round.to-chairs': ofCase,
    'round.release': ofCase,
    'round.return': { ...ofCase, reason: 'Ret afsnit 2.' },
    'round.start': ofCase,
    'round.discard': ofCase,
    'amend.open': ofCase,
    'amend.save': { ...ofCase, ...amendment },
    'amend.preview': { ...ofCase, ...amendment },
    'amend.discard': ofCase,
    'round.amend': { ...ofCase, version: 1, fingerprint: 'a'.repeat(64) },
    'confirm.open': { ...ofCase, what: 'close' },
    'round.remind': ofCase,
    'round.extend': { ...ofCase, date: '2025-06-16', time: '12:00', reason: 'Flere beder om tid.' },
    'round.close': { ...ofCase, reason: 'Alt er sagt.' },
    'round.withdraw': { ...ofCase, reason: 'Den skal skrives om.' },
    'round.to-meeting': { ...ofCase, reason: 'Den skal drøftes.' },
    'round.comment': { ...ofCase, comment: 'En bemærkning.' },
    'round.recuse': { ...ofCase, comment: '' },
    'round.recuse-undo': ofCase,
    'round.recusal': {
      ...ofCase,
      seatId: 'region-sjaelland',
      reported: 1,
      outcome: 'disqualified',
      ground: '3',
    },
    'round.hand-over': ofCase,
    'round.take-back': ofCase,
    'correction.rule': { ...ofCase, seatId: 'region-sjaelland', answer: 1, ruling: 'accepted' },
    'round.record': { ...ofCase, seatId: 'region-sjaelland', choice: 'approve', how: 'Ringede i dag.' },
    'round.mail': { ...ofCase, seatId: 'region-sjaelland' },
    'round.confirm': { ...ofCase, outcome: 'confirmed', reason: '' },
    'round.remarks': ofCase,
    'round.mark': { ...ofCase, seatId: 'ngc', said: 1, mark: 'forMinutes' },
    'round.confirm-answer': { ...ofCase, answer: 1 },
    'round.dispute-answer': { ...ofCase, answer: 1 },
    'notify.set': ofCase,
    'question.ask': { ...ofCase, comment: 'Et spørgsmål?' },
    'question.answer': { ...ofCase, seatId: 'region-sjaelland', asked: 1, answer: 'Et svar.' },
    'paper.unreadable': { ...ofCase, comment: '' },
    'agenda.save': { v: 1, boardId, meetingId: '2025-1', editing: '6/2025', itemTitle: 'Rettet titel' },
    'agenda.publish': { v: 1, boardId, meetingId: '2025-1' },
    'agenda.show': { v: 1, boardId, meetingId: '2025-1' },
    'agenda.next': { v: 1, boardId },
    'agenda.off': { v: 1, boardId, items: [wheelId] },
    'decision.show': { v: 1, boardId, number: '2025-1' },
    'decision.void': { ...ofCase, reason: 'Indført ved en fejl.' },
    'decision.journal': { ...ofCase, caseNo: '2025-1234', docNo: '567890', date: '' },
    'decision.paragraph': { v: 1, boardId, number: '2025-1' },
    'identity.list': { v: 1, boardId },
    'identity.show': { v: 1, boardId, ...accountOf('secretariat-2') },
    'identity.confirm': { v: 1, boardId, ...accountOf('secretariat-2') },
    'identity.refuse': { v: 1, boardId, ...accountOf('secretariat-2') },
    'identity.again': { v: 1, boardId, ...accountOf('secretariat-2') },
    'identity.undo': { v: 1, boardId, ...accountOf(roles.commenter), sure: true },
    say: { v: 1, text: 'status' },
  };
  return data[verb];
}
