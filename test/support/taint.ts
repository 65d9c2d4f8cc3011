// Words of Votum's own that are handed to a card ready to be shown; what they are made of is told apart where they are made.
const ownWords = ['note', 'hint'];
// Ids, times, choices and other words of a program: small letters or digits first and no space, or one of these.
const KEPT = /^(?:[a-z0-9][^\s]*|[0-9A-HJKMNP-TV-Z]{26}|[A-Z]\w+\/[A-Z]\w+|)$/;

/**
 * The same value with other texts in place of all that a person can have written in it. `next` gives each its text and is
 * told where it stands (`form.title`, `seats[].person.name`); it may let one stay by giving null.
 */
export function tainted<T>(value: T, next: (path: string, url: boolean) => string | null): T {
  return walk(value, '', '', next) as T;
}

function walk(
  value: unknown,
  key: string,
  path: string,
  next: (path: string, url: boolean) => string | null,
): unknown {
  if (typeof value === 'string') {
    if (ownWords.includes(key)) return value;
    if ((key === 'url' || key === 'link') && value !== '') return next(path, true) ?? value;
    return KEPT.test(value) ? value : (next(path, false) ?? value);
  }
  if (Array.isArray(value)) return value.map((one) => walk(one, key, `${path}[]`, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      walk(one, name, path === '' ? name : `${path}.${name}`, next),
    ]),
  );
}
