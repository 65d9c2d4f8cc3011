import { z } from 'zod';
import type { BotOutcome } from '../contract';
import type { BotAnswer } from './callBot';

const Reply = z.looseObject({ statusCode: z.int(), type: z.string(), value: z.unknown().optional() });
const ErrorValue = z.looseObject({ code: z.string(), message: z.string() });

/** What a Teams client makes of the bot's answer to a card action: a card, a sentence, or an error. */
export function readInvokeReply(answer: BotAnswer): Exclude<BotOutcome, { kind: 'done' | 'not-sent' }> {
  if (answer.kind === 'unreachable') return answer;
  const malformed = { kind: 'unreachable', reason: 'malformed', status: answer.status } as const;
  const parsed = Reply.safeParse(answer.body);
  if (!parsed.success) return malformed;
  const { type, value } = parsed.data;
  switch (type) {
    case 'application/vnd.microsoft.card.adaptive':
      return typeof value === 'object' && value !== null ? { kind: 'card', card: value } : malformed;
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? { kind: 'said', text: value } : malformed;
    case 'application/vnd.microsoft.error':
    case 'application/vnd.microsoft.error.preconditionFailed':
    case 'application/vnd.microsoft.error.inccorectAuthCode': {
      const error = ErrorValue.safeParse(value);
      return { kind: 'refused', code: error.data?.code ?? type, message: error.data?.message ?? '' };
    }
    default:
      return malformed;
  }
}
