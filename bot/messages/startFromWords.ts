import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { upperFirst } from '../../cards/text/words';
import { runsCases } from '../../domain/board/roles';
import { addCalendarDays } from '../../domain/calendar/calendarDays';
import { RoundId } from '../../domain/ids';
import type { FormStart } from '../../domain/round/blankForm';
import type { ItemRef } from '../../domain/round/proposal';
import { startFromItem } from '../../domain/round/startFromItem';
import { itemOf } from '../../workflows/changesOf';
import { draftCase } from '../../workflows/draftCase';
import { openMinutes } from '../presses/minutes';
import { openConfirm } from '../presses/openConfirm';
import { showForm } from '../presses/showDraft';
import { type Reply, words } from '../turn';
import { whichCase } from './caseMeant';
import type { Talk } from './talk';

/**
 * "Skriftlig procedure", or a sentence such as "vi skal have årshjul og budget i skriftlig godkendelse senest 11. juni":
 * the form, filled in with what was said. A draft that is meant ("send den ud") gets its last question instead.
 */
export async function startFromWords(talk: Talk): Promise<Reply> {
  const { turn, seated, heard, lang } = talk;
  if (!runsCases(seated.role)) return words(refusalText('notYours', lang));
  if (turn.incoming.inChannel) return words(answersText(lang).onlyInChat);
  const ref = heard.case;
  if (heard.detail === 'minutes') return startMinutes(talk);
  if (ref.kind === 'several') return whichCase(talk, ref.ids);
  const { prepared } = await talk.cases();
  const draft = ref.kind === 'one' ? prepared.find((round) => round.id === ref.id) : undefined;
  if (draft !== undefined)
    return openConfirm(turn, { v: 1, roundId: RoundId.parse(draft.id), what: 'start' });
  const item = await itemRef(talk);
  const found = item === null ? null : await itemOf(turn.deps, seated.board.id, item);
  const { date } = heard;
  const deadlineDate =
    date === undefined ? undefined : date.bound === 'before' ? addCalendarDays(date.date, -1) : date.date;
  const subject = heard.query === undefined ? undefined : upperFirst(heard.query);
  const start: FormStart = {
    ...(found !== null ? startFromItem(found) : subject === undefined ? {} : { title: subject }),
    ...(found === null || item === null ? {} : { item }),
    ...(deadlineDate === undefined ? {} : { deadlineDate }),
  };
  const hint = heard.detail === 'hearing' ? { hint: answersText(lang).hearingAsked } : {};
  const opened = await draftCase(turn.deps, seated.board.id, turn.actor, start, turn.operation);
  return opened.kind === 'refused' ? words(refusalText(opened.why, lang)) : showForm(turn, opened, {}, hint);
}

/** "Send referatet til godkendelse": a draft of minutes that is meant gets its last question, otherwise the form opens. */
async function startMinutes({ turn, seated, heard, cases }: Talk): Promise<Reply> {
  const ref = heard.case;
  const { prepared } = await cases();
  const draft =
    ref.kind === 'one'
      ? prepared.find((round) => round.id === ref.id && round.form.kind === 'minutes')
      : undefined;
  if (draft !== undefined) return openConfirm(turn, { v: 1, roundId: draft.id, what: 'start' });
  return openMinutes(turn, seated.board.id, null);
}

/** The meeting that holds the item that was meant, the newest first. */
async function itemRef({ turn, seated, heard }: Talk): Promise<ItemRef | null> {
  const { item } = heard;
  if (item === undefined) return null;
  const records = await turn.deps.meetings.list(seated.board.id);
  const record = records
    .filter(({ meeting }) =>
      meeting.items.some(({ number }) => number.seq === item.seq && number.year === item.year),
    )
    .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1))[0];
  return record === undefined ? null : { meetingId: record.meeting.id, seq: item.seq, year: item.year };
}
