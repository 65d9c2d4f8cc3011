import type { StoredRow } from '../../storage/tables/table';
import {
  type ABot,
  allTexts,
  buttonsOf,
  headlines,
  openBot,
  read,
  type Turned,
  textsOf,
  type Where,
} from '../support/aBot';
import {
  access,
  dayBefore,
  draft,
  fourOfFive,
  keep,
  minutes,
  namesOfPeople,
  roles,
  runToTheEnd,
  seedMinutes,
  theComment,
  wheel,
  wheelWithoutMember,
} from '../support/boardAtWork';

// phrases.md through the whole bot: what is typed, in the state the row speaks of, and the first line of the reply.

type State = 'fourOfFive' | 'chairOwes' | 'nothingOpen' | 'twoOpen' | 'draft' | 'decided' | 'recused';

interface Row {
  n: string;
  typed: string;
  /** How the heading or the bold first line begins. Null: nothing is said. */
  says: string | null;
  state?: State;
  who?: string;
  locale?: string;
  where?: Where;
  /** Verbs of the buttons that lead on; a doing row has one and has done nothing. */
  opens?: string[];
  /** What else must be read somewhere in the reply. */
  also?: string[];
  /** What the row itself may write. */
  writes?: 'draft' | 'remark';
}

const status = '4 af 5 har svaret, og ingen er imod';
const statusEn = '4 of 5 have answered, and nobody is against';
const wayOn = { opens: ['round.show'] };

const danishChair: Row[] = [
  { n: '1', typed: 'status', says: status, also: ['3 godkender, 1 godkender med bemærkninger'], ...wayOn },
  {
    n: '1, several',
    typed: 'status',
    state: 'twoOpen',
    says: 'Venter på dig: dit svar i 1 sag.',
    opens: ['round.show', 'round.show'],
  },
  { n: '2', typed: 'hvordan går det med årshjulet?', says: status, state: 'twoOpen' },
  { n: '3', typed: 'hvordan gaar det med aarshjul', says: status, state: 'twoOpen' },
  { n: '4', typed: 'hvordan gar det med arshjulet og budgetet', says: status, state: 'twoOpen' },
  { n: '5', typed: 'Hvor langt er vi med budgettet', says: status, state: 'twoOpen' },
  { n: '6', typed: 'hvad er status på 6/25', says: status, state: 'twoOpen' },
  { n: '6, pkt', typed: 'status på pkt 6', says: status, state: 'twoOpen' },
  { n: '6, punkt', typed: 'status på punkt 6/25', says: status, state: 'twoOpen' },
  { n: '7', typed: 'er alt ok', says: 'Du skal ikke gøre noget. 1 sag er i gang.' },
  { n: '8', typed: 'har alle svaret', says: 'Nej, 1 mangler: Cecilie Thorhauge, Region Sjælland.' },
  {
    n: '9',
    typed: 'hvor er bilagene',
    says: 'Bilag til Årshjul og budget for drift af infrastrukturen 2025, opdateret, version 1:',
    also: ['Årshjul 2025 (ikke fastlåst): https://bestyrelse.example/aarshjul'],
  },
  { n: '10', typed: 'hvem mangler vi', says: 'Vi mangler svar fra Cecilie Thorhauge, Region Sjælland.' },
  {
    n: '10, in the channel',
    typed: 'hvem mangler vi',
    where: { inChannel: true },
    says: 'Vi mangler svar fra 1 medlem.',
  },
  { n: '11', typed: 'hvm mangler', says: 'Vi mangler svar fra Cecilie Thorhauge, Region Sjælland.' },
  { n: '12', typed: 'mangler Cecilie stadig', says: 'Ja, Region Sjælland har ikke svaret endnu.' },
  { n: '13', typed: 'har regionerne svaret?', says: '1 af 2 regioner har svaret.' },
  {
    n: '14',
    typed: 'hvad siger ministeriet',
    says: 'Ministeriet har svaret. Svarene vises, når sagen er afsluttet.',
  },
  { n: '15', typed: 'er der nogen der er imod', says: 'Nej, ingen er imod.' },
  {
    n: '16',
    typed: 'hvilke bemærkninger er der kommet',
    says: 'Der er kommet 1 bemærkning.',
    also: ['1 bemærkning er ikke behandlet.', 'Nationalt Genom Center', `”${theComment}”`],
    opens: ['round.mark', 'round.mark', 'round.remarks', 'round.show'],
  },
  {
    n: 'next agenda, nothing waits',
    typed: 'hvad skal på næste dagsorden',
    says: 'Du skal ikke gøre noget. Der venter ikke noget på næste dagsorden.',
  },
  {
    n: 'next agenda',
    typed: 'hvad skal på næste dagsorden',
    state: 'decided',
    says: 'Du skal ikke gøre noget. 1 punkt venter på næste dagsorden.',
    also: [
      'Pkt. 7/25 Orientering om sager godkendt i skriftlig procedure (O) v/fællessekretariatet',
      '(beslutning 2025-1).',
    ],
    opens: ['agenda.off'],
  },
  { n: '17', typed: 'kan vi nå det', says: 'Ja. Kommer der ikke flere svar, er sagen godkendt' },
  {
    n: '18, one open',
    typed: 'kan vi naa det inden 1 juli',
    says: 'Ja, fristen er onsdag den 11. juni kl. 23.59, før 1. juli.',
  },
  {
    n: '18, none open',
    typed: 'kan vi naa det inden 1 juli',
    state: 'nothingOpen',
    says: 'Ja, hvis sagen udsendes senest torsdag den 19. juni.',
  },
  {
    n: '18, senest',
    typed: 'kan vi nå det senest 1. juli',
    state: 'nothingOpen',
    says: 'Ja, hvis sagen udsendes senest fredag den 20. juni.',
  },
  { n: '19', typed: 'går den igennem?', says: 'Ja. Kommer der ikke flere svar, er sagen godkendt' },
  { n: '20', typed: 'hvad sker der hvis Cecilie ikke svarer', says: 'Så er sagen godkendt med 4 svar.' },
  {
    n: '21',
    typed: 'hvad hvis region sjælland siger nej',
    says: 'Så er én imod, og sagen er ikke godkendt.',
  },
  { n: '22', typed: 'er vi beslutningsdygtige', says: 'Ja, 4 har svaret, og 3 er nok.' },
  { n: '23', typed: 'hvornår er der frist', says: 'Onsdag den 11. juni kl. 23.59 (i morgen).' },
  { n: '23, fristen', typed: 'fristen?', says: 'Onsdag den 11. juni kl. 23.59 (i morgen).' },
  { n: '23, hvor lang', typed: 'hvor lang tid har de', says: 'Onsdag den 11. juni kl. 23.59 (i morgen).' },
  {
    n: '24',
    typed: 'hvad er der ændret siden sidst',
    says: 'Ændret siden mødet:',
    also: ['Målsætning 2: FRA »herunder regnecentret« TIL »herunder supercomputeren«'],
  },
  { n: '25, open', typed: 'er den i hus', says: 'Ikke endnu: 4 af 5 har svaret, og ingen er imod' },
  {
    n: '25, decided',
    typed: 'er årshjulet i hus',
    state: 'decided',
    says: 'Ja, godkendt. 4 af 5 stemmeberettigede har svaret',
  },
  {
    n: '26',
    typed: 'hvad blev det til med budgettet',
    state: 'decided',
    says: 'Godkendt den 11. juni 2025 (Beslutning 2025-1).',
    opens: ['decision.paragraph'],
  },
  {
    n: '27',
    typed: 'hvad besluttede vi om HPC',
    says: 'Fundet i referatet af 7. maj 2025, pkt. 6/25: Der var enighed om',
  },
  {
    n: '28',
    typed: 'hvad var det nu vi sagde om supercomputeren',
    says: 'Fundet i referatet af 7. maj 2025, pkt. 6/25: Der var enighed om',
  },
  {
    n: '29',
    typed: 'hvornår godkendte vi forretningsordenen',
    says: 'Den 7. maj 2025 (pkt. 4/25), idet fristen for godkendelse af referat ændres fra 5 til 7 arbejdsdage.',
  },
  { n: '30', typed: 'ryk dem', says: 'Send påmindelse til 1 medlem?', opens: ['round.remind'] },
  {
    n: '31',
    typed: 'kan du ikke lige prikke til Cecilie',
    says: 'Send påmindelse til 1 medlem?',
    opens: ['round.remind'],
  },
  {
    n: '32',
    typed: 'ryk fristen til fredag',
    says: 'Forlæng fristen til fredag den 13. juni kl. 23.59?',
    opens: ['round.extend'],
    also: ['Fristen er nu i morgen, onsdag den 11. juni kl. 23.59.'],
  },
  {
    n: '33',
    typed: 'giv dem til på mandag',
    says: 'Forlæng fristen til mandag den 16. juni kl. 23.59?',
    opens: ['round.extend'],
  },
  {
    n: '34',
    typed: 'luk den bare nu',
    says: 'Afsluttes sagen nu, er den godkendt. 1 når ikke at svare.',
    also: ['1 bemærkning er ikke behandlet.'],
    opens: ['round.close', 'round.remarks'],
  },
  {
    n: '35',
    typed: 'drop den, vi tager den på mødet i oktober',
    says: 'Behandl på møde · Træk tilbage',
    opens: ['confirm.open', 'confirm.open'],
  },
  {
    n: '36',
    typed: 'godkendt herfra',
    state: 'chairOwes',
    says: 'Tryk Godkender, så er svaret afgivet.',
    also: ['Tak. Et svar afgives med en knap: tryk Godkender, så er det registreret.'],
  },
  {
    n: '36, ok fra mig',
    typed: 'ok fra mig',
    state: 'chairOwes',
    says: 'Tryk Godkender, så er svaret afgivet.',
  },
  {
    n: '36, jeg er med',
    typed: 'jeg er med',
    state: 'chairOwes',
    says: 'Tryk Godkender, så er svaret afgivet.',
  },
  {
    n: '36, the other answer',
    typed: 'jeg kan ikke godkende',
    state: 'chairOwes',
    says: 'Tryk Kan ikke godkende, så er svaret afgivet.',
  },
  { n: '37, awaited', typed: 'ok', state: 'chairOwes', says: 'Tryk Godkender, så er svaret afgivet.' },
  { n: '37, not awaited', typed: 'ok', says: null },
  { n: '37, a thumb', typed: '👍', says: null },
  {
    n: '38',
    typed: 'send den ud',
    state: 'draft',
    says: 'Udsend til 5 medlemmer og 1 observatør?',
    opens: ['round.start', 'round.trial', 'round.edit'],
  },
  { n: '39', typed: 'sig til når alle har svaret', says: 'Det gør jeg', opens: ['notify.set'] },
  { n: '40', typed: 'hvad ligger der til mig', state: 'chairOwes', says: '1 sag venter på dit svar.' },
  { n: '40, skal jeg noget', typed: 'skal jeg noget', state: 'chairOwes', says: '1 sag venter på dit svar.' },
  { n: '40, mine sager', typed: 'mine sager', says: 'Der venter ikke noget på dig.' },
];

const englishChair: Row[] = [
  { n: 'en 1', typed: 'status', says: statusEn },
  { n: 'en 2', typed: 'hows the budget going', says: statusEn },
  {
    n: 'en 3',
    typed: 'has everyone answered?',
    says: 'No, 1 is missing: Cecilie Thorhauge, Region Sjælland.',
  },
  { n: 'en 4', typed: 'who are we missing', says: 'We are missing Cecilie Thorhauge, Region Sjælland.' },
  { n: 'en 5', typed: 'who hasnt voted yet', says: 'We are missing Cecilie Thorhauge, Region Sjælland.' },
  {
    n: 'en 6',
    typed: 'who is missing on the annual wheel',
    says: 'We are missing Cecilie Thorhauge, Region Sjælland.',
  },
  { n: 'en 7', typed: 'will we make it', says: 'Yes. If nobody else answers, the case is approved' },
  { n: 'en 8', typed: 'what if nobody else answers', says: 'Then the case is approved with 4 answers.' },
  { n: 'en 9', typed: 'is there anyone against?', says: 'No, nobody is against.' },
  { n: 'en 10', typed: 'whats the deadline', says: 'Wednesday 11 June, 23:59 (tomorrow).' },
  {
    n: 'en 11',
    typed: 'what did we decide about HPC',
    says: 'Found in the minutes of 7 May 2025, item 6/25: Der var enighed om',
  },
  { n: 'en 12', typed: 'did the annual wheel pass', says: 'Not yet: 4 of 5 have answered' },
  {
    n: 'en 12, decided',
    typed: 'did the annual wheel pass',
    state: 'decided',
    says: 'Yes, approved. 4 of 5 voting members have answered',
  },
  {
    n: 'en 13',
    typed: 'can you chase Region Zealand',
    says: 'Send a reminder to 1 member?',
    opens: ['round.remind'],
  },
  {
    n: 'en 14',
    typed: 'give them until Friday',
    says: 'Extend the deadline to Friday 13 June, 23:59?',
    opens: ['round.extend'],
  },
  {
    n: 'en 15',
    typed: 'approved from my side',
    state: 'chairOwes',
    says: 'Press Approve, and your answer is given.',
  },
].map((row) => ({ ...row, locale: 'en-GB' })) as Row[];

const { secretariat, outstanding, commenter, observer, member, stranger } = roles;
const unknown =
  'Jeg kender ikke nogen med den konto endnu. Står du på en bestyrelses liste, spørger jeg dens sekretariat, og du hører fra mig.';

const others: Row[] = [
  {
    n: 'secretary',
    who: secretariat,
    typed: 'hej',
    says: 'Votum',
    also: ['Hej. Jeg er sekretær for Genomdatabasen.'],
    opens: ['say', 'say', 'say'],
  },
  {
    n: 'secretary',
    who: secretariat,
    typed: 'vi skal have årshjul og budget i skriftlig godkendelse senest 11. juni',
    says: 'Udfyld sagen. Intet er sendt endnu.',
    also: [
      'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
      '"value":"2025-06-11"',
      'Pkt. 6/25',
    ],
    writes: 'draft',
  },
  ...['ny mailrunde', 'skriftlig votering', 'send i skriftlig'].map(
    (typed): Row => ({
      n: 'secretary',
      who: secretariat,
      typed,
      says: 'Udfyld sagen. Intet er sendt endnu.',
      writes: 'draft',
    }),
  ),
  {
    n: 'secretary',
    who: secretariat,
    typed: 'skriftlig høring',
    says: 'Udfyld sagen. Intet er sendt endnu.',
    also: ['Skal medlemmerne svare eller kun give bemærkninger?'],
    writes: 'draft',
  },
  {
    n: 'secretary',
    who: secretariat,
    typed: 'Cecilie har ringet og godkendt',
    says: 'Registrér et svar på vegne af et medlem?',
    also: ['Cecilie Thorhauge, Region Sjælland: Godkender'],
    opens: ['round.record'],
  },
  {
    n: 'secretary',
    who: secretariat,
    typed: 'tekst til referatet',
    state: 'decided',
    says: 'Tekst til referatet:',
    also: [
      'Bestyrelsen godkendte den 11. juni 2025 i skriftlig procedure opdateret årshjul og budget for drift af infrastrukturen 2025, jf. pkt. 6/25 (beslutning 2025-1).',
      'Orientering om sager godkendt i skriftlig procedure (O) v/fællessekretariatet',
    ],
  },
  {
    n: 'secretary',
    who: secretariat,
    typed: 'hvad mangler at blive journaliseret',
    state: 'decided',
    says: '1 afsluttet sag er ikke journaliseret.',
  },
  {
    n: 'secretary',
    who: secretariat,
    typed: 'hvad er 7 arbejdsdage fra i dag',
    says: '7 arbejdsdage fra i dag er torsdag den 19. juni 2025.',
    also: ['I dag er ikke regnet med. Ikke medregnet: weekender.'],
  },
  {
    n: 'member',
    who: commenter,
    typed: 'jeg trykkede forkert',
    says: 'Du har svaret. Du skal ikke gøre mere.',
    also: ['Ret svar', 'Kan ikke godkende'],
  },
  {
    n: 'member',
    who: outstanding,
    typed: 'jeg kan ikke åbne bilaget',
    says: 'Sekretariatet har fået besked om, at du ikke kan åbne bilaget.',
    writes: 'remark',
  },
  {
    n: 'member',
    who: outstanding,
    typed: 'jeg er på ferie, kan Ditte svare?',
    says: 'Spørg sekretariatet?',
    also: ['Reglerne siger ikke noget om stedfortrædere (ikke fastsat)', 'jeg er på ferie, kan Ditte svare?'],
    opens: ['question.ask'],
  },
  {
    n: 'member',
    who: outstanding,
    typed: 'hvorfor er budgettet 93,2 i figur 4?',
    says: 'Spørg sekretariatet?',
    also: ['hvorfor er budgettet 93,2 i figur 4?'],
    opens: ['question.ask'],
  },
  {
    n: 'member',
    who: outstanding,
    typed: 'jeg er måske inhabil',
    says: 'Vil du oplyse, at du kan være inhabil?',
    opens: ['round.recuse'],
  },
  {
    n: 'member',
    who: outstanding,
    typed: 'stop',
    says: 'Påmindelser om en sag i gang kan ikke slås fra. De kommer kun, til du har svaret.',
  },
  {
    n: 'observer',
    who: observer,
    typed: 'godkendt',
    says: 'Du deltager som observatør og skal ikke svare.',
  },
  {
    n: 'observer',
    who: observer,
    typed: 'hvem mangler',
    says: 'Det kan jeg kun vise formandskabet og sekretariatet.',
  },
  {
    n: 'inhabil member',
    who: member,
    typed: 'hvad er status på årshjulet',
    state: 'recused',
    says: 'Du deltager ikke i sagen. Du får besked om resultatet.',
  },
  ...['status', 'godkendt', 'hvad besluttede vi om HPC', 'hjælp', 'skriftlig procedure'].map(
    (typed): Row => ({ n: 'stranger', who: stranger, typed, says: unknown }),
  ),
];

const rows = [...danishChair, ...englishChair, ...others];

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

async function set(state: State): Promise<void> {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await keep(bot, minutes());
  switch (state) {
    case 'nothingOpen':
      return;
    case 'chairOwes':
      return bot.put(wheel({ 'region-syddanmark': 'approve' }));
    case 'recused':
      return bot.put(wheelWithoutMember());
    case 'twoOpen':
      await bot.put(access());
      return bot.put(wheel());
    case 'draft':
      await bot.put(draft());
      return bot.put(wheel());
    case 'decided':
      await bot.put(wheel());
      return runToTheEnd(bot);
    case 'fourOfFive':
      return bot.put(wheel(fourOfFive));
    default:
      state satisfies never;
  }
}

const keyOf = (row: StoredRow) => [row.partition, row.row, row.etag].join(' ');
const newIn = (after: StoredRow[], before: StoredRow[]) => {
  const known = new Set(before.map(keyOf));
  return after.filter((row) => !known.has(keyOf(row)));
};
const kept = () => bot.kept.rows('Rounds', 'Decisions', 'Due', 'Meetings', 'Boards');

/** Holds that nothing was written but what the row itself may write: a draft of its own, or one remark. */
async function expectUnchanged(before: StoredRow[], writes: Row['writes']): Promise<void> {
  const after = await kept();
  const known = new Set(before.map((row) => row.partition));
  switch (writes) {
    case undefined:
      expect(after).toEqual(before);
      return;
    case 'draft': {
      expect(after.filter((row) => known.has(row.partition) && !row.partition.endsWith('|index'))).toEqual(
        before.filter((row) => !row.partition.endsWith('|index')),
      );
      const added = after.filter((row) => !known.has(row.partition));
      expect(added.map((row) => row.row.split('|')[0]).sort()).toEqual(['event', 'round']);
      return;
    }
    case 'remark': {
      const changed = newIn(after, before);
      expect(changed.map((row) => row.row.split('|')[0]).sort()).toEqual(['event', 'out', 'seat']);
      return;
    }
    default:
      writes satisfies never;
  }
}

function expectCalm(turned: Turned): void {
  expect(turned.status).toBe(200);
  expect(bot.faults).toEqual([]);
  expect(turned.logged.filter(({ level }) => level !== 'info')).toEqual([]);
}

describe('the first line of the reply', () => {
  it.each(rows.map((row) => [row.n, row.typed, row] as const))('%s: %s', async (_n, _typed, row) => {
    await set(row.state ?? 'fourOfFive');
    const before = await kept();
    const turned = await bot.say(row.who ?? roles.chair, row.typed, {
      locale: row.locale ?? 'da-DK',
      ...row.where,
    });
    expectCalm(turned);
    await expectUnchanged(before, row.writes);
    if (row.says === null) return expect(turned.sent).toEqual([]);
    const { says } = row;
    expect(headlines(turned).map((line) => line.slice(0, says.length))).toContain(says);
    const shown = read(turned);
    const all = shown.kind === 'card' ? [JSON.stringify(shown.card), ...textsOf(shown.card)] : [];
    for (const text of row.also ?? [])
      expect([...all, ...(shown.kind === 'words' ? [shown.text] : [])].join('\n')).toContain(text);
    if (row.opens !== undefined)
      expect(shown.kind === 'card' ? buttonsOf(shown.card).map(({ verb }) => verb) : []).toEqual(row.opens);
  });

  it('a yes/no question has its answer as the very first word', async () => {
    for (const typed of [
      'har alle svaret',
      'er der nogen der er imod',
      'kan vi nå det',
      'mangler Cecilie stadig',
    ]) {
      await set('fourOfFive');
      const turned = await bot.say(roles.chair, typed);
      expect([typed, headlines(turned)[0]]).toEqual([typed, expect.stringMatching(/^(?:Ja|Nej)\. /)]);
    }
  });

  it("a chair's reply says in its heading whether she must do anything", async () => {
    await set('fourOfFive');
    expect(headlines(await bot.say(roles.chair, 'status'))[0]).toBe('Du skal ikke gøre noget.');
    await set('chairOwes');
    expect(headlines(await bot.say(roles.chair, 'status'))[0]).toBe('Venter på dit svar');
    await set('decided');
    expect(headlines(await bot.say(roles.chair, 'hvad er status på årshjulet'))).toEqual([
      'Sagen er afsluttet. Du skal ikke gøre noget.',
      expect.stringMatching(/^Godkendt\. 4 af 5/),
    ]);
  });
});

const paper = seedMinutes();
(paper === undefined ? describe.skip : describe)("on the board's own minutes", () => {
  it.each([
    [
      'hvad besluttede vi om HPC',
      /^Fundet i referatet af 7\. maj 2025, pkt\. 6\/25: Der var enighed om, at sikker/,
    ],
    ['hvad var det nu vi sagde om supercomputeren', /^Fundet i referatet af 7\. maj 2025, pkt\. 6\/25: /],
    [
      'hvornår godkendte vi forretningsordenen',
      /^Den 7\. maj 2025 \(pkt\. 4\/25\), idet fristen for godkendelse/,
    ],
  ])('%s', async (typed, says) => {
    await bot.fresh(dayBefore);
    await keep(bot, paper ?? '');
    expect(headlines(await bot.say(roles.chair, typed))[0]).toMatch(says);
  });
});

const spellings: Record<string, (text: string) => string> = {
  'as typed': (text) => text,
  'å as aa': (text) => text.replace(/å/g, 'aa').replace(/Å/g, 'Aa'),
  'å as a': (text) => text.replace(/å/g, 'a').replace(/Å/g, 'A'),
};
const typed = [...new Set(rows.map((row) => row.typed))];
const isDraft = (row: StoredRow) =>
  /^(?:round$|event\|round)/.test(row.row) || row.partition.endsWith('|index');
const isRemark = (row: StoredRow) => /^(?:event|out|seat)\|/.test(row.row);

describe.each(Object.entries(spellings))('every row, %s', (_, spell) => {
  const people: [role: string, who: string, state: State][] = [
    ['a co-chair', roles.coChair, 'fourOfFive'],
    ['a member', roles.member, 'fourOfFive'],
    ['the observer', roles.observer, 'fourOfFive'],
    ['the secretariat', roles.secretariat, 'fourOfFive'],
    ['a recused member', roles.member, 'recused'],
    ['a stranger', roles.stranger, 'fourOfFive'],
  ];

  it.each(people)('typed by %s changes nothing and tells only what is theirs', async (role, who, state) => {
    const runs = who === roles.coChair || who === roles.secretariat;
    await set(state);
    let before = await kept();
    for (const text of typed) {
      const turned = await bot.say(who, spell(text));
      expectCalm(turned);
      const said = allTexts(turned);
      const after = await kept();
      // What was there is untouched; a new draft for whoever prepares cases, and a note that a paper cannot be opened.
      const changed = newIn(after, before);
      const allowed = text === 'jeg kan ikke åbne bilaget' ? isRemark : isDraft;
      expect([text, changed.filter((row) => !allowed(row))]).toEqual([text, []]);
      if (!runs && allowed !== isRemark) expect([text, changed]).toEqual([text, []]);
      if (changed.length > 0) {
        await set(state);
        before = await kept();
      }
      if (who === roles.stranger) expect([text, said]).toEqual([text, unknown]);
      if (runs) continue;
      expect([text, said]).toEqual([text, expect.not.stringContaining('Thorhauge')]);
      expect([text, said]).toEqual([text, expect.not.stringContaining(theComment)]);
      if (role === 'a recused member')
        expect([text, said]).toEqual([
          text,
          expect.not.stringMatching(/\d af \d har svaret|bestyrelse\.example/),
        ]);
    }
  });

  const readers = [roles.chair, roles.secretariat, roles.outstanding, roles.observer, roles.stranger];
  it.each(readers)(
    'typed in the channel by %s names nobody, quotes nothing and changes nothing',
    async (who) => {
      const names = new RegExp(namesOfPeople.filter((name) => name.length > 2).join('|'));
      await set('fourOfFive');
      const before = await kept();
      for (const text of typed) {
        const turned = await bot.say(who, spell(text), { inChannel: true });
        expectCalm(turned);
        expect([text, await kept()]).toEqual([text, before]);
        const said = allTexts(turned);
        expect([text, said]).toEqual([text, expect.not.stringMatching(names)]);
        expect([text, said]).toEqual([text, expect.not.stringContaining(theComment)]);
        expect([text, said]).toEqual([text, expect.not.stringContaining('bestyrelse.example')]);
        // Whether the writer's own answer is missing is for the writer alone.
        expect([text, said]).toEqual([
          text,
          expect.not.stringMatching(/sag(?:er)? venter på d|Der venter ikke|Venter på d/),
        ]);
      }
    },
  );
});
