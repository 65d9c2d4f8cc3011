import type { SeatId } from '../../domain/ids';
import { caseView } from '../../domain/round/caseView';
import { rulingOn } from '../../domain/round/correction';
import { owing } from '../../domain/round/owing';
import { readForm } from '../../domain/round/readForm';
import { remarksFor, remarksOf } from '../../domain/round/remarks';
import { isSealed, isSent, isUnderWay, type Round } from '../../domain/round/round';
import { isUnconfirmed, outstanding } from '../../domain/round/seat';
import { toRemind } from '../../domain/round/toRemind';
import type { Viewer } from '../../domain/round/viewer';
import { readWith } from '../changesOf';
import { isReleased, releasedBy } from '../isReleased';
import type { Notice } from '../notice';
import { DraftNews, type Recipient, type RunNews, type Task } from '../outbox';
import type { WholeCase } from '../ports';
import { accountNotice } from './accountNotice';
import type { At } from './at';
import { callNotice } from './callNotice';
import { mondayNotice } from './mondayNotice';
import { isHaltedFor, undeliveredNotice } from './undeliveredNotice';
import { unseatedNotice } from './unseatedNotice';

/** What a row of work says when it is sent, from the state at this moment; null when it is no longer true. */
export async function noticeFor(at: At, task: Task): Promise<Notice | null> {
  const { deps, board, roundId } = at;
  if (task.kind === 'agenda') {
    const record = await deps.meetings.read(board.id, task.meetingId);
    return record === null ? null : { kind: 'agenda', board, meeting: record.value.meeting };
  }
  if (task.kind === 'monday') return mondayNotice(at, task.to);
  if (task.kind === 'undelivered') return undeliveredNotice(at, task);
  if (task.kind === 'unseated') return unseatedNotice(at);
  if (task.kind === 'claimCard' || task.kind === 'welcome' || task.kind === 'unboundCard')
    return accountNotice(at, task);
  const whole = roundId === null ? null : await deps.rounds.readWhole(roundId);
  if (whole === null) return null;
  const round = whole.round.value;
  if (!isSent(round)) return draftNotice(at, task, round);
  const seats = whole.seats.map((seat) => seat.value);
  const now = deps.clock.now();
  const view = (to: Recipient) => caseView(board, round, seats, viewerTo(at, to), now);
  switch (task.kind) {
    case 'caseCard': {
      if (isSealed(round) && task.to.kind !== 'channel') return null;
      const shown = view(task.to);
      // A seat that takes no part gets no papers, and those around it nothing at all.
      if (isAround(task.to) && shown.viewer === 'recused') return null;
      const handedOver = task.to.kind === 'seat' && shown.mine?.substitute?.answers === true;
      if (task.why === 'amended') {
        // A newer version has its own cards; who has answered this one already, or takes no part, needs none.
        const told =
          round.version !== task.version ||
          shown.viewer === 'recused' ||
          handedOver ||
          shown.mine?.answer != null;
        return told ? null : { kind: 'case', view: shown, lead: 'amended' };
      }
      if (task.why === 'recusal') {
        const settled = shown.mine?.recusal != null && shown.mine.recusal.status !== 'reported';
        return settled ? { kind: 'case', view: shown, lead: 'recusal' } : null;
      }
      if (task.why === 'ruling')
        return shown.mine?.correction?.ruling == null ? null : { kind: 'case', view: shown, lead: 'ruling' };
      if (task.why === 'recorded')
        return isUnconfirmed(shown.mine?.answer ?? null)
          ? { kind: 'case', view: shown, lead: 'recorded' }
          : null;
      if (task.why === 'handedOver' || task.why === 'handedBack')
        return handedOver === (task.why === 'handedOver') && shown.viewer !== 'recused'
          ? { kind: 'case', view: shown, lead: task.why }
          : null;
      return task.to.kind === 'secretariat'
        ? { kind: 'run', view: shown }
        : { kind: 'case', view: shown, lead: 'new' };
    }
    case 'reminder': {
      const { to } = task;
      // What the member has to confirm is the member's alone.
      if (round.status !== 'open' || now > round.deadline.at) return null;
      const owed = task.reminder === 'now' ? owing(round.rules, seats) : toRemind(round, seats);
      const owes = (to.kind === 'contact' ? outstanding(owed) : owed).some(
        (seat) => 'seatId' in to && seat.seatId === to.seatId,
      );
      const shown = view(to);
      // Handed over, or taken back, since: whoever answers now has a card of his own.
      const answersNow = shown.mine?.substitute?.answers !== true || shown.standsInFor !== undefined;
      return owes && answersNow && !(isAround(to) && shown.viewer === 'recused')
        ? { kind: 'case', view: shown, lead: 'reminder' }
        : null;
    }
    case 'outcomeCard': {
      if (round.status !== 'closed') return null;
      const shown = view(task.to);
      if (isAround(task.to) && shown.viewer === 'recused') return null;
      const runs = shown.viewer === 'chair' || shown.viewer === 'secretariat';
      const [entry, events] = await Promise.all([
        deps.register.ofRound(board.id, round.id),
        runs ? deps.rounds.readEvents(round.id) : [],
      ]);
      return {
        kind: 'outcome',
        view: shown,
        entry,
        remarks: remarksFor(shown, remarksOf(events, seats)) ?? [],
      };
    }
    case 'newsCard': {
      const { news } = task;
      if (isDraftNews(news) || !stillNews(news, task.seatId, whole, task.asked)) return null;
      if (news === 'unreachable' && !(await isHaltedFor(at, unreachedOf(task)))) return null;
      const shown = view(task.to);
      // A chair who takes no part hears nothing of how the case goes.
      if (shown.viewer === 'recused') return null;
      // A chair who has confirmed meanwhile is not reminded.
      if (news === 'confirmationMissing' && !shown.confirms) return null;
      const seat = shown.seats?.find((line) => line.seatId === task.seatId) ?? null;
      const { text, asked, from } = task;
      return { kind: 'news', view: shown, news, seat, text, asked, ...(from === undefined ? {} : { from }) };
    }
    case 'channelCall':
      return callNotice(at, whole, task.version);
    case 'answerToAllCard': {
      const shown = view(task.to);
      if (shown.viewer === 'recused') return null;
      const askedBy = seats.find((seat) => seat.seatId === task.seatId)?.body ?? '';
      const { about = 'question', question, answer } = task;
      return { kind: 'answerToAll', about, view: shown, question, answer, askedBy };
    }
    default:
      return null;
  }
}

function unreachedOf({ seatId, from }: Extract<Task, { kind: 'newsCard' }>): Recipient | null {
  if (seatId === null) return null;
  return { kind: from === undefined ? 'seat' : 'substitute', seatId };
}

function isAround(to: Recipient): boolean {
  return to.kind === 'contact' || to.kind === 'substitute';
}

/** Whose eyes a recipient reads with: by the roster's present roles, not by where the card stands. */
export function viewerTo(at: At, to: Recipient): Viewer {
  switch (to.kind) {
    case 'channel':
      return { kind: 'channel' };
    case 'contact':
    case 'substitute':
      return { kind: to.kind, seatId: to.seatId };
    case 'secretariat':
      return { kind: 'secretariat' };
    case 'seat': {
      const seat = at.board.seats.find((candidate) => candidate.id === to.seatId);
      return { kind: seat?.chair ? 'chair' : seat?.vote ? 'member' : 'observer', seatId: to.seatId };
    }
  }
}

async function draftNotice(at: At, task: Task, round: Round): Promise<Notice | null> {
  if (task.kind !== 'newsCard' || !('form' in round)) return null;
  const draft = DraftNews.safeParse(task.news);
  if (!draft.success) return null;
  const { deps, board } = at;
  const given = releasedBy(round);
  if (task.news === 'releaseAsked' && round.status !== 'awaitingRelease') return null;
  // Sent out, sent back, or put before the chairs anew since.
  if (task.news === 'released' && !isFreshlyReleased(at, given)) return null;
  const by = await readWith(deps, board.id, round.form);
  const read = readForm(round.form, board, by.changes, deps.clock.now(), by.title, by.decisions);
  return {
    kind: 'draftNews',
    news: draft.data,
    board,
    roundId: round.id,
    title: round.form.title,
    ready: read.kind === 'ready' ? read.case : null,
    text: task.text,
    releasedBy: board.seats.filter((seat) => given.includes(seat.id)).map((seat) => seat.body),
  };
}

function isFreshlyReleased({ deps, board }: At, given: readonly string[]): boolean {
  return given.length > 0 && isReleased(board, null, given, deps.clock.now());
}

function isDraftNews(news: RunNews): news is DraftNews {
  return DraftNews.safeParse(news).success;
}

function stillNews(
  news: Exclude<RunNews, DraftNews>,
  seatId: SeatId | null,
  whole: WholeCase,
  asked: number,
): boolean {
  const round = whole.round.value;
  const isOpen = round.status === 'open';
  const seats = whole.seats.map((seat) => seat.value);
  const owed = 'rules' in round ? owing(round.rules, seats).length : 0;
  const own = seats.find((seat) => seat.seatId === seatId);
  const answer = own?.answer?.choice;
  const isReported = own?.recusal?.status === 'reported';
  switch (news) {
    case 'against':
      return isOpen && (answer === 'reject' || answer === 'object');
    case 'meetingDemanded':
      return isOpen && answer === 'request-meeting';
    case 'allAnswered':
      return isOpen && owed === 0;
    case 'dayBefore':
      return isOpen && owed > 0;
    case 'unreachable':
      return isOpen && answer === undefined;
    case 'asked':
    case 'paperUnreadable':
    case 'stoodDown':
      return true;
    case 'corrections':
      return isOpen && own !== undefined && answer === 'correct' && rulingOn(own) === null;
    case 'recusalReported':
      return isUnderWay(round) && isReported && own.recusal?.event === asked;
    case 'recusalDecided':
      return own?.recusal?.event === asked && !isReported;
    case 'confirmationAsked':
    case 'confirmationMissing':
      return whole.round.value.status === 'awaitingConfirmation';
    case 'answerDisputed':
      return own?.disputed?.n === asked;
  }
}
