import { answerCard } from '../../cards/answers/answerCard';
import { sayButtons } from '../../cards/answers/helpCard';
import { chooseDeedCard } from '../../cards/confirm/chooseDeedCard';
import { answersText } from '../../cards/text/answers';
import type { Confirmable } from '../../cards/verbs';
import { SeatId } from '../../domain/ids';
import { card, type Reply } from '../turn';
import type { Heard, Intent } from '../understand/heard';
import type { Talk } from './talk';

const deeds: Partial<Record<Intent, Confirmable>> = {
  'round.remind': 'remind',
  'round.extend': 'extend',
  'round.close': 'close',
  'round.withdraw': 'withdraw',
  'to-meeting': 'to-meeting',
};

/**
 * Words that can mean two things show both, of the case in progress that is meant. Null when no such case is meant, so
 * that there is nothing to choose between.
 */
export async function chooseDeed(
  { cases, lang }: Omit<Talk, 'heard'>,
  heard: Extract<Heard, { kind: 'choose' }>,
): Promise<Reply | null> {
  const ref = heard.case;
  const { open } = await cases();
  const view = ref.kind === 'one' ? open.find(({ round }) => round.id === ref.id) : undefined;
  if (view === undefined) return null;
  const { id: roundId, proposal } = view.round;
  const whats = heard.between.flatMap((intent) => deeds[intent] ?? []);
  if (whats.length < heard.between.length) {
    const about = { lead: 'Votum', title: answersText(lang).couldMean };
    return card(answerCard({ about, said: [], buttons: sayButtons(heard.between, lang) }, lang));
  }
  const seatId = heard.seat?.kind === 'one' ? SeatId.parse(heard.seat.id) : undefined;
  return card(chooseDeedCard({ roundId, title: proposal.title, deeds: whats, seatId }, lang));
}
