// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templating language writes its paths so.
import { callCard } from '../../cards/channel/callCard';
import { mentionsOf } from '../../cards/channel/mentions';
import { unseatedCard } from '../../cards/channel/unseatedCard';
import { aLook, anUnseated } from '../support/aChannel';
import { answeredAt, aSentCase, genomeBoard, viewOf } from '../support/caseViews';
import { checkCard, nodesOf, textsOf } from '../support/checkCard';
import { expectGolden } from '../support/golden';

const someone = anUnseated();
const guest = anUnseated({ userId: '29:ib', name: 'Ib Æbelø', guest: true, otherAccount: true });
const nobody = anUnseated({ userId: '29:x', name: '', email: null });
const view = viewOf(aSentCase({ answers: { ministeriet: 'approve' } }), 'channel', answeredAt);
const people = [
  { userId: '29:dagmar', name: 'Dagmar Thorslund' },
  { userId: '29:soren', name: 'Søren Åkjær-Ølgård' },
];

const cards = {
  'channel.unseated.one': unseatedCard({ board: genomeBoard, look: aLook([someone]) }, 'da'),
  'channel.unseated.da': unseatedCard({ board: genomeBoard, look: aLook([guest, nobody, someone]) }, 'da'),
  'channel.unseated.en': unseatedCard({ board: genomeBoard, look: aLook([guest, nobody, someone]) }, 'en'),
  'channel.unseated.many': unseatedCard(
    {
      board: genomeBoard,
      look: aLook(
        Array.from({ length: 60 }, (_, i) => anUnseated({ userId: `29:${i}`, name: 'Ø'.repeat(120) })),
        { more: 300 },
      ),
    },
    'da',
  ),
  'channel.call.da': callCard({ view, people }, 'da'),
  'channel.call.en': callCard({ view, people }, 'en'),
};

describe.each(Object.entries(cards))('%s', (name, { card, summary }) => {
  it('is as it was', () => expectGolden(name, { summary, card }));
  it('is a good Adaptive Card 1.5', () => expect(checkCard(card)).toEqual([]));
  it('speaks as Votum does', () => {
    const said = [summary, ...textsOf(card)].join('\n');
    expect(said).not.toMatch(/!|\brunde|undefined|null|NaN|\[object/i);
    expect(said).not.toMatch(/\.\.|: \.|, \.| {2}/);
  });
});

it('tells a channel who is called and nothing of who has answered', () => {
  const said = JSON.stringify(cards['channel.call.da']);
  for (const secret of [
    'Agnete',
    'svaret',
    'Godkend',
    'Det indstilles',
    'Bilag 3',
    'mangler',
    'Prøvecentret',
  ])
    expect(said).not.toContain(secret);
});

describe('a mention', () => {
  it('stands for one person, to the letter', () => {
    expect(mentionsOf(people).map(({ entity }) => entity)).toEqual([
      {
        type: 'mention',
        text: '<at>Dagmar Thorslund</at>',
        mentioned: { id: '29:dagmar', name: 'Dagmar Thorslund' },
      },
      {
        type: 'mention',
        text: '<at>Søren Åkjær-Ølgård</at>',
        mentioned: { id: '29:soren', name: 'Søren Åkjær-Ølgård' },
      },
    ]);
  });

  it.each([
    '<at>Alle</at> Bo',
    'Bo</at><at>Alle',
    '**Bo** [klik](https://ond.example)',
    '# Bo `x` &lt;at&gt;',
    '\u202eBo\u0000',
    '${title} {{DATE(2025-01-01)}}',
    '',
  ])('of %j pings its own person and says nothing else', (name) => {
    const message = callCard({ view, people: [{ userId: '29:bo', name }] }, 'da');
    expect(checkCard(message.card)).toEqual([]);
    const [call] = [...nodesOf(message.card)].filter(({ text }) => String(text).includes('<at>'));
    const inside = /^Her er en sag til <at>(.*)<\/at>\.$/.exec(String(call?.text))?.[1];
    expect(inside).toBeDefined();
    expect(inside).not.toMatch(/[<>*[\]()`#_\\{}$&]/);
  });

  it('of two with the same name tells them apart', () => {
    const texts = mentionsOf([1, 2].map((n) => ({ userId: `29:${n}`, name: 'Bo Bak' }))).map(
      ({ text }) => text,
    );
    expect(new Set(texts).size).toBe(2);
  });

  it('is made of nothing that a case says', () => {
    const sent = aSentCase({ form: { title: '<at>Dagmar Thorslund</at>' } });
    const { card } = callCard({ view: viewOf(sent, 'channel', answeredAt), people: people.slice(1) }, 'da');
    expect(JSON.stringify(card)).not.toContain('<at>Dagmar');
    expect(card.msteams).toMatchObject({ entities: [{ mentioned: { id: '29:soren' } }] });
    expect(checkCard(card)).toEqual([]);
  });
});
