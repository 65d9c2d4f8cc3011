import type { StageMessage } from '../contract';
import type { PageState } from './stageState';

/** The id of the channel's pane; every other pane has its person's id. */
export const channelPane = 'channel';

/** What every pane is given by the page. */
export type PaneProps = {
  id: string;
  unread: boolean;
  /** Whether new messages are read out: in one pane at a time. */
  live: boolean;
  alone: boolean;
  onAlone: () => void;
  onClose: () => void;
  onRead: () => void;
};

/** The pane's messages. */
export function messagesIn(state: PageState, paneId: string): StageMessage[] {
  const conversationId =
    paneId === channelPane
      ? state.cast.channel.id
      : state.cast.people.find((person) => person.id === paneId)?.conversationId;
  return state.messages.filter((message) => message.conversationId === conversationId);
}

/** The id of the last message the bot, or another person, has posted in the pane. */
export function lastFromOthers(state: PageState, paneId: string): string | null {
  return messagesIn(state, paneId).findLast((message) => message.from !== paneId)?.id ?? null;
}
