import { z } from 'zod';
import type { StageSettings } from './contract';
import { parseBody } from './http/parseBody';
import { json, type Reply } from './http/reply';
import type { Stage } from './stage';

const Windows = z.array(z.tuple([z.int().min(1), z.int().min(1)])).min(1);
const Changes = z.strictObject({
  autoRefresh: z.boolean().optional(),
  limits: z
    .union([z.enum(['documented', 'off']), z.strictObject({ send: Windows, members: Windows })])
    .optional(),
  botTimeoutMs: z.int().min(1).max(600_000).optional(),
});

/** As Teams behaves. Settings are not kept: a stage that starts anew is a healthy one. */
export const usualSettings: StageSettings = { autoRefresh: true, limits: 'documented', botTimeoutMs: 15_000 };

/** `POST /local/settings`: changes what the body names. */
export function changeSettings(stage: Stage, body: unknown): Reply {
  const parsed = parseBody(Changes, body);
  if (parsed.kind === 'refused') return parsed.reply;
  const { autoRefresh, limits, botTimeoutMs } = parsed.value;
  if (autoRefresh !== undefined) stage.settings.autoRefresh = autoRefresh;
  if (limits !== undefined) stage.settings.limits = limits;
  if (botTimeoutMs !== undefined) stage.settings.botTimeoutMs = botTimeoutMs;
  stage.events.publish({ kind: 'settings', settings: stage.settings });
  return json(200, stage.settings);
}
