import { Meeting } from '../../../domain/agenda/meeting';
import { isLost } from '../../../domain/agenda/problem';
import { readMeeting } from '../../../domain/agenda/readMeeting';
import { coded, fixture, itemOf, read } from './fixture';

describe('minutes taken out of a PDF', () => {
  const { meeting, problems } = read(fixture('minutes-wrapped'));
  const item = (seq: number) => itemOf(meeting, seq);

  test('the heading of the meeting, wrapped and with a date written together', () => {
    expect(meeting).toMatchObject({
      id: '2026-2',
      kind: 'minutes',
      seq: 2,
      year: 2026,
      board: 'Fællesbestyrelsen for drift af Fjordarkivets måledatabase',
      date: '2026-03-04',
      startsAt: '09:00',
      endsAt: '10:45',
      place: 'Fjordhuset, lokale 3, Strandvejen 1',
      virtual: false,
    });
  });

  test('the list, whatever dash or time form it uses', () => {
    expect(
      meeting.items.map(({ number, startsAt, endsAt, type, presenter }) => [
        number.seq,
        startsAt,
        endsAt,
        type,
        presenter,
      ]),
    ).toEqual([
      [9, '09:00', '09:05', null, 'formandskabet'],
      [10, '09:05', '09:20', 'information', 'Asta Viborglund'],
      [11, '09:20', '09:45', 'discussion', 'Carla Moesgaard'],
      [12, '09:45', '10:15', 'decision', 'fællessekretariatet'],
      [13, '10:15', '10:35', 'information', 'Bo Linde-Have'],
      [14, '10:35', '10:45', null, undefined],
    ]);
  });

  test('a title that differs by a word between list and body is kept in both forms', () => {
    expect(item(11).title).toBe('Drøftelse af måleplan og budget for måledatabasen 2026');
    expect(item(11).bodyTitle).toBe('Drøftelse af måleplan og et budget for måledatabasen 2026');
    expect(meeting.items.filter(({ bodyTitle }) => bodyTitle !== undefined)).toHaveLength(1);
  });

  test('hyphens at line ends: dropped, kept after capitals, kept where a half is left out, typos untouched', () => {
    expect(item(10).caseStatement).toBe(
      'Arkivet etableres 1. juli 2026 i centret. IT-infrastrukturen følger med, ligesom udviklings- og ' +
        'investeringsaktiviteterne og perioden 2024-2026. Indenrigs – og Kystministeriet skriver "udviklings og driftsplan".',
    );
    expect(item(12).title).toBe('Godkendelse af rammer for udviklings- og forskningsprojekter');
  });

  test('attendance: wrapped names, two chairs, an observer, a trailing full stop', () => {
    expect(meeting.attendance.board).toEqual([
      {
        name: 'Asta Viborglund',
        post: 'Afdelingschef',
        body: 'Indenrigs – og Kystministeriet',
        chair: true,
        observer: false,
      },
      {
        name: 'Bo Linde-Have',
        post: 'Koncerndirektør',
        body: 'Region Nordkyst',
        chair: true,
        observer: false,
      },
      { name: 'Carla Moesgaard', post: 'Direktør', body: 'Fjordarkivet', chair: false, observer: false },
      {
        name: 'Dines Vestervang',
        post: 'Prodekan for det Naturvidenskabelige Fakultet',
        body: 'Fjorduniversitetet',
        chair: false,
        observer: true,
      },
    ]);
    expect(meeting.attendance.secretariat.map(({ name, body }) => [name, body])).toEqual([
      ['Ebba Rosenkær', 'Region Nordkyst'],
      ['Frode Sandholt', 'Fjordarkivet'],
    ]);
  });

  test('a blank line, a page number and a letterhead inside a section do not break it up', () => {
    expect(item(11).record?.split('\n\n')).toEqual([
      'Bestyrelsens bemærkninger til pkt. 3) Mål og midler:',
      '- Mål 1 ændres FRA ”Databasen skaber værdi for kyst og havn.” TIL ”Databasen skaber værdi for kyst, havn og forskning.”',
      '- Mål 2 ændre FRA ” Måleren indgår i planen.” TIL: ”Måleren og regnecentret indgår i planen.”',
      '- I afsnittet om drift rettes FRA "45.770 målinger" TIL "60.000 målinger".',
      '- Mål 4 ændres fra »uge« til »måned«.',
      'Bestyrelsens bemærkninger til pkt. 4) Økonomi:',
      '- Bo Linde-Have bemærkede, at budgettet er opgivet til 92,9 mio. kr. mod 93,2 mio. kr. i figur 4 (pr. 30/4-26).',
      '- Der var enighed om, at stabil drift af regnecentret skal være Arkivets hovedopgave.',
      'Bestyrelsen forelægges opdateret måleplan til skriftlig godkendelse.',
    ]);
  });

  test('references in running text open no item, also at the beginning of a line', () => {
    expect(item(11).issue).toBe(
      'Planen er kommenteret på møder d. 10. februar og den 24.februar 2026 (jf. pkt. 12/26), samt i rådets årlige ' +
        'drøftelse af Pkt. 13/26 Status. Se også www.fjordarkivet.example og 12/26 om rammerne. Spørgsmål sendes til ' +
        'post@havn.example',
    );
    expect(meeting.items).toHaveLength(6);
  });

  test('FRA and TIL, in every kind of quotation mark and over lines', () => {
    expect(item(11).amendments).toEqual([
      {
        target: 'Mål 1',
        from: 'Databasen skaber værdi for kyst og havn.',
        to: 'Databasen skaber værdi for kyst, havn og forskning.',
      },
      {
        target: 'Mål 2',
        from: 'Måleren indgår i planen.',
        to: 'Måleren og regnecentret indgår i planen.',
      },
      { target: 'I afsnittet om drift', from: '45.770 målinger', to: '60.000 målinger' },
      { target: 'Mål 4', from: 'uge', to: 'måned' },
    ]);
  });

  test('"Ingen." is not an absent section', () => {
    expect(item(10)).toMatchObject({ nextSteps: 'Ingen.', annexes: [], noAnnexes: true });
    expect(item(13)).not.toHaveProperty('nextSteps');
    expect(item(13)).not.toHaveProperty('noAnnexes');
    expect(item(14).record).toBe('Intet.');
  });

  test('annexes run through the meeting', () => {
    expect(meeting.items.flatMap(({ annexes }) => annexes)).toEqual([
      { number: 1, title: 'Udkast. Måleplan og budget for måledatabasen 2026' },
      { number: 2, title: 'Notat om figur 4', link: 'https://fjordarkivet.example/notat.pdf' },
      { number: 3, title: 'Rammer. Udkast af 1/2-26' },
    ]);
  });

  test('the outcome is what is stated: an item for noting that was only gone through is not noted', () => {
    expect(meeting.items.map(({ outcome }) => outcome)).toEqual([
      'notStated',
      'noted',
      'toWrittenProcedure',
      'approved',
      'notStated',
      'notStated',
    ]);
    expect(coded(problems)).toEqual(['149 outcome-not-stated']);
  });
});

describe('minutes on another template', () => {
  const { meeting, problems } = read(fixture('minutes-ad-headings'));
  const item = (seq: number) => itemOf(meeting, seq);

  test('heading in capitals, labelled lines, time of closing', () => {
    expect(meeting).toMatchObject({
      id: '2026-3',
      board: 'HAVNERÅDET',
      date: '2026-10-02',
      startsAt: '13:00',
      endsAt: '15:00',
      adjournedAt: '14:35',
      place: 'Teams',
      virtual: true,
      minuteTaker: 'Ebba Rosenkær',
    });
  });

  test('apologies beside the name and on a list that repeats it; video; a substitute; a party letter', () => {
    expect(meeting.attendance.board).toEqual([
      { name: 'Asta Viborglund', body: 'Fjordkommunen', chair: true, observer: false, note: 'A' },
      { name: 'Bo Lindehave', chair: false, observer: false, absent: true, note: 'B' },
      {
        name: 'Carla Moesgaard',
        post: 'direktør',
        body: 'Havneselskabet',
        chair: false,
        observer: false,
        absent: true,
        note: 'deltog via video',
      },
      {
        name: 'Dines Vestervang',
        body: 'Region Nordkyst',
        chair: false,
        observer: false,
        note: 'for Ida Norre',
      },
      { name: 'Gorm Østerled', body: 'Region Nordkyst', chair: true, observer: false },
      { name: 'Frode Sandholt', body: 'Fjorduniversitetet', chair: false, observer: true },
      { name: 'Jens Påkær', chair: false, observer: false, absent: true },
    ]);
  });

  test('types in words and mistyped, a closed item, a page number glued to a title', () => {
    expect(meeting.items.map(({ title, type, closed }) => [title, type, closed])).toEqual([
      ['Godkendelse af referat', 'decision', undefined],
      ['Kajplan 2027', 'information', undefined],
      ['Ansættelser', null, true],
      ['Gebyrer', 'decision', undefined],
      ['Eventuelt', null, undefined],
    ]);
  });

  test('sections in capitals, of which some are of another template; help text is dropped', () => {
    expect(item(1).recommendation).toBe(
      'Sekretariatet indstiller, at referatet godkendes, og at det offentliggøres.',
    );
    expect(item(1).record).toBe('Godkendt.');
    expect(item(1).otherSections).toEqual([
      { heading: 'RESUME', text: 'Referatet fra seneste møde kunne ikke godkendes skriftligt.' },
      { heading: 'KONSEKVENSER', text: 'Ingen.' },
      { heading: 'ØKONOMI', text: 'Udgiften er [ca.] 1,5 mio. kr.' },
    ]);
  });

  test('numbered lines and references inside an item open no item', () => {
    expect(item(2).caseStatement).toBe(
      'Se Ad 4. Gebyrer. Kajen er 90 m lang, jf. pkt. 3) i planen.\n\n1. Gamle pladser\n\n2. Nye pladser',
    );
  });

  test('a small heading inside the record is no section', () => {
    expect(item(5).record).toBe('Økonomi\n\nIntet nyt.');
  });

  test('every doubt is reported with its line', () => {
    expect(coded(problems)).toEqual([
      '7 line-not-understood',
      '17 absent-also-present',
      '21 number-without-year',
      '22 type-mistyped',
      '24 type-mixed',
      '25 page-number-in-title',
      '33 help-text-dropped',
      '49 text-outside-section',
      '61 outcome-not-stated',
      '61 decision-under-information',
      '75 outcome-several',
    ]);
    expect(problems.filter(isLost).map(({ text }) => text)).toEqual([
      'Afbud meddeles senest den 28. september 2026 kl. 12.00 til Ebba Rosenkær.',
      '[Skriv indstillingen som at-sætninger. Slet denne tekst.]',
    ]);
  });
});

test('short minutes under the list itself', () => {
  const { meeting, problems } = read(fixture('minutes-in-list'));
  expect(meeting).toMatchObject({ id: '2026-01-08', board: 'Lystfiskernes Fond', kind: 'minutes' });
  expect(meeting.items.map(({ title, record, outcome }) => [title, record, outcome])).toEqual([
    ['Velkomst', 'Formanden bød velkommen.', 'notStated'],
    [
      'Regnskab for 2025',
      'Regnskabet blev gennemgået. Der blev spurgt til gebyrer.\n\nBestyrelsen godkendte regnskabet.',
      'approved',
    ],
    ['Eventuelt', 'Intet.', 'notStated'],
  ]);
  expect(meeting.attendance.board.map(({ name, absent }) => [name, absent])).toEqual([
    ['Asta Viborglund', undefined],
    ['Bo Lindehave', undefined],
    ['Carla Moesgaard', undefined],
    ['Dines Vestervang', true],
  ]);
  expect(coded(problems)).toEqual(['1 meeting-number-missing', '6 number-without-year']);
});

test('an agenda out of Word: a cell a line, no Referat, no attendance', () => {
  const { meeting, problems } = read(fixture('agenda-from-word'));
  expect(meeting).toMatchObject({
    id: '2026-11-12',
    kind: 'agenda',
    seq: 4,
    extraordinary: true,
    board: 'Havnerådet',
    startsAt: '10:00',
    endsAt: '11:00',
    virtual: true,
    attendance: { board: [], secretariat: [], others: [] },
  });
  expect(meeting.items.map(({ title, startsAt, presenter }) => [title, startsAt, presenter])).toEqual([
    ['Velkomst', '10:00', 'formandskabet'],
    ['Budget 2027', '10:10', 'sekretariatet'],
    ['Eventuelt', '10:50', undefined],
  ]);
  expect(itemOf(meeting, 22)).toMatchObject({
    type: 'decision',
    caseStatement: 'Budgettet er på 45,0 mio. kr.\n\n- Drift\n\n- Vedligehold af kajer og broer',
    outcome: 'notStated',
  });
  expect(itemOf(meeting, 22)).not.toHaveProperty('record');
  expect(problems).toEqual([]);
});

test('a paper full of faults is read as far as it goes, each fault with its line', () => {
  const { meeting, problems } = read(fixture('minutes-faulty'));
  expect(meeting.items.map(({ number, title }) => [number.seq, number.year, title])).toEqual([
    [1, 2026, 'Velkomst'],
    [2, 2026, 'Kajen'],
    [4, 2026, 'Broen'],
    [6, 2025, 'Havnen'],
    [7, 2026, 'Molen'],
  ]);
  expect(coded(problems)).toEqual([
    '5 meeting-number-missing',
    '5 several-days',
    '6 line-not-understood',
    '8 item-without-body',
    '8 time-starts-differently',
    '9 time-gap',
    '10 duplicate-item',
    '11 time-unreadable',
    '11 number-gap',
    '12 item-without-body',
    '12 number-year-differs',
    '16 person-unreadable',
    '18 person-unreadable',
    '20 type-differs',
    '20 presenter-differs',
    '21 text-outside-section',
    '26 outcome-not-stated',
    '27 amendment-unclear',
    '28 annex-not-listed',
    '34 annex-number-repeated',
    '35 annex-number-gap',
    '36 annex-unreadable',
    '38 heading-repeated',
    '38 annex-unreadable',
    '40 section-empty',
    '42 item-not-on-list',
  ]);
});

describe('a text that is no agenda is refused whole', () => {
  const heading = 'Referat\n1. møde i Havnerådet\n';
  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n\u00a0\n\f', 'empty'],
    ['a text longer than the limit', 'a'.repeat(200_001), 'too-long'],
    ['the rules of a board', fixture('bylaws'), 'not-an-agenda'],
    [
      'a note that names an item and a date',
      'Kære alle\nPkt. 3/26 Kajen tages op den 7. maj 2026.',
      'not-an-agenda',
    ],
    ['a letter with a date', 'Dato: 7. maj 2026\nKære Asta\nVi mødes snart.', 'not-an-agenda'],
    ['an agenda without a date', `${heading}\n1/26 Velkomst\n2/26 Eventuelt`, 'date-missing'],
    ['an agenda without an item', `${heading}Dato: 7. maj 2026`, 'items-missing'],
  ])('%s', (_, text, reason) => {
    expect(readMeeting(text)).toEqual({ kind: 'refused', reason, problems: [] });
  });
});

describe('however the same paper arrives', () => {
  const original = fixture('minutes-wrapped');
  const expected = read(original).meeting;
  test.each([
    ['CRLF', original.replaceAll('\n', '\r\n')],
    ['CR', original.replaceAll('\n', '\r')],
    ['NFD', original.normalize('NFD')],
    ['no-break spaces', original.replaceAll(' ', '\u00a0')],
    ['byte order mark', `\ufeff${original}`],
    ['soft hyphens at line ends', original.replaceAll(/(?<=\p{Ll})-$/gmu, '\u00ad')],
    ['form feeds for page starts', original.replaceAll(/^ (?=\S)/gm, '\f')],
    ['zero-width spaces', original.replaceAll(' v/', ' \u200bv/')],
    ['bullets as signs', original.replaceAll(/^- /gm, '\u2022 ')],
    ['bullets as Word has them', original.replaceAll(/^- /gm, '\uf0b7\t')],
  ])('%s', (_, text) => {
    expect(read(text).meeting).toEqual(expected);
  });

  test('a blank line after every line, as some chat windows paste it', () => {
    const doubled = read(original.replaceAll('\n', '\n\n'));
    expect(doubled.meeting).toEqual(expected);
    expect(coded(doubled.problems)).toEqual(['297 outcome-not-stated']);
  });
});

test.each([
  'minutes-wrapped',
  'minutes-ad-headings',
  'minutes-in-list',
  'agenda-from-word',
  'minutes-faulty',
])('%s: the meeting fits its schema and survives being stored', (name) => {
  const { meeting } = read(fixture(name));
  expect(Meeting.parse(JSON.parse(JSON.stringify(meeting)))).toEqual(meeting);
});

test.each([
  'minutes-wrapped',
  'minutes-ad-headings',
  'minutes-in-list',
  'agenda-from-word',
  'minutes-faulty',
])('%s: no word is lost without a report', (name) => {
  const { meeting, problems } = read(fixture(name));
  const squeeze = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]+/gu, '');
  const kept = squeeze(JSON.stringify([meeting, problems.filter(isLost)]));
  const structure =
    /^(?:pkt|punkt|ad|ca|tid|aktivitet|dato|sted|mødedato|mødested|referent|referat|fra|af|møde|nr|i|den|d|kl|til|indstilling|beslutning|sagsfremstilling|problemstilling|løsning|videre|proces|bilag|deltagere|bestyrelsen|fællessekretariatet|stede|var|observatør|observatører|afbud|sekretariatet|dagsorden|drøftelse|orientering|formand|formandskabet|o|b|d|v|side|maj|marts|oktober|november|januar|onsdag|torsdag|mødet|blev|hævet|lukket|punkt|og|alle|medlemmer|mødt|undtagen|beslutningspunkt|ekstraordinære|cvr|post|fjordarkivet|example|www|igen|bo|lindehave|havnerådet|kajen|bestyrelsesmøde)$/;
  const words =
    fixture(name)
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const missing = words.filter(
    (word) => !structure.test(word.toLowerCase()) && !kept.includes(squeeze(word)),
  );
  expect(missing).toEqual([]);
});
