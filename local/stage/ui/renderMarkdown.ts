import markdownIt from 'markdown-it';

// What Teams draws in a message and in a TextBlock: emphasis, lists and links. The rest stays as it was typed.
const renderer = markdownIt({ html: false, breaks: true, linkify: false }).disable([
  'heading',
  'lheading',
  'image',
  'table',
  'code',
  'fence',
  'blockquote',
  'hr',
  'backticks',
  'reference',
]);

/** HTML of a text in Teams' Markdown. HTML in the text itself is shown as text; mentions are set off. */
export function renderMarkdown(text: string): string {
  return renderer.render(text.replace(/<at>(.*?)<\/at>/g, '**$1**'));
}
