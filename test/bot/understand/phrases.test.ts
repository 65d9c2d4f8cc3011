import { fold } from '../../../bot/understand/fold';
import type { Heard, HeardIntent, Hearing, Intent } from '../../../bot/understand/heard';
import { understand } from '../../../bot/understand/understand';
import { access, draft, hearing, hearingWith, minutes, wheel } from './exampleHearing';

/** One row of a table of phrases: what is typed, and what must be heard. */
interface Row {
  n: string;
  typed: string;
  heard: { intent: Intent } & Partial<HeardIntent>;
  given?: Partial<Hearing>;
}

const one = (id: string) => ({ kind: 'one' as const, id });
const theWheel = { case: one('wheel') };
const yes = { yesNo: true };
const twoOpen: Partial<Hearing> = { cases: [access, wheel, minutes] };
const withDraft: Partial<Hearing> = { cases: [wheel, draft] };
const bothRegions = { kind: 'several' as const, of: 'region' as const, ids: ['syddanmark', 'sjaelland'] };

const danishChair: Row[] = [
  { n: '1', typed: 'status', heard: { intent: 'status', ...theWheel } },
  {
    n: '1, several open',
    typed: 'status',
    given: twoOpen,
    heard: { intent: 'status', case: { kind: 'several', ids: ['wheel', 'access'] } },
  },
  {
    n: '2',
    typed: 'hvordan går det med årshjulet?',
    given: twoOpen,
    heard: { intent: 'status', ...theWheel },
  },
  {
    n: '3',
    typed: 'hvordan gaar det med aarshjul',
    given: twoOpen,
    heard: { intent: 'status', ...theWheel },
  },
  {
    n: '4',
    typed: 'hvordan gar det med arshjulet og budgetet',
    given: twoOpen,
    heard: { intent: 'status', ...theWheel },
  },
  {
    n: '5',
    typed: 'Hvor langt er vi med budgettet',
    given: twoOpen,
    heard: { intent: 'status', ...theWheel },
  },
  { n: '6', typed: 'hvad er status på 6/25', given: twoOpen, heard: { intent: 'status', ...theWheel } },
  { n: '6, pkt 6', typed: 'status på pkt 6', given: twoOpen, heard: { intent: 'status', ...theWheel } },
  { n: '6, pkt. 6', typed: 'status på pkt. 6', given: twoOpen, heard: { intent: 'status', ...theWheel } },
  {
    n: '6, punkt 6/25',
    typed: 'status på punkt 6/25',
    given: twoOpen,
    heard: { intent: 'status', ...theWheel },
  },
  {
    n: '7',
    typed: 'er alt ok',
    given: { ...twoOpen, lastShown: 'access' },
    heard: { intent: 'status', ...yes, case: { kind: 'several', ids: ['wheel', 'access'] } },
  },
  { n: '8', typed: 'har alle svaret', heard: { intent: 'outstanding', ...yes, ...theWheel } },
  { n: '9', typed: 'hvor er bilagene', heard: { intent: 'papers', yesNo: false, ...theWheel } },
  { n: '10', typed: 'hvem mangler vi', heard: { intent: 'outstanding', yesNo: false, ...theWheel } },
  { n: '11', typed: 'hvm mangler', heard: { intent: 'outstanding', yesNo: false, ...theWheel } },
  {
    n: '12',
    typed: 'mangler jannik stadig',
    heard: { intent: 'outstanding', ...yes, seat: one('sjaelland') },
  },
  { n: '13', typed: 'har regionerne svaret?', heard: { intent: 'outstanding', ...yes, seat: bothRegions } },
  {
    n: '14',
    typed: 'hvad siger ministeriet',
    heard: { intent: 'answers', yesNo: false, seat: one('ministry') },
  },
  { n: '15', typed: 'er der nogen der er imod', heard: { intent: 'answers', ...yes, choice: 'reject' } },
  {
    n: '16',
    typed: 'hvilke bemærkninger er der kommet',
    heard: { intent: 'comments', yesNo: false, ...theWheel },
  },
  {
    n: 'next agenda',
    typed: 'hvad skal på næste dagsorden',
    heard: { intent: 'next-agenda', yesNo: false, case: { kind: 'none' } },
  },
  {
    n: 'next agenda, English',
    typed: 'what goes on the next agenda',
    heard: { intent: 'next-agenda', yesNo: false, case: { kind: 'none' } },
  },
  { n: '17', typed: 'kan vi nå det', heard: { intent: 'outlook', ...yes, ...theWheel } },
  {
    n: '18, one open',
    typed: 'kan vi naa det inden 1 juli',
    heard: { intent: 'outlook', ...yes, date: { date: '2025-07-01', bound: 'before' }, ...theWheel },
  },
  {
    n: '18, none open',
    typed: 'kan vi naa det inden 1 juli',
    given: { cases: [minutes] },
    heard: {
      intent: 'deadline.calc',
      ...yes,
      date: { date: '2025-07-01', bound: 'before' },
      case: { kind: 'none' },
    },
  },
  {
    n: '18, senest',
    typed: 'kan vi nå det senest 1. juli',
    heard: { intent: 'outlook', ...yes, date: { date: '2025-07-01', bound: 'by' } },
  },
  {
    n: '19',
    typed: 'går den igennem?',
    given: { ...twoOpen, lastShown: 'access' },
    heard: { intent: 'outlook', ...yes, case: one('access') },
  },
  { n: '19, only one open', typed: 'går den igennem?', heard: { intent: 'outlook', ...yes, ...theWheel } },
  {
    n: '20',
    typed: 'hvad sker der hvis jannik ikke svarer',
    heard: { intent: 'whatif', yesNo: false, seat: one('sjaelland'), suppose: { kind: 'silence' } },
  },
  {
    n: '21',
    typed: 'hvad hvis region sjælland siger nej',
    heard: { intent: 'whatif', seat: one('sjaelland'), suppose: { kind: 'answer', choice: 'reject' } },
  },
  { n: '22', typed: 'er vi beslutningsdygtige', heard: { intent: 'quorum', ...yes } },
  { n: '23', typed: 'hvornår er der frist', heard: { intent: 'deadline', yesNo: false } },
  { n: '23, hvornaar', typed: 'hvornaar er fristen', heard: { intent: 'deadline' } },
  { n: '23, fristen', typed: 'fristen?', heard: { intent: 'deadline', yesNo: false } },
  { n: '23, hvor lang tid', typed: 'hvor lang tid har de', heard: { intent: 'deadline' } },
  { n: '24', typed: 'hvad er der ændret siden sidst', heard: { intent: 'diff', ...theWheel } },
  { n: '25', typed: 'er den i hus', heard: { intent: 'outcome', ...yes, ...theWheel } },
  { n: '25, i mål', typed: 'er vi i mål', heard: { intent: 'outcome', ...yes } },
  { n: '25, afgjort', typed: 'er det afgjort', heard: { intent: 'outcome', ...yes } },
  {
    n: '26',
    typed: 'hvad blev det til med budgettet',
    heard: { intent: 'decision.find', query: 'budgettet' },
  },
  {
    n: '27',
    typed: 'hvad besluttede vi om HPC',
    heard: { intent: 'decision.find', query: 'HPC', alsoSearch: ['supercomputer'] },
  },
  {
    n: '28',
    typed: 'hvad var det nu vi sagde om supercomputeren',
    heard: { intent: 'decision.find', query: 'supercomputeren', alsoSearch: ['HPC'] },
  },
  {
    n: '29',
    typed: 'hvornår godkendte vi forretningsordenen',
    heard: { intent: 'decision.find', detail: 'when', query: 'forretningsordenen' },
  },
  { n: '30', typed: 'ryk dem', heard: { intent: 'round.remind', yesNo: false, ...theWheel } },
  {
    n: '31',
    typed: 'kan du ikke lige prikke til jannik',
    heard: { intent: 'round.remind', yesNo: false, seat: one('sjaelland') },
  },
  {
    n: '32',
    typed: 'ryk fristen til fredag',
    heard: { intent: 'round.extend', date: { date: '2025-06-13', bound: 'by' }, ...theWheel },
  },
  {
    n: '33',
    typed: 'giv dem til på mandag',
    heard: { intent: 'round.extend', date: { date: '2025-06-16', bound: 'by' } },
  },
  { n: '34', typed: 'luk den bare nu', heard: { intent: 'round.close', ...theWheel } },
  { n: '36', typed: 'godkendt herfra', heard: { intent: 'answer.offer', choice: 'approve', ...theWheel } },
  { n: '36, ok fra mig', typed: 'ok fra mig', heard: { intent: 'answer.offer', choice: 'approve' } },
  { n: '36, jeg er med', typed: 'jeg er med', heard: { intent: 'answer.offer', choice: 'approve' } },
  {
    n: '36, ingen bemærkninger',
    typed: 'ingen bemærkninger',
    heard: { intent: 'answer.offer', choice: 'approve' },
  },
  { n: '36, fint', typed: 'fint', heard: { intent: 'answer.offer', choice: 'approve' } },
  { n: '37', typed: 'ok', heard: { intent: 'answer.offer', choice: 'approve', ...theWheel } },
  { n: '37, a thumb', typed: '👍', heard: { intent: 'answer.offer', choice: 'approve', ...theWheel } },
  { n: '38', typed: 'send den ud', given: withDraft, heard: { intent: 'round.start', case: one('draft') } },
  { n: '39', typed: 'sig til når alle har svaret', heard: { intent: 'notify.set', ...theWheel } },
  { n: '40', typed: 'hvad ligger der til mig', heard: { intent: 'mine' } },
  { n: '40, skal jeg noget', typed: 'skal jeg noget', heard: { intent: 'mine' } },
  { n: '40, mine sager', typed: 'mine sager', heard: { intent: 'mine' } },
];

const englishChair: Row[] = [
  { n: 'en 1', typed: 'status', heard: { intent: 'status', ...theWheel } },
  { n: 'en 2', typed: 'hows the budget going', given: twoOpen, heard: { intent: 'status', ...theWheel } },
  { n: 'en 3', typed: 'has everyone answered?', heard: { intent: 'outstanding', ...yes } },
  { n: 'en 4', typed: 'who are we missing', heard: { intent: 'outstanding', yesNo: false } },
  { n: 'en 5', typed: 'who hasnt voted yet', heard: { intent: 'outstanding', yesNo: false } },
  {
    n: 'en 6',
    typed: 'who is missing on the annual wheel',
    given: twoOpen,
    heard: { intent: 'outstanding', ...theWheel },
  },
  { n: 'en 7', typed: 'will we make it', heard: { intent: 'outlook', ...yes } },
  {
    n: 'en 8',
    typed: 'what if nobody else answers',
    heard: { intent: 'whatif', suppose: { kind: 'silence' } },
  },
  { n: 'en 9', typed: 'is there anyone against?', heard: { intent: 'answers', ...yes, choice: 'reject' } },
  { n: 'en 10', typed: 'whats the deadline', heard: { intent: 'deadline' } },
  { n: 'en 11', typed: 'what did we decide about HPC', heard: { intent: 'decision.find', query: 'HPC' } },
  {
    n: 'en 12',
    typed: 'did the annual wheel pass',
    given: twoOpen,
    heard: { intent: 'outcome', ...yes, ...theWheel },
  },
  {
    n: 'en 13',
    typed: 'can you chase Region Zealand',
    heard: { intent: 'round.remind', seat: one('sjaelland') },
  },
  {
    n: 'en 14',
    typed: 'give them until Friday',
    heard: { intent: 'round.extend', date: { date: '2025-06-13', bound: 'by' } },
  },
  { n: 'en 15', typed: 'approved from my side', heard: { intent: 'answer.offer', choice: 'approve' } },
];

const others: Row[] = [
  { n: 'secretary', typed: 'hej', heard: { intent: 'help' } },
  {
    n: 'secretary',
    typed: 'vi skal have årshjul og budget i skriftlig godkendelse senest 11. juni',
    given: { cases: [minutes] },
    heard: {
      intent: 'round.start',
      item: { seq: 6, year: 2025 },
      query: 'årshjul og budget',
      date: { date: '2025-06-11', bound: 'by' },
      case: { kind: 'none' },
    },
  },
  { n: 'secretary', typed: 'ny mailrunde', heard: { intent: 'round.start' } },
  { n: 'secretary', typed: 'skriftlig høring', heard: { intent: 'round.start', detail: 'hearing' } },
  { n: 'secretary', typed: 'skriftlig votering', heard: { intent: 'round.start' } },
  { n: 'secretary', typed: 'send i skriftlig', heard: { intent: 'round.start' } },
  {
    n: 'secretary',
    typed: 'jannik har ringet og godkendt',
    heard: { intent: 'record-answer', seat: one('sjaelland'), choice: 'approve', means: 'phone' },
  },
  { n: 'secretary', typed: 'tekst til referatet', heard: { intent: 'paragraph' } },
  { n: 'secretary', typed: 'hvad mangler at blive journaliseret', heard: { intent: 'journal' } },
  {
    n: 'secretary',
    typed: 'hvad er 7 arbejdsdage fra i dag',
    heard: { intent: 'deadline.calc', workingDays: 7, date: { date: '2025-06-10', bound: 'from' } },
  },
  { n: 'member', typed: 'jeg trykkede forkert', heard: { intent: 'mine', detail: 'pressed-wrong' } },
  { n: 'member', typed: 'jeg kan ikke åbne bilaget', heard: { intent: 'papers', detail: 'cannot-open' } },
  {
    n: 'member',
    typed: 'jeg er på ferie, kan jannik svare?',
    heard: { intent: 'ask', detail: 'substitute', seat: one('sjaelland') },
  },
  { n: 'member', typed: 'hvorfor er budgettet 93,2 i figur 4?', heard: { intent: 'ask', ...theWheel } },
  { n: 'member', typed: 'jeg er måske inhabil', heard: { intent: 'recuse' } },
  { n: 'member', typed: 'stop', heard: { intent: 'help', detail: 'stop-reminders' } },
  // The observer's own answers to these are the workflow's; what she means is the same.
  { n: 'observer', typed: 'godkendt', given: { awaitingMe: [] }, heard: { intent: 'answer.offer' } },
  { n: 'observer', typed: 'hvem mangler', given: { awaitingMe: [] }, heard: { intent: 'outstanding' } },
  { n: 'inhabil member', typed: 'hvad er status på årshjulet', heard: { intent: 'status', ...theWheel } },
];

const rows = [...danishChair, ...englishChair, ...others];

const swap = (pairs: [RegExp, string][]) => (text: string) =>
  pairs.reduce((swapped, [from, to]) => swapped.replace(from, to), text);

/** How else the same is typed: other keyboards, capitals, points, a mention. */
const otherwise: Record<string, (text: string) => string> = {
  'as typed': (text) => text,
  'å as aa': swap([
    [/å/g, 'aa'],
    [/Å/g, 'Aa'],
  ]),
  'å as a': swap([
    [/å/g, 'a'],
    [/Å/g, 'A'],
  ]),
  'ø as oe, æ as ae': swap([
    [/ø/g, 'oe'],
    [/æ/g, 'ae'],
  ]),
  'ø as o, æ as e, å as a': swap([
    [/ø/g, 'o'],
    [/æ/g, 'e'],
    [/å/g, 'a'],
  ]),
  'letters in two parts (NFD)': (text) => text.normalize('NFD'),
  capitals: (text) => text.toUpperCase(),
  'a capital first': (text) => text.charAt(0).toUpperCase() + text.slice(1),
  'a full stop': (text) => `${text.replace(/\?$/, '')}.`,
  'spaces and dots': (text) => `  ${text.replace(/\?$/, '')} ...  `,
  'a mention': (text) => `@Votum ${text}`,
  'a mention with a comma': (text) => `@votum, ${text}`,
  'a mention as Teams tags it': (text) => `<at>Votum</at>&nbsp;${text}`,
  courtesies: (text) => `hej, ${text} tak`,
};

describe.each(Object.entries(otherwise))('phrases.md, %s', (_, write) => {
  it.each(
    rows
      .filter((row) => !(write === otherwise.courtesies && row.typed === '👍'))
      .map((row) => [row.n, write(row.typed), row] as const),
  )('%s: %s', (_, typed, row) => {
    const { query, ...rest } = row.heard;
    const heard = understand(typed, hearingWith(row.given ?? {}));
    expect(heard).toMatchObject({ kind: 'intent', ...rest } satisfies Partial<Heard>);
    // What to search for is handed on as typed.
    if (query !== undefined) expect(fold((heard as HeardIntent).query ?? '')).toBe(fold(query));
  });
});

describe('rows that are traps', () => {
  it('35: "drop … på mødet" shows both choices, the meeting first', () => {
    for (const typed of [
      'drop den, vi tager den på mødet i oktober',
      'DROP DEN, vi tager den paa moedet i oktober',
    ])
      expect(understand(typed, hearing)).toMatchObject({
        kind: 'choose',
        between: ['to-meeting', 'round.withdraw'],
        case: { kind: 'one', id: 'wheel' },
      });
  });

  it('37: "ok" and a thumb are silence where no card awaits, or where it is not clear which', () => {
    for (const typed of ['ok', 'OK.', '@Votum ok', '👍', 'fint', 'ok tak']) {
      expect(understand(typed, hearingWith({ awaitingMe: [] }))).toEqual({ kind: 'silence' });
      expect(understand(typed, hearingWith({ ...twoOpen, awaitingMe: ['wheel', 'access'] }))).toEqual({
        kind: 'silence',
      });
    }
    const shown = hearingWith({ ...twoOpen, awaitingMe: ['wheel', 'access'], lastShown: 'access' });
    expect(understand('ok', shown)).toMatchObject({ intent: 'answer.offer', case: { id: 'access' } });
  });

  it('12: a first name that two seats share is asked about, unless more is said', () => {
    const seats = hearing.seats.map((seat) =>
      seat.id === 'ministry' ? { ...seat, people: [{ name: 'Jannik Holst' }] } : seat,
    );
    const two = hearingWith({ seats });
    expect(understand('mangler jannik stadig', two)).toMatchObject({
      kind: 'ambiguousSeat',
      intent: 'outstanding',
      words: 'jannik',
      ids: ['ministry', 'sjaelland'],
    });
    expect(understand('mangler jannik holst stadig', two)).toMatchObject({ seat: one('ministry') });
    expect(understand('mangler jannik fra region sjælland', two)).toMatchObject({ seat: one('sjaelland') });
  });

  it('18: before 1 July is not by 1 July', () => {
    const date = (typed: string) => (understand(typed, hearing) as HeardIntent).date;
    expect(date('kan vi nå det inden 1. juli')).toEqual({ date: '2025-07-01', bound: 'before' });
    expect(date('kan vi nå det før 1. juli')).toEqual({ date: '2025-07-01', bound: 'before' });
    expect(date('kan vi nå det senest 1. juli')).toEqual({ date: '2025-07-01', bound: 'by' });
    expect(date('can we make it before 1 July')).toEqual({ date: '2025-07-01', bound: 'before' });
    expect(date('can we make it by July 1')).toEqual({ date: '2025-07-01', bound: 'by' });
    expect(date('can we make it on or before 1 July')).toEqual({ date: '2025-07-01', bound: 'by' });
  });

  it('rule 1: a verb that changes something is never guessed', () => {
    const verbs = [
      'lik den nu',
      'lyk den nu',
      'ruk dem',
      'ryg dem',
      'sand den ud',
      'sind den ud',
      'trak den tilbage',
      'træl den tilbage',
      'forlang fristen',
    ];
    for (const typed of verbs) {
      const heard = understand(typed, hearingWith(withDraft));
      const intent = heard.kind === 'intent' ? heard.intent : heard.kind;
      expect([typed, intent]).not.toContainEqual(expect.stringMatching(/^(?:round\.|to-meeting|choose)/));
    }
  });

  it('rule 2: polite negation is a request, and "hvis" beats every doing word', () => {
    expect(understand('kan du ikke lige lukke den nu', hearing)).toMatchObject({ intent: 'round.close' });
    expect(understand('vil du ikke nok rykke jannik', hearing)).toMatchObject({
      intent: 'round.remind',
      seat: one('sjaelland'),
    });
    expect(understand("couldn't you remind them", hearing)).toMatchObject({ intent: 'round.remind' });
    expect(understand('skal vi ikke forlænge fristen til fredag', hearing)).toMatchObject({
      intent: 'round.extend',
    });
    const supposed = [
      'hvad hvis vi lukker nu',
      'hvad hvis vi lukker den nu',
      'hvad sker der hvis vi rykker fristen til fredag',
      'hvad hvis vi trækker den tilbage',
      'hvad hvis jeg godkender',
      'luk den hvis alle har svaret',
      'what if we close it now',
      'what if we withdraw it',
      'send it out if you like',
    ];
    for (const typed of supposed)
      expect([typed, understand(typed, hearing)]).toMatchObject([typed, { intent: 'whatif' }]);
    expect(understand('hvad hvis vi lukker nu', hearing)).toMatchObject({
      suppose: { kind: 'deed', intent: 'round.close' },
    });
    expect(understand('sig til hvis nogen siger nej', hearing)).toMatchObject({
      kind: 'choose',
      between: ['notify.set', 'whatif'],
    });
    // "if" that means "whether" supposes nothing.
    expect(understand('can you tell me if everyone has answered', hearing)).toMatchObject({
      intent: 'outstanding',
      yesNo: true,
    });
  });

  it('rule 2: a plain negation is no wish', () => {
    for (const typed of [
      'ryk dem ikke',
      'luk den ikke endnu',
      "don't close it",
      'do not remind them',
      'træk den ikke tilbage',
    ])
      expect([typed, understand(typed, hearing)]).toMatchObject([typed, { kind: 'unknown' }]);
    expect(understand('de når det ikke, forlæng fristen til fredag', hearing)).toMatchObject({
      intent: 'round.extend',
    });
    expect(understand('luk den nu, ikke?', hearing)).toMatchObject({ intent: 'round.close' });
  });

  it('rule 3: ryk with a deadline or a date extends, with a person or nothing it reminds', () => {
    for (const typed of [
      'ryk',
      'ryk jannik',
      'ryk dem lige',
      'ryk hende i dag',
      'ryk regionerne',
      'ryk dem i morgen',
    ])
      expect([typed, understand(typed, hearing)]).toMatchObject([typed, { intent: 'round.remind' }]);
    for (const typed of [
      'ryk fristen',
      'ryk fristen to dage',
      'ryk den til fredag',
      'ryk til mandag',
      'ryk svarfristen til den 20.',
    ])
      expect([typed, understand(typed, hearing)]).toMatchObject([typed, { intent: 'round.extend' }]);
    expect(understand('ryk Mogens', hearing)).toMatchObject({
      intent: 'round.remind',
      seat: { kind: 'notFound', words: 'Mogens' },
    });
  });

  it('rule 3: drop, stop, luk and udsæt show their choices', () => {
    const between = (typed: string, directs = true) => {
      const heard = understand(typed, hearingWith({ directs }));
      return heard.kind === 'choose' ? heard.between : heard;
    };
    expect(between('drop den')).toEqual(['round.withdraw', 'to-meeting']);
    expect(between('stop den')).toEqual(['round.withdraw', 'round.close']);
    expect(between('stop')).toEqual(['round.withdraw', 'round.close']);
    expect(between('luk den')).toEqual(['round.close', 'round.withdraw']);
    expect(between('udsæt den')).toEqual(['round.extend', 'to-meeting']);
    expect(between('udsæt den til mødet')).toEqual(['to-meeting', 'round.extend']);
    expect(between('postpone it')).toEqual(['round.extend', 'to-meeting']);
    expect(between('close the case')).toEqual(['round.close', 'round.withdraw']);
    expect(between('stop', false)).toMatchObject({ intent: 'help', detail: 'stop-reminders' });
  });

  it('rule 4: doing is no yes/no question', () => {
    expect(understand('kan du rykke dem?', hearing)).toMatchObject({ intent: 'round.remind', yesNo: false });
  });

  it('rule 5: "den" is the case last shown, else the only open one, else asked', () => {
    const many = hearingWith(twoOpen);
    expect(understand('luk den nu', hearingWith({ ...twoOpen, lastShown: 'access' }))).toMatchObject({
      case: one('access'),
    });
    expect(understand('luk den nu', hearing)).toMatchObject({ case: one('wheel') });
    expect(understand('luk den nu', many)).toMatchObject({
      case: { kind: 'several', ids: ['wheel', 'access'] },
    });
    expect(
      understand('hvordan går det med sagen', hearingWith({ ...twoOpen, lastShown: 'access' })),
    ).toMatchObject({ case: one('access') });
  });

  it('rule 6: what is not understood offers three', () => {
    const heard = understand('blåbærgrød', hearing);
    expect(heard).toEqual({ kind: 'unknown', likely: ['status', 'mine', 'deadline'] });
  });

  it('offers close matches for a case that nothing is called', () => {
    expect(understand('hvordan går det med rekrutteringen', hearing)).toMatchObject({
      intent: 'status',
      case: { kind: 'notFound', words: 'rekrutteringen', near: [] },
    });
    expect(understand('hvad er status på retsregler', hearingWith(twoOpen))).toMatchObject({
      case: { kind: 'notFound', near: ['access'] },
    });
    expect(understand('hvad er status på 7/25', hearing)).toMatchObject({
      case: { kind: 'notFound', words: '7/25' },
    });
  });

  it('a pasted agenda is for the importer, and six lines of talk are not', () => {
    const agenda = [
      'Dagsorden',
      '1. møde',
      '1/25 12.00 – 12.05 Velkomst',
      '2/25 12.05 - 12.10 Orientering (O)',
      '3/25 12.10 – 12.20 Kommissorium (B)',
      '4/25 Eventuelt',
      '',
    ];
    expect(understand(agenda.join('\n'), hearing)).toMatchObject({ intent: 'agenda.import' });
    expect(understand(agenda.join('\r\n'), hearing)).toMatchObject({ intent: 'agenda.import' });
    expect(understand('hej\nhvem\nmangler\nvi\nlige\nnu\n', hearing)).toMatchObject({
      intent: 'outstanding',
    });
  });

  it('nothing is changed by listening', () => {
    const before = JSON.stringify(hearing);
    for (const row of rows) understand(row.typed, hearing);
    expect(JSON.stringify(hearing)).toBe(before);
  });
});
