import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersOf } from '../../domain/round/offeredChoices';
import type { SeatLine } from '../../domain/round/seatLine';
import type { CardMessage } from '../card';
import { lines } from '../card';
import { byline } from '../case/byline';
import { mustRule } from '../case/correctionLines';
import { extendable, mayDecideRecusal } from '../case/runButtons';
import { reminderLine } from '../case/runCard';
import { owesAnswer } from '../case/standing';
import { standingLines } from '../case/standingLines';
import { tooFew } from '../confirm/recuse';
import type { Head } from '../parts/partViews';
import { shell } from '../shell';
import { confirmationText } from '../text/confirmation';
import { contactsText } from '../text/contacts';
import { extensionText } from '../text/extension';
import { minutesCaseText } from '../text/minutesCase';
import { objectionsText } from '../text/objections';
import { offerWords } from '../text/offerWords';
import { onBehalfText } from '../text/onBehalf';
import { personAndSeat } from '../text/people';
import { reachText, whyNotPerson } from '../text/reach';
import { recusalText } from '../text/recusal';
import { boardSettles, recusalByBoardText, recusalForMinutes } from '../text/recusalByBoard';
import { statusLines } from '../text/statusSentence';
import { substitutesText } from '../text/substitutes';
import { textIn } from '../text/text';
import { userLine, userParagraphs } from '../userText';
import { answerField, newsButtons } from './newsButtons';
import { type NewsView, renderNews } from './renderNews';

/** What those who run a sent case are told without asking. */
export type CaseNews =
  | 'against'
  | 'meetingDemanded'
  | 'allAnswered'
  | 'dayBefore'
  | 'unreachable'
  | 'asked'
  | 'paperUnreadable'
  | 'recusalReported'
  | 'recusalDecided'
  | 'confirmationAsked'
  | 'confirmationMissing'
  | 'corrections'
  | 'answerDisputed'
  | 'stoodDown';

/** News of a sent case: of which seat, in whose words, and the number of the question where it is one. */
export interface NewsFacts {
  news: CaseNews;
  view: CaseView;
  seat: SeatLine | null;
  text: string;
  asked: number;
  /** The contact person or substitute who said it, where it was not the seat's own. */
  from?: string | undefined;
}

/**
 * News to a chair or the secretariat. The first line says whether they must act. A seat is named with its answer only
 * where this reader may know how it voted.
 */
export function newsCard(facts: NewsFacts, lang: Language): CardMessage {
  const { view, news } = facts;
  const text = textIn(lang);
  const lead = leadLine(facts, lang);
  const title = userLine(view.round.proposal.title) || '–';
  const head: Head = { lead, title, byline: lines(byline(view.round, lang)) };
  const field = answerField(facts, lang);
  const card = renderNews({
    head,
    paragraphs: lines(...paragraphs(facts, lang)),
    quotes: quotes(facts, lang),
    matter: [],
    field,
    small: lines(news === 'asked' && field.length > 0 ? text.news.asked.toAll : null),
    actions: [{ buttons: newsButtons(facts, lang), asks: [] }],
  });
  return shell(card, { lang, summary: text.news.summary(lead, title) });
}

function leadLine({ news, view, seat, from }: NewsFacts, lang: Language): string {
  const text = textIn(lang).news;
  const confirming = confirmationText(lang);
  if (news === 'confirmationMissing') return confirming.leadReminder;
  if (news === 'confirmationAsked') return view.confirms ? confirming.leadAsked : confirming.lead;
  if (news === 'corrections') return minutesCaseText(lang).news[mustRule(view) ? 'lead' : 'what'];
  const objects = news === 'against' && answersOf(view.round) === 'silence';
  const isSubstitute = from !== undefined && from === seat?.substitute;
  const missed = isSubstitute && news === 'unreachable';
  const what = objects
    ? objectionsText(lang).news.what
    : missed
      ? substitutesText(lang).news.unreachable.what
      : whatOf(news, view, lang);
  const byTheWay = owesAnswer(view) ? text.waiting(what) : text.nothing(what);
  switch (news) {
    case 'unreachable':
      if (view.viewer !== 'secretariat') return byTheWay;
      return isSubstitute ? substitutesText(lang).news.unreachable.lead : text[news].lead;
    case 'asked':
    case 'paperUnreadable':
      return view.viewer === 'secretariat' ? text[news].lead : byTheWay;
    case 'recusalReported':
      if (view.round.status === 'awaitingConfirmation')
        return confirming[view.confirms ? 'leadAsked' : 'lead'];
      if (!mayDecideRecusal(view)) return byTheWay;
      return boardSettles(view) ? recusalByBoardText(lang).lead : text[news].lead;
    case 'answerDisputed':
      return seat?.disputed === 'late' ? onBehalfText(lang).news.lead : byTheWay;
    case 'recusalDecided':
    case 'stoodDown':
    case 'against':
    case 'meetingDemanded':
    case 'allAnswered':
    case 'dayBefore':
      return byTheWay;
    default:
      return news satisfies never;
  }
}

function paragraphs(facts: NewsFacts, lang: Language): string[] {
  const { news, view } = facts;
  const text = textIn(lang).news;
  const status = statusLines(view, lang, { names: true });
  switch (news) {
    case 'against':
    case 'meetingDemanded':
      return [
        who(facts, lang),
        ...status,
        news === 'against' && !extendable(view) ? extensionText(lang).instead : text[news].next,
      ];
    case 'corrections':
      return [who(facts, lang), minutesCaseText(lang).news.next];
    case 'allAnswered':
      return [...status, text.allAnswered.next];
    case 'dayBefore':
      return [
        ...status,
        reminderLine(view, lang),
        extendable(view) ? text.dayBefore.next : extensionText(lang).remind,
      ];
    case 'unreachable':
      return [who(facts, lang), ...(view.viewer === 'secretariat' ? unreachableNext(facts, lang) : [])];
    case 'paperUnreadable':
      return [who(facts, lang), ...(view.viewer === 'secretariat' ? [text[news].next] : [])];
    case 'recusalReported':
      if (view.round.status === 'awaitingConfirmation')
        return standingLines({ ...view, mine: null }, 'confirming', lang);
      return [who(facts, lang), boardSettles(view) ? recusalByBoardText(lang).next : text[news].next];
    case 'recusalDecided':
      return settled(facts, lang);
    case 'confirmationAsked':
    case 'confirmationMissing':
      return standingLines({ ...view, mine: null }, 'confirming', lang);
    case 'answerDisputed':
      return disputed(facts, lang);
    case 'stoodDown':
      return [who(facts, lang)];
    case 'asked':
      return [];
    default:
      return news satisfies never;
  }
}

function whatOf(
  news: Exclude<CaseNews, 'confirmationAsked' | 'confirmationMissing' | 'corrections'>,
  view: CaseView,
  lang: Language,
): string {
  if (news === 'recusalDecided') return recusalText(lang).news.decidedWhat;
  if (news === 'recusalReported' && boardSettles(view)) return recusalByBoardText(lang).what;
  if (news === 'stoodDown') return substitutesText(lang).news.what;
  return news === 'answerDisputed' ? onBehalfText(lang).news.what : textIn(lang).news[news].what;
}

/** Whose recorded answer was rejected, and whether it counted all the same. */
function disputed({ seat }: NewsFacts, lang: Language): string[] {
  const text = onBehalfText(lang).news;
  if (seat === null) return [];
  return [text[seat.disputed === 'late' ? 'late' : 'disputed'](personAndSeat(seat))];
}

/** How the question came out: who, by which ground, the line for the minutes, and whether too few are left. */
function settled({ view, seat }: NewsFacts, lang: Language): string[] {
  const text = recusalText(lang);
  if (seat === null || seat.recusal === null) return [];
  const { ground } = seat.recusal;
  if (ground === null)
    return [text.news.notDisqualified(personAndSeat(seat)), ...(extendable(view) ? [text.news.extend] : [])];
  const few = tooFew(view, 0, lang);
  return [
    text.news.disqualified(personAndSeat(seat), ground),
    ...(few === null ? [] : [few]),
    `${text.news.minutes}: ${recusalForMinutes(seat, lang)}`,
  ];
}

function quotes(facts: NewsFacts, lang: Language): NewsView['quotes'] {
  const { news, seat, text: said } = facts;
  // There the text is delivery's code for what is in the way.
  if (news === 'unreachable') return [];
  // A no or a demand for a meeting comes with the comment of the answer itself.
  const ofAnswer = news === 'against' || news === 'meetingDemanded' || news === 'corrections';
  const words = ofAnswer ? (seat?.comment ?? '') : said;
  const shown = userParagraphs(words, 1_000);
  if (shown.length === 0) return [];
  return [
    {
      label: news === 'asked' ? who(facts, lang) : offerWords(facts.view.round, lang).comment,
      paragraphs: lines(...shown),
    },
  ];
}

function saidBy(seat: SeatLine, from: string | undefined, lang: Language): string {
  if (from === undefined) return personAndSeat(seat);
  const text = from === seat.substitute ? substitutesText(lang) : contactsText(lang);
  return text.person(userLine(from, 80), userLine(seat.body, 80));
}

/** Why the case does not come through to a member, where delivery knows, and what the secretariat can do. */
function unreachableNext({ text: code, from }: NewsFacts, lang: Language): string[] {
  const why = code === '' ? [] : [whyNotPerson(code, lang)];
  if (from !== undefined) return [...why, substitutesText(lang).news.unreachable.next];
  return code === '' ? [textIn(lang).news.unreachable.next] : [...why, reachText(lang).meanwhile];
}

function who({ news, seat, view, from }: NewsFacts, lang: Language): string {
  const text = textIn(lang).news;
  switch (news) {
    case 'corrections':
      return seat === null ? '' : minutesCaseText(lang).news.known(personAndSeat(seat));
    // To name the seat here is to tell how it voted.
    case 'against':
      if (seat?.choice != null && answersOf(view.round) === 'silence')
        return objectionsText(lang).news.known(personAndSeat(seat));
      return seat?.choice != null ? text.against.known(personAndSeat(seat)) : '';
    case 'meetingDemanded':
      return seat?.choice != null ? text[news].known(personAndSeat(seat)) : '';
    case 'unreachable':
    case 'asked':
    case 'paperUnreadable':
      return seat === null ? text[news].unknown : text[news].known(saidBy(seat, from, lang));
    case 'stoodDown':
      return substitutesText(lang).news.who(userLine(from ?? '', 80), userLine(seat?.body ?? '', 80));
    case 'recusalReported':
      if (seat === null) return text[news].unknown;
      return seat.recusal?.by === 'secretariat'
        ? recusalText(lang).news.bySecretariat(personAndSeat(seat))
        : text[news].known(personAndSeat(seat));
    case 'allAnswered':
    case 'dayBefore':
    case 'recusalDecided':
    case 'confirmationAsked':
    case 'confirmationMissing':
    case 'answerDisputed':
      return '';
    default:
      return news satisfies never;
  }
}
