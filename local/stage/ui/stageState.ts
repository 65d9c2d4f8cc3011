import type { StageEvent, StageSnapshot } from '../contract';

/** What the page knows: the stage's state, and when its clock was last heard. */
export type PageState = StageSnapshot & {
  /** The page's own time (ms) at which `now` was true. */
  heardAt: number;
  typing: { conversationId: string; threadId: string | null; until: number } | null;
};

const typingMs = 6_000;

/** The page's state after an event from the stage. */
export function afterEvent(state: PageState, event: StageEvent, at: number): PageState {
  switch (event.kind) {
    case 'message': {
      const known = state.messages.some((m) => m.id === event.message.id);
      const messages = known
        ? state.messages.map((m) => (m.id === event.message.id ? event.message : m))
        : [...state.messages, event.message];
      const spoke =
        state.typing?.conversationId === event.message.conversationId && event.message.from === 'bot';
      return { ...state, messages, typing: spoke ? null : state.typing };
    }
    case 'notice':
      return { ...state, notices: [...state.notices.filter((n) => n.id !== event.notice.id), event.notice] };
    case 'notice-gone':
      return { ...state, notices: state.notices.filter((n) => n.id !== event.id) };
    case 'typing':
      return {
        ...state,
        typing: { conversationId: event.conversationId, threadId: event.threadId, until: at + typingMs },
      };
    case 'clock':
      return { ...state, now: event.now, heardAt: at };
    case 'people':
      return { ...state, cast: { ...state.cast, people: event.people }, installs: event.installs };
    case 'settings':
      return { ...state, settings: event.settings };
    default:
      return event satisfies never;
  }
}
