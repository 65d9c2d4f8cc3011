import { hostOf, readLink } from '../link';
import type { Paper } from './proposal';

const LONGEST_NAME = 120;

/**
 * The links of a form, one a line or parted by semicolons: `name | https://…`, or the address alone, which is then
 * called by its host. What is no address that can be opened, or has too long a name, is left out and told to `wrong`.
 */
export function readLinks(typed: string, wrong: (why: 'notHttps' | 'tooLong') => void): Paper[] {
  return typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): Paper[] => {
      const bar = line.lastIndexOf('|');
      const url = line.slice(bar + 1).trim();
      const name = bar < 0 ? '' : line.slice(0, bar).trim();
      if (readLink(url) === null || name.length > LONGEST_NAME) {
        wrong(readLink(url) === null ? 'notHttps' : 'tooLong');
        return [];
      }
      return [{ kind: 'link', name: name === '' ? hostOf(url) : name, url }];
    });
}
