import { z } from 'zod';
import { Refusal } from '../host/refusal';

const answerSchema = z.looseObject({ error: z.string().optional() });

/** Moves the desk's clock by the host at `url`; returns its answer. Throws a Refusal with the host's own sentence. */
export async function moveHostClock(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${url}/local/clock`, { method: 'POST', body: JSON.stringify(body ?? {}) });
  const answer = answerSchema.parse(await response.json());
  if (!response.ok) throw new Refusal(answer.error ?? 'The clock was not moved.');
  return answer;
}
