import { z } from 'zod';
import { refusalText } from '../../cards/refusals/refusalText';
import { doneText } from '../../cards/text/done';
import { textIn } from '../../cards/text/text';
import type { PressReply } from './pressCard';

/**
 * What a member was told of a press, read from the words alone. `saved`: the card says that he has answered. `notSaved`:
 * it says that nothing was done, or shows the answer that stands instead. `late`: noted, not counted. `unsure`: it says
 * that it can't tell. `nothing`: no answer came.
 */
export type Told = 'saved' | 'notSaved' | 'late' | 'unsure' | 'nothing';

const Body = z.object({ type: z.string(), value: z.unknown() });

/** Reads the reply to a press on an answer, in Danish. Throws on words this does not know: a reply must be one of them. */
export function readReply(reply: PressReply): Told {
  if (reply.kind === 'nothing') return 'nothing';
  const { type, value } = Body.parse(reply.body);
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const { note, receipt } = textIn('da');
  if (!type.endsWith('adaptive')) {
    if (said === refusalText('unknown', 'da')) return 'unsure';
    if (said === refusalText('busy', 'da') || said === doneText('notNow', 'da')) return 'notSaved';
    throw new Error(`Not understood: ${said}`);
  }
  const says = (words: string) => said.includes(JSON.stringify(words).slice(1, -1));
  if (says(note.unsure)) return 'unsure';
  if (says(LATE)) return 'late';
  if (says(note.stale) || says(note.final) || says(note.ended) || says(OVER)) return 'notSaved';
  const choices = ['approve', 'approve-with-comment', 'reject', 'abstain', 'request-meeting'] as const;
  if (choices.some((choice) => says(receipt[choice]('mark').split('mark')[0] ?? ''))) return 'saved';
  throw new Error(`No receipt on the card: ${said.slice(0, 2_000)}`);
}

const LATE = 'Dit svar kom efter fristen; det er noteret som en bemærkning';
const OVER = ', og sagen er afsluttet.';
