/** What a part of a template is filled from: the whole view, and the part of it that stands under the nearest `$data`. */
interface Scope {
  root: unknown;
  here: unknown;
}
type Fill = (scope: Scope) => unknown;

const EXPRESSION = /\$\{([^}]*)\}/g;
const WHOLE = /^\$\{([^}]*)\}$/;

/**
 * Makes a template of Adaptive Cards ready to be filled from views: `${path}`, `$data`, `$when` and `$root` as
 * adaptivecards-templating has them, and of its expressions the plain paths that `checkPaths` lets through. Reading those with
 * that library takes a parser of the whole expression language, which cost more at a cold start than the bot itself.
 * What stands in a view is never looked at for expressions. Throws for an expression that is not closed.
 */
export function fillTemplate(template: unknown): (view: object) => unknown {
  const fill = fillOf(template);
  return (view) => fill({ root: view, here: view });
}

function fillOf(node: unknown): Fill {
  if (typeof node === 'string') return textFill(node);
  if (Array.isArray(node)) return listFill(node);
  if (typeof node === 'object' && node !== null) return objectFill(node as Record<string, unknown>);
  return () => node;
}

function textFill(text: string): Fill {
  if (text.replace(EXPRESSION, '').includes('${')) throw new Error(`"${text}" does not close its expression`);
  const whole = WHOLE.exec(text);
  if (whole !== null) return valueAt(whole[1] ?? '');
  // Split by a pattern with one group: words and paths take turns.
  const parts = text.split(EXPRESSION).map((part, i) => (i % 2 === 0 ? () => part : valueAt(part)));
  return parts.length === 1 ? () => text : (scope) => parts.map((part) => String(part(scope))).join('');
}

/** A list that stands for an item is put in its place, and what is left out leaves no gap. */
function listFill(items: readonly unknown[]): Fill {
  const fills = items.map(fillOf);
  return (scope) => fills.flatMap((fill) => fill(scope) ?? []);
}

function objectFill({ $data, $when, ...rest }: Record<string, unknown>): Fill {
  const entries = Object.entries(rest).map(([key, value]) => [key, fillOf(value)] as const);
  const when = $when === undefined ? () => true : fillOf($when);
  const one: Fill = (scope) => {
    if (when(scope) !== true) return null;
    const filled: Record<string, unknown> = {};
    for (const [key, fill] of entries) {
      const value = fill(scope);
      if (value !== undefined) filled[key] = value;
    }
    return filled;
  };
  if ($data === undefined) return one;
  const data = fillOf($data);
  return (scope) => {
    const found = data(scope);
    if (!Array.isArray(found)) return one({ root: scope.root, here: found });
    return found.flatMap((here) => one({ root: scope.root, here }) ?? []);
  };
}

function valueAt(path: string): Fill {
  const [first, ...rest] = path.split('.');
  const fromRoot = first === '$root';
  const keys = fromRoot ? rest : [first ?? '', ...rest];
  return ({ root, here }) =>
    keys.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      fromRoot ? root : here,
    );
}
