import { helpCard } from '../../cards/answers/helpCard';
import { type ClaimFacts, claimCard } from '../../cards/identities/claimCard';
import { tiesCard } from '../../cards/identities/tiesCard';
import { type UnboundFacts, unboundCard } from '../../cards/identities/unboundCard';
import { identitiesText } from '../../cards/text/identities';
import { type IdentityClaim, onRoster, tiesOf } from '../../domain/board/identityClaim';
import { roundIdOf } from '../../domain/ids';
import type { By } from '../../domain/round/events';
import { aBoard, anIdentity, aUlid } from '../support/builders';
import { textsOf } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';

const board = aBoard();
const email = 'person4@eksempel.example';
const secretary: By = { kind: 'secretariat', identity: anIdentity(51) };
const anna: By = { kind: 'operator', name: 'anna' };
const settledAt = '2025-06-02T08:14:00.000Z';
const own = anIdentity(704);
const other = { ...own, tenantId: '99999999-9999-4999-8999-999999999999' };

const claim = (some: Partial<IdentityClaim> = {}): IdentityClaim => ({
  identity: own,
  email,
  status: 'pending',
  asked: 1,
  at: '2025-05-28T07:05:00.000Z',
  settled: null,
  ...some,
});
const asked =
  (some: Partial<IdentityClaim> = {}, facts: Partial<ClaimFacts> = {}): Made =>
  (lang) => {
    const about = claim(some);
    const who = onRoster(board, about.email);
    return claimCard({ board, claim: about, who, elsewhere: false, ...facts }, lang);
  };
const answered = [
  {
    roundId: roundIdOf(board.id, aUlid(1)),
    title: 'Årshjul og budget for drift af infrastrukturen 2025',
    body: 'Eksempelcentret',
  },
  { roundId: roundIdOf(board.id, aUlid(2)), title: 'Retningslinjer for adgang', body: 'Eksempelcentret' },
];
const unbound =
  (stage: UnboundFacts['stage'], cases: UnboundFacts['answered'] = answered): Made =>
  (lang) =>
    unboundCard({ board, identity: own, who: onRoster(board, email), answered: cases, stage }, lang);

const claims: IdentityClaim[] = [
  claim({ identity: other }),
  claim({
    identity: anIdentity(705),
    email: 'person5@eksempel.example',
    status: 'confirmed',
    settled: { by: secretary, at: settledAt },
  }),
  claim({
    identity: anIdentity(706),
    email: 'person6@eksempel.example',
    status: 'confirmed',
    asked: 0,
    settled: { by: anna, at: settledAt },
  }),
  claim({
    identity: anIdentity(707),
    email: 'person6@eksempel.example',
    status: 'refused',
    settled: { by: secretary, at: settledAt },
  }),
];
const bare = { name: 'Uden Adresse Opdigtet', identities: [] };
const roster = {
  ...board,
  seats: board.seats.map((seat) => {
    const known = { '5': [anIdentity(705)], '6': [anIdentity(6), anIdentity(706)] };
    const n = seat.person.email?.slice(6, 7) ?? '';
    const identities = n === '2' ? [] : (known[n as '5'] ?? seat.person.identities);
    return { ...seat, person: { ...seat.person, identities }, contacts: n === '1' ? [bare] : [] };
  }),
};
const list =
  (from = 0, of = roster): Made =>
  (lang) =>
    tiesCard({ board: of, ties: tiesOf(of, claims), reader: own.tenantId, from }, lang);
const many = {
  ...roster,
  secretariat: Array.from({ length: 12 }, (_, i) => ({
    body: 'Sekretariatet',
    person: { name: `Nummer ${i + 1} Opdigtet`, email: `nummer${i}@eksempel.example`, identities: [] },
  })),
};

describeCards({
  'identity.asked': asked(),
  'identity.asked.elsewhere': asked({ identity: other }, { elsewhere: true }),
  'identity.confirmed': asked({ status: 'confirmed', settled: { by: secretary, at: settledAt } }),
  'identity.confirmed.before': asked(
    { status: 'confirmed', settled: { by: secretary, at: settledAt } },
    { before: true },
  ),
  'identity.refused': asked({ status: 'refused', settled: { by: secretary, at: settledAt } }),
  'identity.undone.before': asked(
    { status: 'undone', settled: { by: anna, at: settledAt } },
    { before: true },
  ),
  'identity.leftRoster': asked({ email: 'borte@eksempel.example' }),
  'identity.undo.ask': unbound({ kind: 'ask' }),
  'identity.undo.ask.none': unbound({ kind: 'ask' }, []),
  'identity.undo.done': unbound({ kind: 'done' }),
  'identity.undo.told': unbound({ kind: 'told', by: anna }, []),
  'identity.list': list(),
  'identity.list.more': list(0, many),
  'identity.welcome': (lang) => helpCard(board, 'member', lang, identitiesText(lang).welcome),
});

test('what an address or a name holds is shown as it was written, and cut', () => {
  const evil = `${'[klik](https://ondt.example) <at>Alle</at> '.repeat(20)}@eksempel.example`;
  const who = { person: { name: evil, identities: [] }, as: 'member' as const, body: evil };
  for (const lang of ['da', 'en'] as const) {
    const { card } = claimCard({ board, claim: claim({ email: evil }), who, elsewhere: true }, lang);
    const texts = textsOf(card);
    expect(texts.join(' ')).not.toContain('<at>');
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(500);
  }
});

test('a long roster is shown page by page, with whom something waits first', () => {
  const first = textsOf(list(0, many)('da').card).join('\n');
  expect(first.indexOf('Ærlig Opdigtet 4')).toBeLessThan(first.indexOf('Ærlig Opdigtet 1,'));
  expect(first).toContain('Og 8 flere');
  const second = textsOf(list(11, many)('da').card).join('\n');
  expect(second).toContain('Nummer 12 Opdigtet');
  expect(second).not.toContain('flere');
});
