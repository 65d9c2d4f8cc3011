import { nextItemText } from '../../cards/agenda/nextItemText';
import { AgendaItem, Meeting } from '../../domain/agenda/meeting';
import { laterBy } from '../../domain/calendar/localMoment';
import { type RoundId, SeatId } from '../../domain/ids';
import type { Ruling } from '../../domain/round/correction';
import { draftMinutes } from '../../workflows/draftMinutes';
import { keepMeeting } from '../../workflows/keepMeeting';
import { nextAgenda } from '../../workflows/nextAgenda';
import { recordAnswer } from '../../workflows/recordAnswer';
import { ruleCorrection } from '../../workflows/ruleCorrection';
import { saveDraft } from '../../workflows/saveDraft';
import { startCase } from '../../workflows/startCase';
import { aRecorded } from '../support/builders';
import { minutesText } from '../support/paperTexts';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const meeting = Meeting.parse({
  id: '2025-1',
  kind: 'minutes',
  seq: 1,
  year: 2025,
  date: '2025-05-07',
  virtual: true,
  attendance: { board: [], secretariat: [], others: [] },
  items: [
    AgendaItem.parse({ number: { seq: 1, year: 2025 }, title: 'Velkomst', type: null, outcome: 'notStated' }),
  ],
});
const words = (date: string | null) => ({
  title: `Referat ${date ?? ''}`.trim(),
  question: 'Kan du godkende?',
});
const accepted: Ruling = { kind: 'accepted', answer: 1 };
const rejected: Ruling = { kind: 'rejected', answer: 1, reason: 'Mødet besluttede det.' };

async function withMinutes(unseen: string[] = []): Promise<Desk> {
  const desk = await aDesk({ unseen });
  const record = { boardId: desk.board.id, meeting, status: 'sentOut' as const, importedAt: desk.now() };
  await desk.deps.meetings.save(record, null);
  return desk;
}

const draftIt = (desk: Desk, who = 'secretariat-1', meetingId: string | null = null) =>
  draftMinutes(desk.deps, desk.board.id, desk.actor(who), meetingId, words, desk.operation());

/** The kept minutes, sent out for approval by the secretariat, every card delivered. */
async function sent(desk: Desk): Promise<RoundId> {
  const draft = mustDo(await draftIt(desk));
  if (draft.kind !== 'draft') throw new Error(draft.kind);
  const started = await startCase(desk.deps, draft.roundId, desk.actor('secretariat-1'), desk.operation());
  expect(started.kind).toBe('started');
  await desk.drain();
  return draft.roundId;
}

async function rule(desk: Desk, id: RoundId, seat: string, ruling: Ruling, who = 'secretariat-1') {
  const seatId = SeatId.parse(seat);
  const ruled = await ruleCorrection(desk.deps, id, desk.actor(who), { seatId, ruling }, desk.operation());
  await desk.drain();
  return ruled;
}

async function toTheEnd(desk: Desk, id: RoundId) {
  const { deadline } = await desk.sent(id);
  await desk.until(laterBy(deadline.at, 3 * 24 * 60 * 60 * 1000));
  const round = await desk.round(id);
  if (round.status !== 'closed') throw new Error(round.status);
  return round;
}
const kept = async (desk: Desk) => (await desk.deps.meetings.read(desk.board.id, '2025-1'))?.value;
const voters = (desk: Desk) => desk.board.seats.filter(({ vote }) => vote).map(({ id }) => id as string);

describe('given minutes kept here', () => {
  it('when they are sent for approval, then the form knows the meeting and its own deadline', async () => {
    const desk = await withMinutes();
    const draft = mustDo(await draftIt(desk));
    expect(draft).toMatchObject({
      kind: 'draft',
      form: {
        kind: 'minutes',
        minutesOf: { meetingId: '2025-1', date: '2025-05-07' },
        title: 'Referat 2025-05-07',
        workingDays: '7',
      },
    });
    if (draft.kind !== 'draft') return;
    // What a form brings back says nothing of the kind: that stays as it was opened.
    const { kind: _kind, minutesOf: _minutesOf, files: _files, item: _item, ...typed } = draft.form;
    const saved = await saveDraft(
      desk.deps,
      draft.roundId,
      desk.actor('secretariat-1'),
      typed,
      desk.operation(),
    );
    expect(saved).toMatchObject({ form: { kind: 'minutes' }, ready: { kind: 'minutes' } });
  });

  it('when a member or a stranger asks, then nothing is opened', async () => {
    const desk = await withMinutes();
    const [, , member = ''] = voters(desk);
    expect(await draftIt(desk, member)).toEqual({ kind: 'refused', why: 'notYours' });
    expect(await draftIt(desk, 'stranger')).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await draftIt(desk, 'secretariat-1', '2099-9')).toEqual({ kind: 'refused', why: 'notFound' });
  });

  it('when they are out already, then it is that case and no second one', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    expect(await draftIt(desk)).toEqual({ kind: 'underway', roundId: id });
  });

  it('when no minutes are kept, then the form is for the secretariat to fill in', async () => {
    const desk = await aDesk();
    expect(await draftIt(desk)).toMatchObject({
      kind: 'draft',
      form: { kind: 'minutes', minutesOf: null, title: 'Referat' },
    });
  });
});

describe('given minutes out for approval', () => {
  it('when nobody says anything, then they are tacitly approved, and the meeting says so', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const round = await toTheEnd(desk, id);
    expect(round.ending).toMatchObject({ verdict: { outcome: 'tacitlyApproved' } });
    expect(round.decision).toBe('2025-1');
    expect((await kept(desk))?.approved).toMatchObject({ roundId: id, decision: '2025-1', corrected: false });
    const [entry] = await desk.deps.register.list(desk.board.id);
    expect(entry).toMatchObject({ minutesOf: { meetingId: '2025-1', date: '2025-05-07' } });
    expect(await draftIt(desk)).toMatchObject({
      kind: 'approved',
      record: { approved: { decision: '2025-1' } },
    });
  });

  it('when an old card answers what minutes have no answer for, then nothing is recorded', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [who = ''] = voters(desk);
    const voted = await desk.press(id, who, 'reject');
    expect(voted.kind).toBe('notOffered');
    expect((await desk.seat(id, who)).answer).toBeNull();
    const recorded = await recordAnswer(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      aRecorded(SeatId.parse(who), 'abstain'),
      desk.operation(),
    );
    expect(recorded).toEqual({ kind: 'refused', why: 'notOffered' });
  });

  it('when a member has corrections, then the secretariat hears of them once, and the chairs are left in peace', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [chair = '', , who = ''] = voters(desk);
    await desk.answer(id, who, 'correct', 'Ret pkt. 6.');
    const heard = (whom: string) =>
      desk.messenger.sentTo(whom).filter((notice) => notice.kind === 'news' && notice.news === 'corrections');
    expect(heard('secretariat-1')).toHaveLength(1);
    expect(heard(chair)).toHaveLength(0);
  });

  it('when they are accepted, then the member hears so and the minutes are approved with corrections', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [, , who = ''] = voters(desk);
    await desk.answer(id, who, 'correct', 'Ret pkt. 6.');
    expect(await rule(desk, id, who, accepted)).toEqual({ kind: 'ruled', ruling: 'accepted' });
    expect(desk.messenger.sentTo(who).at(-1)).toMatchObject({
      kind: 'case',
      lead: 'ruling',
      view: { mine: { correction: { state: 'accepted' } } },
    });
    const [event] = await desk.events(id, 'correctionRuled');
    expect(event).toMatchObject({
      by: { kind: 'secretariat', identity: desk.actor('secretariat-1').identity },
      happening: { stream: who, ruling: accepted },
    });
    const round = await toTheEnd(desk, id);
    expect(round.ending).toMatchObject({ verdict: { outcome: 'tacitlyApproved' } });
    expect((await kept(desk))?.approved?.corrected).toBe(true);
  });

  it('when a ruling is pressed twice, then it is made once', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [, , who = ''] = voters(desk);
    await desk.answer(id, who, 'correct', 'Ret pkt. 6.');
    await rule(desk, id, who, accepted);
    expect(await rule(desk, id, who, accepted)).toEqual({ kind: 'ruled', ruling: 'accepted' });
    expect(await desk.events(id, 'correctionRuled')).toHaveLength(1);
  });

  it('when they are rejected and upheld, then the minutes go to the next meeting with draft and corrections', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [, , who = ''] = voters(desk);
    await desk.answer(id, who, 'correct', 'Ret pkt. 6.');
    expect(await rule(desk, id, who, { ...rejected, reason: '  ' })).toEqual({
      kind: 'refused',
      why: 'reasonMissing',
    });
    await rule(desk, id, who, rejected);
    const round = await toTheEnd(desk, id);
    expect(round.ending).toMatchObject({ verdict: { outcome: 'toMeeting', reason: 'correctionsUnsettled' } });
    expect(round.decision).toBeNull();
    expect((await kept(desk))?.approved).toBeUndefined();
    const { body } = await desk.seat(id, who);
    const next = await nextAgenda(desk.deps, desk.board.id, desk.actor('secretariat-1'));
    if (next.kind === 'refused') throw new Error(next.why);
    expect(next.items).toMatchObject([{ about: 'decision', cases: [{ item: { id } }] }]);
    const shown = next.items
      .flatMap((item) => nextItemText(item, 'da').sections)
      .flatMap(({ paragraphs }) => paragraphs);
    expect(shown).toContain(`${body} har rettelser: ”Ret pkt. 6.”`);
  });

  it('when they contradict each other, then both members hear so', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [, , one = '', other = ''] = voters(desk);
    await desk.answer(id, one, 'correct', '92,9.');
    await desk.answer(id, other, 'correct', '93,2.');
    await rule(desk, id, one, { kind: 'contradicts', answer: 1, other: SeatId.parse(other) });
    for (const who of [one, other])
      expect(desk.messenger.sentTo(who).at(-1)).toMatchObject({
        lead: 'ruling',
        view: { mine: { correction: { state: 'contradicting' } } },
      });
    expect(await rule(desk, id, one, { kind: 'contradicts', answer: 1, other: SeatId.parse(one) })).toEqual({
      kind: 'refused',
      why: 'otherMissing',
    });
  });

  it('when the member has changed the answer, then the old corrections are ruled on no more', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [, , who = ''] = voters(desk);
    await desk.answer(id, who, 'correct', 'Ret pkt. 6.');
    await desk.answer(id, who, 'approve');
    expect(await rule(desk, id, who, accepted)).toEqual({ kind: 'refused', why: 'correctionChanged' });
  });

  it('when somebody else than the secretariat rules, then nothing happens', async () => {
    const desk = await withMinutes();
    const id = await sent(desk);
    const [chair = '', , who = ''] = voters(desk);
    await desk.answer(id, who, 'correct', 'Ret pkt. 6.');
    expect(await rule(desk, id, who, accepted, chair)).toEqual({ kind: 'refused', why: 'notYours' });
    expect(await rule(desk, id, who, accepted, who)).toEqual({ kind: 'refused', why: 'notYours' });
    expect(await rule(desk, id, who, accepted, 'stranger')).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await desk.events(id, 'correctionRuled')).toEqual([]);
  });

  it('when the case was never delivered to a silent member, then it is not approved by that silence', async () => {
    const desk = await withMinutes(['region-ost']);
    const id = await sent(desk);
    expect((await desk.seat(id, 'region-ost')).reached).toBe(false);
    expect((await desk.seat(id, 'centret')).reached).toBe(true);
    const round = await toTheEnd(desk, id);
    expect(round.ending).toMatchObject({ verdict: { outcome: 'noDecision', reason: 'silentNotReached' } });
    // No number, and they are to be approved at the meeting.
    expect(await desk.deps.register.list(desk.board.id)).toMatchObject([{ roundId: id, number: null }]);
    expect(await desk.deps.meetings.carried(desk.board.id)).toMatchObject([
      { value: { kind: 'decision', roundId: id, decision: null } },
    ]);
  });
});

it('reading the minutes again does not forget that they are approved', async () => {
  const desk = await aDesk();
  const read = () => keepMeeting(desk.deps, desk.board.id, minutesText);
  const first = await read();
  if (first.kind !== 'kept') throw new Error(first.kind);
  await sent(desk).then((id) => toTheEnd(desk, id));
  const again = await read();
  if (again.kind !== 'kept') throw new Error(again.kind);
  expect(again.record.approved?.decision).toBe('2025-1');
});
