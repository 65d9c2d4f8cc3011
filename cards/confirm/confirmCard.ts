import type { RulesOfProcedure } from '../../domain/board/rules';
import type { LocalDate, LocalTime } from '../../domain/calendar/calendar';
import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import type { CardMessage } from '../card';
import type { Confirmable } from '../verbs';
import { askConfirmation } from './confirmResult';
import { type Asking, aboutCase, type Question, questionCard, type TypedBefore } from './confirmView';
import { askCorrection } from './correction';
import { askClose, askEndWithout } from './endNow';
import { askExtend } from './extend';
import { askJournal } from './journal';
import { askMail } from './mail';
import { askRecord } from './record';
import { askRecusal, askRecuseFor } from './recuse';
import { askRemark } from './remark';
import { askRemind } from './remind';
import { askStandDown, askSubstitute } from './substitute';
import { askVoid } from './void';

/** What is to be confirmed about a case that has been sent out. A draft is confirmed with `confirmStartCard`. */
export interface ConfirmCard {
  what: Exclude<Confirmable, 'start'>;
  view: CaseView;
  /** Whom it is about: one to remind, or the one whose answer is recorded. */
  seatId?: SeatId | undefined;
  choice?: Choice | undefined;
  /** The deadline that was asked for. */
  to?: { date: LocalDate; time?: LocalTime } | undefined;
  /** For `ask`: the rule of the case on substitutes, where somebody asked whether another may answer for them. */
  substitutes?: RulesOfProcedure['substitutes'] | undefined;
  /** For `close`: remarks nobody has dealt with. */
  unhandled?: number | undefined;
  typed?: TypedBefore | undefined;
}

/** The card that asks before anything is done: what will happen, to whom, and what cannot be undone. */
export function confirmCard(asked: ConfirmCard, lang: Language): CardMessage {
  const { view, unhandled, typed = {} } = asked;
  return questionCard(questionOf(asked, { view, unhandled, typed }, lang), aboutCase(view.round, lang), lang);
}

function questionOf(
  { what, seatId, choice, to, substitutes }: ConfirmCard,
  asking: Asking,
  lang: Language,
): Question {
  switch (what) {
    case 'remind':
      return askRemind(asking, seatId, lang);
    case 'extend':
      return askExtend(asking, to, lang);
    case 'close':
      return askClose(asking, lang);
    case 'withdraw':
    case 'to-meeting':
      return askEndWithout(asking, what, lang);
    case 'recuse':
      return asking.view.viewer === 'secretariat'
        ? askRecuseFor(asking, seatId, lang)
        : asking.view.standsInFor === undefined
          ? askRemark(asking, what, substitutes, lang)
          : askStandDown(asking, lang);
    case 'hand-over':
    case 'take-back':
      return askSubstitute(asking, what, seatId, lang);
    case 'confirm':
      return askConfirmation(asking, lang);
    case 'recusal':
      return askRecusal(asking, seatId, lang);
    case 'correction':
      return askCorrection(asking, seatId, lang);
    case 'comment':
    case 'ask':
      return askRemark(asking, what, substitutes, lang);
    case 'journal':
      return askJournal(asking, lang);
    case 'void':
      return askVoid(asking, lang);
    case 'mail':
      return askMail(asking, lang);
    case 'record':
      return askRecord(asking, { seatId, choice }, lang);
    default:
      return what satisfies never;
  }
}
