import { localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { happenedAt } from '../text/dates';
import { counted } from '../text/numbers';
import { recusalText } from '../text/recusal';
import { recusalByBoardText } from '../text/recusalByBoard';
import { versionsText } from '../text/versions';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import { changedWhat } from './changeLines';

/**
 * What a card of a case in progress says of its versions: what was changed, when and why, and what became of the
 * deadline.
 */
export function versionLines(view: CaseView, lang: Language): string[] {
  const { amended, corrected, deadline } = view.round;
  const text = versionsText(lang);
  const days = deadline.arithmetic === undefined ? null : counted(lang, deadline.arithmetic.n, 'workingDay');
  const reason = userLine(amended?.reason ?? '', 500);
  const moved =
    amended?.deadline === 'restarts' &&
    days !== null &&
    view.round.extensions.every((one) => one.at < amended.at);
  return [
    ...(amended === null
      ? []
      : [
          text.amended(at(view, amended.at, lang), changedWhat(amended.changes, lang)),
          ...(reason === '' ? [] : [text.reason(reason)]),
          ...(moved ? [text.restarts(days)] : amended.deadline === 'runsOn' ? [text.runsOn] : []),
        ]),
    ...clearedLine(view, lang),
    ...earlierAnswer(view, lang),
    ...(corrected === null
      ? []
      : [text.corrected(at(view, corrected.at, lang), changedWhat(corrected.changes, lang))]),
  ];
}

function clearedLine({ mine }: CaseView, lang: Language): string[] {
  if (mine?.recusal?.status !== 'notDisqualified') return [];
  return [(mine.recusal.byBoard === undefined ? recusalText : recusalByBoardText)(lang).cleared];
}

/** The reader's own answer to an earlier version, for as long as there is none to this one. */
function earlierAnswer({ mine, round }: CaseView, lang: Language): string[] {
  if (mine === null || mine.previous === null || mine.answer !== null) return [];
  const choice = choiceWord(mine.previous.choice, lang);
  // An answer to this very version was set aside while a possible disqualification was settled.
  return mine.previous.version === round.version
    ? [recusalText(lang).earlier(choice)]
    : [versionsText(lang).earlier(mine.previous.version, choice)];
}

function at({ board }: CaseView, instant: Instant, lang: Language): string {
  return happenedAt(lang, localMoment(board.calendar, instant));
}
