import { chooseDeedCard } from '../../../cards/confirm/chooseDeedCard';
import { type ConfirmCard, confirmCard } from '../../../cards/confirm/confirmCard';
import { confirmStartCard } from '../../../cards/confirm/confirmStartCard';
import { SeatId } from '../../../domain/ids';
import type { Language } from '../../../domain/language';
import { aSentCase, dayBefore, genomeBoard, viewOf } from '../../support/caseViews';
import { nodesOf, textsOf } from '../../support/checkCard';
import { aReadyCase, roundId } from '../askedCards';

const answers = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve-with-comment',
} as const;
const view = viewOf(aSentCase({ answers }), 'chair', dayBefore);

function first(asked: Omit<ConfirmCard, 'view'>, lang: Language): string | undefined {
  return textsOf(confirmCard({ view, ...asked }, lang).card.body)[0];
}

// The table of phrases.md: what a doing word is answered with, before anything is done.
it.each([
  ['ryk dem', { what: 'remind' }, 'Send påmindelse til 1 medlem?', 'Send a reminder to 1 member?'],
  [
    'ryk fristen til fredag',
    { what: 'extend', to: { date: '2025-06-13' } },
    'Forlæng fristen til fredag den 13. juni kl. 23.59?',
    'Extend the deadline to Friday 13 June, 23:59?',
  ],
  [
    'luk den bare nu',
    { what: 'close' },
    'Afsluttes sagen nu, er den godkendt. 1 når ikke at svare.',
    'If the case is closed now, it is approved. 1 will not get to answer.',
  ],
] as const)('%s', (_typed, asked, da, en) => {
  expect(first(asked, 'da')).toBe(da);
  expect(first(asked, 'en')).toBe(en);
});

it('drop den, vi tager den på mødet i oktober', () => {
  const asked = { roundId, title: 'Årshjul', deeds: ['to-meeting', 'withdraw'] } as const;
  expect(textsOf(chooseDeedCard(asked, 'da').card.body)[0]).toBe('Behandl på møde · Træk tilbage');
});

it('send den ud', () => {
  const asked = { roundId, title: 'Årshjul', ready: aReadyCase(), board: genomeBoard, mayStart: true };
  expect(textsOf(confirmStartCard(asked, 'da').card.body)[0]).toBe('Udsend til 5 medlemmer og 1 observatør?');
  expect(textsOf(confirmStartCard(asked, 'en').card.body)[0]).toBe('Send out to 5 members and 1 observer?');
});

describe('a question', () => {
  const syd = SeatId.parse('region-syd');
  const buttons = (asked: ConfirmCard) =>
    [...nodesOf(confirmCard(asked, 'da').card)].filter((node) => node.type === 'Action.Execute');

  it('reminds the one who was named, and offers no button for one who has answered', () => {
    expect(buttons({ view, what: 'remind', seatId: syd })[0]?.data).toMatchObject({ seatId: 'region-syd' });
    expect(buttons({ view, what: 'remind', seatId: SeatId.parse('centret') })).toEqual([]);
  });

  it('shows the old deadline beside the new one, and keeps what was typed when it comes back', () => {
    const typed = { fault: 'reasonMissing', date: '2025-06-16', time: '12:00', reason: '' };
    const { card } = confirmCard({ view, what: 'extend', typed }, 'da');
    expect(textsOf(card).join('\n')).toContain('Fristen er nu i morgen, onsdag den 11. juni kl. 23.59.');
    const inputs = Object.fromEntries(
      [...nodesOf(card)].flatMap((node) => (node.id === undefined ? [] : [[node.id, node.value]])),
    );
    expect(inputs).toMatchObject({ date: '2025-06-16', time: '12:00', reason: '' });
    expect(textsOf(card)).toContain('Skriv en begrundelse. Alle i sagen kan se den.');
  });

  it('says at once that a date is not later', () => {
    expect(textsOf(confirmCard({ view, what: 'extend', to: { date: '2025-06-11' } }, 'da').card)).toContain(
      'Den nye frist skal ligge efter den nuværende.',
    );
  });

  it('asks whose answer it is before it offers any, and records none by default', () => {
    const secretariat = viewOf(aSentCase({ answers }), 'secretariat', dayBefore);
    const [who] = buttons({ view: secretariat, what: 'record' });
    expect(who?.verb).toBe('confirm.open');
    const given = buttons({ view: secretariat, what: 'record', seatId: syd });
    expect(given.map((node) => (node.data as { choice: string }).choice)).toEqual([
      'approve',
      'approve-with-comment',
      'reject',
      'abstain',
      'request-meeting',
    ]);
    expect(buttons({ view: secretariat, what: 'record', seatId: SeatId.parse('universitetet') })).toEqual([]);
  });
});
