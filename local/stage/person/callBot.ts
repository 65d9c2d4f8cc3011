import type { NoticeText } from '../contract';
import type { Stage } from '../stage';

export type BotAnswer =
  | { kind: 'answered'; status: number; body: unknown }
  | Extract<NoticeText, { kind: 'unreachable' }>;

/**
 * Posts an activity to the bot and waits for its HTTP answer, as long as Teams does. An answer outside 2xx comes back
 * as a bot that can't be reached: that is what Teams shows.
 */
export async function callBot(stage: Stage, activity: object): Promise<BotAnswer> {
  const limit = AbortSignal.timeout(stage.settings.botTimeoutMs);
  try {
    const response = await fetch(new URL('/api/messages', stage.botUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.any([limit, stage.stopping]),
    });
    const text = await response.text();
    if (!response.ok) return { kind: 'unreachable', reason: 'http', status: response.status };
    return { kind: 'answered', status: response.status, body: parse(text) };
  } catch {
    return { kind: 'unreachable', reason: limit.aborted ? 'timeout' : 'no-connection', status: null };
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
