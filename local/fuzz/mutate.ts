import fc from 'fast-check';
import type { SeededRandom } from '../chaos/seededRandom';
import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostileTexts';

type Tree = Record<string, unknown> | unknown[];
interface Place {
  holder: Tree;
  key: string;
}

const DEEP = 1_000;
const MOST_CHANGES = 4;

/**
 * The activity with up to four of its places spoiled: taken away, of another kind, nested, very long, or naming something
 * else. `names` are ids that exist elsewhere.
 */
export function mutate(
  activity: Record<string, unknown>,
  names: readonly string[],
  random: SeededRandom,
): Record<string, unknown> {
  const spoiled = structuredClone(activity);
  for (let left = random.between(1, MOST_CHANGES); left > 0; left -= 1) {
    const places = placesIn(spoiled);
    if (places.length === 0) break;
    spoil(random.pick(places), names, random);
  }
  return spoiled;
}

function placesIn(tree: Tree, found: Place[] = [], depth = 0): Place[] {
  for (const [key, value] of Object.entries(tree)) {
    found.push({ holder: tree, key });
    if (typeof value === 'object' && value !== null && depth < 20 && found.length < 400)
      placesIn(value as Tree, found, depth + 1);
  }
  return found;
}

function spoil({ holder, key }: Place, names: readonly string[], random: SeededRandom): void {
  const value: unknown = Reflect.get(holder, key);
  const put = (spoiled: unknown) => {
    // As own property, whatever it is called.
    Object.defineProperty(holder, key, {
      value: spoiled,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
  switch (random.between(0, 9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 1:
    case 2:
      put(random.pick(HOSTILE_TEXTS));
      return;
    case 3:
      put(structuredClone(random.pick(HOSTILE_VALUES)));
      return;
    case 4:
      put(nested(value, random.pick([1, 3, DEEP])));
      return;
    case 5:
      put([value]);
      return;
    case 6:
      put(random.pick(names));
      return;
    case 7:
      put(
        typeof value === 'string' ? `${value}${random.pick(HOSTILE_TEXTS)}` : JSON.stringify(value ?? null),
      );
      return;
    case 8:
      put(anything(random));
      return;
    default:
      if (!Array.isArray(holder))
        Object.defineProperty(
          holder,
          random.pick(['__proto__', 'constructor', 'prototype', 'toString', '']),
          {
            value: { v: 1, admin: true, toString: null },
            enumerable: true,
            configurable: true,
            writable: true,
          },
        );
  }
}

function nested(value: unknown, deep: number): unknown {
  let around = value;
  for (let i = 0; i < deep; i += 1) around = i % 2 === 0 ? { x: around } : [around];
  return around;
}

/** Any value that JSON has. */
export function anything(random: SeededRandom): unknown {
  const [value] = fc.sample(fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }), {
    numRuns: 1,
    seed: random.between(0, 2 ** 31 - 1),
  });
  return value;
}
