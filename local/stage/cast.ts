import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Cast, PageLanguage, StagePerson, StageRole } from './contract';
import { channelIdFor, chatIdFor, mriFor, uuidFor } from './ids';

const Person = z.object({
  name: z.string(),
  email: z.string().optional(),
  language: z.enum(['da', 'en']).optional(),
  identities: z.array(z.object({ tenantId: z.string(), objectId: z.string() })).default([]),
});

const Seat = z
  .object({
    id: z.string(),
    body: z.string(),
    vote: z.boolean().default(true),
    chair: z.boolean().default(false),
    person: Person.optional(),
    persons: z.array(Person).default([]),
    contacts: z.array(Person).default([]),
    substitute: Person.optional(),
  })
  .transform(({ person, persons, ...seat }) => ({
    ...seat,
    persons: person ? [person, ...persons] : persons,
  }));

// Only what the stage shows. Whether the file is a good board file is judged where boards are imported.
const BoardFile = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string().optional(),
  language: z.enum(['da', 'en']).default('da'),
  sample: z.boolean().default(false),
  seats: z.array(Seat),
  secretariat: z.array(z.object({ body: z.string(), person: Person })),
});
type BoardFile = z.infer<typeof BoardFile>;

const botName = 'Votum';

/** Reads a board file and makes the stage's people of it. Throws an Error that names the file and the field. */
export function readCast(boardFile: string): Cast {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(boardFile, 'utf8'));
  } catch (fault) {
    throw new Error(
      `The board file ${boardFile} can't be read: ${fault instanceof Error ? fault.message : fault}`,
    );
  }
  const parsed = BoardFile.safeParse(content);
  if (parsed.success) return castOf(parsed.data);
  const issue = parsed.error.issues[0];
  throw new Error(`The board file ${boardFile} can't be used: ${issue?.path.join('.')}: ${issue?.message}`);
}

function castOf(board: BoardFile): Cast {
  const bot = { id: `28:${uuidFor(`bot ${botName}`)}`, name: botName };
  const tenantId = homeTenant(board);
  const person = (entry: z.infer<typeof Person>, id: string, role: StageRole, body: string): StagePerson => {
    // A guest has an object in this tenant too; only someone without one comes with the identity from home.
    const identity = entry.identities.find((i) => i.tenantId === tenantId) ??
      entry.identities[0] ?? {
        tenantId,
        objectId: uuidFor(`person ${board.id} ${entry.email ?? entry.name}`),
      };
    return {
      id,
      name: entry.name,
      email: entry.email ?? `${id}@example.org`,
      language: entry.language ?? board.language,
      role,
      body,
      ...identity,
      inTeam: role !== 'stranger' && role !== 'substitute',
      mri: mriFor(bot.id, identity.objectId),
      conversationId: chatIdFor(bot.id, identity.objectId),
    };
  };
  const numbered = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);
  const people = [
    ...board.secretariat.map((s, i) => person(s.person, numbered('secretariat', i), 'secretariat', s.body)),
    ...board.seats.flatMap((seat) =>
      seat.persons.map((p, i) =>
        person(p, numbered(seat.id, i), seat.chair ? 'chair' : seat.vote ? 'member' : 'observer', seat.body),
      ),
    ),
    ...board.seats.flatMap((seat) =>
      seat.substitute === undefined
        ? []
        : [person(seat.substitute, `${seat.id}-substitute`, 'substitute', seat.body)],
    ),
    ...board.seats.flatMap((seat) =>
      seat.contacts.map((p, i) => person(p, numbered(`${seat.id}-contact`, i), 'contact', seat.body)),
    ),
    person(strangerOf(board.language), 'stranger', 'stranger', ''),
  ];
  return {
    board: {
      id: board.id,
      name: board.name,
      shortName: board.shortName ?? board.name,
      language: board.language,
      sample: board.sample,
    },
    tenantId,
    bot,
    team: {
      id: channelIdFor(`${board.id} team`),
      name: board.shortName ?? board.name,
      aadGroupId: uuidFor(`team ${board.id}`),
    },
    channel: {
      id: channelIdFor(`${board.id} channel`),
      name: board.language === 'da' ? 'Bestyrelsen' : 'The board',
    },
    people,
  };
}

function strangerOf(language: PageLanguage): z.infer<typeof Person> {
  const name = language === 'da' ? 'En udenforstående' : 'An outsider';
  return { name, email: 'udenfor@example.org', identities: [] };
}

/** The tenant most of the roster is in: there the team lives. */
function homeTenant(board: BoardFile): string {
  const persons = [...board.secretariat.map((s) => s.person), ...board.seats.flatMap((s) => s.persons)];
  const counts = new Map<string, number>();
  for (const { tenantId } of persons.flatMap((p) => p.identities))
    counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? uuidFor(`tenant ${board.id}`);
}

/** Finds someone by stage id, e-mail, Entra object id or Teams id. */
export function findPerson(people: readonly StagePerson[], key: string): StagePerson | undefined {
  return people.find(
    (p) => [p.id, p.objectId, p.mri].includes(key) || p.email.toLowerCase() === key.toLowerCase(),
  );
}

/**
 * Everyone in the team, and so in its channel. From the start that is neither the stranger nor a substitute, who is to see
 * only what is handed over to him.
 */
export function teamMembers(people: readonly StagePerson[]): StagePerson[] {
  return people.filter(({ inTeam }) => inTeam);
}
