import { caseCard } from '../../cards/case/caseCard';
import { runCard } from '../../cards/case/runCard';
import { newsCard } from '../../cards/news/newsCard';
import { outcomeCard } from '../../cards/outcome/outcomeCard';
import {
  aDecidedCase,
  answeredAt,
  aSentCase,
  aStoppedCase,
  dayBefore,
  justPassed,
  sealedAt,
  toldAt,
  viewOf,
} from '../support/caseViews';

const answers = { ministeriet: 'approve', centret: 'reject', foreningen: 'approve-with-comment' } as const;
const comments = { foreningen: 'Tabel 2 bør stemme.', centret: 'Budgettet er for stort.' };
const options = { lead: 'update', refreshUserIds: [] } as const;
const secrets = [
  'Agnete',
  'Prøvecentret',
  'bør stemme',
  'for stort',
  'Det indstilles',
  'Bilag 3',
  'aarshjul-og-budget',
  'tre møder',
  'drøftede årshjul',
  '3f2a91c0',
];

const moments = {
  open: () => ({ sent: aSentCase({ answers, comments }), at: answeredAt }),
  passed: () => ({ sent: aSentCase({ answers, comments }), at: justPassed }),
  closed: () => ({ sent: aDecidedCase({ answers, comments }, null), at: sealedAt }),
  told: () => ({ sent: aDecidedCase({ answers, comments }), at: toldAt }),
  withdrawn: () => ({
    sent: aStoppedCase('withdrawn', 'Agnete har en indvending.', { answers, comments }),
    at: dayBefore,
  }),
};

describe.each(Object.entries(moments))('a case that is %s', (_, moment) => {
  const { sent, at } = moment();

  it('shows a channel title, deadline and counts', () => {
    for (const message of [
      caseCard(viewOf(sent, 'channel', at), 'da', options),
      runCard(viewOf(sent, 'channel', at), 'da', options),
    ]) {
      const json = JSON.stringify(message);
      for (const secret of secrets) expect(json).not.toContain(secret);
      expect(json).toContain('Årshjul og budget for drift');
      expect(json).toContain('3 af 5 har svaret');
    }
  });

  it('is handed to a channel, and to a recused member, without what the cards must not show', () => {
    const withoutSyd = sent.seats.map((seat) =>
      seat.seatId === 'region-syd' ? { ...seat, recused: true } : seat,
    );
    for (const view of [viewOf(sent, 'channel', at), viewOf({ ...sent, seats: withoutSyd }, 'member', at)]) {
      const { board: _board, mine: _mine, ...of } = view;
      const json = JSON.stringify(of);
      for (const secret of secrets) expect(json).not.toContain(secret);
      expect(json).toContain('Årshjul og budget for drift');
    }
  });

  it('shows a recused member that it exists and that he is out', () => {
    const recused = {
      ...sent,
      seats: sent.seats.map((seat) => (seat.seatId === 'region-syd' ? { ...seat, recused: true } : seat)),
    };
    const view = viewOf(recused, 'member', at);
    for (const message of [
      caseCard(view, 'da', options),
      runCard(view, 'da', options),
      outcomeCard(view, null, 'da'),
    ]) {
      const json = JSON.stringify(message);
      for (const secret of [...secrets, 'har svaret', 'godkender', 'round.vote'])
        expect(json).not.toContain(secret);
      expect(json).toContain('Du deltager ikke i sagen.');
    }
  });

  it('gives no answer buttons to an observer or the secretariat', () => {
    for (const viewer of ['observer', 'secretariat'] as const)
      expect(JSON.stringify(caseCard(viewOf(sent, viewer, at), 'da', options))).not.toContain('round.vote');
  });
});

describe('before the answers may be shown', () => {
  const sent = aSentCase({ answers: { ...answers, 'region-syd': 'approve' }, comments });

  it('a member sees nobody else’s', () => {
    const json = JSON.stringify(caseCard(viewOf(sent, 'member', answeredAt), 'da', options));
    for (const secret of ['Agnete', 'Prøvecentret', 'bør stemme', 'for stort'])
      expect(json).not.toContain(secret);
  });

  it('a chair sees who has answered, and not how', () => {
    const json = JSON.stringify(runCard(viewOf(sent, 'chair', answeredAt), 'da', options));
    expect(json).toContain('Prøvecentret');
    expect(json).not.toContain('Prøvecentret: Kan ikke');
  });

  it('a chair hears of a no without the seat’s name, and the secretariat with it', () => {
    const news = (viewer: 'chair' | 'secretariat') => {
      const view = viewOf(sent, viewer, answeredAt);
      const seat = view.seats?.find((line) => line.seatId === 'centret') ?? null;
      return JSON.stringify(newsCard({ news: 'against', view, seat, text: '', asked: 0 }, 'da'));
    };
    expect(news('chair')).not.toContain('Dagmar Thorslund, Prøvecentret, kan ikke godkende');
    expect(news('secretariat')).toContain('Dagmar Thorslund, Prøvecentret, kan ikke godkende.');
  });
});
