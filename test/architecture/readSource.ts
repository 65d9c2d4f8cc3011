import path from 'node:path';
import { type Module, parseSync } from '@swc/core';

/** One import, export-from, dynamic import, require or import type. */
export type Import = {
  /** As written. */
  specifier: string;
  /** For a relative one the path from the root of the repository; null for a package. */
  file: string | null;
  /** What is taken, by its name over there; `*` for everything. */
  names: readonly string[];
  line: number;
};

/** Something a rule may mind, with the name rules know it by. */
export type Use = { what: string; line: number };

/** What the rules need to know of a file. */
export type Source = {
  /** From the root of the repository, with `/`. */
  path: string;
  /** The top folder it stands in. */
  room: string;
  imports: readonly Import[];
  uses: readonly Use[];
  /** Every text written as a literal. */
  literals: readonly string[];
  /** Nothing in it but `export … from`. */
  onlyReexports: boolean;
};

type Node = { type: string; span?: { start: number }; [key: string]: unknown };

/** Reads a TypeScript file by its syntax, so that comments and texts are never taken for code. */
export function readSource(file: string, code: string): Source {
  const module = parse(file, code);
  const bytes = Buffer.from(code, 'utf8');
  // The parser counts bytes from 1.
  const lineOf = (node: Node) => countLines(bytes.subarray(0, (node.span?.start ?? 1) - 1));
  const imports: Import[] = [];
  const uses: Use[] = [];
  const literals: string[] = [];
  walk(module, (node) => {
    const taken = importOf(node);
    if (taken) imports.push({ ...taken, file: resolve(file, taken.specifier), line: lineOf(node) });
    const what = useOf(node);
    if (what) uses.push({ what, line: lineOf(node) });
    if (node.type === 'StringLiteral') literals.push(String(node.value));
  });
  const reexport = new Set(['ExportAllDeclaration', 'ExportNamedDeclaration']);
  const onlyReexports =
    module.body.length > 0 &&
    module.body.every((item) => reexport.has(item.type) && 'source' in item && item.source);
  return {
    path: file,
    room: file.split('/')[0] ?? '',
    imports,
    uses,
    literals,
    onlyReexports: onlyReexports === true,
  };
}

function parse(file: string, code: string): Module {
  try {
    return parseSync(code, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' });
  } catch (cause) {
    throw new Error(`${file} is not TypeScript that can be read`, { cause });
  }
}

function importOf(node: Node): Pick<Import, 'specifier' | 'names'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? { specifier: textOf(node.source), names: namesOf(node.specifiers) } : null;
    case 'ExportAllDeclaration':
      return isNode(node.source) ? { specifier: textOf(node.source), names: ['*'] } : null;
    case 'TsImportType':
      return isNode(node.argument) ? { specifier: textOf(node.argument), names: ['*'] } : null;
    case 'CallExpression':
      return callOf(node);
    default:
      return null;
  }
}

function callOf(node: Node): Pick<Import, 'specifier' | 'names'> | null {
  const { callee } = node;
  const loads = isNode(callee) && (callee.type === 'Import' || nameOf(callee) === 'require');
  if (!loads || !Array.isArray(node.arguments)) return null;
  const argument: unknown = node.arguments[0]?.expression;
  return isNode(argument) && argument.type === 'StringLiteral'
    ? { specifier: textOf(argument), names: ['*'] }
    : null;
}

function namesOf(specifiers: unknown): string[] {
  if (!Array.isArray(specifiers)) return [];
  return specifiers.filter(isNode).map((specifier) => {
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    if (specifier.type === 'ImportNamespaceSpecifier' || specifier.type === 'ExportNamespaceSpecifier')
      return '*';
    const name = specifier.imported ?? specifier.orig ?? specifier.local;
    return isNode(name) ? textOf(name) : '*';
  });
}

/** The name of what a rule may mind; null for all else. */
function useOf(node: Node): string | null {
  switch (node.type) {
    case 'MemberExpression':
      return memberOf(node);
    case 'NewExpression':
      return isNode(node.callee) && nameOf(node.callee) === 'Date' && hasNoArguments(node)
        ? 'new Date()'
        : null;
    case 'CallExpression':
      return isNode(node.callee) && nameOf(node.callee) === 'Date' ? 'Date()' : null;
    case 'ExportDefaultDeclaration':
    case 'ExportDefaultExpression':
      return 'export default';
    case 'TsEnumDeclaration':
      return 'enum';
    case 'TsKeywordType':
      return node.kind === 'any' ? 'any' : null;
    default:
      return null;
  }
}

/** `process.env`, `Date.now` and their like, also written with brackets. */
function memberOf(node: Node): string | null {
  const { object, property } = node;
  if (!isNode(object) || !isNode(property)) return null;
  const key =
    property.type === 'Computed' && isNode(property.expression)
      ? textOf(property.expression)
      : textOf(property);
  return nameOf(object) === null || key === '' ? null : `${nameOf(object)}.${key}`;
}

const hasNoArguments = (node: Node) => !Array.isArray(node.arguments) || node.arguments.length === 0;
const nameOf = (node: Node) => (node.type === 'Identifier' ? textOf(node) : null);
const textOf = (node: Node) => (typeof node.value === 'string' ? node.value : '');

function resolve(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : null;
}

function countLines(before: Buffer): number {
  return before.toString('utf8').split('\n').length;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value);
    for (const part of Object.values(value)) walk(part, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
