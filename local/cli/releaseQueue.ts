import { releaseAside } from '../../workflows/operate/releaseAside';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { operatorName, type Store, streamsMeant } from './open';

/** `queue release`: lets what a restore put aside take its course. What is no longer true is dropped, not sent. */
export async function releaseQueue(store: Store, { options }: Args): Promise<string[]> {
  const { sendings, looks, kept } = await releaseAside(store, streamsMeant(options), operatorName(options));
  const said = `${sendings} pieces of work and ${looks} cases and boards are released.`;
  if (kept > 0)
    throw new Refusal(`${said} ${kept} were being written at the same moment. Run the command again.`);
  return [said];
}
