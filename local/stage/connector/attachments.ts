import { z } from 'zod';
import { keepFile, readFile } from '../files';
import { json, type Reply, refusal } from '../http/reply';
import type { Stage } from '../stage';
import { findPlace } from './findPlace';

const Upload = z.looseObject({ type: z.string(), name: z.string(), originalBase64: z.base64() });

/** `POST …/attachments`: keeps what the bot uploads and gives its id. */
export function uploadAttachment(stage: Stage, conversationId: string, body: unknown): Reply {
  const found = findPlace(stage, conversationId);
  if (found.kind === 'refused') return found.reply;
  const parsed = Upload.safeParse(body);
  if (!parsed.success) return refusal(400, 'BadSyntax', 'Bad format of attachment.');
  const { type, name, originalBase64 } = parsed.data;
  return json(201, { id: keepFile(stage, name, type, Buffer.from(originalBase64, 'base64')).id });
}

/** `GET /v3/attachments/{id}`. */
export function showAttachment(stage: Stage, attachmentId: string): Reply {
  const file = stage.state.files[attachmentId];
  if (file === undefined) return notFound();
  const views = [{ viewId: 'original', size: file.size }];
  return json(200, { name: file.name, type: file.contentType, views });
}

/** `GET /v3/attachments/{id}/views/{view}`: the bytes; there is one view, `original`. */
export function downloadAttachment(stage: Stage, attachmentId: string, viewId: string): Reply {
  const file = viewId === 'original' ? readFile(stage, attachmentId) : null;
  if (file === null) return notFound();
  return { kind: 'bytes', status: 200, body: file.bytes, headers: { 'content-type': file.contentType } };
}

function notFound(): Reply {
  return refusal(404, 'BadArgument', 'Attachment not found.');
}
