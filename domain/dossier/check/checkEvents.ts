import type { ReadDossier } from '../dossier';

/** The first event that is missing, doubled or of no seat: each stream counts from 1 to as many as its row says it has. */
export function checkEvents({ dossier }: ReadDossier): string | null {
  const expected = new Map<string, number>([['round', dossier.case.events]]);
  for (const { seatId, events } of dossier.seats) expected.set(seatId, events);
  const read = new Map<string, number>();
  for (const { n, happening } of dossier.events) {
    const { stream } = happening;
    if (n !== (read.get(stream) ?? 0) + 1 || !expected.has(stream)) return `${stream} ${n}`;
    read.set(stream, n);
  }
  const short = [...expected].find(([stream, n]) => (read.get(stream) ?? 0) !== n);
  return short === undefined ? null : `${short[0]} ${short[1]}`;
}
