/** A declared symbol with the text that follows its name. */
export type Declared = { kind: string; name: string; text: string };

export type Bicep = {
  declared: readonly Declared[];
  /** The code without comments, every text reduced to what it interpolates. */
  bare: string;
};

/**
 * Reads Bicep as far as these tests need it: comments away, brackets matched, what is declared at the top of the file.
 * It is no compiler: types and properties are not known to it. Throws where brackets or texts do not end.
 */
export function readBicep(code: string): Bicep {
  const plain = withoutComments(code);
  const bare = withoutTexts(plain);
  checkBrackets(bare);
  const declared = [...plain.matchAll(/^(targetScope|param|var|resource|module|output)\b[ ]*(\w*)/gm)].map(
    ({ 1: kind = '', 2: name = '', index }) => ({ kind, name, text: statementAt(plain, index) }),
  );
  return { declared, bare };
}

/** The names that a file uses as values: not those of properties, and not what follows a dot. */
export function usedNames({ bare }: Bicep): Set<string> {
  const names = bare
    .replace(/^(param|output) \w+ \w+/gm, '')
    .replace(/^(targetScope|var|resource|module|import|func|type)\b[ ]*\w*/gm, '')
    .replace(/\bfor (\w+) in (\w+):/g, '$1, $2,')
    .replace(/^( +)resource \w+/gm, '')
    .matchAll(/(?<![.\w'@])([A-Za-z_]\w*)(?!\w*\s*:(?!:))/g);
  return new Set([...names].map(([, name]) => name ?? ''));
}

/** The value of a property where it stands the first time, as written. */
export function property(text: string, name: string): string | undefined {
  return new RegExp(`^\\s*(?:\\{ )?${name}: (.*?)(?: \\})?$`, 'm').exec(text)?.[1];
}

/** The names of the properties in the `{ … }` that follows `name:` or `name =`. */
export function keysOf(text: string, name: string): string[] {
  const start = new RegExp(`\\b${name}\\s*[:=]\\s*\\{`).exec(text);
  if (!start) return [];
  const open = start.index + start[0].length - 1;
  const inside = text.slice(open + 1, closing(text, open));
  let depth = 0;
  return inside.split('\n').flatMap((line) => {
    const key = depth === 0 ? /^\s*'?([\w-]+)'?:/.exec(line)?.[1] : undefined;
    depth += [...line].reduce(
      (sum, char) => sum + Number('{['.includes(char)) - Number('}]'.includes(char)),
      0,
    );
    return key === undefined ? [] : [key];
  });
}

function statementAt(plain: string, index: number): string {
  const next = /\n(?=(?:targetScope|param|var|resource|module|output|@)\b|@)/.exec(plain.slice(index + 1));
  return plain.slice(index, next ? index + 1 + next.index : undefined).trim();
}

function withoutComments(code: string): string {
  // A text first, so that the // of an address in one is none.
  return code.replace(/'(?:\\.|[^'\\])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith("'") ? part : '',
  );
}

function withoutTexts(plain: string): string {
  return plain.replace(/'((?:\\.|[^'\\\n])*)'/g, (_, inside: string) => {
    const parts = [...inside.matchAll(/\$\{([^}]*)\}/g)].map(([, expression]) => expression);
    if (inside.split('${').length !== parts.length + 1) throw new Error(`a ${'${'} that does not end`);
    return parts.length === 0 ? "''" : `('', ${parts.join(', ')})`;
  });
}

const pairs: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

function checkBrackets(bare: string): void {
  const open: string[] = [];
  for (const char of bare) {
    if ('{[('.includes(char)) open.push(char);
    else if (char in pairs && open.pop() !== pairs[char]) throw new Error(`a ${char} that closes nothing`);
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} never closed`);
  if (/'[^'\n]*$/m.test(bare.replaceAll("''", ''))) throw new Error('a text that does not end');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('never closed');
}
