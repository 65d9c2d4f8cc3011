import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../host/refusal';

/** Where a desk keeps its things, all in one folder (`.local/` of the project). Paths are absolute. */
export type DeskFolder = {
  folder: string;
  azurite: string;
  clockFile: string;
  stageFile: string;
  hostLog: string;
  /** What runs now and where; see describeRunning. */
  runningFile: string;
};

/** The paths of the desk in `folder`; nothing is made or read. */
export function deskFolder(folder: string): DeskFolder {
  const at = (name: string) => path.resolve(folder, name);
  return {
    folder: path.resolve(folder),
    azurite: at('azurite'),
    clockFile: at('clock.json'),
    stageFile: at('stage.json'),
    hostLog: at('host.log'),
    runningFile: at('running.json'),
  };
}

/** Makes the desk's folder where it is missing. Throws a Refusal when it cannot be one or cannot be written. */
export function makeDeskFolder(desk: DeskFolder): void {
  const found = statSync(desk.folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) {
    throw new Refusal(`${desk.folder} is no folder. Run npm run reset to start over.`);
  }
  try {
    mkdirSync(desk.folder, { recursive: true });
    accessSync(desk.folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`The folder ${desk.folder} cannot be written. Give yourself the right to write there.`);
  }
}
