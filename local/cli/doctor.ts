import { examine } from '../doctor/examine';
import type { Finding } from '../doctor/finding';
import type { Args, Said } from './commands';
import type { Store } from './open';

/** `doctor`: what needs a person, each with what to do; `--json` for machines. The exit code is 1 when there is anything. */
export async function doctor(store: Store, { options }: Args): Promise<Said> {
  const findings = await examine(store);
  const unwell = findings.length > 0;
  if (options.json === true)
    return { lines: [JSON.stringify({ healthy: !unwell, findings }, null, 2)], unwell };
  return { lines: unwell ? findings.map(linesOf) : ['All is well.'], unwell };
}

function linesOf({ kind, what, code, since, todo }: Finding): string {
  const more = [code, since === undefined ? undefined : `since ${since}`].filter(
    (part) => part !== undefined,
  );
  return `${kind}: ${what}${more.length === 0 ? '' : ` (${more.join(', ')})`}\n  ${todo}`;
}
