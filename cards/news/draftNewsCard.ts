import type { Board } from '../../domain/board/board';
import { localMoment } from '../../domain/calendar/localMoment';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { ReadyCase } from '../../domain/round/readForm';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { byline } from '../case/byline';
import { isShortened, matterOf } from '../case/matterOf';
import { fitCard } from '../fitCard';
import { shell } from '../shell';
import { arithmeticSentence, deadlineMoment, longDateTime } from '../text/dates';
import { joinList } from '../text/numbers';
import { ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { userLine, userParagraphs } from '../userText';
import { type NewsView, renderNews } from './renderNews';

/** News of a case that is not sent out. `ready` is null when its form cannot be sent as it stands. */
export interface DraftNewsFacts {
  news: 'releaseAsked' | 'released' | 'returned' | 'notSent';
  board: Pick<Board, 'calendar'>;
  roundId: RoundId;
  title: string;
  ready: ReadyCase | null;
  /** What the chairs wrote when they sent it back; empty otherwise. */
  text: string;
  /** The bodies whose chairs have released it. */
  releasedBy: readonly string[];
}

/**
 * A case that waits for a chair's release, was sent back, or could not be sent at its time. The chairs see it as it would
 * be sent out.
 */
export function draftNewsCard(facts: DraftNewsFacts, lang: Language, mostBytes?: number): CardMessage {
  return fitCard((room) => {
    const text = textIn(lang).news;
    const lead = text[facts.news].lead;
    const title = userLine(facts.title) || '–';
    const view = viewOf(facts, lang, room);
    const said =
      facts.ready === null ? [] : lines(byline({ proposal: facts.ready.proposal, version: 1 }, lang));
    const card = renderNews({ head: { lead, title, byline: said }, ...view });
    return shell(card, { lang, summary: text.summary(lead, title) });
  }, mostBytes);
}

function viewOf(facts: DraftNewsFacts, lang: Language, room: number): Omit<NewsView, 'head'> {
  const { news } = facts;
  switch (news) {
    case 'releaseAsked':
      return releaseView(facts, lang, room);
    case 'released':
      return releasedView(facts, lang);
    case 'returned':
    case 'notSent':
      return editView(facts, news, lang);
    default:
      return news satisfies never;
  }
}

/** The secretariat may send it out: the button asks once more before it does. */
function releasedView({ roundId, releasedBy }: DraftNewsFacts, lang: Language): Omit<NewsView, 'head'> {
  const text = textIn(lang).news.released;
  const bodies = joinList(
    lang,
    releasedBy.map((body) => userLine(body, 80)),
  );
  const send = button(text.send, 'confirm.open', { v: 1, roundId, what: 'start' }, 'positive');
  return {
    paragraphs: lines(text.next(bodies)),
    quotes: [],
    matter: [],
    field: [],
    small: [],
    actions: [{ buttons: [send, button(text.open, 'round.edit', { v: 1, roundId })], asks: [] }],
  };
}

function releaseView(facts: DraftNewsFacts, lang: Language, room: number): Omit<NewsView, 'head'> {
  const words = textIn(lang);
  const text = words.news.releaseAsked;
  const { ready } = facts;
  const ofCase = { v: 1, roundId: facts.roundId } as const;
  const release = ready === null ? [] : [button(text.release, 'round.release', ofCase, 'positive')];
  const back = {
    title: text.back,
    id: 'reason' as const,
    label: text.reason,
    missing: text.reasonMissing,
    buttons: [button(text.sendBack, 'round.return', ofCase)],
  };
  return {
    paragraphs: lines(
      ...(ready === null ? [text.incomplete] : [text.next, ...planLines(facts, ready, lang)]),
    ),
    quotes: [],
    matter: ready === null ? [] : [matterOf(ready.proposal, lang, room, ready.kind)],
    field: [],
    small: lines(isShortened(room) ? words.shortened : null),
    actions: [{ buttons: release, asks: [back] }],
  };
}

function editView(
  { roundId, text: said }: DraftNewsFacts,
  news: 'returned' | 'notSent',
  lang: Language,
): Omit<NewsView, 'head'> {
  const words = textIn(lang);
  const quoted = userParagraphs(said, 1_000);
  return {
    paragraphs: lines(words.news[news].next),
    quotes: quoted.length > 0 ? [{ label: words.case.comment, paragraphs: lines(...quoted) }] : [],
    matter: [],
    field: [],
    small: [],
    actions: [{ buttons: [button(words.news.edit, 'round.edit', { v: 1, roundId }, 'positive')], asks: [] }],
  };
}

/** When it goes out, the deadline with its arithmetic, and the rule. */
function planLines({ board }: DraftNewsFacts, ready: ReadyCase, lang: Language): string[] {
  const words = textIn(lang);
  const text = words.news.releaseAsked;
  const { deadline, later, sendAt, rules } = ready;
  const sending = later
    ? text.sendAt(longDateTime(lang, localMoment(board.calendar, sendAt)))
    : text.sendOnRelease;
  return [
    `${sending}.`,
    `${text.deadline(longDateTime(lang, deadlineMoment(deadline)))}.`,
    ...(deadline.arithmetic ? [arithmeticSentence(lang, deadline.arithmetic)] : []),
    words.outcome.rule(ruleSentence(rules, lang)),
  ];
}
