// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templating language writes its paths so.
import { clip, userInput, userLine, userParagraphs } from '../../cards/userText';

describe('a line people wrote', () => {
  it.each([
    [
      'keeps letters, signs and dashes',
      'Årshjul – 92,9 mio. kr. (bilag 3)',
      'Årshjul – 92,9 mio. kr. (bilag 3)',
    ],
    ['has its spaces and breaks drawn together', ' a\r\n\tb  c\u2028d ', 'a b c d'],
    ['loses control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['loses what turns text around', 'ab\u202eb\u2066c\u200fd\u061c', 'abbcd'],
    ['loses what cannot be seen', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['loses half a sign', 'a\ud800b', 'ab'],
    ['keeps the joiners that names need', 'نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['is put together again', 'A\u030arshjul', 'Årshjul'],
    ['mentions nobody', 'Hej <at>Alle</at> og <at id="1">Bo</at>', 'Hej Alle og Bo'],
    ['mentions nobody, however it is nested', '<<at>at>Alle<</at>/at>', 'Alle'],
    ['keeps a lone sign', 'mindre <at 5 er < 6', 'mindre <at 5 er < 6'],
    [
      'is no date macro',
      '{{DATE(2025-01-01, SHORT)}} {{ time (x)}}',
      '{ {DATE(2025-01-01, SHORT)}} { { time (x)}}',
    ],
    ['keeps what a template would read', '${title} \\${x}', '${title} \\${x}'],
    ['has no sign of ours in it', 'a\ue000b', 'ab'],
  ])('%s', (_, text, shown) => expect(userLine(text)).toBe(shown));

  it('is cut at a word', () => {
    expect(userLine('Årshjul og budget for drift', 18)).toBe('Årshjul og budget…');
    expect(clip('👍👍👍', 4)).toBe('👍…');
    expect(userLine('kort', 4)).toBe('kort');
  });
});

describe('paragraphs people wrote', () => {
  it('are their lines, without the empty ones, and bullets in one shape', () => {
    expect(userParagraphs('Første.\n\n\n- et\n* to\n\uf0b7 tre\r\n• fire')).toEqual([
      'Første.',
      '• et',
      '• to',
      '• tre',
      '• fire',
    ]);
  });

  it('stop where there is no more room', () => {
    const shown = userParagraphs('aaaa bbbb\ncccc dddd\neeee', 12);
    expect(shown.join('').length).toBeLessThanOrEqual(12);
    expect(shown[0]).toBe('aaaa bbbb');
  });

  it('are fast, whatever is written', () => {
    const hostile = '<'.repeat(4_000) + 'at>'.repeat(1_300);
    // A way that took time with the square of it would run into the runner's own limit.
    expect(userParagraphs(hostile.repeat(4)).join('')).not.toMatch(/<at>/);
  });
});

it('what is put back into a field keeps its lines', () => {
  expect(userInput('a\r\nb\n\nc\u202e')).toBe('a\nb\n\nc');
});
