import { redriveHalted, redrivePoison, redriveStream } from '../../workflows/operate/redrive';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { operatorName, type Store } from './open';

/**
 * `queue redrive`: starts again what stands still; without an option all that is stuck, given up or held. Delivery drops
 * what is no longer true.
 */
export async function redriveQueue(store: Store, { options }: Args): Promise<string[]> {
  const operator = operatorName(options);
  const { stuck, poison, held, stream } = options;
  const all = !stuck && !poison && !held && stream === undefined;
  const said: string[] = [];
  let kept = 0;
  const tell = (what: string, done: { woken: number; kept: number }) => {
    kept += done.kept;
    said.push(`${what}: ${done.woken} started again.`);
  };
  if (stuck || all) tell('Stuck', await redriveHalted(store, 'stuck', operator));
  if (held || all)
    tell('Held for people who could not be reached', await redriveHalted(store, 'held', operator));
  if (poison || all) {
    const { woken, unreadable } = await redrivePoison(store, store.queue, operator);
    tell('Given up by the host', { woken: woken.length, kept: 0 });
    if (unreadable > 0) said.push(`${unreadable} messages that name no work were taken away.`);
  }
  if (stream !== undefined) tell(stream, await redriveStream(store, stream, operator));
  if (kept > 0)
    throw new Refusal(
      [...said, `${kept} were being written at the same moment. Run the command again.`].join('\n'),
    );
  return said;
}
