import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A value that Azure alone knows: a parameter, a reference, a call. `text` is it as written. */
export class Code {
  constructor(readonly text: string) {}
}
export type Value = string | number | boolean | null | Code | Value[] | { [name: string]: Value };

export interface Declared {
  kind: 'param' | 'var' | 'resource' | 'module' | 'output';
  name: string;
  /** Of a resource `Type@version`, of a module its file, of a parameter or output its type. */
  type: string;
  /** What is assigned, the variables of the file put in; of a loop what it makes each time. Undefined where nothing is. */
  value: Value | undefined;
  existing: boolean;
  decorators: string[];
  /** The resource it stands inside of. */
  parent?: string;
}

export interface Bicep {
  /** Where the grammar does not hold, as `line: text`. */
  faults: string[];
  declared: Declared[];
  /** Names used as values, and functions called. */
  used: Set<string>;
  calls: Set<string>;
}

let parser: Parser | null = null;

/** Loads the grammar; once, before anything is read. */
export async function loadBicep(): Promise<void> {
  await Parser.init();
  const wasm = createRequire(__filename).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(wasm)));
}

/** Reads Bicep from its syntax tree. It is no compiler: types and properties of Azure are not known to it. */
export function readBicep(code: string): Bicep {
  const tree = parser?.parse(code);
  if (!tree) throw new Error('await loadBicep() first');
  const all = descendants(tree.rootNode);
  const vars = new Map<string, Value>();
  const declared: Declared[] = [];
  let decorators: string[] = [];
  for (const node of tree.rootNode.namedChildren) {
    if (node === null) continue;
    if (node.type === 'decorators') decorators = node.namedChildren.map((one) => one?.text ?? '');
    else if (node.type.endsWith('_declaration')) {
      declared.push(...declarations(node, decorators, vars));
      decorators = [];
    }
  }
  return {
    faults: all
      .filter(({ isError, isMissing }) => isError || isMissing)
      .map(({ startPosition, text }) => `${startPosition.row + 1}: ${text || 'something is missing'}`),
    declared,
    used: new Set(all.filter(isUse).map(({ text }) => text)),
    calls: new Set(
      all.filter(({ type }) => type === 'call_expression').map((call) => field(call, 'function').text),
    ),
  };
}

/** A parameter file, in which `param name = value` stands for what the grammar knows as a variable. */
export const readParameters = (code: string): Bicep => readBicep(code.replace(/^param /gm, 'var '));

const KINDS = {
  parameter: 'param',
  variable: 'var',
  resource: 'resource',
  module: 'module',
  output: 'output',
};

function declarations(
  node: Node,
  decorators: string[],
  vars: Map<string, Value>,
  parent?: string,
): Declared[] {
  const kind = KINDS[node.type.replace('_declaration', '') as keyof typeof KINDS] as Declared['kind'];
  const named = node.namedChildren.filter(
    (one): one is Node => one !== null && !one.type.includes('comment'),
  );
  const [identifier, ...rest] = named;
  const name = identifier?.text ?? '';
  const typed = kind === 'var' ? undefined : rest.shift();
  const assigned = rest.at(-1);
  const value = assigned === undefined ? undefined : readValue(assigned, vars);
  if (kind === 'var' && value !== undefined) vars.set(name, value);
  const type = typed?.text.replaceAll("'", '') ?? '';
  const existing = node.children.some((one) => one?.type === 'existing');
  const inner = descendants(node).filter(
    (one) => one.type === 'resource_declaration' && one.id !== node.id && enclosing(one)?.id === node.id,
  );
  return [
    { kind, name, type, value, existing, decorators, ...(parent === undefined ? {} : { parent }) },
    ...inner.flatMap((one) => declarations(one, [], vars, name)),
  ];
}

function enclosing(node: Node): Node | null {
  let at = node.parent;
  while (at !== null && at.type !== 'resource_declaration') at = at.parent;
  return at;
}

function readValue(node: Node, vars: ReadonlyMap<string, Value>): Value {
  const inside = node.namedChildren.filter((one): one is Node => one !== null && one.type !== 'comment');
  switch (node.type) {
    case 'string':
      return stringOf(node, vars);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    case 'identifier':
      return vars.get(node.text) ?? new Code(node.text);
    case 'array':
      return inside.map((one) => readValue(one, vars));
    case 'object':
      return Object.fromEntries(
        inside
          .filter(({ type, namedChildren }) => type === 'object_property' && namedChildren.length > 1)
          .map(({ namedChildren: [key, value] }) => [
            (key?.text ?? '').replaceAll("'", ''),
            value ? readValue(value, vars) : null,
          ]),
      );
    // What a condition guards, and what a loop makes, is looked at as if it were made.
    case 'if_statement':
      return readValue(inside.at(-1) ?? node, vars);
    case 'for_statement':
      return readValue(field(node, 'body'), vars);
    default:
      return new Code(node.text);
  }
}

function stringOf(node: Node, vars: ReadonlyMap<string, Value>): Value {
  let known = true;
  const text = node.children
    .map((part) => {
      if (part?.type !== 'interpolation') return /^'+$/.test(part?.text ?? "'") ? '' : part?.text;
      const value = vars.get(part.namedChildren[0]?.text ?? '');
      if (typeof value !== 'string') known = false;
      return typeof value === 'string' ? value : part.text;
    })
    .join('');
  return known ? text : new Code(text);
}

function isUse({ type, parent, id }: Node): boolean {
  if (type !== 'identifier' || parent === null) return false;
  if (parent.type.endsWith('_declaration')) {
    // The name itself, and a type; what is assigned comes last, and a variable has no type.
    const [name] = parent.namedChildren;
    const last = parent.namedChildren.at(-1);
    return name?.id !== id && last?.id === id && parent.type !== 'parameter_declaration';
  }
  if (parent.type === 'object_property') return parent.namedChildren[0]?.id !== id;
  if (parent.type === 'call_expression') return false;
  return parent.type !== 'type';
}

function descendants(node: Node): Node[] {
  return [node, ...node.children.flatMap((one) => (one === null ? [] : descendants(one)))];
}

function field(node: Node, name: string): Node {
  const found = node.childForFieldName(name);
  if (found === null) throw new Error(`no ${name} in ${node.text}`);
  return found;
}
