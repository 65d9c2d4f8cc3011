import { z } from 'zod';

const EXPRESSION = /\$\{([^}]*)\}/g;
const PATH = /^(?:\$root\.)?[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/;

/**
 * Checks a template against the schema of its view: every expression is a plain path that the view has, `$data` names
 * a list or an object, `$when` a boolean. The templating library drops an element or prints `${path}` where a path is
 * wrong, without a word; here it is an error the first time the template is used.
 */
export function checkPaths(template: unknown, view: z.ZodType): void {
  walk(template, { root: view, here: view });
}

interface Scope {
  root: z.ZodType;
  here: z.ZodType;
}

function walk(node: unknown, scope: Scope): void {
  if (typeof node === 'string') {
    checkText(node, scope);
    return;
  }
  if (Array.isArray(node)) {
    for (const item of node) walk(item, scope);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { $data, $when, ...rest } = node as Record<string, unknown>;
  const inner = $data === undefined ? scope : { root: scope.root, here: scopeOf($data, scope) };
  if ($when !== undefined && !(typeOf(whole($when), inner) instanceof z.ZodBoolean))
    throw new Error(`$when must name a boolean of the view: ${String($when)}`);
  for (const value of Object.values(rest)) walk(value, inner);
}

function checkText(text: string, scope: Scope): void {
  for (const [expression, path = ''] of text.matchAll(EXPRESSION)) {
    const type = typeOf(path, scope);
    if (expression !== text && !isString(type))
      throw new Error(`"${text}": only a string can stand inside a text`);
  }
}

function scopeOf($data: unknown, scope: Scope): z.ZodType {
  const type = typeOf(whole($data), scope);
  if (type instanceof z.ZodArray) return type.element as z.ZodType;
  if (type instanceof z.ZodObject) return type;
  throw new Error(`$data must name a list or an object of the view: ${String($data)}`);
}

function whole(expression: unknown): string {
  const found = typeof expression === 'string' ? /^\$\{([^}]*)\}$/.exec(expression) : null;
  if (found === null) throw new Error(`expected one expression, got ${JSON.stringify(expression)}`);
  return found[1] ?? '';
}

function typeOf(path: string, scope: Scope): z.ZodType {
  if (!PATH.test(path)) throw new Error(`"\${${path}}" is no plain path`);
  const fromRoot = path.startsWith('$root.');
  let type: z.ZodType = fromRoot ? scope.root : scope.here;
  for (const key of (fromRoot ? path.slice(6) : path).split('.')) {
    const next: unknown = type instanceof z.ZodObject ? type.shape[key] : undefined;
    if (!(next instanceof z.ZodType)) throw new Error(`the view has no "${path}"`);
    type = next;
  }
  return type;
}

function isString(type: z.ZodType): boolean {
  return type instanceof z.ZodString || type instanceof z.ZodEnum || type instanceof z.ZodLiteral;
}
