import { recompute } from '../../round/replay';
import type { ReadDossier } from '../dossier';
import { same } from './same';

/** Whether the outcome is the one that the events and the frozen rules give, by the engine the verdict names. */
export function checkOutcome({ dossier }: ReadDossier): string | null {
  const { events, outcome, register } = dossier;
  const { ending } = register.entry;
  const told = ending.kind === 'decided' ? ending.verdict : null;
  const verdict = recompute(events.map(({ happening }) => happening));
  return same(verdict, told) && outcome.engine === (told?.engine ?? null) ? null : '';
}
