import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { Refusal } from './host/refusal';

/**
 * The desk's clock: real time plus an offset kept in a file, so that it is still moved after a restart and every
 * process on the desk (host, stage, CLI) sees the same time. It only goes forward.
 */
export type Clock = {
  /** Epoch ms, UTC. */
  now(): number;
  /** How far ahead of real time, in ms; negative on a desk whose story is set in the past. */
  offsetMs(): number;
  /** Moves to an instant (ISO 8601 with Z or offset). Throws a Refusal for an earlier one. */
  set(iso: string): void;
  /**
   * Moves by an ISO 8601 duration; a day is 24 hours, as the clock has no time zone. Throws a Refusal for a negative
   * one.
   */
  advance(duration: string): void;
};

const stateSchema = z.strictObject({ offsetMs: z.number().int() });

/** Opens the clock kept in `file`; no file means real time. Throws a Refusal when the file holds something else. */
export function openClock(file: string): Clock {
  let seen = '';
  let offset = 0;

  function read(): number {
    const stamp = stampOf(file);
    if (stamp !== seen) {
      offset = stamp === '' ? 0 : readOffset(file);
      seen = stamp;
    }
    return offset;
  }
  const now = () => Date.now() + read();
  const moveTo = (instant: number) => {
    const at = now();
    if (instant < at) throw new Refusal('The clock only goes forward. Run npm run reset to start over.');
    writeOffset(file, read() + instant - at);
  };
  read();
  return {
    now,
    offsetMs: read,
    set: (iso) => moveTo(parseInstant(iso)),
    advance: (duration) => moveTo(addDuration(now(), duration)),
  };
}

/** Sets a clock that was never moved to begin at an instant (ISO 8601); a clock that has a file is left as it is. */
export function beginClockAt(file: string, iso: string): void {
  if (stampOf(file) === '') writeOffset(file, parseInstant(iso) - Date.now());
}

/** Epoch ms of an ISO 8601 instant. Throws a Refusal that says what to write. */
export function parseInstant(iso: string): number {
  try {
    return Temporal.Instant.from(iso).epochMilliseconds;
  } catch {
    throw new Refusal(
      `"${iso}" is no instant: write it as 2025-06-11T08:00:00Z or 2025-06-11T10:00:00+02:00.`,
    );
  }
}

/** `from` (epoch ms) moved by an ISO 8601 duration, months and days counted in UTC. Throws a Refusal. */
export function addDuration(from: number, duration: string): number {
  try {
    const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('UTC');
    return start.add(Temporal.Duration.from(duration)).epochMilliseconds;
  } catch {
    throw new Refusal(`"${duration}" is no duration: write it as P1D, PT2H or P2DT30M.`);
  }
}

// The inode changes with every write (rename), so two writes within one tick of the file system's clock show too.
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino}:${found.mtimeMs}:${found.size}`;
}

function readOffset(file: string): number {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs;
  } catch {
    throw new Refusal(`The clock's file ${file} cannot be read. Run npm run reset to start over.`);
  }
}

function writeOffset(file: string, offsetMs: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ offsetMs: Math.round(offsetMs) })}\n`);
  renameSync(draft, file);
}
