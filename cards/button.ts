import { z } from 'zod';
import { Words } from './card';
import type { Verb, verbs } from './verbs';

/** A button of a card. Its data hold ids only; who may press it is decided when it is pressed. */
export const Button = z.strictObject({
  title: Words,
  verb: Words,
  data: z.record(z.string(), z.unknown()),
  style: z.enum(['default', 'positive', 'destructive']),
});
export type Button = z.infer<typeof Button>;

/** A button for a verb, its data held to that verb's schema. */
export function button<V extends Verb>(
  title: string,
  verb: V,
  data: z.input<(typeof verbs)[V]>,
  style: Button['style'] = 'default',
): Button {
  return { title, verb, data, style };
}
