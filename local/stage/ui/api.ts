import type { BotOutcome, StageSnapshot } from '../contract';

export type Say = {
  text: string;
  channel?: boolean;
  replyToId?: string;
  mention?: boolean;
  files?: { name: string; contentType: string; contentBase64: string }[];
};

export type CardPress = {
  activityId: string;
  conversationId: string;
  action: { type: string; id?: string; verb?: string; data: unknown };
};

/** Calls the stage's REST side. Throws an Error with the stage's own words when it refuses. */
async function call<T>(method: string, route: string, body?: unknown): Promise<T> {
  const response = await fetch(route, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  const { error } = answer as { error?: { message?: string } };
  throw new Error(error?.message ?? `${response.status}`);
}

const act = <T>(personId: string, what: string, body: unknown = {}): Promise<T> =>
  call('POST', `/local/people/${encodeURIComponent(personId)}/${what}`, body);

type Acted = { outcome: BotOutcome };

export const api = {
  state: (): Promise<StageSnapshot> => call('GET', '/local/state'),
  say: (personId: string, body: Say): Promise<Acted> => act(personId, 'say', body),
  press: (personId: string, body: CardPress): Promise<Acted> => act(personId, 'press', body),
  submit: (
    personId: string,
    body: { activityId: string; conversationId: string; data: unknown },
  ): Promise<Acted> => act(personId, 'submit', body),
  react: (personId: string, body: { activityId: string; conversationId: string }): Promise<Acted> =>
    act(personId, 'react', body),
  open: (personId: string, conversationId: string): Promise<unknown> =>
    act(personId, 'open', { conversationId }),
  close: (personId: string, conversationId: string): Promise<unknown> =>
    act(personId, 'close', { conversationId }),
  install: (personId: string): Promise<unknown> => act(personId, 'install'),
  uninstall: (personId: string): Promise<unknown> => act(personId, 'uninstall'),
  setInTeam: (personId: string, inTeam: boolean): Promise<unknown> =>
    act(personId, inTeam ? 'join-team' : 'leave-team'),
  language: (personId: string, language: string): Promise<unknown> => act(personId, 'language', { language }),
  moveClock: (body: unknown): Promise<{ now: string }> => call('POST', '/local/clock', body),
  dropNotice: (id: string): Promise<unknown> => call('DELETE', `/local/notices/${id}`),
};
