import type { Template } from 'adaptivecards-templating';
import type { z } from 'zod';
import type { AdaptiveCard } from './card';
import { checkPaths } from './checkPaths';
import { commonParts } from './parts/commonParts';
import { type Parts, withParts } from './withParts';

// People may write "${" in a text, and a template that was not filled leaves it. A private-use character stands for
// theirs while the template is expanded; `userText` takes that character out of whatever people write.
const THEIRS = '\ue000';

/**
 * Makes the function that turns a view into its card. `template` is the JSON of `templates/<name>.json`; it is put
 * together with its parts, checked against the schema and parsed once, at the first card.
 *
 * The function throws when the view does not match its schema or the template was not filled entirely: both are faults
 * of ours and never of a user's text.
 */
export function renderer<V extends z.ZodType>(
  name: string,
  template: unknown,
  View: V,
  parts: Parts = commonParts,
): (view: z.input<V>) => AdaptiveCard {
  let compiled: Template | undefined;
  return (view) => {
    compiled ??= compile(name, template, View, parts);
    const data = JSON.stringify(View.parse(view)).replaceAll('${', THEIRS);
    const json = JSON.stringify(compiled.expand({ $root: JSON.parse(data) }));
    if (json.includes('${')) throw new Error(`the template "${name}" was not filled entirely`);
    return JSON.parse(json.replaceAll(THEIRS, '${'));
  };
}

function compile(name: string, template: unknown, View: z.ZodType, parts: Parts): Template {
  try {
    const whole = withParts(template, parts);
    checkPaths(whole, View);
    // Required here and not imported above: it costs 75 ms, and most starts (timers, queues) draw no card at once.
    const templating = require('adaptivecards-templating') as typeof import('adaptivecards-templating');
    return new templating.Template(whole);
  } catch (error) {
    throw new Error(`the template "${name}" cannot be used: ${(error as Error).message}`, { cause: error });
  }
}
