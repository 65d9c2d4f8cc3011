import { checkCard } from './checkCard';

const roundId = 'gdb.01JXA0000000000000000000AB';
const good = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'da',
  fallbackText: 'Skriftlig godkendelse',
  msteams: { width: 'Full' },
  refresh: {
    action: {
      type: 'Action.Execute',
      title: 'Opdatér kortet',
      verb: 'round.refresh',
      data: { v: 1, roundId },
    },
    userIds: [],
  },
  body: [
    { type: 'TextBlock', text: 'Venter på dit svar', wrap: true, style: 'heading' },
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Årshjul' }] },
    { type: 'Input.Text', id: 'comment', label: 'Bemærkning', isMultiline: true },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Godkender',
      verb: 'round.vote',
      data: { v: 1, roundId, version: 1, seen: 0, choice: 'approve' },
    },
  ],
};
const withBody = (...body: unknown[]) => ({ ...good, body: [...good.body, ...body] });

it('finds nothing in a good card', () => {
  expect(checkCard(good)).toEqual([]);
});

it.each([
  ['another version', { ...good, version: '1.6' }, 'version'],
  ['no language', { ...good, lang: undefined }, 'lang'],
  ['no words for clients that draw nothing', { ...good, fallbackText: undefined }, 'fallbackText'],
  [
    'too many to refresh',
    { ...good, refresh: { ...good.refresh, userIds: Array(61).fill('29:1') } },
    'userIds',
  ],
  ['nobody named to refresh', { ...good, refresh: { action: good.refresh.action } }, 'userIds'],
  ['an unknown element', withBody({ type: 'Badge', text: 'x' }), 'Badge'],
  ['an unknown property', withBody({ type: 'TextBlock', text: 'x', wrap: true, $when: true }), '$when'],
  ['a bad value', withBody({ type: 'TextBlock', text: 'x', wrap: true, weight: 'Heavy' }), 'weight'],
  ['a text that does not wrap', withBody({ type: 'TextBlock', text: 'x' }), 'wrap'],
  ['a text drawn as a list', withBody({ type: 'TextBlock', text: '7. maj', wrap: true }), 'list'],
  ['an input without a label', withBody({ type: 'Input.Text', id: 'reason' }), 'label'],
  ['an input nobody reads', withBody({ type: 'Input.Text', id: 'remark', label: 'x' }), 'nothing takes'],
  ['an id twice', withBody({ type: 'Container', id: 'comment', items: good.body.slice(0, 1) }), 'twice'],
  [
    'a template that was not filled',
    withBody({ type: 'TextBlock', text: `$${'{x}'}`, wrap: true }),
    'filled',
  ],
  ['a null', withBody({ type: 'TextBlock', text: null, wrap: true }), 'null'],
  ['an unknown verb', { ...good, actions: [{ ...good.actions[0], verb: 'round.shout' }] }, 'unknown verb'],
  [
    'data its verb refuses',
    { ...good, actions: [{ ...good.actions[0], data: { v: 1, roundId } }] },
    'refuses',
  ],
  ['seven buttons', { ...good, actions: Array(7).fill(good.actions[0]) }, '7 actions'],
  [
    'a toggle of nothing',
    { ...good, actions: [{ type: 'Action.ToggleVisibility', title: 'Mere', targetElements: ['more'] }] },
    'ToggleVisibility',
  ],
  [
    'a link that is not https',
    { ...good, actions: [{ type: 'Action.OpenUrl', title: 'Bilag', url: 'http://x.dk' }] },
    'https',
  ],
  ['too many bytes', withBody({ type: 'TextBlock', text: 'å'.repeat(15_000), wrap: true }), 'too big'],
])('finds %s', (_, card, word) => {
  expect(checkCard(card).join('\n')).toContain(word);
});
