import { findWarnings } from '../../../cards/preview/findWarnings';
import { SeatId } from '../../../domain/ids';
import type { CaseForm } from '../../../domain/round/form';
import { waysOf } from '../../support/aChannel';
import { genomeBoard } from '../../support/caseViews';
import { aReadyCase, ruledBoard } from '../askedCards';

const none: Partial<CaseForm> = { links: '' };
const warn = (form: Partial<CaseForm>, more = {}, board = genomeBoard) =>
  findWarnings({ ready: aReadyCase(form, board), board, ...more }, 'da');

it('has nothing to say of a case with pinned papers and a usual deadline', () =>
  expect(warn(none)).toEqual([]));

it('points out a link that is not pinned, and several together', () => {
  expect(warn({ links: 'Årshjul | https://a.example' })).toEqual([
    expect.stringMatching(/^Linket ”Årshjul” er ikke fastlåst/),
  ]);
  expect(warn({ links: 'https://a.example\nhttps://b.example' })).toEqual([
    expect.stringMatching(/^2 links er ikke fastlåst/),
  ]);
});

it('points out a deadline on a closing day', () => {
  expect(warn({ ...none, deadlineKind: 'date', deadlineDate: '2025-06-09' })).toEqual([
    'Fristen falder mandag den 9. juni 2025, 2. pinsedag. Det er ikke en arbejdsdag; den næste er tirsdag den 10. juni 2025.',
  ]);
});

it('points out a shorter period than the board’s own', () => {
  expect(warn({ ...none, workingDays: '3' }, {}, ruledBoard)).toEqual([
    'Fristen er 3 arbejdsdage. Forretningsordenen siger 7 arbejdsdage.',
  ]);
});

it('points out that all must answer, and that too few can', () => {
  const [first, second, third] = genomeBoard.seats.map((seat) => seat.id);
  const recused = [first, second, third].filter((id) => id !== undefined);
  expect(warn({ ...none, recused: recused.slice(0, 2), minAnswers: '3', majority: 'noneAgainst' })).toEqual([
    'Alle 3, der kan svare, skal svare, for at sagen kan blive godkendt.',
  ]);
  const ready = aReadyCase({ ...none, recused, minAnswers: '2' });
  const strict = {
    ...ready,
    rules: {
      ...ready.rules,
      quorum: { ...ready.rules.quorum, value: { of: 'eligible', basis: 'answers', min: 3 } as const },
    },
  };
  expect(findWarnings({ ready: strict, board: genomeBoard }, 'da')).toEqual([
    'Sagen kan ikke blive godkendt: mindst 3 skal svare, og kun 2 kan svare, når de inhabile er regnet fra.',
  ]);
});

it('points out a decision under an item for information, and nothing for other items', () => {
  expect(warn(none, { itemType: 'information' })).toEqual([
    'Pkt. 6/25 stod på dagsordenen til orientering. Under sådan et punkt kan der kun træffes beslutning, når alle er enige om det.',
  ]);
  expect(warn(none, { itemType: 'discussion' })).toEqual([]);
});

it('names who cannot be reached, but not one who is recused', () => {
  const centre = SeatId.parse('centret');
  const reach = waysOf({
    'region-nord': { kind: 'reached', as: 'guest' },
    centret: { kind: 'unreachable', code: 'disabledByAdmin' },
  });
  expect(warn(none, { reach })).toEqual([
    'Votum kan ikke nå Dagmar Thorslund, Prøvecentret. Votum er slået fra i organisationen. Bed dens it-afdeling slå Votum til i Teams.',
    'Når sagen er sendt ud, nævnes de i kanalen, hvis de sidder i den, og sagen kan kopieres som e-mail til hver af dem.',
  ]);
  expect(warn({ ...none, recused: [centre] }, { reach })).toEqual([]);
});

it('puts those who are not reached together by what is to be done', () => {
  const reach = waysOf({
    ministeriet: { kind: 'unreachable', code: 'appRemoved' },
    'region-nord': { kind: 'neverSeen' },
    'region-syd': { kind: 'unreachable', code: 'notInstalled' },
    centret: { kind: 'neverSeen' },
    foreningen: { kind: 'unbound' },
  });
  const said = warn(none, { reach });
  expect(said).toHaveLength(4);
  expect(said[0]).toMatch(/Prøveministeriet.*Region Sydvig.*Votum er fjernet i Teams/);
  expect(said[1]).toMatch(/Region Nordvig.*Prøvecentret.*endnu ikke åbnet/);
  expect(said[2]).toMatch(/kender endnu ikke.*Foreningen/);
});

it('says that a link may not open elsewhere only where somebody is elsewhere, or that is not known', () => {
  const link = { links: 'Årshjul | https://a.example' };
  const elsewhere = expect.stringMatching(/^Om et link kan åbnes i andre organisationer/);
  const here = { kind: 'reached', as: 'here' } as const;
  expect(warn(link, { reach: waysOf({ ministeriet: here, centret: here }) })).not.toContainEqual(elsewhere);
  for (const as of ['guest', 'elsewhere', 'somewhere'] as const)
    expect(warn(link, { reach: waysOf({ centret: { kind: 'reached', as } }) })).toContainEqual(elsewhere);
  expect(warn(none, { reach: waysOf({ centret: { kind: 'reached', as: 'elsewhere' } }) })).toEqual([]);
});
