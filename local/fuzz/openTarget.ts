import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Meeting } from '../../domain/agenda/meeting';
import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { importBoard } from '../../workflows/importBoard';
import { openSite, type Programs, type Site } from '../chaos/openSite';
import { prepareCase, secretary } from '../chaos/prepareCase';
import { putOpenCase } from '../chaos/putOpenCase';
import { settle } from '../chaos/settle';
import { PROBE_LINE, Probed } from './hostProbe';
import { fuzzBoard, neighbourBoard } from './people';

export interface FuzzPrograms extends Programs {
  /** What is put before the host's program to look into the process. */
  probe: string;
}

/** The deployed bundle on a desk's setting, with a board whose cases stand in every state, and a board beside it. */
export interface Target {
  site: Site;
  neighbour: Board;
  cases: { open: RoundId; draft: RoundId; closed: RoundId; neighbours: RoundId };
  meetingId: string;
  /** Lines of the host's log that tell of a fault. */
  faults: string[];
  probe(): Promise<Probed>;
}

const PROBE_MS = 20_000;
// The emulator on a machine that others use: no input is to blame, and the person was told.
const SLOW_STORE = /storage\.timeout|readFailure/;
const FAULT = /\b(error|fatal)\b|host broke down|unhandled|VOTUM-(ANSWER|TURN|WORK)/i;

export async function openTarget(programs: FuzzPrograms, folder: string): Promise<Target> {
  const lines: string[] = [];
  const site = await openSite({
    programs,
    folder,
    board: fuzzBoard(),
    now: '2025-05-21T08:00:00.000Z',
    limits: 'off',
    settings: { NODE_OPTIONS: `--require ${programs.probe}` },
    onLog: (text) => lines.push(...text.split('\n')),
  });
  try {
    const { truth, board } = site;
    const neighbour = neighbourBoard();
    await importBoard(truth, neighbour);
    const cases = {
      open: await putOpenCase(site, board, { answeredBy: ['plads-1', 'plads-2', 'plads-4'] }),
      draft: await prepareCase(site, 'En kladde', {}),
      closed: await putOpenCase(site, board, { answeredBy: ['plads-1', 'plads-2', 'plads-3', 'plads-4'] }),
      neighbours: await putOpenCase(site, neighbour, { answeredBy: ['plads-1'] }),
    };
    const ended = await endNow(
      truth,
      cases.closed,
      secretary(site),
      { how: 'close', reason: 'Klar.' },
      'ends',
    );
    if (ended.kind === 'refused') throw new Error(`Not closed: ${ended.why}`);
    const meeting = Meeting.parse({
      id: '2025-1',
      kind: 'agenda',
      seq: 1,
      year: 2025,
      date: '2025-06-18',
      startsAt: '12:00',
      endsAt: '13:30',
      virtual: true,
      attendance: { board: [], secretariat: [], others: [] },
      items: [
        {
          number: { seq: 6, year: 2025 },
          title: 'Årshjul',
          type: 'decision',
          outcome: 'notStated',
        },
      ],
    });
    const record = { boardId: board.id, meeting, status: 'draft' as const, importedAt: site.now() };
    await truth.meetings.save(record, null);
    await settle(site, Object.values(cases));
    return {
      site,
      neighbour,
      cases,
      meetingId: meeting.id,
      get faults() {
        return lines.filter(
          (line) => FAULT.test(line) && !SLOW_STORE.test(line) && !line.startsWith(PROBE_LINE),
        );
      },
      probe: () => probe(site, lines),
    };
  } catch (fault) {
    await site.stop();
    throw fault;
  }
}

async function probe({ hosts }: Site, lines: readonly string[]): Promise<Probed> {
  const pid = hosts[0]?.pid() ?? null;
  if (pid === null) throw new Error('The host is down.');
  const before = lines.length;
  process.kill(pid, 'SIGUSR2');
  for (const end = performance.now() + PROBE_MS; performance.now() < end; await wait(20)) {
    const told = lines.slice(before).find((line) => line.startsWith(PROBE_LINE));
    if (told !== undefined) return Probed.parse(JSON.parse(told.slice(PROBE_LINE.length)));
  }
  throw new Error('The host does not say how much it holds.');
}

/** Bytes the process has of the machine, where the machine tells; null elsewhere. */
export function residentBytes({ hosts }: Site): number | null {
  try {
    const status = readFileSync(`/proc/${hosts[0]?.pid() ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024;
  } catch {
    return null;
  }
}
