import { z } from 'zod';
import { describeInBrowser } from '../support/browser';
import { type CardCall, cardCalls } from '../support/cardCalls';
import { nodesOf } from '../support/checkCard';
import { type HostilePage, openHostilePage } from '../support/hostilePage';
import { hostileTexts, hostileUrls } from '../support/hostileTexts';
import { tainted } from '../support/taint';

// Whatever a person can have written into a card, and whatever address it can have been given, is one of the hostile ones.
const calls = cardCalls();
const at = (list: readonly string[], n: number) => list[n % list.length] ?? '';

/** As much of a text as the field it stands in can hold: a name, a title or a line holds less. */
function bounded(path: string, text: string): string {
  const isLong = /(?:question|text|comment|reason|note|record|caseStatement|recommendation|from|to)$/i.test(
    path,
  );
  return text.slice(0, isLong ? 1_000 : 80);
}

/** The card of a call with hostile texts all over, beginning with the nth. */
function hostile({ args, make }: CardCall, from: number) {
  let n = from;
  return make(
    ...args.map((arg) =>
      tainted(arg, (path, isUrl) => {
        n += 1;
        return isUrl ? at(hostileUrls, n) : bounded(path, at(hostileTexts, n));
      }),
    ),
  );
}

/** The fewest calls in which every card has every field that people write in, in each language. */
function covering(): CardCall[] {
  const seen = new Set<string>();
  const bySize = calls
    .map((call) => ({ call, size: JSON.stringify(call.args).length }))
    // Whether a full board with long texts fits in a card is asked elsewhere (limits.test.ts).
    .filter(({ size }) => size < 40_000)
    .sort((a, b) => a.size - b.size);
  return bySize
    .map(({ call }) => call)
    .filter(({ name, args }) => {
      const before = seen.size;
      const lang = args.includes('en') ? 'en' : 'da';
      tainted(args, (path) => {
        seen.add(`${name} ${lang} ${path}`);
        return null;
      });
      return seen.size > before;
    });
}

// Short ones share a text, so that every field of every card meets them all.
const packed: string[] = [];
for (const text of hostileTexts) {
  const last = packed.at(-1) ?? '';
  if (last.length + text.length < 115) packed.splice(-1, 1, last === '' ? text : `${last} · ${text}`);
  else packed.push(text);
}

test('every text stays text in every field of every card', () => {
  const faults = covering().flatMap((call) =>
    packed.flatMap((text, n) => {
      const { card, summary } = call.make(
        ...call.args.map((arg) =>
          tainted(arg, (path, isUrl) => (isUrl ? at(hostileUrls, n) : bounded(path, text))),
        ),
      );
      return leaks(card, summary).map((fault) => `${call.name}: ${fault} of ${text.slice(0, 60)}`);
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
});

/** What of a card is more than text, or goes further than its reader. */
function leaks(card: unknown, summary: string): string[] {
  const json = withoutOwnMentions(card, JSON.stringify([card, summary]));
  const addresses = [...nodesOf(card)].flatMap((node) =>
    node.type === 'Action.OpenUrl' ? [String(node.url)] : [],
  );
  return [
    ...(/<at(?:\s[^<>]*)?>/i.test(json) ? ['a mention'] : []),
    ...(/\{\{\s*(?:DATE|TIME)\s*\(/i.test(json) ? ['a macro'] : []),
    ...(/"entities"/.test(json) ? ['an entity'] : []),
    ...(/(?!\n|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(unescaped(json))
      ? ['an unseen character']
      : []),
    ...addresses
      .filter((url) => hostileUrls.includes(url) || /@|^(?!https:)/.test(url))
      .map((url) => `the address ${url}`),
    ...(Buffer.byteLength(JSON.stringify(card)) > 28 * 1024 ? ['too big a card'] : []),
    ...('polluted' in {} ? ['another prototype'] : []),
  ];
}

/** The card that calls members in the channel mentions them: by name alone, and only where its own entity says so. */
function withoutOwnMentions(card: unknown, json: string): string {
  const mentions = OwnMentions.safeParse(card).data?.msteams.entities ?? [];
  if (mentions.length === 0) return json;
  const rest = mentions.reduce(
    (left, { text }) => left.replaceAll(JSON.stringify(text).slice(1, -1), ''),
    json,
  );
  return rest.replace('"entities"', '');
}
const OwnMentions = z.object({
  msteams: z.object({
    entities: z.array(
      z.strictObject({
        type: z.literal('mention'),
        text: z.string().regex(/^<at>[^<>]+<\/at>$/),
        mentioned: z.strictObject({ id: z.string(), name: z.string() }),
      }),
    ),
  }),
});

function unescaped(json: string): string {
  return json.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

describeInBrowser('drawn as Teams draws them', (browser) => {
  let page: HostilePage;
  beforeAll(async () => {
    page = await openHostilePage(browser());
  });
  afterAll(() => page.close());

  it.each([
    ['every card', () => calls],
    ['every field once more', covering],
  ] as const)(
    '%s shows the texts and nothing else',
    async (_, some) => {
      const cards = some().map((call, n) => ({ name: call.name, card: hostile(call, n * 7).card }));
      // A mention of ours is drawn in bold.
      const faults = (await page.faultsOf(cards)).filter((one) => !/^callCard: a STRONG was made/.test(one));
      expect(faults).toEqual([]);
      expect(await page.deeds()).toEqual([]);
    },
    180_000,
  );
});
