import { z } from 'zod';
import { type Reply, refusal } from './reply';

/** A request's body in the shape a route wants, or the refusal that says what is wrong with it. No body counts as `{}`. */
export function parseBody<S extends z.ZodType>(
  shape: S,
  body: unknown,
): { kind: 'parsed'; value: z.infer<S> } | { kind: 'refused'; reply: Reply } {
  const parsed = shape.safeParse(body ?? {});
  if (parsed.success) return { kind: 'parsed', value: parsed.data };
  return { kind: 'refused', reply: refusal(400, 'BadRequest', z.prettifyError(parsed.error)) };
}
