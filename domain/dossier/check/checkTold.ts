import type { ReadDossier } from '../dossier';
import { tellEvents } from '../tellEvents';
import { same } from './same';

/** The first list that is not the one its events tell. */
export function checkTold({ dossier }: ReadDossier): string | null {
  const told = tellEvents(dossier.events, dossier.seats);
  const lists = Object.keys(told) as (keyof typeof told)[];
  return lists.find((list) => !same(told[list], dossier[list])) ?? null;
}
