import { rmSync } from 'node:fs';
import { deskFolder } from './desk/deskFolder';
import { lockDesk } from './desk/lockDesk';
import { Refusal, sentenceOf } from './host/refusal';
import { readDeskSettings } from './settings';

/** `npm run reset`: removes the desk's data, so that the next start begins anew. */
async function main(): Promise<void> {
  const { folder } = deskFolder(readDeskSettings().dataFolder);
  const lock = await lockDesk(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    throw new Refusal(`${folder} cannot be removed. Remove it by hand.`);
  } finally {
    await lock.release();
  }
  console.log(`The data in ${folder} are removed. Start again with npm start.`);
}

main().catch((fault) => {
  console.error(sentenceOf(fault));
  process.exitCode = 1;
});
