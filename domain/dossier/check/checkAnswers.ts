import { type Answer, setAside } from '../../round/seat';
import type { Dossier, DossierAnswer, DossierSeat, ReadDossier } from '../dossier';
import { asSeat } from '../tellEvents';
import { same } from './same';

/** The first seat whose answers, in force, rejected or set aside, are not those its events tell. */
export function checkAnswers({ dossier }: ReadDossier): string | null {
  return dossier.seats.find((seat) => !isAnsweredSo(seat, dossier))?.seatId ?? null;
}

function isAnsweredSo(seat: DossierSeat, { answers }: Dossier): boolean {
  const told = answers.filter(({ seatId }) => seatId === seat.seatId);
  const inForce = told.find(({ standing }) => standing === 'inForce');
  if (inForce?.answer !== seat.answer?.n) return false;
  const held = [seat.answer, seat.disputed ?? null, setAside(asSeat(seat))];
  return held.every((answer) => answer === null || told.some((one) => saysSo(one, answer)));
}

/** Whether both are the same answer. Who the substitute was, its event tells by its own name. */
function saysSo(told: DossierAnswer, { n, version, choice, comment, at, upheld, onBehalf }: Answer): boolean {
  const { mail, confirmedAt } = told;
  const recorded = told.onBehalf === null ? null : { ...told.onBehalf, mail, confirmedAt };
  return same(
    [n, version, choice, comment, at, upheld === true, onBehalf],
    [told.answer, told.version, told.choice, told.comment, told.at, told.upheld, recorded],
  );
}
