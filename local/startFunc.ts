import { spawn } from 'node:child_process';
import { openDeskStorage } from './desk/openDeskStorage';
import { Refusal, sentenceOf } from './host/refusal';
import { childEnvironment, readDeskSettings } from './settings';

/**
 * `npm run start:func`: Azure Functions Core Tools serve the functions, where `func` is installed, over the desk's
 * storage. No stage, and the clock is real time: only the local host has a clock that moves.
 */
async function main(root: string): Promise<number> {
  const { port, dataFolder } = readDeskSettings();
  const storage = await openDeskStorage(dataFolder);
  const settings = {
    VOTUM_LOCAL: '1',
    FUNCTIONS_WORKER_RUNTIME: 'node',
    AzureWebJobsStorage: storage.connectionString,
  };
  try {
    const func = spawn('func', ['start', '--port', String(port)], {
      cwd: root,
      env: childEnvironment(settings),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    // Ctrl-C reaches func too (same process group); this process waits for it, then closes the storage.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => func.kill(signal));
    return await new Promise<number>((resolve, reject) => {
      func.once('exit', (code) => resolve(code ?? 0));
      func.once('error', () => reject(new Refusal(howToGetFunc)));
    });
  } finally {
    await storage.close();
  }
}

const howToGetFunc =
  'Azure Functions Core Tools (func) are not installed. Install them, or use npm start, which needs nothing else.';

main(process.cwd()).then(
  (code) => process.exit(code),
  (fault) => {
    console.error(sentenceOf(fault));
    process.exit(1);
  },
);
