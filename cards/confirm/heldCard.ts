import { z } from 'zod';
import type { Language } from '../../domain/language';
import { maskPersonNumbers, personNumbersIn } from '../../domain/personNumber';
import { type CardMessage, Line, lines } from '../card';
import { fieldParts, TypedField } from '../form/fields';
import { Buttons, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/held.json';
import { joinList } from '../text/numbers';
import { personNumberText } from '../text/personNumber';
import { userInput } from '../userText';
import type { Verb } from '../verbs';

const View = z.strictObject({
  head: Head,
  strong: z.array(Line),
  paragraphs: z.array(Line),
  typed: TypedField,
  actions: Buttons,
});

const render = renderer('held', template, View, fieldParts);

/** What was pressed, and the text that was typed with it. */
export interface Held {
  verb: Verb;
  /** What else the press carried; it is pressed again with the same. */
  data: Record<string, unknown>;
  /** The field the text stood in, as its verb names it. */
  field: string;
  text: string;
}

/**
 * A text comes back before it is sent, for it holds what looks like a personal number: once, with the last digits hidden.
 * What stands in the field when the button is pressed is sent, whatever it is.
 */
export function heldCard({ verb, data, field, text }: Held, lang: Language): CardMessage {
  const words = personNumberText(lang).held;
  const found = words.found(joinList(lang, personNumbersIn(text).slice(0, 4)));
  const { [field]: _typed, ...rest } = data;
  const card = render({
    head: { lead: words.lead, title: words.title, byline: [] },
    strong: lines(found),
    paragraphs: lines(words.what),
    typed: {
      id: field,
      label: words.label,
      placeholder: words.placeholder,
      value: userInput(maskPersonNumbers(text)),
      maxLength: 1_000,
      fault: [],
    },
    actions: {
      buttons: [{ title: words.send, verb, data: { ...rest, numbers: 'seen' }, style: 'positive' }],
    },
  });
  return shell(card, { lang, summary: `${words.lead} ${found}` });
}
