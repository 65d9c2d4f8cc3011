import type { Heard, Hearing } from '../understand/heard';
import { understand } from '../understand/understand';

/**
 * What somebody meant. Few texts turn on what awaits the person, and to know that every case under way is read: it is asked
 * for only where understanding wanted to know, and the text is then heard once more.
 */
export async function hear(
  text: string,
  hearing: Omit<Hearing, 'awaitingMe'>,
  awaitingMe: () => Promise<readonly string[]>,
): Promise<Heard> {
  let wanted = false;
  const heard = understand(text, {
    ...hearing,
    get awaitingMe() {
      wanted = true;
      return [];
    },
  });
  return wanted ? understand(text, { ...hearing, awaitingMe: await awaitingMe() }) : heard;
}
