import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AgendaItem, Meeting } from '../../domain/agenda/meeting';
import { type Instant, type RoundId, roundIdOf, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import type { CaseForm } from '../../domain/round/form';
import { keepMeeting } from '../../workflows/keepMeeting';
import { type ABot, sampleBoard } from './aBot';
import { aDraft, anOpenCase, aUlid } from './builders';

// The sample board at work on the case its own minutes call for. Its persons are invented.

/** Wednesday 28 May 2025 at 9.00: seven working days end on Wednesday 11 June. */
export const sentAt: Instant = '2025-05-28T07:00:00.000Z';
/** Tuesday 10 June 2025 at 9.00: the deadline is tomorrow. */
export const dayBefore: Instant = '2025-06-10T07:00:00.000Z';
/** Half a minute after the deadline. */
export const sealedAt: Instant = '2025-06-11T22:00:30.000Z';
/** Thursday 12 June 2025 at 8.10: chairs and members have been told. */
export const toldAt: Instant = '2025-06-12T06:10:00.000Z';

/** Stage ids of one person a role; a member's and a secretary's own words are theirs alone. */
export const roles = {
  chair: 'ministeriet',
  coChair: 'region-syddanmark',
  member: 'danske-regioner',
  outstanding: 'region-sjaelland',
  commenter: 'ngc',
  observer: 'universiteterne',
  secretariat: 'secretariat',
  stranger: 'stranger',
} as const;

/** Everyone has answered but Region Sjælland; nobody is against, and one has a comment. */
export const fourOfFive: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-syddanmark': 'approve',
  ngc: 'approve-with-comment',
  'danske-regioner': 'approve',
};
export const theComment = 'Husk en note om økonomien.';

export const wheelId: RoundId = roundIdOf(sampleBoard.id, aUlid(71));
export const accessId: RoundId = roundIdOf(sampleBoard.id, aUlid(72));
export const draftId: RoundId = roundIdOf(sampleBoard.id, aUlid(73));

const form: Partial<CaseForm> = {
  title: 'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
  question: 'Det indstilles, at bestyrelsen godkender opdateret årshjul og budget.',
  item: { meetingId: '2025-1', seq: 6, year: 2025 },
  links: 'Årshjul 2025 | https://bestyrelse.example/aarshjul',
};
const changes = [{ target: 'Målsætning 2', from: 'herunder regnecentret', to: 'herunder supercomputeren' }];

/** The case of item 6/25, in progress, answered by these. */
export function wheel(answers: Record<string, Choice> = fourOfFive, more: Partial<CaseForm> = {}) {
  const open = anOpenCase(sampleBoard, { id: wheelId, now: sentAt, answers, form: { ...form, ...more } });
  return { ...open, round: { ...open.round, proposal: { ...open.round.proposal, changes } } };
}

/** The same with Danske Regioner out of it. */
export function wheelWithoutMember() {
  const { 'danske-regioner': _out, ...answers } = fourOfFive;
  return wheel(answers, { recused: [SeatId.parse('danske-regioner')] });
}

/** A second case in progress, with a later deadline. */
export function access() {
  return anOpenCase(sampleBoard, {
    id: accessId,
    now: sentAt,
    form: {
      title: 'Retningslinjer for adgang til genomdata',
      item: null,
      deadlineKind: 'date',
      deadlineDate: '2025-06-18',
    },
  });
}

/** A draft that could be sent as it is. */
export function draft(more: Partial<CaseForm> = {}) {
  return {
    round: aDraft(sampleBoard, {
      id: draftId,
      createdAt: sentAt,
      form: { title: 'Evaluering af governance', ...more },
    }),
  };
}

/** Minutes with the items people ask about. Persons and remarks are invented. */
export function minutes(): Meeting {
  const item = (
    seq: number,
    title: string,
    type: 'decision' | 'discussion' | 'information',
    record: string,
  ) => AgendaItem.parse({ number: { seq, year: 2025 }, title, type, record, outcome: 'notStated' });
  return Meeting.parse({
    id: '2025-1',
    kind: 'minutes',
    seq: 1,
    year: 2025,
    date: '2025-05-07',
    startsAt: '12:00',
    endsAt: '13:30',
    virtual: true,
    attendance: { board: [], secretariat: [], others: [] },
    items: [
      item(
        4,
        'Godkendelse af forretningsorden',
        'decision',
        'Forretningsorden blev godkendt, idet fristen for godkendelse af referat ændres fra 5 til 7 arbejdsdage.',
      ),
      {
        ...item(
          6,
          'Drøftelse af årshjul og budget for drift af infrastrukturen 2025',
          'discussion',
          'Der var enighed om, at sikker drift af den nye HPC skal være hovedopgaven i 2. halvår.\n\nÅrshjul og budget sendes i skriftlig godkendelse.',
        ),
        amendments: changes,
      },
    ],
  });
}

/** The board's own minutes, where the seeds are at hand. */
export function seedMinutes(): string | undefined {
  const file = path.join(process.cwd(), '..', 'shared', 'seeds', 'referat-2025-05-07.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Puts a meeting there as the secretariat would keep it; a text is read first. */
export async function keep(bot: ABot, meeting: Meeting | string): Promise<void> {
  if (typeof meeting === 'string') {
    const kept = await keepMeeting(bot.deps, sampleBoard.id, meeting);
    if (kept.kind !== 'kept') throw new Error(`the minutes were not kept: ${kept.kind}`);
    return;
  }
  const record = { boardId: sampleBoard.id, meeting, status: 'draft' as const, importedAt: bot.clock.now };
  await bot.deps.meetings.save(record, null);
}

/** Lets the case run to its end at the deadline and be told. */
export async function runToTheEnd(bot: ABot): Promise<void> {
  await bot.deps.due.put({
    dueAt: sealedAt,
    stream: wheelId.replace('.', '|'),
    what: 'case',
    key: '',
  });
  bot.clock.now = sealedAt;
  await bot.settle();
  bot.clock.now = toldAt;
  await bot.settle();
}

/** The names of everyone on the board, each part by itself: what must not be read in a channel. */
export const namesOfPeople: string[] = [...sampleBoard.seats, ...sampleBoard.secretariat].flatMap(
  ({ person }) => person.name.split(' '),
);
