import { z } from 'zod';
import { json, type Reply, refusal } from './http/reply';
import { nextWorkdayMorning } from './nextWorkday';
import { clientZone } from './person/activity';
import { instant, type Stage } from './stage';

const NextWorkday = z.strictObject({ next: z.literal('workday') });

/**
 * `POST /local/clock`: `{now}` and `{advance}` go to the host as they are; `{next: 'workday'}` is 8.00 on the next
 * Monday to Friday.
 */
export async function moveStageClock(stage: Stage, body: unknown): Promise<Reply> {
  const wanted = NextWorkday.safeParse(body).success
    ? { now: nextWorkdayMorning(stage.now(), clientZone) }
    : body;
  try {
    await stage.moveClock(wanted);
  } catch (fault) {
    return refusal(
      400,
      'ClockNotMoved',
      fault instanceof Error ? fault.message : 'The clock could not be moved.',
    );
  }
  stage.events.publish({ kind: 'clock', now: instant(stage) });
  return json(200, { now: instant(stage) });
}
