import { agendaPreviewCard } from '../../cards/agenda/agendaPreviewCard';
import { nextItemText, plainLines, type WaitingCase } from '../../cards/agenda/nextItemText';
import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import type { CaseLead } from '../../cards/case/caseLead';
import { runCard } from '../../cards/case/runCard';
import { confirmCard } from '../../cards/confirm/confirmCard';
import { formCard } from '../../cards/form/formCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import { previewCard } from '../../cards/preview/previewCard';
import { minutesCaseDa } from '../../cards/text/minutesCase.da';
import { minutesCaseEn } from '../../cards/text/minutesCase.en';
import { minutesParagraph } from '../../cards/text/minutesParagraph';
import { objectionsDa } from '../../cards/text/objections.da';
import { objectionsEn } from '../../cards/text/objections.en';
import { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { Choice } from '../../domain/round/choice';
import type { Ruling } from '../../domain/round/correction';
import { readForm } from '../../domain/round/readForm';
import type { ClosedRound } from '../../domain/round/round';
import { minutes } from '../support/boardAtWork';
import { aDraft, anEntry } from '../support/builders';
import { answeredAt, dayBefore, genomeBoard, sentAt, toldAt, viewOf } from '../support/caseViews';
import { describeCards, type Made } from '../support/describeCards';
import {
  corrections,
  ended,
  type Given,
  minutesForm,
  sentMinutes,
  sentSilence,
} from '../support/minutesViews';

type Who = Parameters<typeof viewOf>[1];

const syd = SeatId.parse('region-syd');
const accepted: Ruling = { kind: 'accepted', answer: 1 };
const rejected: Ruling = { kind: 'rejected', answer: 1, reason: 'Beløbet står i bilag 3.' };
const contradicts: Ruling = { kind: 'contradicts', answer: 1, other: SeatId.parse('centret') };
const three: Record<string, Choice> = { ministeriet: 'approve', 'region-nord': 'approve' };
const one: Record<string, Choice> = { ...three, 'region-syd': 'correct' };
const two: Record<string, Choice> = { ...one, centret: 'correct' };

const open = sentMinutes();
const corrected = sentMinutes({ answers: one });
const twoCorrected = sentMinutes({ answers: two });
const isAccepted = sentMinutes({ answers: one, rulings: [['region-syd', accepted]] });
const isRejected = sentMinutes({ answers: one, rulings: [['region-syd', rejected]] });
const contradicting = sentMinutes({ answers: two, rulings: [['region-syd', contradicts]] });
const mixed = sentMinutes({
  answers: { ...two, foreningen: 'correct' },
  rulings: [
    ['region-syd', accepted],
    ['centret', rejected],
  ],
});
const silence = sentSilence();
const objected = sentSilence(
  { ...quiet(), 'region-syd': 'object' },
  { 'region-syd': 'Budgettet er for stort.' },
);

function quiet(): Record<string, Choice> {
  return { ministeriet: 'no-objection', 'region-nord': 'no-objection' };
}

const card =
  (given: Given, who: Who, lead: CaseLead, at = dayBefore): Made =>
  (lang) =>
    caseCard(viewOf(given, who, at), lang, { lead, refreshUserIds: [] });
const status =
  (given: Given, who: 'chair' | 'secretariat', at = dayBefore): Made =>
  (lang) =>
    runCard(viewOf(given, who, at), lang, { refreshUserIds: [] });
const told = (given: Given, who: Who, decision: string | null = '2025-2'): Made => {
  const after = ended(given, decision);
  const entry = decision === null ? null : anEntry(genomeBoard, after.round as ClosedRound).entry;
  return (lang) => outcomeCard(viewOf(after, who, toldAt), entry, lang);
};
const news =
  (what: 'corrections' | 'against', given: Given, who: 'chair' | 'secretariat'): Made =>
  (lang) => {
    const view = viewOf(given, who, dayBefore);
    const seat = view.seats?.find((line) => line.seatId === syd) ?? null;
    return newsCard({ news: what, view, seat, text: '', asked: 0 }, lang);
  };
const ask =
  (given: Given, seatId?: SeatId, fault?: string): Made =>
  (lang) =>
    confirmCard(
      {
        what: 'correction',
        view: viewOf(given, 'secretariat', dayBefore),
        seatId,
        ...(fault === undefined ? {} : { typed: { fault } }),
      },
      lang,
    );
const draft = aDraft(genomeBoard, { createdAt: sentAt, form: minutesForm });
const ready = readForm(draft.form, genomeBoard, [], sentAt);
if (ready.kind === 'faults') throw new Error('the minutes cannot be sent');

const notReached = ((): Given => {
  const { seats, ...rest } = sentMinutes({ answers: three });
  return {
    ...rest,
    seats: seats.map((seat) => (seat.seatId === 'centret' ? { ...seat, reached: false } : seat)),
  };
})();
// By the board's own rule a member whom the minutes have not reached is no approval.
const votedDown: Given = {
  ...notReached,
  round: {
    ...notReached.round,
    rules: { ...notReached.round.rules, unreached: { value: 'notApproved', setBy: 'board' } },
  },
};

const made: Record<string, Made> = {
  'minutes.open.member': card(open, 'member', 'new', sentAt),
  'minutes.open.chair': card(open, 'chair', 'new', sentAt),
  'minutes.open.observer': card(open, 'observer', 'new', sentAt),
  'minutes.open.channel': card(open, 'channel', 'new', sentAt),
  'minutes.reminder': card(open, 'member', 'reminder'),
  'minutes.missing': (lang) => {
    const view = viewOf(open, 'member', answeredAt);
    const note = answerNote('commentMissing', view, lang);
    return caseCard(view, lang, { lead: 'answer', note, openAnswers: true, refreshUserIds: [] });
  },
  'minutes.answered.approve': card(sentMinutes({ answers: { 'region-syd': 'approve' } }), 'member', 'answer'),
  'minutes.answered.correct': card(corrected, 'member', 'answer'),
  'minutes.ruled.accepted': card(isAccepted, 'member', 'ruling'),
  'minutes.ruled.rejected': card(isRejected, 'member', 'ruling'),
  'minutes.ruled.contradicting': card(contradicting, 'member', 'ruling'),
  'minutes.run.secretariat': status(twoCorrected, 'secretariat'),
  'minutes.run.chair': status(corrected, 'chair'),
  'minutes.run.mixed': status(mixed, 'secretariat'),
  'minutes.run.settled': status(isAccepted, 'secretariat'),
  'minutes.news.secretariat': news('corrections', corrected, 'secretariat'),
  'minutes.ask.whose': ask(twoCorrected),
  'minutes.ask.one': ask(corrected),
  'minutes.ask.two': ask(contradicting, syd, 'otherMissing'),
  'minutes.ask.noReason': ask(corrected, syd, 'reasonMissing'),
  'minutes.ask.none': ask(open),
  'minutes.told.tacit.member': told(sentMinutes({ answers: three }), 'member'),
  'minutes.told.corrected.secretariat': told(isAccepted, 'secretariat'),
  'minutes.told.corrected.channel': told(isAccepted, 'channel'),
  'minutes.told.corrected.observer': told(isAccepted, 'observer'),
  'minutes.told.toMeeting.member': told(isRejected, 'member', null),
  'minutes.told.notReached.secretariat': told(notReached, 'secretariat', null),
  'minutes.told.notApproved.secretariat': told(votedDown, 'secretariat', '2025-2'),
  'minutes.told.toMeeting.secretariat': told(mixed, 'secretariat', null),
  'minutes.told.contradicting.chair': told(contradicting, 'chair', null),
  'minutes.form': (lang) =>
    formCard(
      { roundId: draft.id, form: draft.form, faults: {}, board: genomeBoard, now: sentAt, changes: [] },
      lang,
    ),
  'minutes.preview': (lang) =>
    previewCard(
      { roundId: draft.id, ready: ready.case, board: genomeBoard, mayStart: true, now: sentAt },
      lang,
    ),
  'minutes.meeting.approved': (lang) =>
    agendaPreviewCard(
      {
        boardId: genomeBoard.id,
        meeting: minutes(),
        status: 'sentOut',
        problems: [],
        approved: { date: '2025-06-11', decision: '2025-2', corrected: true },
      },
      lang,
    ),
  'silence.open.member': card(silence, 'member', 'new', sentAt),
  'silence.open.observer': card(silence, 'observer', 'new', sentAt),
  'silence.open.channel': card(silence, 'channel', 'new', sentAt),
  'silence.reminder': card(silence, 'member', 'reminder'),
  'silence.notOffered': (lang) => {
    const view = viewOf(silence, 'member', answeredAt);
    const note = answerNote('notOffered', view, lang);
    return caseCard(view, lang, { lead: 'answer', note, refreshUserIds: [] });
  },
  'silence.answered.object': card(objected, 'member', 'answer'),
  'silence.answered.noObjection': card(sentSilence({ 'region-syd': 'no-objection' }), 'member', 'answer'),
  'silence.run.chair': status(objected, 'chair'),
  'silence.run.secretariat': status(sentSilence(quiet()), 'secretariat'),
  'silence.news.against': news('against', objected, 'secretariat'),
  'silence.record': (lang) =>
    confirmCard({ what: 'record', seatId: syd, view: viewOf(silence, 'secretariat', dayBefore) }, lang),
  'silence.told.tacit.member': told(sentSilence(quiet()), 'member'),
  'silence.told.objected.secretariat': told(objected, 'secretariat'),
};

describeCards(made);

const json = (name: string, lang: Language = 'da') => JSON.stringify(made[name]?.(lang));

describe('minutes', () => {
  it('offer their two answers and no other', () => {
    expect(json('minutes.open.member')).toContain('Godkender referatet');
    expect(json('minutes.open.member')).toContain('Har rettelser');
    for (const other of ['Kan ikke godkende', 'Undlader at stemme', 'Ønsker behandling'])
      expect(json('minutes.open.member')).not.toContain(other);
  });

  it('say on every card before the end that silence approves, whom, and who chose that', () => {
    for (const name of [
      'minutes.open.member',
      'minutes.open.chair',
      'minutes.open.observer',
      'minutes.open.channel',
      'minutes.reminder',
      'minutes.run.secretariat',
      'minutes.form',
      'minutes.preview',
    ]) {
      expect(json(name)).toContain('et manglende svar fra den, sagen er nået frem til, er en godkendelse');
      expect(json(name)).toContain('fastsat af formandskabet for denne sag');
    }
  });

  it('remind of the minutes', () => {
    expect(made['minutes.reminder']?.('da').summary).toBe(
      'Vi mangler dit svar om referatet: Referat af mødet den 7. maj 2025. Svar senest i morgen, onsdag den 11. juni kl. 23.59.',
    );
  });

  it('keep corrections from the channel and from the members while the case is open', () => {
    for (const who of ['member', 'observer', 'channel'] as const) {
      const seen = JSON.stringify(
        caseCard(viewOf(twoCorrected, who, dayBefore), 'da', { lead: 'update', refreshUserIds: [] }),
      );
      expect(seen).not.toContain(corrections.centret);
    }
    expect(json('minutes.told.corrected.channel')).not.toContain('92,9');
  });

  it('end in sentences that can be read aloud', () => {
    expect(json('minutes.told.corrected.secretariat')).toContain(
      'Referatet af mødet den 7. maj 2025 er stiltiende godkendt med rettelser.',
    );
    expect(json('minutes.told.toMeeting.secretariat')).toContain(
      'Referatet af mødet den 7. maj 2025 er ikke godkendt skriftligt og behandles på næste møde.',
    );
    expect(json('minutes.told.toMeeting.secretariat')).toContain(
      'Ét medlems rettelser er afvist og ikke trukket tilbage. Ét medlems rettelser er ikke afgjort.',
    );
    expect(json('minutes.told.contradicting.chair')).toContain(
      'Rettelser fra 2 medlemmer modstrider hinanden.',
    );
  });

  it('go on the next agenda to be decided, whatever kept them from being approved in writing', () => {
    const item = 'Godkendelse: Referat af mødet den 7. maj 2025, med udkast (B) v/fællessekretariatet';
    for (const name of ['minutes.told.notReached.secretariat', 'minutes.told.notApproved.secretariat']) {
      expect(json(name)).toContain(item);
      expect(json(name)).toContain('agenda.next');
    }
    expect(json('minutes.told.toMeeting.secretariat')).toContain('med udkast og rettelser (B)');
    const view = viewOf(ended(notReached, null), 'secretariat', toldAt);
    const title = view.round.proposal.title;
    const waiting: WaitingCase = {
      about: 'decision',
      item: { id: 'x', title },
      view,
      remarks: [],
      entry: null,
      origin: null,
    };
    const lines = plainLines(
      nextItemText({ number: { seq: 1, year: 2025 }, about: 'decision', cases: [waiting] }, 'da'),
    );
    expect(lines).toContain('Referatet af mødet den 7. maj 2025 er ikke godkendt: ingen beslutning.');
  });

  it('get a paragraph of their own', () => {
    const { round } = ended(sentMinutes({ answers: three }), null);
    const { entry } = anEntry(genomeBoard, round as ClosedRound);
    expect(minutesParagraph(entry, 'da')).toBe(
      'Referatet af mødet den 7. maj 2025 er stiltiende godkendt den 11. juni 2025 i skriftlig procedure (beslutning 2025-1).',
    );
    expect(minutesParagraph({ ...entry, minutesOf: null }, 'en')).toBe(
      'The minutes were tacitly approved by written procedure on 11 June 2025 (Decision 2025-1).',
    );
  });
});

describe('a silence procedure', () => {
  it('offers an objection or none', () => {
    expect(json('silence.open.member')).toContain('Ingen indsigelse');
    expect(json('silence.open.member')).not.toContain('Godkender med bemærkninger');
    expect(json('silence.open.member')).toContain(
      'Svarer du ikke inden fristen, tæller det som en godkendelse.',
    );
    expect(json('silence.open.observer')).not.toContain('Svarer du ikke inden fristen');
  });

  it('tells of an objection as one', () => {
    expect(json('silence.news.against')).toContain('Ét medlem gør indsigelse.');
    expect(json('silence.told.objected.secretariat')).toContain('Ikke godkendt.');
  });
});

const leaves = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2].map((n) => [path, String(value(n, n + 1, 'og', 'x'))]);
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
};

it.each([
  ['minutes', minutesCaseDa, minutesCaseEn],
  ['objections', objectionsDa, objectionsEn],
])('the words of %s are there in both languages, calm and without system words', (_, da, en) => {
  expect(leaves(en).map(([path]) => path)).toEqual(leaves(da).map(([path]) => path));
  for (const [, text] of [...leaves(da), ...leaves(en)]) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/!|\$\{|undefined|\brunde|\bkvorum|\blukket\b|\blukkes|publicer|\bfejl \d/i);
  }
});
