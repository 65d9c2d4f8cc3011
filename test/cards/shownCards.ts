import type { CardMessage } from '../../cards/card';
import { type AnswerFate, answerNote } from '../../cards/case/answerNote';
import { type CaseCardOptions, caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { answerToAllCard } from '../../cards/news/answerToAllCard';
import { draftNewsCard } from '../../cards/news/draftNewsCard';
import { mondayCard } from '../../cards/news/mondayCard';
import { type CaseNews, newsCard } from '../../cards/news/newsCard';
import { type UndeliveredFacts, undeliveredCard } from '../../cards/news/undeliveredCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { roundIdOf } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { Recorded } from '../../domain/round/onBehalf';
import { readForm } from '../../domain/round/readForm';
import { aDraft, anEntry, aUlid } from '../support/builders';
import {
  aDecidedCase,
  answeredAt,
  aSentCase,
  aStoppedCase,
  dayBefore,
  genomeBoard,
  justPassed,
  lastDay,
  sealedAt,
  sentAt,
  toldAt,
  viewOf,
} from '../support/caseViews';

type Answers = Record<string, Choice>;
type Made = (lang: Language) => CardMessage;

const four: Answers = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve-with-comment',
};
const five: Answers = { ...four, 'region-syd': 'approve' };
const against: Answers = { ...four, 'region-syd': 'reject' };
const comments = { foreningen: 'Tabel 2 bør stemme med figur 4.' };
const objection = { ...comments, 'region-syd': 'Budgettet kan ikke rummes i regionen.' };

function card(view: CaseView, lead: CaseCardOptions['lead'], more: Partial<CaseCardOptions> = {}): Made {
  return (lang) => caseCard(view, lang, { lead, refreshUserIds: [], ...more });
}

/** The reply to a press, as the bot makes it. */
function reply(view: CaseView, fate: AnswerFate, more: Partial<CaseCardOptions> = {}): Made {
  return (lang) =>
    caseCard(view, lang, {
      lead: 'answer',
      refreshUserIds: ['29:1'],
      note: answerNote(fate, view, lang),
      ...more,
    });
}

const answeredBy = (choice: Choice, more = {}) =>
  viewOf(aSentCase({ answers: { 'region-syd': choice }, comments, ...more }), 'member', answeredAt);

function extended(): CaseView {
  const sent = aSentCase();
  const { deadline, extensions } = sent.round;
  const later = { at: '2025-06-16T21:59:59.999Z', localDate: '2025-06-16', localTime: '23:59' };
  const extension = {
    from: deadline.at,
    to: later.at,
    reason: 'To medlemmer har bedt om mere tid.',
    at: answeredAt,
  };
  return viewOf(
    { ...sent, round: { ...sent.round, deadline: later, extensions: [...extensions, extension] } },
    'member',
    answeredAt,
  );
}

const onBehalf = (): CaseView => {
  const view = answeredBy('approve');
  const answer = view.mine?.answer;
  if (answer == null) throw new Error('the seat has answered');
  return {
    ...view,
    mine: {
      seatId: 'region-syd' as never,
      answers: 1,
      previous: null,
      recusal: null,
      body: 'Region Sydvig',
      substitute: null,
      correction: null,
      answer: { ...answer, onBehalf: Recorded.parse('Ringede mandag formiddag.') },
    },
  };
};

const caseCards: Record<string, Made> = {
  'case.open.member': card(viewOf(aSentCase(), 'member', sentAt), 'new'),
  'case.open.chair': card(viewOf(aSentCase(), 'chair', sentAt), 'new'),
  'case.open.observer': card(viewOf(aSentCase(), 'observer', sentAt), 'new'),
  'case.open.secretariat': card(viewOf(aSentCase(), 'secretariat', sentAt), 'show'),
  'case.open.recused': card(viewOf(aSentCase({ recused: ['region-syd'] }), 'member', sentAt), 'new'),
  'case.open.channel': card(viewOf(aSentCase({ answers: four }), 'channel', dayBefore), 'new'),
  'case.trial': card(viewOf(aSentCase(), 'member', sentAt), 'trial'),
  'case.extended': card(extended(), 'update'),
  'case.reminder.tomorrow': card(viewOf(aSentCase(), 'member', dayBefore), 'reminder'),
  'case.reminder.today': card(viewOf(aSentCase(), 'member', lastDay), 'reminder'),
  'case.answered.approve': reply(answeredBy('approve'), 'recorded'),
  'case.answered.withComment': reply(
    answeredBy('approve-with-comment', { comments: { 'region-syd': 'Tabel 2 bør stemme med figur 4.' } }),
    'repeated',
  ),
  'case.answered.reject': reply(answeredBy('reject', { comments: objection }), 'recorded'),
  'case.answered.abstain': reply(answeredBy('abstain'), 'recorded'),
  'case.answered.meeting': reply(answeredBy('request-meeting'), 'recorded'),
  'case.answered.onBehalf': card(onBehalf(), 'show'),
  'case.note.stale': reply(answeredBy('approve'), 'stale', { typed: 'Ny bemærkning' }),
  'case.note.commentMissing': reply(viewOf(aSentCase(), 'member', answeredAt), 'commentMissing', {
    openAnswers: true,
  }),
  'case.note.offer': reply(viewOf(aSentCase(), 'member', answeredAt), 'offer'),
  'case.note.thumb': reply(viewOf(aSentCase(), 'member', answeredAt), 'thumb'),
  'case.note.unsure': reply(viewOf(aSentCase(), 'member', answeredAt), 'unsure'),
  'case.passed.unanswered': reply(viewOf(aSentCase(), 'member', justPassed), 'late'),
  'case.passed.answered': reply(
    viewOf(aSentCase({ answers: { 'region-syd': 'approve' } }), 'member', justPassed),
    'ended',
  ),
  'case.passed.channel': card(viewOf(aSentCase({ answers: four }), 'channel', justPassed), 'update'),
  'case.closed.answered': card(viewOf(aDecidedCase({ answers: five }, null), 'member', sealedAt), 'update'),
  'case.closed.unanswered': reply(viewOf(aDecidedCase({ answers: four }, null), 'member', sealedAt), 'ended'),
  'case.closed.observer': card(viewOf(aDecidedCase({ answers: four }, null), 'observer', sealedAt), 'update'),
  'case.closed.channel': card(viewOf(aDecidedCase({ answers: five }, null), 'channel', sealedAt), 'update'),
  'case.closed.recused': card(
    viewOf(aDecidedCase({ recused: ['region-syd'], answers: four }, null), 'member', sealedAt),
    'update',
  ),
  'case.told.approved.member': card(
    viewOf(aDecidedCase({ answers: five, comments }), 'member', toldAt),
    'update',
  ),
  'case.told.approved.channel': card(viewOf(aDecidedCase({ answers: five }), 'channel', toldAt), 'update'),
  'case.told.approved.recused': card(
    viewOf(aDecidedCase({ recused: ['region-syd'], answers: four }), 'member', toldAt),
    'update',
  ),
  'case.told.notApproved.member': card(
    viewOf(aDecidedCase({ answers: against, comments: objection }), 'member', toldAt),
    'update',
  ),
  'case.told.withdrawn.member': card(
    viewOf(aStoppedCase('withdrawn', 'Budgettet skal regnes om.'), 'member', dayBefore),
    'update',
  ),
  'case.told.withdrawn.channel': card(
    viewOf(aStoppedCase('withdrawn', 'Budgettet skal regnes om.'), 'channel', dayBefore),
    'update',
  ),
  'case.told.toMeeting.member': card(
    viewOf(aStoppedCase('toMeeting', 'Sagen bør drøftes.'), 'member', dayBefore),
    'update',
  ),
};

const status =
  (view: CaseView, note?: string): Made =>
  (lang) =>
    runCard(view, lang, { refreshUserIds: [], note });

const runCards: Record<string, Made> = {
  'run.open.chair.owes': status(viewOf(aSentCase({ answers: { centret: 'approve' } }), 'chair', answeredAt)),
  'run.open.chair': status(viewOf(aSentCase({ answers: four, comments }), 'chair', dayBefore)),
  'run.open.secretariat': status(
    viewOf(aSentCase({ answers: against, comments: objection }), 'secretariat', dayBefore),
    'Der er sendt påmindelse til 1 medlem.',
  ),
  'run.open.none': status(viewOf(aSentCase(), 'secretariat', sentAt)),
  'run.open.recused': status(
    viewOf(aSentCase({ recused: ['region-syd'], answers: four }), 'secretariat', dayBefore),
  ),
  'run.passed': status(viewOf(aSentCase({ answers: four }), 'secretariat', justPassed)),
  'run.closed.chair': status(viewOf(aDecidedCase({ answers: five }, null), 'chair', sealedAt)),
};

function outcome(
  viewer: 'member' | 'chair' | 'secretariat' | 'observer',
  decided: ReturnType<typeof aDecidedCase>,
): Made {
  const { round, board } = decided;
  const entry = round.decision === null ? null : anEntry(board, round).entry;
  return (lang) => outcomeCard(viewOf(decided, viewer, toldAt), entry, lang);
}

const verdicts: Record<string, ReturnType<typeof aDecidedCase>> = {
  tooFew: aDecidedCase({ answers: { centret: 'approve', foreningen: 'approve' } }),
  nobodyVoted: aDecidedCase({
    answers: { ministeriet: 'abstain', centret: 'abstain', foreningen: 'abstain' },
  }),
  meeting: aDecidedCase({ answers: { ...four, 'region-syd': 'request-meeting' } }),
  tie: aDecidedCase({
    form: { majority: 'simple' },
    answers: { ministeriet: 'approve', centret: 'approve', foreningen: 'reject', 'region-syd': 'reject' },
  }),
};

function stopped(kind: 'withdrawn' | 'toMeeting', viewer: 'member' | 'secretariat'): Made {
  const view = viewOf(
    aStoppedCase(kind, 'Sagen bør drøftes på næste møde.', { answers: four }),
    viewer,
    dayBefore,
  );
  return (lang) => outcomeCard(view, null, lang);
}

const outcomeCards: Record<string, Made> = {
  'outcome.approved.member': outcome('member', aDecidedCase({ answers: five, comments })),
  'outcome.approved.observer': outcome('observer', aDecidedCase({ answers: five })),
  'outcome.approved.secretariat': outcome('secretariat', aDecidedCase({ answers: five })),
  'outcome.approved.recused': outcome(
    'secretariat',
    aDecidedCase({ answers: four, recused: ['region-syd'] }),
  ),
  'outcome.notApproved.chair': outcome('chair', aDecidedCase({ answers: against })),
  'outcome.tooFew.member': outcome('member', verdicts.tooFew as never),
  'outcome.nobodyVoted.member': outcome('member', verdicts.nobodyVoted as never),
  'outcome.meeting.member': outcome('member', verdicts.meeting as never),
  'outcome.tie.member': outcome('member', verdicts.tie as never),
  'outcome.withdrawn.member': stopped('withdrawn', 'member'),
  'outcome.toMeeting.secretariat': stopped('toMeeting', 'secretariat'),
};

function news(what: CaseNews, viewer: 'chair' | 'secretariat', answers: Answers, text = '', asked = 0): Made {
  const view = viewOf(
    aSentCase({ answers, comments: answers === against ? objection : comments }),
    viewer,
    dayBefore,
  );
  const seat = view.seats?.find((line) => line.seatId === 'region-syd') ?? null;
  return (lang) => newsCard({ news: what, view, seat, text, asked }, lang);
}

function undelivered(
  what: UndeliveredFacts['what'],
  code: string,
  { isChannel = false, mustAct = true } = {},
): Made {
  const { round } = viewOf(aSentCase({ answers: four }), 'secretariat', dayBefore);
  const whom = isChannel ? null : { name: 'Åse Øst', body: 'Region Syd' };
  const about = isChannel ? null : { roundId: round.id, title: round.proposal.title };
  return (lang) => undeliveredCard({ board: genomeBoard, about, what, whom, code, mustAct }, lang);
}

const question = 'Hvorfor er budgettet 93,2 mio. kr. i figur 4?';

function draft(
  what: 'releaseAsked' | 'released' | 'returned' | 'notSent',
  complete: boolean,
  text = '',
  releasedBy: string[] = [],
): Made {
  const { form } = aDraft(genomeBoard, {
    form: { title: 'Årshjul og budget 2025', ...(complete ? {} : { question: '' }) },
  });
  const read = readForm(form, genomeBoard, [], sentAt);
  const ready = read.kind === 'ready' ? read.case : null;
  const roundId = roundIdOf(genomeBoard.id, aUlid(1));
  return (lang) =>
    draftNewsCard(
      { news: what, board: genomeBoard, roundId, title: form.title, ready, text, releasedBy },
      lang,
    );
}

const newsCards: Record<string, Made> = {
  'news.against.chair': news('against', 'chair', against),
  'news.against.secretariat': news('against', 'secretariat', against),
  'news.meetingDemanded': news('meetingDemanded', 'secretariat', {
    ...four,
    'region-syd': 'request-meeting',
  }),
  'news.allAnswered': news('allAnswered', 'chair', five),
  'news.dayBefore': news('dayBefore', 'chair', four),
  'news.unreachable.secretariat': news('unreachable', 'secretariat', four),
  'news.unreachable.chair': news('unreachable', 'chair', four),
  'news.unreachable.blocked': news('unreachable', 'secretariat', four, 'blockedByUser'),
  'news.unreachable.notInstalled': news('unreachable', 'secretariat', four, 'neverSeen'),
  'news.undelivered.outcome': undelivered('outcomeCard', 'disabledByAdmin'),
  'news.undelivered.tenant': undelivered('caseCard', 'tenantNotAllowed'),
  'news.undelivered.channelTenant': undelivered('agenda', 'tenantNotAllowed', { isChannel: true }),
  'news.undelivered.stuck': undelivered('answerToAllCard', 'status502'),
  'news.undelivered.channel': undelivered('agenda', 'notInstalled', { isChannel: true }),
  'news.undelivered.channel.chair': undelivered('agenda', 'notFound', { isChannel: true, mustAct: false }),
  'news.asked.secretariat': news('asked', 'secretariat', four, question, 3),
  'news.asked.chair': news('asked', 'chair', four, question, 3),
  'news.paperUnreadable': news('paperUnreadable', 'secretariat', four, 'Filen vil have en adgangskode.'),
  'news.releaseAsked': draft('releaseAsked', true),
  'news.releaseAsked.incomplete': draft('releaseAsked', false),
  'news.released': draft('released', true, '', ['Prøveministeriet']),
  'news.released.both': draft('released', true, '', ['Prøveministeriet', 'Region Nordvig']),
  'news.returned': draft('returned', true, 'Fristen bør være længere.'),
  'news.notSent': draft('notSent', false),
  'answerToAll.waiting': (lang) =>
    answerToAllCard(
      {
        about: 'question',
        view: viewOf(aSentCase(), 'member', answeredAt),
        question,
        answer: 'Figur 4 er rettet til 92,9 mio. kr.',
        askedBy: 'Region Nordvig',
      },
      lang,
    ),
  'answerToAll.answered': (lang) =>
    answerToAllCard(
      {
        about: 'question',
        view: answeredBy('approve'),
        question,
        answer: 'Figur 4 er rettet til 92,9 mio. kr.',
        askedBy: 'Region Nordvig',
      },
      lang,
    ),
  'monday.nothing': (lang) =>
    mondayCard(
      {
        cases: [viewOf(aSentCase({ answers: four }), 'chair', answeredAt)],
        awaitingRelease: [],
        mustAct: false,
        reader: 'chair',
        toJournalise: { cases: [], more: 0 },
      },
      lang,
    ),
  'monday.act': (lang) =>
    mondayCard(
      {
        cases: [viewOf(aSentCase({ answers: { centret: 'approve' } }), 'chair', answeredAt)],
        awaitingRelease: [{ id: roundIdOf(genomeBoard.id, aUlid(2)), title: 'Forretningsorden, revideret' }],
        mustAct: true,
        reader: 'chair',
        toJournalise: { cases: [], more: 0 },
      },
      lang,
    ),
};

/** Every card of a case in every state, by the name of its golden file. */
export function shownCards(): Record<string, CardMessage> {
  const all = { ...caseCards, ...runCards, ...outcomeCards, ...newsCards };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, make]) => [
      [`${name}.da`, make('da')],
      [`${name}.en`, make('en')],
    ]),
  );
}
