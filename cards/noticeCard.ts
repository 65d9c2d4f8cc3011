import { z } from 'zod';
import { type AdaptiveCard, Line } from './card';
import { Buttons, Head } from './parts/partViews';
import { renderer } from './render';
import template from './templates/notice.json';

/**
 * A short card: a heading, what matters in bold, some lines, and buttons. All texts may hold what people wrote, save
 * the lead.
 */
export const NoticeView = z.strictObject({
  head: Head,
  strong: z.array(Line),
  paragraphs: z.array(Line),
  more: z.array(Buttons).max(1),
});
export type NoticeView = z.infer<typeof NoticeView>;

export const noticeCard: (view: NoticeView) => AdaptiveCard = renderer('notice', template, NoticeView);
