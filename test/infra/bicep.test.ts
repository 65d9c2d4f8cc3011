import { bicep, bicepFiles, declaredIn, isOptional, namesOf, readInfra, textOf } from './infraFiles';
import { keysOf, property, readBicep, usedNames } from './readBicep';

// Bicep's own: words, types and the functions used here.
const known = new Set(
  'for in if existing true false null string int bool object array subscription resourceGroup uniqueString guid items union subscriptionResourceId'.split(
    ' ',
  ),
);

describe('the text of every file', () => {
  test.each(bicepFiles)('%s names only what it declares, and uses what it asks for', (file) => {
    const declared = bicep(file).declared.filter(({ kind }) => kind !== 'output');
    const loops = [...readInfra(file).matchAll(/\bfor (\w+) in /g)].map(([, name]) => name ?? '');
    const used = usedNames(bicep(file));
    const names = new Set([...namesOf(declared), ...loops, ...known]);
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
    const asked = declared.filter(({ kind }) => kind === 'param' || kind === 'var');
    expect(namesOf(asked).filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(['var a = {', 'var a = [1)', "var a = 'x", "var a = '${b'"])(
    '%j is found to be broken',
    (code) => {
      expect(() => readBicep(code)).toThrow();
    },
  );

  test('a name nobody declared is found', () => {
    const code = `param a string\nvar b = '\${a}-\${c}'\nresource d 'T@1' = {\n  name: b\n  e: f.g\n}\n`;
    expect([...usedNames(readBicep(code))].sort()).toEqual(['a', 'b', 'c', 'f']);
  });
});

describe('the modules of main.bicep', () => {
  const modules = declaredIn('main.bicep', 'module').map(({ name, text }) => ({
    name,
    text,
    file: /'(modules\/\w+\.bicep)'/.exec(text)?.[1] ?? '',
  }));

  test('are all there is in modules/', () => {
    expect(modules.map(({ file }) => file).sort()).toEqual(
      bicepFiles.filter((file) => file !== 'main.bicep').sort(),
    );
  });

  test.each(modules)('$name gets what it asks for, and nothing else', ({ text, file }) => {
    const params = declaredIn(file, 'param');
    const given = keysOf(text, 'params');
    expect(namesOf(params)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(namesOf(params.filter((one) => !isOptional(one)))));
  });

  test('are asked only for what they give', () => {
    const asked = [...readInfra('main.bicep').matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
    expect(asked.length).toBeGreaterThan(5);
    for (const [, name = '', output = ''] of asked) {
      const file = modules.find((module) => module.name === name)?.file ?? '';
      expect([name, output, namesOf(declaredIn(file, 'output')).includes(output)]).toEqual([
        name,
        output,
        true,
      ]);
    }
  });
});

describe('parameters', () => {
  const params = declaredIn('main.bicep', 'param');
  const needed = namesOf(params.filter((one) => !isOptional(one)));
  const stages = Object.keys({ dev: 0, prod: 0 });

  test.each(stages)('main.%s.bicepparam sets each of them', (stage) => {
    const text = readInfra(`main.${stage}.bicepparam`);
    expect(text).toContain("using './main.bicep'");
    expect([...text.matchAll(/^param (\w+) = /gm)].map(([, name]) => name)).toEqual(needed);
    expect(text).toContain(`param stage = '${stage}'`);
  });

  test('azd sets each of them', () => {
    expect(Object.keys(JSON.parse(readInfra('main.parameters.json')).parameters)).toEqual(needed);
  });

  test('every stage has every size', () => {
    const sizes = textOf('main.bicep', 'sizes');
    expect(keysOf(sizes, 'sizes')).toEqual(stages);
    const used = new Set([...readInfra('main.bicep').matchAll(/\bsize\.(\w+)/g)].map(([, name]) => name));
    for (const stage of stages) {
      const line = property(sizes, stage) ?? '';
      expect(new Set([...line.matchAll(/(\w+):/g)].map(([, name]) => name))).toEqual(used);
    }
  });
});
