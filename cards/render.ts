import type { z } from 'zod';
import type { AdaptiveCard } from './card';
import { checkPaths } from './checkPaths';
import { fillTemplate } from './fillTemplate';
import { commonParts } from './parts/commonParts';
import { type Parts, withParts } from './withParts';

/**
 * Makes the function that turns a view into its card. `template` is the JSON of `templates/<name>.json`; it is put
 * together with its parts, checked against the schema and parsed once, at the first card.
 *
 * The function throws when the view does not match its schema, which is a fault of ours and never of a user's text.
 */
export function renderer<V extends z.ZodType>(
  name: string,
  template: unknown,
  View: V,
  parts: Parts = commonParts,
): (view: z.input<V>) => AdaptiveCard {
  let filled: ((view: object) => AdaptiveCard) | undefined;
  return (view) => {
    filled ??= ready(name, template, View, parts);
    return filled(View.parse(view) as object);
  };
}

function ready(
  name: string,
  template: unknown,
  View: z.ZodType,
  parts: Parts,
): (view: object) => AdaptiveCard {
  try {
    const whole = withParts(template, parts);
    checkPaths(whole, View);
    const fill = fillTemplate(whole);
    return (view) => fill(view) as AdaptiveCard;
  } catch (error) {
    throw new Error(`the template "${name}" cannot be used: ${(error as Error).message}`, { cause: error });
  }
}
