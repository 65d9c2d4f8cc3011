import fc from 'fast-check';
import { SeatId } from '../../../domain/ids';
import { castVote } from '../../../workflows/castVote';
import { endNow } from '../../../workflows/endNow';
import { moveDeadline } from '../../../workflows/moveDeadline';
import { prepareAmendment } from '../../../workflows/prepareAmendment';
import { recordAnswer } from '../../../workflows/recordAnswer';
import { remindNow } from '../../../workflows/remindNow';
import { reportRecusal } from '../../../workflows/reportRecusal';
import { saySomething } from '../../../workflows/saySomething';
import { sendNewVersion } from '../../../workflows/sendNewVersion';
import { confirmAnswer } from '../../../workflows/settleRecorded';
import { sweep } from '../../../workflows/sweep/sweep';
import { agree } from './agree';
import type { ModelWorld } from './modelWorld';
import {
  forgetPending,
  isOver,
  isRemindedLately,
  isTooSoon,
  mayClose,
  owes,
  type Sheet,
  type SheetChoice,
  type SheetSeat,
} from './sheet';

/** What can be done to a case: on the sheet, and to the real thing. Each gives what is to be said of it. */
interface Doing {
  onSheet(sheet: Sheet): string;
  really(world: ModelWorld, sheet: Sheet): Promise<string>;
}

type Step = fc.AsyncCommand<Sheet, ModelWorld>;

/** Does it, compares what was said, and then everything that can be read of the case. */
function step(name: string, doing: Doing): Step {
  return {
    check: () => true,
    toString: () => name,
    async run(sheet, world) {
      // The sheet as it was is what the presser sees.
      const before = structuredClone(sheet);
      const expected = doing.onSheet(sheet);
      const said = await doing.really(world, before);
      if (said !== expected && said !== DIED)
        throw new Error(`${name}: "${said}", and the sheet says "${expected}"`);
      forgetPending(sheet);
      await agree(sheet, world);
    },
  };
}

const DIED = 'died';

/** The same, by a process that dies once it has written: what was written stands, and nobody was told. */
function dyingly(doing: Doing): Doing {
  return {
    onSheet: doing.onSheet,
    really: async (world, sheet) => {
      let said = '';
      const died = await world.dying(async () => {
        said = await doing.really(world, sheet);
      });
      return died ? DIED : said;
    },
  };
}

const seatOf = (sheet: Sheet, who: string): SheetSeat => {
  const seat = sheet.seats.get(who);
  if (seat === undefined) throw new Error(`There is no ${who} on the sheet.`);
  return seat;
};

interface Press {
  who: string;
  choice: SheetChoice;
  comment: string;
  fresh: boolean;
}

function answer({ who, choice, comment: typed, fresh }: Press): Doing {
  const comment = choice === 'approve-with-comment' ? typed : '';
  return {
    onSheet(sheet) {
      const seat = seatOf(sheet, who);
      const isOld = fresh ? false : sheet.version > 1 || seat.n > 0;
      const onThis = fresh || sheet.version === 1;
      if (seat.out) return 'recused';
      const { answer: before } = seat;
      const isOwn = before !== null && (!before.recorded || before.confirmed);
      if (before !== null && isOwn && onThis && before.choice === choice && before.comment === comment)
        return 'repeated';
      if (isOver(sheet)) {
        if (sheet.status === 'withdrawn' || isOld) return 'ended';
        if (seat.late) return 'lateAgain';
        seat.late = true;
        return 'late';
      }
      if (isOld) return 'stale';
      if (choice === 'approve-with-comment' && comment === '') return 'commentMissing';
      give(seat, { choice, comment, recorded: false, confirmed: false });
      return 'recorded';
    },
    really: async ({ deps, id, actor, operation }, sheet) => {
      const card = fresh ? { version: sheet.version, seen: seatOf(sheet, who).n } : { version: 1, seen: 0 };
      const said = await castVote(
        deps,
        id,
        actor(who),
        { ...card, choice, comment },
        deps.clock.now(),
        operation(),
      );
      return said.kind === 'refused' ? said.why : said.kind;
    },
  };
}

function give(seat: SheetSeat, given: NonNullable<SheetSeat['answer']>): void {
  seat.n += 1;
  seat.given += 1;
  seat.answeredEver = true;
  seat.answer = given;
}

function record(who: string, choice: 'approve' | 'reject', note: string): Doing {
  return {
    onSheet(sheet) {
      const seat = seatOf(sheet, who);
      if (sheet.status !== 'open') return 'ended';
      if (seat.out) return 'recused';
      const { answer: before } = seat;
      const isOwn = before !== null && !before.recorded;
      if (isOwn && before.choice === choice) return 'recorded';
      if (isOver(sheet)) return 'ended';
      give(seat, { choice, comment: '', recorded: true, confirmed: false });
      return 'recorded';
    },
    really: async ({ deps, id, actor, operation }) => {
      const typed = {
        seatId: SeatId.parse(who),
        choice,
        by: 'phone',
        date: '',
        time: '',
        note,
        from: '',
      } as const;
      const own = { ...typed, note: `${note} ${operation()}` };
      const said = await recordAnswer(deps, id, actor('secretariat'), own, operation());
      return said.kind === 'refused' ? said.why : said.kind;
    },
  };
}

function confirm(who: string): Doing {
  return {
    onSheet(sheet) {
      const seat = seatOf(sheet, who);
      if (seat.out) return 'recused';
      if (seat.answer === null || !seat.answer.recorded) return 'stale';
      if (seat.answer.confirmed) return 'repeated';
      if (isOver(sheet)) return 'ended';
      seat.answer.confirmed = true;
      return 'confirmed';
    },
    really: async ({ deps, id, actor, operation }, sheet) => {
      const n = seatOf(sheet, who).n;
      const said = await confirmAnswer(deps, id, actor(who), n, deps.clock.now(), operation());
      return said.kind === 'refused' ? said.why : said.kind;
    },
  };
}

function recuse(who: string): Doing {
  return {
    onSheet(sheet) {
      const seat = seatOf(sheet, who);
      if (sheet.status !== 'open') return 'ended';
      if (seat.out) return 'already';
      if (isOver(sheet)) return 'ended';
      seat.out = true;
      seat.answer = null;
      return 'reported';
    },
    really: async ({ deps, id, actor, operation }) => {
      const said = await reportRecusal(deps, id, actor(who), { text: 'Måske inhabil.' }, operation());
      return said.kind === 'refused' ? said.why : said.kind;
    },
  };
}

function comment(who: string): Doing {
  return {
    onSheet: () => '',
    really: async ({ deps, id, actor, operation }) => {
      await saySomething(deps, id, actor(who), 'commented', 'En bemærkning.', operation());
      return '';
    },
  };
}

function extend(days: number): Doing {
  // Summer time throughout: 23.59 in Copenhagen is 21.59 in UTC.
  const later = ({ deadline }: Sheet) =>
    `${new Date(Date.parse(deadline) + days * 86_400_000).toISOString().slice(0, 10)}T21:59:59.999Z`;
  return {
    onSheet(sheet) {
      if (sheet.status !== 'open') return 'ended';
      if (later(sheet) <= sheet.now) return 'notLater';
      sheet.deadline = later(sheet);
      return 'extended';
    },
    really: async ({ deps, id, actor, operation }, sheet) => {
      const to = { date: later(sheet).slice(0, 10), time: '23:59', reason: 'Mere tid.' };
      const said = await moveDeadline(deps, id, actor('secretariat'), to, operation());
      return said.kind === 'refused' ? said.why : said.kind;
    },
  };
}

/** A wording nobody has answered is mended; one that somebody has answered gets a new version, and all answer anew. */
function amend(words: string): Doing {
  return {
    onSheet(sheet) {
      if (isOver(sheet)) return 'ended';
      const seats = [...sheet.seats.values()];
      if (!seats.some(({ answeredEver }) => answeredEver)) {
        for (const seat of seats) seat.n += 1;
        return 'corrected';
      }
      if (isTooSoon(sheet)) return 'tooSoon';
      sheet.version += 1;
      for (const seat of seats) seat.answer = null;
      return 'amended';
    },
    really: async ({ deps, id, actor, operation }) => {
      const by = actor('secretariat');
      const first = await prepareAmendment(deps, id, by, null, operation());
      if (first.kind === 'refused') return first.why;
      const question = `${words} ${operation()}`;
      const typed = { ...first.form, question, reason: 'Rettet.', deadline: 'runsOn' as const };
      const ready = await prepareAmendment(deps, id, by, typed, operation());
      if (ready.kind === 'refused') return ready.why;
      if (ready.would === null) return ready.faults.deadline ?? 'faults';
      const { fingerprint } = ready.would.round;
      const said = await sendNewVersion(
        deps,
        id,
        by,
        { version: ready.round.version, fingerprint },
        operation(),
      );
      return said.kind === 'refused' ? said.why : said.kind;
    },
  };
}

function end(how: 'close' | 'withdraw'): Doing {
  return {
    onSheet(sheet) {
      if (sheet.status !== 'open') return 'ended';
      sheet.status = how === 'close' ? 'closed' : 'withdrawn';
      return 'done';
    },
    really: async ({ deps, id, actor, operation }) => {
      const said = await endNow(deps, id, actor('secretariat'), { how, reason: 'Aftalt.' }, operation());
      return said.kind === 'refused' ? said.why : 'done';
    },
  };
}

const remind: Doing = {
  onSheet(sheet) {
    if (sheet.status !== 'open') return 'ended';
    // Who reminds after the deadline, and before the sweep has closed, reminds of nothing that is sent.
    const asked = [...sheet.seats.values()].filter((seat) => owes({ ...sheet, now: sheet.deadline }, seat));
    for (const { reminders } of asked.filter((seat) => !isRemindedLately(sheet, seat))) {
      reminders.asked += 1;
      reminders.pending += 1;
      reminders.at = sheet.now;
    }
    return asked.length === 0 ? 'nothingToDo' : 'reminded';
  },
  really: async ({ deps, id, actor, operation }) => {
    const said = await remindNow(deps, id, actor('secretariat'), undefined, operation());
    return said.kind === 'refused' ? said.why : said.kind;
  },
};

function wait(ms: number): Doing {
  return {
    onSheet(sheet) {
      sheet.now = new Date(Date.parse(sheet.now) + ms).toISOString();
      return '';
    },
    really: async (world) => {
      world.advance(ms);
      return '';
    },
  };
}

const look: Doing = {
  onSheet(sheet) {
    if (sheet.status === 'open' && mayClose(sheet)) sheet.status = 'closed';
    return '';
  },
  really: async ({ deps }) => {
    await sweep(deps);
    return '';
  },
};

function deliverOne(chance: number, times: number): Doing {
  return {
    onSheet: () => '',
    really: async (world) => {
      await world.deliverOne(chance, times);
      return '';
    },
  };
}

const deliverAll: Step = {
  check: () => true,
  toString: () => 'deliver all',
  async run(sheet, world) {
    forgetPending(sheet);
    const isQuiet = await world.deliverAll();
    for (const { reminders } of sheet.seats.values()) {
      if (isQuiet) reminders.certain += reminders.pending;
      reminders.pending = 0;
    }
    await agree(sheet, world);
  },
};

/** Everything that may happen to a case of these seats, by chance. */
export function commandsFor(seats: readonly string[]): fc.Arbitrary<Step>[] {
  const who = fc.constantFrom(...seats);
  const choice = fc.constantFrom<SheetChoice>(
    'approve',
    'approve',
    'approve-with-comment',
    'reject',
    'abstain',
  );
  const either = (name: string, dies: boolean, doing: Doing) =>
    dies ? step(`${name}, and die`, dyingly(doing)) : step(name, doing);
  const dies = fc.nat(4).map((n) => n === 0);
  const press = fc
    .record({
      who,
      choice,
      comment: fc.constantFrom('', 'Fint.', 'Husk økonomien.'),
      fresh: fc.nat(3).map(Boolean),
    })
    .chain((one) => dies.map((die) => either(`answer ${JSON.stringify(one)}`, die, answer(one))));
  const hours = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 5 }));
  return [
    press,
    press,
    press,
    press,
    fc
      .tuple(who, fc.constantFrom('approve' as const, 'reject' as const), dies)
      .map(([by, given, die]) =>
        either(`record ${given} of ${by}`, die, record(by, given, 'Sagt i telefonen')),
      ),
    fc.tuple(who, dies).map(([by, die]) => either(`confirm by ${by}`, die, confirm(by))),
    fc.tuple(who, dies).map(([by, die]) => either(`recuse ${by}`, die, recuse(by))),
    fc.tuple(who, dies).map(([by, die]) => either(`comment of ${by}`, die, comment(by))),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), dies)
      .map(([days, die]) => either(`extend by ${days}`, die, extend(days))),
    fc.constant(step('amend', amend('Kan du godkende det ændrede?'))),
    fc
      .tuple(fc.nat(5), fc.constantFrom('close' as const, 'withdraw' as const), dies)
      .map(([rarely, how, die]) => (rarely > 0 ? step('look', look) : either(how, die, end(how)))),
    dies.map((die) => either('remind', die, remind)),
    hours.map((n) => step(`wait ${n} hours`, wait(n * 3_600_000))),
    fc.constant(step('wait two minutes', wait(120_000))),
    dies.map((die) => either('look', die, look)),
    fc
      .tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(1, 2), dies)
      .map(([chance, times, die]) => either(`deliver one ${times} times`, die, deliverOne(chance, times))),
    fc.constant(deliverAll),
    fc.constant(deliverAll),
  ];
}
