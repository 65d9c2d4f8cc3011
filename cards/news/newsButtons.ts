import type { Language } from '../../domain/language';
import { type Button, button } from '../button';
import { extendable, mayDecideRecusal } from '../case/runButtons';
import { owesAnswer } from '../case/standing';
import { confirmationButtons } from '../confirm/confirmResult';
import { mailText } from '../text/mail';
import { minutesCaseText } from '../text/minutesCase';
import { recusalText } from '../text/recusal';
import { recusalWords } from '../text/recusalByBoard';
import { textIn } from '../text/text';
import type { Confirmable } from '../verbs';
import type { NewsFacts } from './newsCard';
import type { NewsView } from './renderNews';

/** The buttons under a piece of news: the reader's own answer first, where it is owed; the way to the status always. */
export function newsButtons(facts: NewsFacts, lang: Language): Button[] {
  const { view } = facts;
  const text = textIn(lang).case;
  const ofCase = { v: 1, roundId: view.round.id } as const;
  const own = button(text.showAndAnswer, 'round.show', { ...ofCase, as: 'case' }, 'positive');
  const status = button(text.status, 'round.show', { ...ofCase, as: 'run' });
  return [
    ...(owesAnswer(view) ? [own] : []),
    ...confirmationButtons(view, lang),
    ...doingButtons(facts, lang),
    status,
  ];
}

/** The field in which the secretariat answers a question; nothing for other news and other readers. */
export function answerField({ news, view, seat, asked }: NewsFacts, lang: Language): NewsView['field'] {
  if (news !== 'asked' || view.viewer !== 'secretariat' || seat === null || asked < 1) return [];
  const text = textIn(lang).news.asked;
  const data = { v: 1, roundId: view.round.id, seatId: seat.seatId, asked } as const;
  const send = button(text.send, 'question.answer', data, 'positive');
  return [{ id: 'answer', label: text.answer, missing: text.answerMissing, buttons: [send] }];
}

function doingButtons({ news, view, seat }: NewsFacts, lang: Language): Button[] {
  if (view.round.status !== 'open') return [];
  const text = textIn(lang).run;
  const ofCase = { v: 1, roundId: view.round.id } as const;
  const confirm = (title: string, what: Confirmable) => button(title, 'confirm.open', { ...ofCase, what });
  const extend = extendable(view) ? [confirm(text.extend, 'extend')] : [];
  switch (news) {
    case 'against':
      return [confirm(text.toMeeting, 'to-meeting'), ...extend];
    case 'meetingDemanded':
      return [confirm(text.toMeeting, 'to-meeting')];
    case 'dayBefore':
      return [confirm(text.remind, 'remind'), ...extend];
    case 'unreachable':
      if (seat === null || view.viewer !== 'secretariat') return [];
      return [
        button(mailText(lang).open, 'round.mail', { ...ofCase, seatId: seat.seatId }),
        button(text.record, 'confirm.open', { ...ofCase, what: 'record', seatId: seat.seatId }),
      ];
    case 'corrections': {
      if (seat === null || view.viewer !== 'secretariat') return [];
      const { take } = minutesCaseText(lang).run;
      return [
        button(take, 'confirm.open', { ...ofCase, what: 'correction', seatId: seat.seatId }, 'positive'),
      ];
    }
    case 'asked':
    case 'confirmationAsked':
    case 'confirmationMissing':
    case 'allAnswered':
    case 'paperUnreadable':
    case 'answerDisputed':
    case 'stoodDown':
      return [];
    case 'recusalReported': {
      if (seat === null || seat.state !== 'reported') return [];
      const words = recusalText(lang);
      const about = { ...ofCase, seatId: seat.seatId };
      return [
        ...(mayDecideRecusal(view)
          ? [button(recusalWords(view, lang).take, 'confirm.open', { ...about, what: 'recusal' })]
          : []),
        ...(view.viewer === 'secretariat' && seat.recusal?.by === 'secretariat'
          ? [button(words.undo, 'round.recuse-undo', about)]
          : []),
      ];
    }
    case 'recusalDecided':
      return seat?.recusal?.status === 'notDisqualified' ? extend : [];
    default:
      return news satisfies never;
  }
}
