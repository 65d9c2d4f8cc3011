import { randomUUID } from 'node:crypto';
import type { NoticeText, StagePerson } from '../contract';
import { instant, type Stage, tell } from '../stage';

/** Shows something in one seat only, in place of what stood there before. */
export function showNotice(
  stage: Stage,
  person: StagePerson,
  conversationId: string,
  activityId: string | null,
  text: NoticeText,
): void {
  dropNotices(stage, person, conversationId, activityId);
  const notice = {
    id: randomUUID(),
    personId: person.id,
    conversationId,
    activityId,
    at: instant(stage),
    ...text,
  };
  stage.state.notices.push(notice);
  tell(stage, { kind: 'notice', notice });
}

/** Takes away what stands at this card (or, for null, in this chat) in this seat. */
export function dropNotices(
  stage: Stage,
  person: StagePerson,
  conversationId: string,
  activityId: string | null,
): void {
  for (const notice of stage.state.notices)
    if (
      notice.personId === person.id &&
      notice.conversationId === conversationId &&
      notice.activityId === activityId
    )
      dropNotice(stage, notice.id);
}

/** Takes away one notice; nothing happens when it is gone already. */
export function dropNotice(stage: Stage, id: string): void {
  const left = stage.state.notices.filter((notice) => notice.id !== id);
  if (left.length === stage.state.notices.length) return;
  stage.state.notices = left;
  tell(stage, { kind: 'notice-gone', id });
}
