import type { ReadDossier } from '../../domain/dossier/dossier';
import { outcomeRead } from '../../local/dossier/outcomeRead';
import { makeDossier } from '../../workflows/makeDossier';
import { eventfulDesk } from './eventfulCase';
import type { Desk } from './useCases';

/** The dossier of a decision on a desk, with its files. */
export async function dossierOf(
  desk: Desk,
  number = '2025-1',
): Promise<{ read: ReadDossier; files: Map<string, Uint8Array> }> {
  const made = await makeDossier(desk.deps, desk.board, number, outcomeRead);
  if (made.kind !== 'made') throw new Error(`no dossier: ${made.kind}`);
  return made;
}

/** The dossier of the eventful case. */
export async function anEventfulDossier() {
  const { desk, id } = await eventfulDesk();
  return { desk, id, ...(await dossierOf(desk)) };
}
