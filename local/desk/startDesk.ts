import path from 'node:path';
import { Refusal } from '../host/refusal';
import { startHost } from '../host/startHost';
import { seedSampleBoard } from '../sample/seedSampleBoard';
import type { DeskSettings } from '../settings';
import { startStage } from '../stage/startStage';
import { checkPort } from './checkPort';
import { removeRunning, writeRunning } from './describeRunning';
import { deskFolder, makeDeskFolder } from './deskFolder';
import { lockDesk } from './lockDesk';
import { moveHostClock } from './moveHostClock';
import { openDeskClock } from './openDeskClock';
import { startDeskAzurite } from './openDeskStorage';
import { waitForHealth } from './waitForHealth';
import { writeHostLog } from './writeHostLog';

export type Desk = {
  botUrl: string;
  stageUrl: string;
  /** Settles with a sentence when a part ended that nobody stopped. */
  broken: Promise<string>;
};

/**
 * Starts the whole desk with the program built at `root`: storage, sample board, functions host, stage. Every part
 * started is pushed on `stops` at once, so that the caller can stop what there is, in reverse order, also when a later part
 * fails. Throws a Refusal, or the stage's Error, with one sentence.
 */
export async function startDesk(
  root: string,
  settings: DeskSettings,
  stops: (() => Promise<void>)[],
): Promise<Desk> {
  const { port, stagePort } = settings;
  if (port === stagePort && port !== 0) {
    throw new Refusal(`PORT and STAGE_PORT are both ${port}. Give one of them another port.`);
  }
  const desk = deskFolder(settings.dataFolder);
  const lock = await lockDesk(desk.folder);
  stops.push(() => lock.release());
  await checkPort('PORT', port);
  await checkPort('STAGE_PORT', stagePort);

  makeDeskFolder(desk);
  removeRunning(desk.runningFile);
  const clock = openDeskClock(desk.clockFile);
  const azurite = await startDeskAzurite(desk);
  stops.push(() => azurite.stop());
  const { connectionString } = azurite;
  await seedSampleBoard(connectionString, clock.now);

  const host = await startHost({
    program: path.join(root, 'dist', 'local', 'host.js'),
    bundle: path.join(root, 'dist', 'functions', 'index.js'),
    hostJson: path.join(root, 'host.json'),
    clockFile: desk.clockFile,
    port,
    settings: { AzureWebJobsStorage: connectionString, VOTUM_LOG: settings.log },
    onLog: writeHostLog(desk.hostLog, (line) => process.stderr.write(line)),
  });
  stops.push(() => host.stop());
  const hostEnded = host.exited.then(() => `The functions host ended by itself. ${desk.hostLog} says why.`);
  await Promise.race([
    waitForHealth(host.url, desk.hostLog),
    hostEnded.then((sentence) => Promise.reject(new Refusal(sentence))),
  ]);

  const stage = await startStage({
    port: stagePort,
    botUrl: host.url,
    dataFile: desk.stageFile,
    boardFile: path.join(root, 'local', 'sample', 'genomdatabasen.board.json'),
    now: clock.now,
    uiFolder: path.join(root, 'dist', 'stage'),
    moveClock: (body) => moveHostClock(host.url, body),
  });
  stops.push(() => stage.stop());

  writeRunning(desk.runningFile, {
    pid: process.pid,
    botUrl: host.url,
    stageUrl: stage.url,
    connectionString,
  });
  stops.push(async () => removeRunning(desk.runningFile));
  const broken = Promise.race([
    hostEnded,
    azurite.exited.then(() => 'The storage (Azurite) ended by itself. Run npm start again.'),
  ]);
  return { botUrl: host.url, stageUrl: stage.url, broken };
}
