import { z } from 'zod';
import { Button } from '../button';
import { Line, Words } from '../card';

/** `head`: the first line says whether the reader must act; then the matter and where it comes from. */
export const Head = z.strictObject({ lead: Words, title: Words, byline: z.array(Line) });
export type Head = z.infer<typeof Head>;

/** `section`: a label and what people wrote under it. */
export const Section = z.strictObject({ label: Words, paragraphs: z.array(Line) });
export type Section = z.infer<typeof Section>;

/** `opener`: the line that opens and closes what stands under `id`, which is unique in its card. */
const opener = { id: Words, title: Words, show: Words, hide: Words };

/** `fold`: a text that is opened by a press on its line. */
export const Fold = z.strictObject({ ...opener, paragraphs: z.array(Line) });
export type Fold = z.infer<typeof Fold>;

const PaperLine = z.strictObject({
  plain: z.array(z.strictObject({ name: Words })),
  linked: z.array(z.strictObject({ name: Words, open: Words, url: z.url() })),
  note: Words,
});

/** `papers`: one line a paper, with its fingerprint or the remark that it is not pinned. */
export const Papers = z.strictObject({ papers: z.array(PaperLine) });
export type Papers = z.infer<typeof Papers>;

const ChangeLines = z.strictObject({
  target: z.array(Line),
  fromWord: Words,
  from: Words,
  toWord: Words,
  to: Words,
});

/** `changes`: what was changed since the meeting, FRA and TIL. */
export const Changes = z.strictObject({ changes: z.array(ChangeLines) });
export type Changes = z.infer<typeof Changes>;

/** `buttons`: a row of at most six. */
export const Buttons = z.strictObject({ buttons: z.array(Button).min(1).max(6) });
export type Buttons = z.infer<typeof Buttons>;

/** A folded part of another kind: the opener, and the part's own view beside it. */
export function folded<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ ...opener, ...shape });
}

/**
 * `matter`: what is asked, its papers, who was heard, what changed since the meeting and the accompanying text; what
 * is long is folded.
 */
export const Matter = z.strictObject({
  question: z.array(Section).max(1),
  questionFold: z.array(Fold).max(1),
  papersFold: z.array(folded(Papers.shape)).max(1),
  heardFold: z.array(Fold).max(1),
  changesFold: z.array(folded(Changes.shape)).max(1),
  textFold: z.array(Fold).max(1),
});
export type Matter = z.infer<typeof Matter>;
