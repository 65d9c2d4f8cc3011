import { z } from 'zod';
import { Button } from '../button';
import { type AdaptiveCard, Line, Words } from '../card';
import { Head, Matter, Section } from '../parts/partViews';
import { renderer } from '../render';
import template from '../templates/news.json';

/** A text to be typed, and the button that sends it. It cannot be sent empty. */
const Field = z.strictObject({
  id: z.enum(['answer', 'reason']),
  label: Words,
  missing: Words,
  buttons: z.array(Button).length(1),
});

/** News in a card: what must be done, what has happened, in whose words, and what can be done about it. */
export const NewsView = z.strictObject({
  head: Head,
  paragraphs: z.array(Line),
  quotes: z.array(Section),
  matter: z.array(Matter).max(1),
  field: z.array(Field).max(1),
  small: z.array(Line),
  actions: z
    .array(z.strictObject({ buttons: z.array(Button), asks: z.array(Field.extend({ title: Words })) }))
    .max(1),
});
export type NewsView = z.infer<typeof NewsView>;

export const renderNews: (view: NewsView) => AdaptiveCard = renderer('news', template, NewsView);
