import fc from 'fast-check';
import { compareProposals } from '../../../domain/round/compareProposals';
import { fingerprint } from '../../../domain/round/fingerprint';
import { type Heard, heardText, readHeard } from '../../../domain/round/heard';
import { missingHearings } from '../../../domain/round/missingHearings';
import { type Paper, Proposal, pinned } from '../../../domain/round/proposal';
import { readForm } from '../../../domain/round/readForm';
import { aBoard, aDraft, anOpenCase, rulesWith } from '../../support/builders';

const now = '2025-05-28T08:00:00.000Z';
const statement: Paper = {
  kind: 'file',
  id: 'bilag-4',
  name: 'Bilag 4 Høringssvar.pdf',
  sha256: 'a'.repeat(64),
  bytes: 12,
  url: null,
};
const link: Paper = { kind: 'link', name: 'Referat', url: 'https://raad.example/referat' };
function read(typed: string): { heard: Heard[]; faults: string[] } {
  const faults: string[] = [];
  const heard = readHeard(typed, [statement, link], (why) => faults.push(why));
  return { heard, faults };
}
const council = {
  group: 'Fagligt råd',
  date: '2025-05-14',
  summary: 'Rådet kan tiltræde årshjulet',
  paper: null,
};

describe('who was heard', () => {
  test.each([
    ['Fagligt råd | 2025-05-14 | Rådet kan tiltræde årshjulet', council],
    ['  Fagligt råd|14. maj 2025|Rådet kan tiltræde årshjulet  ', council],
    ['Fagligt råd | 14-05-2025 | Rådet kan tiltræde årshjulet | ', council],
    [
      'Fagligt råd | 2025-05-14 | Rådet kan tiltræde årshjulet | bilag 4 høringssvar.PDF',
      { ...council, paper: statement.name },
    ],
    [
      'Fagligt råd | 2025-05-14 | Rådet kan tiltræde årshjulet | https://raad.example/referat',
      { ...council, paper: 'Referat' },
    ],
  ])('is read from %j', (typed, row) => {
    expect(read(typed)).toEqual({ heard: [row], faults: [] });
  });

  test('nobody, where nothing is typed; several, one a line', () => {
    expect(read(' \n ')).toEqual({ heard: [], faults: [] });
    const two = 'Fagligt råd | 2025-05-14 | Ja\n\nTeknisk arbejdsgruppe | 2025-05-15 | Nej';
    expect(read(two).heard.map(({ group }) => group)).toEqual(['Fagligt råd', 'Teknisk arbejdsgruppe']);
  });

  test.each([
    ['Fagligt råd', 'notARow'],
    ['Fagligt råd | 2025-05-14', 'notARow'],
    ['| 2025-05-14 | Ja', 'notARow'],
    ['Fagligt råd | 2025-05-14 | Ja | Bilag 9 | mere', 'notARow'],
    ['Fagligt råd | i foråret | Ja', 'notADate'],
    ['Fagligt råd | 2025-02-30 | Ja', 'notADate'],
    ['Fagligt råd | 2025-05-14 | Ja | Bilag 9', 'unknownPaper'],
    [Array(7).fill('Fagligt råd | 2025-05-14 | Ja').join('\n'), 'tooMany'],
    [`Fagligt råd | 2025-05-14 | ${'x'.repeat(1_000)}`, 'tooLong'],
    [`${'x'.repeat(121)} | 2025-05-14 | Ja`, 'tooLong'],
  ])('is not read from %j', (typed, fault) => {
    expect(read(typed).faults).toContain(fault);
  });

  test('is written back as it was typed, whatever it says', () => {
    const word = fc.stringMatching(/^[a-zæøå][a-zæøå ,.]{0,20}[a-zæøå]$/);
    const rows = fc.array(
      fc.record({
        group: word,
        date: fc.constantFrom('2025-05-14', '2024-12-31'),
        summary: word,
        paper: fc.constantFrom(null, statement.name, link.name),
      }),
      { maxLength: 6 },
    );
    fc.assert(fc.property(rows, (heard) => expect(read(heardText(heard))).toEqual({ heard, faults: [] })));
  });
});

describe('in a proposal', () => {
  const { proposal } = anOpenCase(aBoard()).round;

  test('given nobody was heard, then the fingerprint is that of a proposal from before it could be said', () => {
    const { heard: _heard, replaces: _replaces, ...before } = proposal;
    expect(fingerprint(pinned(proposal))).toBe(fingerprint(before));
    expect(Proposal.parse(before)).toEqual(proposal);
  });

  test('given somebody was, then answers are pinned to that too', () => {
    const heard = { ...proposal, heard: [council] };
    expect(fingerprint(pinned(heard))).not.toBe(fingerprint(pinned(proposal)));
    expect(compareProposals(proposal, heard)).toEqual([
      {
        kind: 'words',
        field: 'heard',
        from: '',
        to: 'Fagligt råd | 2025-05-14 | Rådet kan tiltræde årshjulet',
      },
    ]);
    expect(compareProposals(heard, heard)).toEqual([]);
  });
});

describe('a hearing the rules ask for', () => {
  const rule = [{ about: 'årshjul', group: 'Fagligt råd', effect: 'warns' as const }];
  const missing = (
    title: string,
    groups: string[] = [],
    more: { question?: string; itemTitle?: string } = {},
  ) =>
    missingHearings(
      rule,
      { title, question: '', itemTitle: '', ...more },
      groups.map((group) => ({ group })),
    ).length;

  test.each(['Årshjul 2025', 'aarshjulet', 'ARSHJULETS tal', 'Budget og årshjul'])(
    'is missing on %j',
    (title) => {
      expect(missing(title)).toBe(1);
    },
  );

  test('is missing where the question or the item names the subject', () => {
    expect(missing('Plan', [], { question: 'Kan årshjulet godkendes?' })).toBe(1);
    expect(missing('Plan', [], { itemTitle: 'Drøftelse af årshjul' })).toBe(1);
  });

  test.each(['Evaluering af governance', 'Hjulet drejer'])('is not asked for on %j', (title) => {
    expect(missing(title)).toBe(0);
  });

  test.each(['Fagligt råd', 'Det faglige råd', 'faglige raad'])('is given by %j', (group) => {
    expect(missing('Årshjul', [group])).toBe(0);
    expect(missing('Årshjul', ['Teknisk arbejdsgruppe', group])).toBe(0);
  });

  test('is not given by another group', () => {
    expect(missing('Årshjul', ['Teknisk arbejdsgruppe'])).toBe(1);
  });

  test('all words of a subject must be there, in any order', () => {
    const two = [{ about: 'budget drift', group: 'Råd', effect: 'warns' as const }];
    const of = (title: string) => missingHearings(two, { title, question: '', itemTitle: '' }, []).length;
    expect([of('Drift og budgetter'), of('Budget 2025')]).toEqual([1, 0]);
  });
});

describe('the form', () => {
  const board = (effect: 'warns' | 'blocks') =>
    aBoard({
      rulesOfProcedure: rulesWith({ hearing: [{ about: 'årshjul', group: 'Fagligt råd', effect }] }),
    });
  const readOn = (effect: 'warns' | 'blocks', heard: string, itemTitle?: string) => {
    const on = board(effect);
    const title = itemTitle === undefined ? 'Årshjul 2025' : 'Plan 2025';
    const form = { title, question: 'Kan planen godkendes?', heard };
    return readForm(aDraft(on, { form }).form, on, [], now, itemTitle);
  };

  test('a hearing that warns is told and keeps nothing back', () => {
    const result = readOn('warns', '');
    expect(result).toMatchObject({ kind: 'ready', case: { unheard: [{ group: 'Fagligt råd' }] } });
  });

  test('a hearing that blocks is a fault on its field, until it is given', () => {
    expect(readOn('blocks', '')).toMatchObject({
      kind: 'faults',
      faults: { heard: 'notHeard' },
      unheard: [{ about: 'årshjul', group: 'Fagligt råd' }],
    });
    expect(readOn('blocks', 'Fagligt råd | 2025-05-14 | Ja')).toMatchObject({
      kind: 'ready',
      case: { unheard: [], proposal: { heard: [{ group: 'Fagligt råd', date: '2025-05-14' }] } },
    });
  });

  test('the title of the agenda item counts as the case’s own', () => {
    expect(readOn('blocks', '', 'Årshjul')).toMatchObject({ kind: 'faults', faults: { heard: 'notHeard' } });
    expect(readOn('blocks', '', 'Evaluering')).toMatchObject({ kind: 'ready' });
  });

  test('a row that cannot be read is its own fault, and comes before the missing hearing', () => {
    expect(readOn('blocks', 'Fagligt råd')).toMatchObject({ kind: 'faults', faults: { heard: 'notARow' } });
  });
});
