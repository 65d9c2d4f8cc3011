import { type Verb, verbs } from '../../cards/verbs';
import type { RoundId } from '../../domain/ids';
import type { SeededRandom } from '../chaos/seededRandom';
import { HOSTILE_TEXTS } from './hostileTexts';
import { anything } from './mutate';
import type { Target } from './openTarget';
import type { Made } from './outsiders';
import { memberOf, onStage } from './people';
import { dataOf, pressOf, validActivities } from './validActivities';

const CHOICES = ['approve', 'approve-with-comment', 'reject', 'abstain', 'request-meeting'];
// What ends a case is left to the end, when it is counted.
const ENDING: readonly Verb[] = ['round.close', 'round.withdraw', 'round.to-meeting'];
const VERBS = (Object.keys(verbs) as Verb[]).filter((verb) => !ENDING.includes(verb));

/** What a person of the board may send, with the worst a person may write, on one of these cases. */
export function makeHostile(
  { site, meetingId }: Target,
  cases: readonly RoundId[],
  random: SeededRandom,
): Made {
  const sender = onStage(memberOf(site.board, random.pick([1, 2, 3, 4, 5, 6, 800, 900])), site.cast);
  const about = {
    boardId: site.board.id,
    roundId: random.pick(cases),
    meetingId,
    serviceUrl: `${site.stageUrl}/`,
    botId: site.cast.bot.id,
    tenantId: site.cast.tenantId,
    channelId: site.cast.channel.id,
  };
  const worst = () =>
    random.between(0, 1) === 0 ? random.pick(HOSTILE_TEXTS) : JSON.stringify(anything(random));
  if (random.between(0, 9) === 0) {
    const words = random.pick(validActivities(sender, about).filter(({ type }) => type === 'message'));
    return { sender, activity: { ...words, text: worst() } };
  }
  const verb = random.between(0, 2) > 0 ? random.pick(VERBS) : 'round.vote';
  const data = dataOf(verb, about);
  for (const name of ['comment', 'reason', 'title', 'question', 'text', 'how', 'caseNo', 'date', 'time'])
    if (random.between(0, 1) === 0) data[name] = worst();
  const seen = random.between(0, 20);
  return {
    sender,
    activity: pressOf(sender, about, verb, { ...data, choice: random.pick(CHOICES), seen }),
  };
}
