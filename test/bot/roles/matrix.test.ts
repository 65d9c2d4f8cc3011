import { type Verb, verbs } from '../../../cards/verbs';
import { type RoundId, roundIdOf } from '../../../domain/ids';
import { casesReply } from '../../../functions/api/casesReply';
import type { StoredRow } from '../../../storage/tables/table';
import type { Deps } from '../../../workflows/deps';
import { myCases } from '../../../workflows/myCases';
import { type ABot, openBot, type Turned } from '../../support/aBot';
import { draftId, wheelId } from '../../support/boardAtWork';
import { aUlid } from '../../support/builders';
import { pressData } from '../../support/pressData';
import {
  CHANNEL_READS,
  KNOWS,
  maySay,
  mayWrite,
  PREPARED,
  PREPARES,
  READS,
  READS_AFTERWARDS,
  ROLES,
  type Role,
  SENT,
  type Secret,
  STATES,
  type State,
} from './policy';
import { board, CANARIES, make, personIn } from './stage';

// Every role does everything in the states of a case, by card, by words and by the tab's API, in 1:1 and in the channel. What
// the policy beside this file does not name changes nothing; what a person may not know looks like nothing at all.

const VERBS = Object.keys(verbs) as Verb[];
const missingId = roundIdOf(board.id, aUlid(79));
const PLACES = ['1:1', 'channel'] as const;
type Place = (typeof PLACES)[number];

/** One for each thing Votum understands, and words of cases to search by. */
const PHRASES = [
  'status',
  'status på kanaritel',
  'hvordan går det med kanaudkast',
  'hvad er status på 6/25',
  'hvem mangler vi',
  'har ministeriet svaret',
  'hvad siger ministeriet',
  'hvilke bemærkninger er der kommet',
  'er der nogen der er imod',
  'hvor er bilagene',
  'hvad er ændret',
  'hvornår er fristen',
  'hvad venter på mig',
  'vis mine sager',
  'vis kladder',
  'hvad blev besluttet om kanaritel',
  'vis beslutning 2025-1',
  'hvad skal på næste dagsorden',
  'kan vi nå det',
  'hvad hvis ngc siger nej',
  'er vi beslutningsdygtige',
  'ny sag',
  'rediger sagen',
  'send rykker',
  'forlæng fristen til 20. juni',
  'afslut sagen',
  'træk sagen tilbage',
  'tag sagen på mødet',
  'registrer svar for region sjælland',
  'jeg er inhabil',
  'overdrag sagen til min stedfortræder',
  'godkendt',
  'jeg kan ikke åbne bilaget',
  'skriv til journalen',
  'annuller beslutning 2025-1',
  'hvem er med i bestyrelsen',
  'hjælp',
];

const isPrepared = (state: State) => (PREPARED as readonly State[]).includes(state);
const isSent = (state: State) => (SENT as readonly State[]).includes(state);
const isEnded = (state: State) => state === 'closed' || state === 'voided';

/** Whether there is anything in this state that the role may know of. */
function knows(role: Role, state: State): boolean {
  if (isSent(state)) return KNOWS.includes(role);
  return (isPrepared(state) || state === 'discarded') && PREPARES.includes(role);
}

function reads(role: Role, state: State): readonly Secret[] {
  return isEnded(state) ? [...READS[role], ...READS_AFTERWARDS[role]] : READS[role];
}

let bot: ABot;
let calls: string[] = [];
let standing: State | null = null;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

async function set(state: State): Promise<void> {
  if (standing === state) return;
  await make(bot, state);
  bot.deps = listed(bot.deps);
  standing = state;
}

/** The same ports, whose calls are written down by name, in their order. */
function listed(deps: Deps): Deps {
  const named = Object.entries(deps).map(([name, port]) => [
    name,
    ['clock', 'ids', 'log'].includes(name)
      ? port
      : new Proxy(port as object, {
          get: (target, verb, receiver) => {
            const call: unknown = Reflect.get(target, verb, receiver);
            if (typeof call !== 'function') return call;
            return (...given: unknown[]) => {
              calls.push(`${name}.${String(verb)}`);
              return Reflect.apply(call, target, given);
            };
          },
        }),
  ]);
  return Object.fromEntries(named) as Deps;
}

const idIn = (state: State): RoundId => (state === 'missing' ? missingId : isSent(state) ? wheelId : draftId);

interface Done {
  turned: Turned;
  calls: string[];
  wrote: boolean;
}

async function doing(act: () => Promise<Turned>): Promise<Done> {
  const before = await kept();
  calls = [];
  const turned = await act();
  const made = calls;
  const wrote = (await kept()) !== before;
  // The next is to meet the case as it was.
  if (wrote) standing = null;
  return { turned, calls: made, wrote };
}

/** What is kept of boards, cases and meetings; not how people are reached, or what was last spoken of. */
async function kept(): Promise<string> {
  const rows = await bot.kept.rows('Rounds', 'Decisions', 'Due', 'Meetings', 'Boards');
  return rows.map(({ partition, row, etag }: StoredRow) => `${partition} ${row} ${etag}`).join('\n');
}

const press = (role: Role, verb: Verb, state: State, place: Place) =>
  doing(() =>
    bot.post(
      bot.make.press(personIn(bot, role), verb, pressData(verb, idIn(state)), {
        serviceUrl: bot.serviceUrl,
        now: bot.clock.now,
        inChannel: place === 'channel',
      }),
    ),
  );
const say = (role: Role, text: string, place: Place) =>
  doing(() =>
    bot.post(
      bot.make.message(personIn(bot, role), text, {
        serviceUrl: bot.serviceUrl,
        now: bot.clock.now,
        inChannel: place === 'channel',
      }),
    ),
  );

/** The secrets among `text` that are not among those allowed. */
function leaked(text: string, allowed: readonly Secret[]): string[] {
  return (Object.keys(CANARIES) as Secret[])
    .filter((secret) => !allowed.includes(secret))
    .flatMap((secret) => CANARIES[secret])
    .filter((canary) => text.includes(canary));
}

/** What was replied, and what it took of the store. */
function replyOf({ turned: { jsonBody, sent }, calls: made }: Done) {
  const said = sent.map(({ text = null, attachments = null, summary = null }) => ({
    text,
    attachments,
    summary,
  }));
  // A case the neighbour begins on a board of its own has a new id each time.
  const same: unknown = JSON.parse(JSON.stringify(said).replaceAll(/board-\d+\.[0-9A-Z]{26}/g, 'new'));
  return { body: jsonBody ?? null, sent: same, calls: made };
}

// What each gets where there is no case at all, and so whenever he may not know of one.
const nothing = new Map<string, ReturnType<typeof replyOf>>();

async function nothingFor(
  place: Place,
  role: Role,
  what: readonly Verb[] | readonly string[],
): Promise<void> {
  for (const one of what) {
    const key = [place, role, one].join();
    if (nothing.has(key)) continue;
    await set('missing');
    const verb = VERBS.find((name) => name === one);
    const done = verb === undefined ? await say(role, one, place) : await press(role, verb, 'missing', place);
    nothing.set(key, replyOf(done));
  }
}

/** Whoever is on no roster learns nothing by how long it takes either: the same calls are made. */
function tellable(role: Role, reply: Partial<ReturnType<typeof replyOf>> = {}) {
  const { calls: made, ...said } = reply;
  return role === 'stranger' || role === 'otherBoard' || role === 'left' ? reply : said;
}

// Words are tried, and the channel, in the two states that part what is known from what is not.
const WIDE: readonly State[] = ['draft', 'open'];

describe.each(STATES)('a case that is %s', (state) => {
  describe.each(WIDE.includes(state) ? PLACES : PLACES.slice(0, 1))('in %s', (place) => {
    it.each(ROLES)('by card: %s', async (role) => {
      if (!knows(role, state)) await nothingFor(place, role, VERBS);
      for (const verb of VERBS) {
        await set(state);
        const done = await press(role, verb, state, place);
        const { turned, wrote } = done;
        const named = { verb, status: turned.status, wrote: wrote && !mayWrite(verb, role, state) };
        expect({ ...named, faults: bot.faults }).toEqual({ verb, status: 200, wrote: false, faults: [] });
        expect([verb, leaked(JSON.stringify(turned.jsonBody ?? ''), reads(role, state))]).toEqual([verb, []]);
        // In a channel what is sent is everyone's.
        const everyones = place === 'channel' ? CHANNEL_READS : reads(role, state);
        expect([verb, leaked(JSON.stringify(turned.sent), everyones)]).toEqual([verb, []]);
        expect([verb, leaked(JSON.stringify(turned.logged), [])]).toEqual([verb, []]);
        const aboutCase = pressData(verb, wheelId).roundId !== undefined;
        if (!knows(role, state) && (aboutCase || !KNOWS.includes(role)))
          expect([verb, tellable(role, replyOf(done))]).toEqual([
            verb,
            tellable(role, nothing.get([place, role, verb].join())),
          ]);
      }
    });

    if (!WIDE.includes(state)) return;
    it.each(ROLES)('by words: %s', async (role) => {
      if (!knows(role, state)) await nothingFor(place, role, PHRASES);
      for (const text of PHRASES) {
        await set(state);
        const done = await say(role, text, place);
        const { turned, wrote } = done;
        expect({ text, wrote: wrote && !maySay(text, role, state) }).toEqual({ text, wrote: false });
        const allowed = place === 'channel' ? CHANNEL_READS : reads(role, state);
        expect([text, leaked(JSON.stringify(turned.sent), knows(role, state) ? allowed : [])]).toEqual([
          text,
          [],
        ]);
        expect([text, leaked(JSON.stringify(turned.logged), [])]).toEqual([text, []]);
        if (!knows(role, state))
          expect([text, replyOf(done).sent]).toEqual([text, nothing.get([place, role, text].join())?.sent]);
      }
    });
  });

  it.each(ROLES)('by the tab: %s', async (role) => {
    await set(state);
    const { tenantId, objectId } = personIn(bot, role);
    const reply = casesReply(await myCases(bot.deps, { identity: { tenantId, objectId } }));
    const going = isSent(state) && !isEnded(state) && KNOWS.includes(role);
    expect(reply.cases.map(({ id }) => id)).toEqual(going ? [wheelId] : []);
    // The chair's own comment is his.
    const own: readonly Secret[] = role === 'chair' ? ['title', 'comment'] : ['title'];
    expect(leaked(JSON.stringify(reply), own)).toEqual([]);
  });
});
