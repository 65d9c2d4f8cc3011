import { laterBy } from '../../domain/calendar/localMoment';
import { type RoundId, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { answerNumber } from '../../domain/round/seat';
import { addPaper } from '../../workflows/addPaper';
import { answerQuestion } from '../../workflows/answerQuestion';
import { decideRecusal } from '../../workflows/decideRecusal';
import { keepAnswerMail } from '../../workflows/keepAnswerMail';
import { markRemark } from '../../workflows/markRemark';
import { moveDeadline } from '../../workflows/moveDeadline';
import { prepareAmendment } from '../../workflows/prepareAmendment';
import { recordAnswer } from '../../workflows/recordAnswer';
import { reportRecusal } from '../../workflows/reportRecusal';
import { saySomething } from '../../workflows/saySomething';
import { sendNewVersion } from '../../workflows/sendNewVersion';
import { startCase } from '../../workflows/startCase';
import { aBoard, aRecorded, aSeat, rulesWith } from './builders';
import { aDesk, type Desk, mustDo } from './useCases';

/** Every body, person and paper here is invented. */
export const eventfulBoard = () =>
  aBoard({
    seats: [
      ...aBoard().seats.map((seat) =>
        seat.id === 'region-ost' ? { ...seat, substitute: aSeat(71).person } : seat,
      ),
      aSeat(8, { id: SeatId.parse('kommunerne'), body: 'Kommunernes Ærø- og Østersøforening' }),
    ],
    rulesOfProcedure: rulesWith({
      majority: { kind: 'simple' },
      substitutes: 'allowed',
      silence: 'notCounted',
    }),
  });

export const wheelPaper = new TextEncoder().encode('Årshjul 2025, første udgave\n');
export const budgetPaper = new TextEncoder().encode('Budget 2025, rettet udgave\n');
export const answerMail = new TextEncoder().encode('Subject: Svar\r\n\r\nVi godkender.\r\n');

/**
 * A case in which most of what can happen does: papers, two versions, an extension, a question, a member who is
 * disqualified, answers changed, recorded, disputed by nobody, rejected and late, remarks marked, and a decision at the end.
 */
export async function eventfulCase(desk: Desk): Promise<RoundId> {
  const { deps } = desk;
  const secretary = desk.actor('secretariat-1');
  const seat = (id: string) => SeatId.parse(id);
  const drop = (id: RoundId, name: string, bytes: Uint8Array) =>
    addPaper(
      deps,
      id,
      secretary,
      { name, contentType: 'application/pdf', bytes, url: null },
      desk.operation(),
    );

  const answerNow = async (who: string, choice: Choice, comment = '') => {
    const seen = answerNumber(await desk.seat(id, who));
    const { version } = await desk.sent(id);
    await desk.press(id, who, choice, { seen, version, comment });
    await desk.drain();
  };

  const id = await desk.draft({
    title: 'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
    question: 'Det indstilles, at bestyrelsen godkender opdateret årshjul og budget.',
    text: 'Ændret efter mødet: afsnit 2 om økonomi.\n\n- Sikker drift er hovedopgaven i 2. halvår.',
    links: 'Baggrund | https://bestyrelse.example/baggrund',
    heard: 'Fagligt råd | 2025-05-14 | Rådet kan tiltræde årshjulet',
  });
  mustDo(await drop(id, 'Årshjul 2025.pdf', wheelPaper));
  mustDo(await startCase(deps, id, secretary, desk.operation()));
  await desk.drain();
  await desk.answer(id, 'ministeriet', 'approve');
  await desk.answer(id, 'region-vest', 'approve-with-comment', 'Husk en note om økonomien.');
  await desk.answer(id, 'region-vest', 'approve');
  mustDo(
    await saySomething(
      deps,
      id,
      desk.actor('foreningen'),
      'asked',
      'Gælder budgettet hele året?',
      desk.operation(),
    ),
  );
  await desk.drain();
  const [asked] = await desk.events(id, 'asked');
  const answered = { seatId: seat('foreningen'), asked: asked?.n ?? 0, answer: 'Ja, hele 2025.' };
  mustDo(await answerQuestion(deps, id, secretary, answered, desk.operation()));

  const opened = mustDo(await prepareAmendment(deps, id, secretary, null, desk.operation()));
  mustDo(await drop(id, 'Budget 2025.pdf', budgetPaper));
  const { title, text, links, heard, files, deadline } = opened.form;
  const typed = {
    title,
    text,
    links,
    heard,
    deadline,
    question: 'Kan bestyrelsen godkende det rettede budget?',
  };
  const prepared = mustDo(
    await prepareAmendment(
      deps,
      id,
      secretary,
      {
        ...typed,
        kept: [
          ...files.map((paper) => (paper.kind === 'file' ? paper.id : '')),
          ...(await filesNow(desk, id)),
        ],
        reason: 'Tabel 2 er regnet om.',
        replaces: opened.form.replaces,
      },
      desk.operation(),
    ),
  );
  const { version } = prepared.round;
  const fingerprint = prepared.would?.round.fingerprint ?? '';
  mustDo(await sendNewVersion(deps, id, secretary, { version, fingerprint }, desk.operation()));
  await desk.drain();

  mustDo(
    await reportRecusal(
      deps,
      id,
      desk.actor('centret'),
      { text: 'Min bror er leverandør.' },
      desk.operation(),
    ),
  );
  const { recusal } = await desk.seat(id, 'centret');
  const reported = { seatId: seat('centret'), reported: recusal?.event ?? 0 };
  mustDo(
    await decideRecusal(
      deps,
      id,
      desk.actor('ministeriet'),
      { ...reported, outcome: 'disqualified', ground: 2, how: '' },
      desk.operation(),
    ),
  );
  const moved = { date: '2025-06-04', time: '12:00', reason: 'Pinse.' };
  mustDo(await moveDeadline(deps, id, secretary, moved, desk.operation()));
  await desk.drain();

  await answerNow('ministeriet', 'approve');
  await answerNow('region-vest', 'approve-with-comment', 'Godkendt; vi ser gerne en note om økonomien.');
  await answerNow('kommunerne', 'reject', 'Vi finder, at budgettet er for højt.');
  mustDo(
    await recordAnswer(
      deps,
      id,
      secretary,
      { ...aRecorded(seat('foreningen'), 'approve'), by: 'email' },
      desk.operation(),
    ),
  );
  const mail = { name: 'Svar.eml', contentType: 'message/rfc822', bytes: answerMail, url: null };
  const wanted = { roundId: id, seatId: seat('foreningen'), answer: 1, at: desk.now() };
  mustDo(await keepAnswerMail(deps, wanted, secretary, mail, desk.operation()));
  const [said] = (await desk.events(id, 'answered')).filter(
    ({ happening }) => happening.kind === 'answered' && happening.comment.startsWith('Godkendt;'),
  );
  const remark = { seatId: seat('region-vest'), said: said?.n ?? 0 };
  mustDo(
    await markRemark(deps, id, secretary, { ...remark, mark: { kind: 'forMinutes' } }, desk.operation()),
  );
  await desk.until('2025-06-05T12:00:00.000Z');
  await answerNow('region-ost', 'approve');
  return id;
}

async function filesNow(desk: Desk, id: RoundId): Promise<string[]> {
  const round = await desk.sent(id);
  return (round.amending?.files ?? []).flatMap((paper) => (paper.kind === 'file' ? [paper.id] : []));
}

/** A desk on which that case has been decided: Beslutning 2025-1. */
export async function eventfulDesk(): Promise<{ desk: Desk; id: RoundId }> {
  let reads = 0;
  const desk = await aDesk({
    board: eventfulBoard(),
    // No two looks at the clock are the same, as on a real machine.
    over: (deps) => ({
      ...deps,
      clock: { now: () => laterBy(deps.clock.now(), (reads++ % 400) + 1) },
    }),
  });
  return { desk, id: await eventfulCase(desk) };
}
