import fc from 'fast-check';
import { hostOf, linkName, readLink } from '../../domain/link';
import { readLinks } from '../../domain/round/readLinks';
import { hostileUrls } from '../support/hostileTexts';

test.each([
  ['https://bestyrelse.example/aarshjul', 'https://bestyrelse.example/aarshjul'],
  [' https://bestyrelse.example ', 'https://bestyrelse.example/'],
  ['HTTPS://Bestyrelse.Example/A', 'https://bestyrelse.example/A'],
  ['https://bestyrelse.example:8443/a?b=c#d', 'https://bestyrelse.example:8443/a?b=c#d'],
  ['https://sundhedsvæsen.example/x', 'https://xn--sundhedsvsen-fdb.example/x'],
  ['https://a.example/sti/navn@domæne', 'https://a.example/sti/navn@dom%C3%A6ne'],
])('%s can be opened', (typed, link) => expect(readLink(typed)).toBe(link));

test.each([
  ...hostileUrls,
  '',
  'bestyrelse.example',
  '//bestyrelse.example',
  'https:bestyrelse.example',
  'https:/bestyrelse.example',
  'https:///bestyrelse.example',
  'https:\\\\bestyrelse.example',
  'https://bestyrelse.example\\@ond.example',
  'https://@ond.example',
  'https://:@ond.example',
  'https://best\tyrelse.example',
  'https://bestyrelse.example/a\nb',
  'https://bestyrelse.example/\u202efdp.exe',
  'https://bestyrelse.example/a\u200bb',
  'https://bestyrelse.example/a b',
  'https://localhost/x',
  'https://',
  `https://bestyrelse.example/${'a'.repeat(1_000)}`,
])('%j cannot', (typed) => expect(readLink(typed)).toBeNull());

test('whatever can be opened is https, on the host that is read, and no one is logged in by it', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'https://',
      'http:',
      '//',
      '@',
      'a.example',
      'ond.example',
      ':',
      '\\',
      '/',
      '?',
      '#',
      '\t',
      '%2f',
      '\u2025',
      'æ',
      '。',
    ),
  );
  fc.assert(
    fc.property(pieces, (some) => {
      const link = readLink(some.join(''));
      if (link === null) return;
      const { protocol, username, password, hostname } = new URL(link);
      expect([protocol, username, password]).toEqual(['https:', '', '']);
      expect(some.join('').trim().toLowerCase().startsWith('https://')).toBe(true);
      expect(hostname).toContain('.');
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['https://sundhedsvæsen.example/x', 'sundhedsvæsen.example'],
  ['https://SUNDHEDSVÆSEN.example', 'sundhedsvæsen.example'],
  ['https://xn--sundhedsvsen-fdb.example/', 'xn--sundhedsvsen-fdb.example'],
  // The first letter is Cyrillic.
  ['https://\u0430pple.example/', 'xn--pple-43d.example'],
])('the host of %s is read as %s', (link, host) => expect(hostOf(link)).toBe(host));

test.each([
  ['Årshjul og budget', 'Årshjul og budget'],
  ['Bilag 3.pdf', 'Bilag 3.pdf'],
  ['referat 7.5.2025.docx', 'referat 7.5.2025.docx'],
  ['a.example', 'a.example'],
  ['https://a.example/x', 'https://a.example/x'],
  ['Se www.a.example', 'Se www.a.example'],
  ['borger.dk', 'borger.dk (a.example)'],
  ['https://borger.dk/login', 'https://borger.dk/login (a.example)'],
  ['Log ind på www.borger.dk her', 'Log ind på www.borger.dk her (a.example)'],
  ['a.example.ond.dk', 'a.example.ond.dk (a.example)'],
])('a link to a.example named %s is shown as %s', (name, shown) => {
  expect(linkName(name, 'https://a.example/x')).toBe(shown);
});

describe('the links of a form', () => {
  const read = (typed: string) => {
    const faults: string[] = [];
    return { papers: readLinks(typed, (why) => faults.push(why)), faults };
  };

  test('one a line, by its name or its host', () => {
    const { papers, faults } = read(
      'Årshjul | https://a.example/x\n\nhttps://sundhedsvæsen.example;Budget|https://b.example',
    );
    expect(faults).toEqual([]);
    expect(papers).toEqual([
      { kind: 'link', name: 'Årshjul', url: 'https://a.example/x' },
      { kind: 'link', name: 'sundhedsvæsen.example', url: 'https://sundhedsvæsen.example' },
      { kind: 'link', name: 'Budget', url: 'https://b.example' },
    ]);
  });

  test('what cannot be opened, or has a name too long, is told of and not cut', () => {
    expect(read('Bank | https://bank.example@ond.example').faults).toEqual(['notHttps']);
    expect(read(`${'n'.repeat(121)} | https://a.example`)).toEqual({ papers: [], faults: ['tooLong'] });
  });
});
