import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Hearing } from '../../../bot/understand/heard';
import { understand } from '../../../bot/understand/understand';
import { danish } from '../../../bot/understand/words/da';
import { english } from '../../../bot/understand/words/en';
import { access, draft, hearing, hearingWith, minutes, seats, wheel } from './exampleHearing';

const anyHearing: fc.Arbitrary<Hearing> = fc.record({
  seats: fc.constantFrom(seats, []),
  cases: fc.subarray([wheel, access, minutes, draft]),
  awaitingMe: fc.constantFrom([], ['wheel'], ['wheel', 'access'], ['gone']),
  synonyms: fc.constantFrom(hearing.synonyms, [
    ['', ' '],
    ['a b c', 'd'],
  ]),
  today: fc.constantFrom('2025-06-10', '2024-02-29', '2025-12-31'),
});

const words = [danish, english].flatMap((table) =>
  [table.small, table.exact, ...Object.values(table.groups)].join(' ').replaceAll('_', ' ').split(' '),
);
const talk = fc
  .array(
    fc.constantFrom(
      ...words,
      '6/25',
      '31/2',
      '29. februar',
      'den 31',
      '99/99',
      '@Votum',
      '<at>',
      ',',
      '?',
      '👍',
      'toString',
      '__proto__',
      'constructor',
      'jannik',
    ),
    {
      maxLength: 40,
    },
  )
  .map((said) => said.join(' '));

describe('understand, whatever is typed', () => {
  it('never throws, and names only cases and seats it was told of', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), talk),
        anyHearing,
        (text, given) => {
          const heard = understand(text, given);
          const ids = new Set([...given.cases, ...given.seats].map((one) => one.id));
          const named = JSON.stringify(heard).matchAll(/"(?:id|ids)":("[^"]*"|\[[^\]]*\])/g);
          for (const [, value = '""'] of named)
            for (const id of [JSON.parse(value)].flat()) expect(ids).toContain(id);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('says the same when asked twice', () => {
    fc.assert(
      fc.property(talk, (text) => expect(understand(text, hearing)).toEqual(understand(text, hearing))),
      { numRuns: 60 },
    );
  });

  it('takes its time with nobody: 10,000 characters of anything within a second', () => {
    const many = hearingWith({
      cases: Array.from({ length: 60 }, (_, i) => ({
        ...access,
        id: `case-${i}`,
        title: `${access.title} og arbejdsprogram nr. ${i}`,
      })),
    });
    const pieces = [
      '<at ',
      'a',
      'å',
      '1/',
      '11. juni ',
      'hvem mangler ',
      '.',
      '\n1. x',
      'http://',
      "'",
      '@votum',
      'forretningsordnenen vedtægtsændringerne ',
      '👍',
      '6/25 ',
      ' - ',
    ];
    for (const piece of pieces) {
      const text = piece.repeat(10_000 / piece.length);
      const start = performance.now();
      understand(text, many);
      expect([piece, performance.now() - start < 1_000]).toEqual([piece, true]);
    }
  });

  it('reads the first words of a long text', () => {
    expect(understand(`hvem mangler ${'bla '.repeat(5_000)}`, hearing)).toMatchObject({
      kind: 'intent',
      intent: 'outstanding',
    });
  });
});

describe('understand, signs and greetings', () => {
  it('a mention alone asks for help, other signs want no reply', () => {
    for (const typed of ['@Votum', '<at>Votum</at> ', '?', '<at>Votum</at>?'])
      expect([typed, understand(typed, hearing)]).toMatchObject([typed, { intent: 'help' }]);
    for (const typed of ['', '   ', '...', '🙂', 'tak', 'tusind tak', 'thanks a lot'])
      expect([typed, understand(typed, hearing)]).toEqual([typed, { kind: 'silence' }]);
  });

  it('what is decided of a matter that is no case is looked for in the register', () => {
    expect(understand('er strategien godkendt', hearing)).toMatchObject({
      intent: 'decision.find',
      query: 'strategien',
    });
    expect(understand('hvad sagde torben om klinikkerne', hearing)).toMatchObject({
      intent: 'decision.find',
    });
    expect(understand('er infrastrukturloven godkendt', hearing)).toMatchObject({ intent: 'outcome' });
  });

  it('a signature is not spoken of', () => {
    expect(understand('Godkendt. Mvh Jannik', hearing)).toMatchObject({ intent: 'answer.offer' });
  });

  it('a mention of somebody else is a name', () => {
    expect(understand('<at>Votum</at> ryk <at>Jannik Østerholm</at>', hearing)).toMatchObject({
      intent: 'round.remind',
      seat: { kind: 'one', id: 'sjaelland' },
    });
  });

  it('a case named and nothing else is asked where it stands', () => {
    for (const typed of ['pkt. 6', '6/25', 'årshjulet?', 'annual wheel'])
      expect([typed, understand(typed, hearing)]).toMatchObject([
        typed,
        { intent: 'status', case: { id: 'wheel' } },
      ]);
  });

  it('tells the language of the words where it is clear', () => {
    const language = (typed: string) => {
      const heard = understand(typed, hearing);
      return 'language' in heard ? heard.language : undefined;
    };
    expect(language('hvem mangler vi')).toBe('da');
    expect(language('who are we missing')).toBe('en');
    expect(language('status')).toBeUndefined();
  });
});

describe('understand, whose word it is', () => {
  it("a seat's own member answers; of another's seat an answer is recorded", () => {
    expect(understand('region sjælland godkender', hearingWith({ mySeat: 'sjaelland' }))).toMatchObject({
      intent: 'answer.offer',
      choice: 'approve',
    });
    expect(understand('region sjælland godkender', hearing)).toMatchObject({
      intent: 'record-answer',
      seat: { id: 'sjaelland' },
    });
    expect(understand('jannik mailede at han ikke kan godkende', hearing)).toMatchObject({
      intent: 'record-answer',
      choice: 'reject',
      means: 'written',
    });
  });

  it.each([
    ['jeg kan ikke godkende budgettet', 'reject'],
    ['jeg stemmer imod', 'reject'],
    ['godkendt, men figur 4 skal rettes', 'approve-with-comment'],
    ['godkendt med bemærkninger', 'approve-with-comment'],
    ['godkendt uden bemærkninger', 'approve'],
    ['jeg har ingen bemærkninger', 'approve'],
    ['jeg undlader at stemme', 'abstain'],
    ['we abstain', 'abstain'],
    ['jeg ønsker den behandlet på et møde', 'request-meeting'],
    ['jeg har rettelser', 'correct'],
    ['ingen indsigelser', 'no-objection'],
    ['jeg gør indsigelse', 'object'],
    ["i can't support this", 'reject'],
    ['approved with comments', 'approve-with-comment'],
  ])('%s: %s', (typed, choice) => {
    expect(understand(typed, hearing)).toMatchObject({ intent: 'answer.offer', choice });
  });
});

describe('understand, what lies near a deed and is none', () => {
  it.each([
    ['hvem skal vi rykke', 'outstanding'],
    ['er fristen rykket', 'deadline'],
    ['hvornår lukker vi den', 'deadline'],
    ['hvorfor er den ikke godkendt', 'outcome'],
    ['hvorfor mangler region sjælland', 'ask'],
    ['må jeg trække mit svar tilbage', 'mine'],
    ['withdraw my vote', 'mine'],
    ['send mig årshjulet', 'papers'],
    ['send bilag 3 til jannik', 'papers'],
    ['stop påmindelserne', 'help'],
    ['what does close mean', 'ask'],
    ['har I godkendt den', 'outcome'],
  ])('%s: %s', (typed, intent) =>
    expect(understand(typed, hearing)).toMatchObject({ kind: 'intent', intent }),
  );

  it('a misspelt or unknown name never widens a reminder to all', () => {
    expect(understand('ryk kommunen', hearing)).toMatchObject({
      seat: { kind: 'notFound', words: 'kommunen' },
    });
    expect(understand('har region midtjylland svaret', hearing)).toMatchObject({
      seat: { kind: 'notFound', words: 'midtjylland' },
    });
    expect(understand('ryk janik', hearing)).toMatchObject({ seat: { kind: 'one', id: 'sjaelland' } });
  });

  it('a name alone is most likely asked of', () => {
    expect(understand('jannik?', hearing)).toEqual({
      kind: 'unknown',
      likely: ['outstanding', 'answers', 'status'],
    });
  });
});

describe('understand, a sentence that starts a case', () => {
  it.each([
    [
      'vi skal have årshjul og budget i skriftlig godkendelse senest 11. juni',
      'årshjul og budget',
      6,
      '2025-06-11',
    ],
    ['send forretningsordenen i skriftlig godkendelse', 'forretningsordenen', 4, undefined],
    [
      'skriftlig høring om strategisk arbejdsprogram, frist 20. juni',
      'strategisk arbejdsprogram',
      7,
      '2025-06-20',
    ],
    ['we need the budget approved in writing by 20 June', 'budget', 6, '2025-06-20'],
    ['start skriftlig procedure om punkt 7/25', undefined, 7, undefined],
  ])('%s', (typed, query, seq, date) => {
    const heard = understand(typed, hearingWith({ cases: [] }));
    expect(heard).toMatchObject({ intent: 'round.start', item: { seq, year: 2025 }, case: { kind: 'none' } });
    if (query !== undefined) expect(heard).toMatchObject({ query });
    if (date !== undefined) expect(heard).toMatchObject({ date: { date } });
  });

  it('leaves the item open where two fit alike', () => {
    const items = [
      { seq: 6, year: 2025, title: 'Budget 2025' },
      { seq: 12, year: 2025, title: 'Budget 2026' },
    ];
    expect(understand('send budget i skriftlig godkendelse', hearingWith({ items }))).not.toHaveProperty(
      'item',
    );
  });
});

describe('understand, real papers', () => {
  const seeds = path.join(process.cwd(), '..', 'shared', 'seeds', 'referat-2025-05-07.txt');
  const onPaper = fs.existsSync(seeds) ? it : it.skip;
  onPaper("the board's own minutes are for the importer, line breaks or not", () => {
    const paper = fs.readFileSync(seeds, 'utf8');
    for (const text of [paper, paper.replace(/\r?\n/g, ' '), paper.slice(0, 1_500)])
      expect(understand(text, hearing)).toMatchObject({ intent: 'agenda.import' });
  });
});
