import { backupStore } from './backupStore';
import { checkDossierFile } from './checkDossierFile';
import { checkRulesFile } from './checkRulesFile';
import { doctor } from './doctor';
import { exportDeadlines } from './exportDeadlines';
import { exportDossier } from './exportDossier';
import { exportRegister } from './exportRegister';
import {
  bindIdentity,
  confirmIdentity,
  listIdentities,
  refuseIdentity,
  reopenIdentity,
  undoIdentity,
} from './identities';
import { importAgenda } from './importAgenda';
import { importBoardFile } from './importBoardFile';
import { listNextAgenda } from './listNextAgenda';
import { listRegister } from './listRegister';
import { listRounds } from './listRounds';
import type { Store } from './open';
import { recordJournal } from './recordJournal';
import { redriveQueue } from './redriveQueue';
import { releaseQueue } from './releaseQueue';
import { restoreStore } from './restoreStore';
import { showBoard } from './showBoard';
import { showDeadline } from './showDeadline';
import { showHistory } from './showHistory';
import { showPreset } from './showPreset';
import { showRules } from './showRules';
import { verifyRegister } from './verifyRegister';

/** What is left of the command line after the noun and the verb. */
export interface Args {
  files: string[];
  options: {
    board?: string;
    head?: string;
    from?: string;
    'working-days'?: string;
    before?: boolean;
    stream?: string;
    operator?: string;
    stuck?: boolean;
    poison?: boolean;
    held?: boolean;
    json?: boolean;
    decision?: string;
    language?: string;
    out?: string;
    format?: string;
    year?: string;
    text?: string;
    status?: string;
    delimiter?: string;
    round?: string;
    case?: string;
    document?: string;
    date?: string;
    email?: string;
    tenant?: string;
    object?: string;
  };
}

/** The lines to print; `unwell`: they tell of something that needs a person, and the exit code is 1. */
export type Said = string[] | { lines: string[]; unwell: boolean };

/** A command gives the lines to print. A Refusal it throws is exit code 1. */
export type Command =
  | { usage: string; files: number; alone: (args: Args) => string[] }
  | { usage: string; files: number; onDesk: (store: Store, args: Args) => Promise<Said> };

const ACCOUNT = '--tenant ID --object ID | --email ADDRESS [--board ID] [--operator NAME]';

export const commands: Record<string, Command> = {
  'board import': { usage: 'board import FILE [--operator NAME]', files: 1, onDesk: importBoardFile },
  'board show': { usage: 'board show [--board ID]', files: 0, onDesk: showBoard },
  'board history': { usage: 'board history [--board ID] [--json]', files: 0, onDesk: showHistory },
  'identity list': { usage: 'identity list [--board ID] [--json]', files: 0, onDesk: listIdentities },
  'identity bind': {
    usage: 'identity bind --email ADDRESS --tenant ID --object ID [--board ID] [--operator NAME]',
    files: 0,
    onDesk: bindIdentity,
  },
  'identity confirm': { usage: `identity confirm ${ACCOUNT}`, files: 0, onDesk: confirmIdentity },
  'identity refuse': { usage: `identity refuse ${ACCOUNT}`, files: 0, onDesk: refuseIdentity },
  'identity reopen': { usage: `identity reopen ${ACCOUNT}`, files: 0, onDesk: reopenIdentity },
  'identity undo': { usage: `identity undo ${ACCOUNT}`, files: 0, onDesk: undoIdentity },
  'rules show': { usage: 'rules show [--board ID]', files: 0, onDesk: showRules },
  'rules check': { usage: 'rules check FILE', files: 1, alone: checkRulesFile },
  'rules preset': { usage: 'rules preset NAME', files: 1, alone: showPreset },
  'agenda import': {
    usage: 'agenda import FILE [--board ID] [--operator NAME]',
    files: 1,
    onDesk: importAgenda,
  },
  'agenda next': { usage: 'agenda next BOARD', files: 1, onDesk: listNextAgenda },
  'round list': { usage: 'round list [--board ID]', files: 0, onDesk: listRounds },
  'register list': { usage: 'register list [--board ID]', files: 0, onDesk: listRegister },
  'register verify': {
    usage: 'register verify [--board ID] [--head HASH]',
    files: 0,
    onDesk: verifyRegister,
  },
  'register export': {
    usage:
      'register export --format csv|json [--year Y] [--text WORDS] [--status STATUS] [--delimiter semicolon|comma] [--board ID] [--out FILE]',
    files: 0,
    onDesk: exportRegister,
  },
  'deadlines export': {
    usage: 'deadlines export [--board ID] [--out FILE]',
    files: 0,
    onDesk: exportDeadlines,
  },
  'journal record': {
    usage:
      'journal record --decision NUMBER|--round CASE --case NUMBER --document NUMBER [--date D] [--board ID] [--operator NAME]',
    files: 0,
    onDesk: recordJournal,
  },
  backup: { usage: 'backup FOLDER', files: 1, onDesk: backupStore },
  restore: { usage: 'restore FOLDER [--operator NAME]', files: 1, onDesk: restoreStore },
  doctor: { usage: 'doctor [--json]', files: 0, onDesk: doctor },
  'queue redrive': {
    usage: 'queue redrive [--stuck] [--poison] [--held] [--stream BOARD|CASE] [--operator NAME]',
    files: 0,
    onDesk: redriveQueue,
  },
  'queue release': {
    usage: 'queue release [--board ID | --stream BOARD|CASE] [--operator NAME]',
    files: 0,
    onDesk: releaseQueue,
  },
  'dossier export': {
    usage: 'dossier export --decision 2025-1 [--board ID] [--language da|en] [--out FILE]',
    files: 0,
    onDesk: exportDossier,
  },
  'dossier verify': { usage: 'dossier verify FILE', files: 1, alone: checkDossierFile },
  deadline: {
    usage: 'deadline --from YYYY-MM-DD --working-days N [--before]',
    files: 0,
    alone: showDeadline,
  },
};
