import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CardMessage } from '../../cards/card';

/** A call that made a card: which, and with what. */
export interface CardCall {
  name: string;
  args: unknown[];
  make(...args: unknown[]): CardMessage;
}

type Fn = (...args: unknown[]) => unknown;

/**
 * Every call by which the tests in test/cards make a card while they are read; none of their tests is run. So whoever adds a
 * card to one of their lists adds it here. A card made within another is a part of that one.
 */
export function cardCalls(): CardCall[] {
  const calls: CardCall[] = [];
  let depth = 0;
  let reading = true;
  const noted = (name: string, make: Fn): Fn => {
    return (...args) => {
      depth += 1;
      try {
        const made = make(...args);
        if (reading && depth === 1 && isCard(made))
          calls.push({ name, args, make: make as CardCall['make'] });
        return made;
      } finally {
        depth -= 1;
      }
    };
  };
  for (const file of filesUnder('cards', /Card\.ts$/)) {
    jest.doMock(file, () => {
      const real = jest.requireActual<Record<string, unknown>>(file);
      const made = Object.entries(real).map(([name, value]) =>
        name.endsWith('Card') && typeof value === 'function'
          ? [name, noted(name, value as Fn)]
          : [name, value],
      );
      return Object.fromEntries(made) as Record<string, unknown>;
    });
  }
  const registered = withoutTests(() => {
    for (const file of filesUnder('test/cards', /\.test\.ts$/))
      if (!/Browser|cardCalls/.test(readFileSync(file, 'utf8'))) require(file);
  });
  // The functions stay wrapped in what was read; making a card again is no call of the tests.
  reading = false;
  if (registered === 0) throw new Error('no test was read: nothing is known of the cards');
  return calls;
}

function isCard(made: unknown): boolean {
  return typeof made === 'object' && made !== null && 'card' in made && 'summary' in made;
}

/** Reads files of tests without their tests; gives how many there were. */
function withoutTests(read: () => void): number {
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = ['describe', 'it', 'test', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];
  const before = names.map((name) => globals[name]);
  let registered = 0;
  const ignore = Object.assign(
    () => {
      registered += 1;
    },
    { each: () => ignore, skip: () => ignore },
  );
  for (const name of names) globals[name] = ignore;
  try {
    read();
  } finally {
    names.forEach((name, i) => {
      globals[name] = before[i];
    });
  }
  return registered;
}

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(path.resolve(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.resolve(folder, file))
    .filter((file) => name.test(file))
    .sort();
}
