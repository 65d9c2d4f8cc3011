import type { DossierBy, DossierEvent } from './dossier';

/** Who did something, as it is told. */
export function tellBy({ by, name }: Pick<DossierEvent, 'by' | 'name'>): DossierBy {
  return { kind: by.kind, seatId: 'seatId' in by ? by.seatId : null, name };
}
