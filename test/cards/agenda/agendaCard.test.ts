import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { agendaCard } from '../../../cards/agenda/agendaCard';
import { agendaPreviewCard } from '../../../cards/agenda/agendaPreviewCard';
import { agendaRefusal } from '../../../cards/agenda/agendaRefusal';
import { totalLine } from '../../../cards/agenda/meetingWords';
import { readMeeting } from '../../../domain/agenda/readMeeting';
import { genomeBoard } from '../../support/caseViews';
import { checkCard, nodesOf, textsOf } from '../../support/checkCard';
import { invitedMeeting } from './invitedMeeting';

const board = { name: 'Prøvebestyrelsen' };

it('shows nothing of a closed item in a channel but its number, time and type', () => {
  const json = JSON.stringify(agendaCard({ board, meeting: invitedMeeting() }, 'da'));
  expect(json).toContain('Lukket punkt');
  expect(json).not.toMatch(/Personsag|Agnete|Fortroligt|bilag-3/);
});

it('links only annexes with an https address', () => {
  const usual = invitedMeeting();
  const items = usual.items.map((item) => ({
    ...item,
    annexes: [{ number: 1, title: 'Usikkert', link: 'http://a.example/x' }],
  }));
  const urls = (meeting: typeof usual) =>
    [...nodesOf(agendaCard({ board, meeting }, 'da').card)].flatMap((node) =>
      node.url === undefined ? [] : [node.url],
    );
  expect(urls(usual)).toEqual(['https://bestyrelse.example/bilag-1']);
  expect(urls({ ...usual, items })).toEqual([]);
});

it.each([
  [['12:00', '13:30'], '1 punkt, 1 time og 30 minutter i alt.'],
  [['12:00', '14:00'], '1 punkt, 2 timer i alt.'],
  [['12:00', '12:01'], '1 punkt, 1 minut i alt.'],
  [['12:00', undefined], '1 punkt.'],
] as const)('adds the time up: %j', ([startsAt, endsAt], words) => {
  const [item] = invitedMeeting().items;
  if (item === undefined) throw new Error('no item');
  const { startsAt: _from, endsAt: _to, ...bare } = item;
  const timed = {
    ...bare,
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
  };
  expect(totalLine({ items: [timed] }, 'da')).toBe(words);
});

it('offers written approval where the minutes ask for it, and on any item that is open', () => {
  const offered = (opened: { seq: number; year: number } | null) =>
    [
      ...nodesOf(
        agendaPreviewCard(
          { boardId: genomeBoard.id, meeting: invitedMeeting(), problems: [], status: 'draft', opened },
          'da',
        ).card,
      ),
    ]
      .filter((node) => node.verb === 'round.new')
      .map((node) => (node.data as { item: string }).item);
  expect(offered(null)).toEqual(['2/25']);
  expect(offered({ seq: 4, year: 2025 })).toEqual(['2/25', '4/25']);
});

it('says why a text was not taken in', () => {
  const read = readMeeting('Kære alle\n\nTak for i går.');
  expect(read.kind).toBe('refused');
  if (read.kind === 'refused') expect(agendaRefusal(read.reason, 'da')).toMatch(/Intet er gemt\.$/);
});

const seed = path.join(process.cwd(), '..', 'shared', 'seeds', 'referat-2025-05-07.txt');
(existsSync(seed) ? it : it.skip)('shows the board’s own minutes', () => {
  const read = readMeeting(readFileSync(seed, 'utf8'));
  if (read.kind === 'refused') throw new Error(read.reason);
  const { card } = agendaPreviewCard(
    { boardId: genomeBoard.id, meeting: read.meeting, problems: read.problems, status: 'draft' },
    'da',
  );
  expect(checkCard(card)).toEqual([]);
  const texts = textsOf(card);
  expect(texts).toContain('Onsdag den 7. maj 2025 kl. 12.00–13.30 · Virtuelt');
  expect(texts).toContain('Kl. 12.40–13.10 · drøftelse · v/Bettina Lundgren');
  expect(texts).toContain('Referatet: sendes til skriftlig godkendelse · 2 ændringer FRA og TIL');
  expect(texts).toContain('8 punkter, 1 time og 30 minutter i alt.');
});
