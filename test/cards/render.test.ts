// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templating language writes its paths so.
import { z } from 'zod';
import { Line, Words } from '../../cards/card';
import { Head } from '../../cards/parts/partViews';
import { renderer } from '../../cards/render';

const card = (...body: unknown[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
const text = (words: string) => ({ type: 'TextBlock', text: words, wrap: true });

describe('a template that is right', () => {
  it('is filled from its view', () => {
    const render = renderer('x', card(text('${name}')), z.strictObject({ name: Words }));
    expect(render({ name: 'Årshjul' }).body).toEqual([text('Årshjul')]);
  });

  it('repeats what stands under a list, and leaves nothing of an empty one', () => {
    const render = renderer(
      'x',
      card({ ...text('${text}'), $data: '${notes}' }),
      z.strictObject({ notes: z.array(Line) }),
    );
    expect(render({ notes: [{ text: 'a' }, { text: 'b' }] }).body).toEqual([text('a'), text('b')]);
    expect(render({ notes: [] }).body).toEqual([]);
  });

  it('keeps numbers of a button as numbers', () => {
    const render = renderer(
      'x',
      card({ type: 'Container', data: '${data}' }),
      z.strictObject({ data: z.record(z.string(), z.unknown()) }),
    );
    expect(render({ data: { v: 1, seen: 0 } }).body).toEqual([
      { type: 'Container', data: { v: 1, seen: 0 } },
    ]);
  });

  it('gets the body of a part in place of a reference, filled from the part’s own data', () => {
    const render = renderer(
      'x',
      card({ type: 'Container', $part: 'head', $data: '${head}', items: [] }),
      z.strictObject({ head: Head }),
    );
    const [container] = render({ head: { lead: 'Venter på dit svar', title: 'Årshjul', byline: [] } })
      .body as [{ items: { text?: string }[] }];
    expect(container.items.map((item) => item.text)).toEqual(['Venter på dit svar', undefined]);
    expect(JSON.stringify(container)).toContain('Årshjul');
  });

  it('leaves what people wrote alone, whatever it looks like', () => {
    const render = renderer('x', card(text('${name}')), z.strictObject({ name: Words }));
    const hostile = '${name} ${1+1} \\${x} {{x}} ${';
    expect(render({ name: hostile }).body).toEqual([text(hostile)]);
  });
});

describe('a template that is wrong', () => {
  const View = z.strictObject({ name: Words, notes: z.array(Line), flag: z.boolean() });
  const view = { name: 'x', notes: [], flag: true };
  it.each([
    ['a path that the view has not', text('${nome}')],
    ['an expression that is no path', text('${toUpper(name)}')],
    ['a subtraction', text('${a-b}')],
    ['a list inside a text', text('Se ${notes}')],
    ['$data that is no list or object', { ...text('x'), $data: '${name}' }],
    ['$when that is no boolean', { ...text('x'), $when: '${name}' }],
    ['$when that is written out', { ...text('x'), $when: false }],
    ['a path of the parent inside $data', { ...text('${name}'), $data: '${notes}' }],
    ['a part nobody knows', { type: 'Container', $part: 'heed' }],
  ])('is refused: %s', (_, element) => {
    expect(() => renderer('x', card(element), View)(view)).toThrow('the template "x" cannot be used');
  });

  it('is not hidden by a view that lacks something', () => {
    const render = renderer('x', card(text('${name}')), z.strictObject({ name: Words }));
    expect(() => render({ name: '' })).toThrow();
    expect(() => render({} as { name: string })).toThrow();
    expect(() => render({ name: 'x', more: 1 } as { name: string })).toThrow();
  });
});
