import { z } from 'zod';
import { withoutMarkdown } from './userText';

/** An Adaptive Card as it is sent: plain JSON. */
export type AdaptiveCard = { type: 'AdaptiveCard'; version: '1.5'; [key: string]: unknown };

/** A card and what a toast or the chat list says of it. */
export interface CardMessage {
  card: AdaptiveCard;
  summary: string;
}

/** A leaf of a view: a finished string. An element that may be missing is a list of none or one, never null. */
export const Words = z.string().min(1);

/** One line or paragraph of a view, repeated by `$data`. */
export const Line = z.strictObject({ text: Words });
export type Line = z.infer<typeof Line>;

/** One of a list to choose from. Some clients draw its title as Markdown, and there is no other kind of title. */
export const Option = z.strictObject({ title: Words.overwrite(withoutMarkdown), value: Words });

/** Texts as lines of a view; those that are missing leave nothing behind. */
export function lines(...texts: (string | null | undefined)[]): Line[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}
