import type { Board } from '../domain/board/board';
import { type BoardId, boardOf, type RoundId } from '../domain/ids';
import { FIRST } from '../domain/register/chained';
import { type CaseFault, checkCase } from '../domain/register/checkCase';
import {
  beginning,
  type ChainSoFar,
  checkPlace,
  isWhole,
  type PlaceFault,
  withEntry,
} from '../domain/register/checkPlace';
import { decisionNumber } from '../domain/register/decisionNumber';
import type { Entry, VoidedEntry } from '../domain/register/entry';
import { fingerprint } from '../domain/round/fingerprint';
import type { Deps } from './deps';
import { streamOf } from './outbox';
import type { RegisterRows } from './ports';

/** Where something does not hold: an entry by its position and number, a case that should be entered, or the end. */
export interface RegisterFault {
  why:
    | PlaceFault
    | CaseFault
    /** A case is marked as entered where it is not, or is not marked. */
    | 'mark'
    /** The head says otherwise than the last entry: entries are missing after it, or it was changed. */
    | 'head'
    /** A case has ended and is not in the register. */
    | 'missing'
    /** The head hash that was asked for is of no entry: the register is not the one it was taken from. */
    | 'otherHead';
  position: number | null;
  decision: string | null;
  roundId: RoundId | null;
}

export interface VerifiedRegister {
  entries: number;
  /** Hash of the last entry that holds; 64 zeros before the first. */
  head: string;
  /** The first that does not hold; null where everything does. */
  fault: RegisterFault | null;
}

type Reads = Pick<Deps, 'register' | 'rounds' | 'boards'>;

/**
 * Recomputes a board's register, oldest first, and stops at the first that does not hold: every hash and the chain, the
 * numbers, what points back, each case's rows and outcome, the marks, the head, and that every case that has ended is in it.
 * Who can write to all of it can write it anew from the beginning; that shows only against a hash from outside.
 * @param against the head of the register as an outcome card or a dossier has it, whole or its beginning.
 */
export async function verifyRegister(
  deps: Reads,
  boardId: BoardId,
  against: string | null = null,
): Promise<VerifiedRegister> {
  const [rows, board] = await Promise.all([deps.register.readRows(boardId), deps.boards.read(boardId)]);
  if (board === null) throw new Error('VOTUM-BOARD-MISSING');
  const { chain, fault } = await checkEntries(deps, rows, board.value);
  const head = chain.head?.hash ?? FIRST;
  const found = fault ?? checkEnd(rows, chain, against) ?? (await checkCases(deps, boardId, rows));
  return { entries: rows.entries.length, head, fault: found };
}

async function checkEntries(
  deps: Reads,
  rows: RegisterRows,
  board: Board,
): Promise<{ chain: ChainSoFar; fault: RegisterFault | null }> {
  const voidings = new Map<string, VoidedEntry>();
  // One that is not what it was hashed from is named where it stands.
  for (const { entry } of rows.entries)
    if (entry?.kind === 'voided' && isWhole(entry)) voidings.set(entry.voids.hash, entry);
  let chain = beginning;
  for (const row of rows.entries) {
    const { position, entry } = row;
    const place = checkPlace(row, chain);
    if (entry === null || place !== null)
      return { chain, fault: faultOf(place ?? 'unreadable', position, entry) };
    const mark = rows.marks.find((one) => one.roundId === entry.roundId);
    if (entry.kind === 'ended') {
      if (mark?.position !== position) return { chain, fault: faultOf('mark', position, entry) };
      const why = await checkRecord(deps, entry, voidings.get(entry.hash) ?? null, board);
      if (why !== null) return { chain, fault: faultOf(why, position, entry) };
    }
    chain = withEntry(chain, entry);
  }
  return { chain, fault: null };
}

async function checkRecord(
  { rounds }: Reads,
  entry: Extract<Entry, { kind: 'ended' }>,
  voidedBy: VoidedEntry | null,
  board: Board,
): Promise<CaseFault | null> {
  if (boardOf(entry.roundId) !== board.id) return 'case';
  const record = await rounds.readRecord(entry.roundId);
  const entering = record.round?.status === 'closed' && record.round.entered === null;
  const waiting = { entering: entering && (await isLeft(rounds, entry.roundId, 'closed')) };
  return checkCase(entry, record, voidedBy, waiting, board.calendar);
}

function checkEnd(rows: RegisterRows, chain: ChainSoFar, against: string | null): RegisterFault | null {
  const stray = rows.marks.find(
    ({ roundId, position }) =>
      roundId === null ||
      !rows.entries.some((row) => row.position === position && row.entry?.roundId === roundId),
  );
  if (stray !== undefined) return { ...nowhere, why: 'mark', roundId: stray.roundId };
  if (fingerprint(rows.head) !== fingerprint(chain.head)) return { ...nowhere, why: 'head' };
  const known = [...chain.byHash.keys()].some((hash) => against === null || hash.startsWith(against));
  return against === null || known ? null : { ...nowhere, why: 'otherHead' };
}

/** Every case that has ended is in the register, unless it is being entered; and every annulment is. */
async function checkCases(
  { rounds }: Reads,
  boardId: BoardId,
  { entries }: RegisterRows,
): Promise<RegisterFault | null> {
  const has = (kind: Entry['kind']) =>
    new Set(entries.flatMap(({ entry }) => (entry?.kind === kind ? [entry.roundId] : [])));
  const [ended, voided] = [has('ended'), has('voided')];
  for (const round of await rounds.list(boardId)) {
    if (round.status !== 'closed') continue;
    const task = !ended.has(round.id)
      ? 'closed'
      : round.voided !== null && !voided.has(round.id)
        ? 'voided'
        : null;
    if (
      task !== null &&
      !(round.entered === null || task === 'voided' ? await isLeft(rounds, round.id, task) : false)
    )
      return { ...nowhere, why: 'missing', decision: round.decision, roundId: round.id };
  }
  return null;
}

/** Whether this work on a case is still to be done. */
async function isLeft(rounds: Deps['rounds'], roundId: RoundId, kind: 'closed' | 'voided'): Promise<boolean> {
  return (await rounds.readOuts(streamOf(roundId))).some(({ value }) => value.task.kind === kind);
}

const nowhere = { position: null, decision: null, roundId: null };

function faultOf(why: RegisterFault['why'], position: number, entry: Entry | null): RegisterFault {
  const number = entry?.kind === 'ended' ? entry.number : null;
  const decision = number === null ? null : decisionNumber(number);
  return { why, position, decision, roundId: entry?.roundId ?? null };
}
