import { isAsked, missingChairs } from '../../domain/round/confirmation';
import type { Recipient, RunNews } from '../outbox';
import { nameOf, runRecipients, seatRecipients, secretariatRecipients } from '../recipients';
import type { At } from './at';

/** Who hears a piece of news: those who run cases, or the part of them it is for. */
export async function newsRecipients({ deps, board, roundId }: At, news: RunNews): Promise<Recipient[]> {
  switch (news) {
    case 'asked':
    case 'paperUnreadable':
    case 'released':
    case 'returned':
    case 'corrections':
    case 'stoodDown':
    case 'notSent':
      return secretariatRecipients(board);
    case 'releaseAsked':
      return seatRecipients(board, (seat) => seat.chair);
    case 'allAnswered': {
      const round = roundId === null ? null : (await deps.rounds.readHeader(roundId))?.value;
      const asked = round?.status === 'open' ? round.tellWhenAllAnswered : [];
      return runRecipients(board).filter((to) => asked.includes(nameOf(to)));
    }
    case 'confirmationMissing': {
      const round = roundId === null ? null : (await deps.rounds.readHeader(roundId))?.value;
      if (round?.status !== 'awaitingConfirmation') return [];
      const missing = missingChairs(round);
      return isAsked(round, null)
        ? secretariatRecipients(board)
        : seatRecipients(board, (seat) => missing.includes(seat.id));
    }
    case 'confirmationAsked':
    case 'against':
    case 'meetingDemanded':
    case 'dayBefore':
    case 'unreachable':
    case 'recusalReported':
    case 'recusalDecided':
    case 'answerDisputed':
      return runRecipients(board);
    default:
      return news satisfies never;
  }
}
