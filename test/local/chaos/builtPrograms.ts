import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Programs } from '../../../local/chaos/openSite';
import { bundle } from '../../support/bundle';

/** The host and the functions as they are deployed, bundled into a folder of their own, which has room for a site too. */
export async function builtPrograms(): Promise<{ programs: Programs; folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-chaos-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const [host, functions] = await Promise.all([
      bundle('local/host/main.ts', path.join(folder, 'host.js')),
      bundle('functions/index.ts', path.join(folder, 'functions.js')),
    ]);
    return { programs: { host, functions, hostJson: path.resolve('host.json') }, folder, remove };
  } catch (fault) {
    remove();
    throw fault;
  }
}
