import type { Dossier, DossierSeat, ReadDossier } from '../dossier';
import { same } from './same';

/** The first seat that is not as it was frozen into the case, or is in or out of it otherwise than its events tell. */
export function checkSeats({ dossier }: ReadDossier): string | null {
  const frozen = dossier.events.flatMap(({ happening }) =>
    happening.kind === 'opened' ? happening.seats : [],
  );
  const other = dossier.seats.find((seat) => {
    const { seatId, body, vote, chair, recused } = seat;
    const as = frozen.find((one) => one.seatId === seatId);
    if (as === undefined || !seat.sealed) return true;
    const question = questionOf(dossier.events, seatId);
    const isOut = question?.decided == null ? as.recused : question.decided.outcome === 'disqualified';
    const own = { body, vote, chair, recused };
    return (
      !same(own, { body: as.body, vote: as.vote, chair: as.chair, recused: isOut }) ||
      !isSettledSo(seat.recusal, question)
    );
  });
  return other?.seatId ?? (frozen.length === dossier.seats.length ? null : '');
}

type Decided = Extract<Dossier['events'][number]['happening'], { kind: 'recusalDecided' }>;

/** The question of a seat's disqualification as its events leave it; null where nobody raised it, or it was taken back. */
interface Question {
  isOpen: boolean;
  at: string;
  decided: Decided | null;
}

function questionOf(events: Dossier['events'], seatId: string): Question | null {
  return events.reduce<Question | null>((question, { at, happening }) => {
    if (happening.stream !== seatId) return question;
    const decided = question?.decided ?? null;
    switch (happening.kind) {
      case 'recusalReported':
        return { isOpen: true, at, decided };
      case 'recusalUndone':
        return { isOpen: false, at, decided };
      case 'recusalDecided':
        return { isOpen: true, at, decided: happening };
      default:
        return question;
    }
  }, null);
}

function isSettledSo(recusal: DossierSeat['recusal'], question: Question | null): boolean {
  if (recusal === null || question === null || !question.isOpen)
    return recusal === null && question?.isOpen !== true;
  if (recusal.status === 'reported') return recusal.at === question.at;
  const { outcome, ground = null, byBoard, reported } = question.decided ?? {};
  const own = recusal.status === 'disqualified' ? recusal.ground : null;
  const told = { at: question.at, outcome, ground, byBoard, reported };
  return same(
    {
      at: recusal.at,
      outcome: recusal.status,
      ground: own,
      byBoard: recusal.byBoard,
      reported: recusal.event,
    },
    told,
  );
}
