import { agendaCard } from '../../cards/agenda/agendaCard';
import { agendaPreviewCard } from '../../cards/agenda/agendaPreviewCard';
import type { CardMessage } from '../../cards/card';
import { chooseDeedCard } from '../../cards/confirm/chooseDeedCard';
import { type ConfirmCard, confirmCard } from '../../cards/confirm/confirmCard';
import { confirmStartCard } from '../../cards/confirm/confirmStartCard';
import { heldCard } from '../../cards/confirm/heldCard';
import { type FormCard, formCard } from '../../cards/form/formCard';
import { casesCard } from '../../cards/lists/casesCard';
import { draftsCard } from '../../cards/lists/draftsCard';
import { previewCard } from '../../cards/preview/previewCard';
import { releaseCard } from '../../cards/preview/releaseCard';
import { startedCard } from '../../cards/preview/startedCard';
import type { Board } from '../../domain/board/board';
import { RoundId, SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { Choice } from '../../domain/round/choice';
import type { CaseForm } from '../../domain/round/form';
import { type ReadyCase, readForm } from '../../domain/round/readForm';
import type { PreparedRound } from '../../domain/round/round';
import { aLook, anUnseated, waysOf } from '../support/aChannel';
import { aDraft, rulesWith } from '../support/builders';
import { aSentCase, dayBefore, genomeBoard, sentAt, viewOf } from '../support/caseViews';
import { invitedMeeting, problems } from './agenda/invitedMeeting';

type Made = (lang: Language) => CardMessage;

export const roundId = RoundId.parse('prove-bestyrelsen.01JWB0K0R0AAAAAAAAAAAAAAAA');
const syd = SeatId.parse('region-syd');
const ministry = SeatId.parse('ministeriet');
const four: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve-with-comment',
};

const { proposal } = aSentCase().round;

/** A draft of the case that the other fixtures send out. */
export function aForm(more: Partial<CaseForm> = {}): CaseForm {
  const files = proposal.papers.filter((paper) => paper.kind === 'file');
  const { title, question, text, item } = proposal;
  const typed = {
    title,
    question,
    text,
    item,
    files,
    links: 'Årshjul 2025 | https://bestyrelse.example/aarshjul',
  };
  return aDraft(genomeBoard, { id: roundId, form: { ...typed, includeChanges: true, ...more } }).form;
}

export function aReadyCase(more: Partial<CaseForm> = {}, board: Board = genomeBoard): ReadyCase {
  const read = readForm(aForm(more), board, proposal.changes, sentAt);
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.case;
}

/** A board whose own rules leave nothing to be chosen. */
export const ruledBoard: Board = {
  ...genomeBoard,
  rulesOfProcedure: rulesWith({
    release: 'oneChair',
    period: { kind: 'workingDays', n: 7 },
    majority: { kind: 'simple' },
    quorum: { of: 'eligible', basis: 'answers', min: 3 },
    tie: 'rejected',
    silence: 'notCounted',
    meetingDemand: { members: 2, chairAlone: false, ends: 'atDeadline' },
    earlyClose: 'whenAllAnswered',
    namesShown: 'atOnce',
  }),
};

function form(more: Partial<CaseForm> = {}, rest: Partial<FormCard> = {}): Made {
  return (lang) =>
    formCard(
      {
        roundId,
        form: aForm(more),
        faults: {},
        board: genomeBoard,
        now: sentAt,
        changes: proposal.changes,
        ...rest,
      },
      lang,
    );
}

const someWays = waysOf({
  ministeriet: { kind: 'unreachable', code: 'blockedByUser' },
  'region-nord': { kind: 'reached', as: 'here' },
  'region-syd': { kind: 'reached', as: 'here' },
  centret: [{ kind: 'neverSeen' }, 'inChannel'],
  foreningen: { kind: 'reached', as: 'elsewhere' },
  universitetet: { kind: 'unbound' },
});

const asked = aSentCase({ answers: four });
const view = viewOf(asked, 'chair', dayBefore);

function confirm(more: Omit<ConfirmCard, 'view'>, shown = view): Made {
  return (lang) => confirmCard({ view: shown, ...more }, lang);
}

const meeting = invitedMeeting();
const boardId = genomeBoard.id;

function round(status: PreparedRound['status'], title: string): PreparedRound {
  const draft = aDraft(genomeBoard, { id: roundId, createdAt: sentAt, form: { title } });
  if (status === 'scheduled') return { ...draft, status, sendAt: '2025-05-30T06:00:00.000Z' };
  if (status === 'awaitingRelease') return { ...draft, status, releasedBy: [] };
  return draft;
}

const made: Record<string, Made> = {
  'form.filled': form(),
  'form.blank': form(
    { title: '', question: '', text: '', links: '', files: [], item: null },
    { changes: [] },
  ),
  'form.saved': form({}, { note: 'saved' }),
  'form.faults': form(
    { title: '', links: 'http://x', deadlineKind: 'date', minAnswers: '9', sendWhen: 'later', sendDate: '' },
    {
      faults: {
        title: 'missing',
        links: 'notHttps',
        deadlineDate: 'missing',
        minAnswers: 'moreThanSeats',
        sendDate: 'missing',
        recused: 'nobodyLeft',
      },
    },
  ),
  'form.personNumber': form({ title: 'Klage fra 010203-1234' }, { faults: { title: 'personNumber' } }),
  'form.oneFault': form({ title: '' }, { faults: { title: 'missing' } }),
  'form.ruled': form({ majority: 'simple', minAnswers: '3' }, { board: ruledBoard }),
  'form.closingDay': form({
    deadlineKind: 'date',
    deadlineDate: '2025-06-05',
    deadlineTime: '12:00',
    recused: [syd],
  }),
  'preview.ready': (lang) =>
    previewCard({ roundId, ready: aReadyCase(), board: genomeBoard, now: sentAt, mayStart: true }, lang),
  'preview.warned': (lang) =>
    previewCard(
      {
        roundId,
        ready: aReadyCase({
          deadlineKind: 'date',
          deadlineDate: '2025-06-05',
          recused: [syd],
          minAnswers: '4',
        }),
        board: genomeBoard,
        now: sentAt,
        mayStart: true,
        itemType: 'information',
        reach: someWays,
        look: aLook([anUnseated(), anUnseated({ name: 'Ib Æbelø', userId: '29:ib' })]),
      },
      lang,
    ),
  'preview.allHere': (lang) =>
    previewCard(
      {
        roundId,
        ready: aReadyCase(),
        board: genomeBoard,
        now: sentAt,
        mayStart: true,
        reach: genomeBoard.seats.map(({ id }) => ({
          seatId: id,
          way: { kind: 'reached', as: 'here' },
          inChannel: true,
        })),
        look: aLook([]),
      },
      lang,
    ),
  'preview.personNumber': (lang) =>
    previewCard(
      {
        roundId,
        ready: aReadyCase({ question: 'Kan klagen fra 010203-1234 afvises?', text: 'Se også 020304–4321.' }),
        board: genomeBoard,
        now: sentAt,
        mayStart: true,
      },
      lang,
    ),
  'preview.later': (lang) =>
    previewCard(
      {
        roundId,
        ready: aReadyCase({ sendWhen: 'later', sendDate: '2025-05-30', reminders: [] }),
        board: genomeBoard,
        now: sentAt,
        mayStart: true,
      },
      lang,
    ),
  'preview.needsRelease': (lang) =>
    previewCard(
      { roundId, ready: aReadyCase({}, ruledBoard), board: ruledBoard, now: sentAt, mayStart: false },
      lang,
    ),
  'release.asked': (lang) =>
    releaseCard(
      {
        roundId,
        ready: aReadyCase(),
        board: genomeBoard,
        now: sentAt,
        releasedBy: [],
        mine: ministry,
        mayStart: false,
      },
      lang,
    ),
  'release.reasonMissing': (lang) =>
    releaseCard(
      {
        roundId,
        ready: aReadyCase(),
        board: genomeBoard,
        now: sentAt,
        releasedBy: [],
        mine: ministry,
        mayStart: false,
        reasonMissing: true,
      },
      lang,
    ),
  'release.given': (lang) =>
    releaseCard(
      {
        roundId,
        ready: aReadyCase(),
        board: genomeBoard,
        now: sentAt,
        releasedBy: [ministry],
        mine: ministry,
        mayStart: true,
      },
      lang,
    ),
  'release.waits': (lang) =>
    releaseCard(
      {
        roundId,
        ready: aReadyCase(),
        board: genomeBoard,
        now: sentAt,
        releasedBy: [],
        mine: null,
        mayStart: false,
      },
      lang,
    ),
  'started.now': (lang) => startedCard('started', asked.round, genomeBoard, lang),
  'started.later': (lang) => startedCard('scheduled', round('scheduled', 'Årshjul'), genomeBoard, lang),
  'started.again': (lang) => startedCard('alreadyStarted', asked.round, genomeBoard, lang),
  'confirm.remind': confirm({ what: 'remind' }),
  'confirm.remindOne': confirm({ what: 'remind', seatId: syd }),
  'confirm.remindNobody': confirm({ what: 'remind', seatId: ministry }),
  'confirm.extend': confirm({ what: 'extend' }),
  'confirm.extendTo': confirm({ what: 'extend', to: { date: '2025-06-13' } }),
  'confirm.extendEarlier': confirm({ what: 'extend', to: { date: '2025-06-10' } }),
  'confirm.extendAgain': confirm({
    what: 'extend',
    typed: { fault: 'reasonMissing', date: '2025-06-13', time: '12:00', reason: '' },
  }),
  'confirm.close': confirm({ what: 'close' }),
  'confirm.closeAll': confirm(
    { what: 'close' },
    viewOf(aSentCase({ answers: { ...four, 'region-syd': 'reject' } }), 'secretariat', dayBefore),
  ),
  'confirm.withdraw': confirm({ what: 'withdraw' }),
  'confirm.toMeeting': confirm({ what: 'to-meeting', typed: { fault: 'reasonMissing' } }),
  'confirm.recuse': confirm({ what: 'recuse' }, viewOf(asked, 'member', dayBefore)),
  'confirm.comment': confirm(
    { what: 'comment', typed: { fault: 'textMissing' } },
    viewOf(asked, 'observer', dayBefore),
  ),
  'confirm.ask': confirm(
    { what: 'ask', typed: { reason: 'Hvorfor er budgettet 93,2 i figur 4?' } },
    viewOf(asked, 'member', dayBefore),
  ),
  'confirm.askSubstitute': confirm({ what: 'ask', substitutes: 'unset' }, viewOf(asked, 'member', dayBefore)),
  'confirm.askSubstitute.none': confirm(
    { what: 'ask', substitutes: { value: 'none', source: '§ 9' } },
    viewOf(asked, 'member', dayBefore),
  ),
  'confirm.askSubstitute.allowed': confirm(
    { what: 'ask', substitutes: { value: 'allowed', source: '§ 9' } },
    viewOf(asked, 'member', dayBefore),
  ),
  'confirm.recordWho': confirm({ what: 'record' }, viewOf(asked, 'secretariat', dayBefore)),
  'confirm.record': confirm({ what: 'record', seatId: syd }, viewOf(asked, 'secretariat', dayBefore)),
  'confirm.recordChoice': confirm(
    { what: 'record', seatId: ministry, choice: 'reject', typed: { fault: 'reasonMissing' } },
    viewOf(asked, 'secretariat', dayBefore),
  ),
  'confirm.recordObserver': confirm(
    { what: 'record', seatId: SeatId.parse('universitetet') },
    viewOf(asked, 'secretariat', dayBefore),
  ),
  'confirm.start': (lang) =>
    confirmStartCard(
      { roundId, title: proposal.title, ready: aReadyCase(), board: genomeBoard, mayStart: true },
      lang,
    ),
  'confirm.startUnreleased': (lang) =>
    confirmStartCard(
      { roundId, title: proposal.title, ready: aReadyCase(), board: genomeBoard, mayStart: false },
      lang,
    ),
  'confirm.startIncomplete': (lang) =>
    confirmStartCard({ roundId, title: '', ready: null, board: genomeBoard, mayStart: true }, lang),
  'held.comment': (lang) =>
    heldCard(
      {
        verb: 'round.comment',
        data: { v: 1, roundId },
        field: 'comment',
        text: 'Sagen om 010203-1234 ligner den her og bør nævnes.',
      },
      lang,
    ),
  'choose.deed': (lang) =>
    chooseDeedCard({ roundId, title: proposal.title, deeds: ['to-meeting', 'withdraw'] }, lang),
  'agenda.channel': (lang) => agendaCard({ board: genomeBoard, meeting }, lang),
  'agenda.channelBare': (lang) =>
    agendaCard(
      {
        board: genomeBoard,
        meeting: invitedMeeting({ seq: undefined, startsAt: undefined, endsAt: undefined, place: undefined }),
      },
      lang,
    ),
  'agenda.preview': (lang) => agendaPreviewCard({ boardId, meeting, problems, status: 'draft' }, lang),
  'agenda.previewOfAgenda': (lang) =>
    agendaPreviewCard(
      { boardId, meeting: invitedMeeting({ kind: 'agenda' }), problems: [], status: 'draft' },
      lang,
    ),
  'agenda.previewItem': (lang) =>
    agendaPreviewCard(
      { boardId, meeting, problems: [], status: 'draft', opened: { seq: 2, year: 2025 } },
      lang,
    ),
  'agenda.previewFaults': (lang) =>
    agendaPreviewCard(
      {
        boardId,
        meeting,
        problems: [],
        status: 'draft',
        opened: { seq: 2, year: 2025 },
        faults: { itemTitle: 'titleMissing', itemEnd: 'endsBefore' },
        typed: {
          itemTitle: '',
          itemType: 'none',
          itemStart: '12:30',
          itemEnd: '12:00',
          itemPresenter: 'formandskabet',
        },
      },
      lang,
    ),
  'agenda.previewMeeting': (lang) =>
    agendaPreviewCard({ boardId, meeting, problems: [], status: 'draft', opened: 'meeting' }, lang),
  'agenda.sentOut': (lang) =>
    agendaPreviewCard({ boardId, meeting, problems: [], status: 'sentOut', note: 'saved' }, lang),
  'list.drafts': (lang) =>
    draftsCard(
      {
        drafts: [round('draft', ''), round('awaitingRelease', 'Årshjul'), round('scheduled', 'Budget')],
        board: genomeBoard,
      },
      lang,
    ),
  'list.noDrafts': (lang) => draftsCard({ drafts: [], board: genomeBoard }, lang),
  'list.cases': (lang) => casesCard([view], lang),
  'list.casesWaiting': (lang) => casesCard([viewOf(aSentCase(), 'member', dayBefore)], lang),
  'list.noCases': (lang) => casesCard([], lang),
};

/** Every card that prepares, asks or lists, in both languages, by name. */
export function askedCards(): Record<string, CardMessage> {
  return Object.fromEntries(
    Object.entries(made).flatMap(([name, make]) =>
      (['da', 'en'] as const).map((lang) => [`${name}.${lang}`, make(lang)]),
    ),
  );
}
