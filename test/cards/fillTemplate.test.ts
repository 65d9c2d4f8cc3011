// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templating language writes its paths so.
import { Template } from 'adaptivecards-templating';
import fc from 'fast-check';
import { fillTemplate } from '../../cards/fillTemplate';

// The library says what the language means; the golden cards hold every template of ours to it besides.

const view = {
  title: 'Årshjul',
  count: 3,
  open: true,
  done: false,
  head: { lead: 'Venter', byline: [{ text: 'fra Anna' }, { text: 'fra Bo' }] },
  none: [],
  lines: [
    { text: 'a', show: true, parts: [{ text: 'x' }] },
    { text: 'b', show: false, parts: [] },
  ],
  actions: [{ type: 'Action.Execute', data: { v: 1, seen: 0 } }],
};

const text = fc.constantFrom('Se ', 'æøå', '', '. ');
const ofRoot = fc.constantFrom('${title}', '${head.lead}', '${$root.title}');
const words = fc.oneof(
  text,
  ofRoot,
  fc.constantFrom('${count}', '${open}', '${actions}'),
  fc.tuple(text, ofRoot, text, ofRoot).map((parts) => `${parts.join('')}.`),
);
const inLine = fc.constantFrom('${text}', 'Se ${text}', '${$root.title}: ${text}', '${show}');
const element = (of: fc.Arbitrary<string>, more: Record<string, unknown> = {}) =>
  of.map((text): Record<string, unknown> => ({ type: 'TextBlock', ...more, text, wrap: true, size: 2 }));
const template = fc.array(
  fc.oneof(
    element(words),
    fc.constantFrom('${open}', '${done}').chain(($when) => element(words, { $when })),
    element(inLine, { $data: '${lines}' }),
    element(inLine, { $data: '${lines}', $when: '${show}' }),
    element(fc.constant('${text}'), { $data: '${none}' }),
    element(fc.constantFrom('${lead}', '${$root.title}'), { $data: '${head}' }),
    fc.array(element(inLine), { maxLength: 2 }).map((items) => ({
      type: 'Container',
      $data: '${lines}',
      items: [...items, { type: 'TextBlock', $data: '${parts}', text: '${text}' }],
    })),
    fc.constant('${actions}'),
    fc.constant({ type: 'ActionSet', actions: '${actions}' }),
  ),
  { maxLength: 6 },
);

test('a template is filled as adaptivecards-templating fills it', () => {
  fc.assert(
    fc.property(template, (body) => {
      const card = { type: 'AdaptiveCard', body };
      expect(fillTemplate(card)(view)).toEqual(new Template(card).expand({ $root: view }));
    }),
    { numRuns: 500 },
  );
});

test('what stands in a view is never read as an expression', () => {
  const fill = fillTemplate({ text: '${text}', more: 'Se ${text}' });
  expect(fill({ text: '${title} $data ${' })).toEqual({
    text: '${title} $data ${',
    more: 'Se ${title} $data ${',
  });
});

test('an expression that is not closed is refused', () => {
  expect(() => fillTemplate({ text: 'Se ${title' })).toThrow('does not close');
});
