import { useCallback, useState } from 'react';

/** A choice of whoever looks at the page, kept in this browser. `isValid` guards against what older pages left there. */
export function usePreference<T>(
  name: string,
  initial: T,
  isValid: (value: unknown) => value is T,
): [T, (value: T) => void] {
  const key = `votum.stage.${name}`;
  const [value, setValue] = useState<T>(() => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return isValid(kept) ? kept : initial;
    } catch {
      return initial;
    }
  });
  const change = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing still shows the page; the choice lasts as long as it is open.
      }
    },
    [key],
  );
  return [value, change];
}

/** A guard for one of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => words.some((word) => word === value);
}

/** A guard for a list of words. */
export function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}
