import { z } from 'zod';
import type { Paper } from './proposal';

const httpsUrl = z.url({ protocol: /^https$/ }).max(1_000);

/**
 * The links of a form, one a line or parted by semicolons: `name | https://…`, or the address alone, which is then
 * called by its host. What is no https address is left out and told to `wrong`.
 */
export function readLinks(typed: string, wrong: () => void): Paper[] {
  return typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): Paper[] => {
      const bar = line.lastIndexOf('|');
      const url = httpsUrl.safeParse(line.slice(bar + 1).trim());
      if (!url.success) {
        wrong();
        return [];
      }
      const name = bar < 0 ? '' : line.slice(0, bar).trim().slice(0, 120);
      return [{ kind: 'link', name: name === '' ? new URL(url.data).hostname : name, url: url.data }];
    });
}
