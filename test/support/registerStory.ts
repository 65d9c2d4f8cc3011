import type { Board } from '../../domain/board/board';
import { RulesThroughTime } from '../../domain/board/rules';
import { laterBy } from '../../domain/calendar/localMoment';
import { BoardId, type RoundId, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import type { CaseForm } from '../../domain/round/form';
import { answerQuestion } from '../../workflows/answerQuestion';
import { confirmOutcome } from '../../workflows/confirmOutcome';
import { decideRecusal } from '../../workflows/decideRecusal';
import { draftMinutes } from '../../workflows/draftMinutes';
import { endNow } from '../../workflows/endNow';
import { handOverCase } from '../../workflows/handOverCase';
import { markRemark } from '../../workflows/markRemark';
import { moveDeadline } from '../../workflows/moveDeadline';
import { prepareAmendment } from '../../workflows/prepareAmendment';
import { recordAnswer } from '../../workflows/recordAnswer';
import { recordJournal } from '../../workflows/recordJournal';
import { remindNow } from '../../workflows/remindNow';
import { reportRecusal, takeBackRecusal } from '../../workflows/reportRecusal';
import { ruleCorrection } from '../../workflows/ruleCorrection';
import { saySomething } from '../../workflows/saySomething';
import { sendNewVersion } from '../../workflows/sendNewVersion';
import { confirmAnswer, disputeAnswer } from '../../workflows/settleRecorded';
import { startCase } from '../../workflows/startCase';
import { takeBackCase } from '../../workflows/takeBackCase';
import { upholdAnswer } from '../../workflows/upholdAnswer';
import { voidDecision } from '../../workflows/voidDecision';
import { aBoard, aMeeting, anIdentity, aRecorded, aSeat } from './builders';
import { type Desk, mustDo } from './useCases';

const DAY = 24 * 60 * 60 * 1000;
const source = '§ 7';

/** The board of the story: from June the chairs confirm what was decided, and every ending gets a number. */
export function storyBoard(): Board {
  const { seats } = aBoard();
  const rules = {
    minutesPeriod: { value: { kind: 'workingDays', n: 7 }, source },
    substitutes: { value: 'allowed', source },
    onBehalf: { value: 'whenConfirmed', source },
  };
  const later = {
    confirmation: { value: 'bothChairs', source },
    numbered: { value: 'everyEnding', source },
  };
  return aBoard({
    id: BoardId.parse('eksempelgruppen'),
    seats: seats.map((seat) =>
      seat.id === 'centret'
        ? { ...seat, substitute: { ...aSeat(44).person, name: 'Åse Opdigtet', identities: [anIdentity(44)] } }
        : seat,
    ),
    rulesOfProcedure: RulesThroughTime.parse([
      { from: '2025-01-01', decision: 'Pkt. 1/25, mødet den 8. januar 2025', rules },
      { from: '2025-06-10', decision: 'Pkt. 9/25, mødet den 3. juni 2025', rules: { ...rules, ...later } },
    ]),
  });
}

type Answers = Partial<
  Record<'ministeriet' | 'region-vest' | 'region-ost' | 'centret' | 'foreningen', Choice>
>;
const all = (choice: Choice): Answers => ({
  ministeriet: choice,
  'region-vest': choice,
  'region-ost': choice,
  centret: choice,
  foreningen: choice,
});

/**
 * Cases of every procedure, run by the workflows themselves until each is in the register: in May those without
 * confirmation, in June those with. Gives the case of each, by what it shows.
 */
export async function tellRegisterStory(desk: Desk): Promise<Record<string, RoundId>> {
  const { deps } = desk;
  const clerk = desk.actor('secretariat-1');
  const seat = (id: string) => SeatId.parse(id);
  const op = () => desk.operation();
  const begin = async (title: string, answers: Answers, form: Partial<CaseForm> = {}) => {
    const id = await desk.start({ title, ...form });
    for (const [who, choice] of Object.entries(answers))
      await desk.answer(
        id,
        who,
        choice,
        choice === 'approve-with-comment' ? 'Husk afsnit 2 om økonomi.' : '',
      );
    return id;
  };
  const simple = { majority: 'simple' };

  const quorum = await begin('For få svar', { ministeriet: 'approve' });
  const tie = await begin(
    'Stemmelighed',
    { ...all('approve'), 'region-ost': 'reject', centret: 'reject', foreningen: 'abstain' },
    simple,
  );
  const demand = await begin('Ønske om møde', { ...all('approve'), foreningen: 'request-meeting' });

  const majority = await begin(
    'Årshjul og budget',
    {
      ministeriet: 'approve',
      'region-vest': 'approve-with-comment',
      'region-ost': 'reject',
      centret: 'abstain',
    },
    simple,
  );
  await saySomething(deps, majority, desk.actor('universitetet'), 'commented', 'Vi støtter det.', op());
  await saySomething(deps, majority, desk.actor('centret'), 'asked', 'Hvem betaler?', op());
  await saySomething(
    deps,
    majority,
    desk.actor('centret'),
    'paperUnreadable',
    'Bilag 1 kan ikke åbnes.',
    op(),
  );
  const asked = (await desk.events(majority, 'asked'))[0]?.n ?? 0;
  const answered = { seatId: seat('centret'), asked, answer: 'Det gør regionerne.' };
  await answerQuestion(deps, majority, clerk, answered, op());
  await remindNow(deps, majority, clerk, undefined, op());
  const said = (await desk.events(majority, 'commented'))[0]?.n ?? 1;
  const marked = { seatId: seat('universitetet'), said, mark: { kind: 'forMinutes' } } as const;
  await markRemark(deps, majority, clerk, marked, op());

  const recusal = await begin('Habilitet', {});
  for (const who of ['foreningen', 'centret'])
    await reportRecusal(deps, recusal, desk.actor(who), { text: 'Min bror er ansat der.' }, op());
  await takeBackRecusal(deps, recusal, desk.actor('centret'), undefined, op());
  const reported = (await desk.seat(recusal, 'foreningen')).recusal?.event ?? 0;
  const out = { seatId: seat('foreningen'), reported, how: '', outcome: 'disqualified', ground: 2 } as const;
  await decideRecusal(deps, recusal, desk.actor('ministeriet'), out, op());
  for (const who of ['ministeriet', 'region-vest', 'centret']) await desk.answer(recusal, who, 'approve');

  const substitute = await begin('Stedfortræder', { ministeriet: 'approve', 'region-vest': 'approve' });
  for (const step of [handOverCase, takeBackCase, handOverCase])
    await step(deps, substitute, desk.actor('centret'), undefined, op());
  await desk.drain();
  await desk.press(substitute, 'centret-substitute', 'approve');

  const onBehalf = await begin('På vegne af andre', { ministeriet: 'approve', 'region-vest': 'approve' });
  for (const who of ['region-ost', 'centret', 'foreningen'])
    mustDo(await recordAnswer(deps, onBehalf, clerk, aRecorded(seat(who), 'approve'), op()));
  await confirmAnswer(deps, onBehalf, desk.actor('region-ost'), 1, desk.now(), op());
  await disputeAnswer(deps, onBehalf, desk.actor('centret'), 1, desk.now(), op());

  const versions = await begin('Ny version', all('approve'));
  await moveDeadline(
    deps,
    versions,
    clerk,
    { date: '2025-05-30', time: '12:00', reason: 'Helligdag.' },
    op(),
  );
  const rewrite = async (id: RoundId, text: string) => {
    const opened = mustDo(await prepareAmendment(deps, id, clerk, null, op()));
    const typed = { ...opened.form, text, reason: 'Tabel 2 er rettet.', deadline: 'runsOn' as const };
    const kept = mustDo(await prepareAmendment(deps, id, clerk, typed, op()));
    const fingerprint = kept.would?.round.fingerprint ?? '';
    mustDo(await sendNewVersion(deps, id, clerk, { version: kept.round.version, fingerprint }, op()));
    await desk.drain();
  };
  await rewrite(versions, 'Budgettet er 12,5 mio. kr.');
  const seen = { version: 2, seen: 1 };
  for (const who of ['ministeriet', 'region-vest'])
    mustDo(await upholdAnswer(deps, versions, desk.actor(who), seen, desk.now(), op()));
  await desk.press(versions, 'centret', 'approve', seen);
  const corrected = await begin('Rettet', {});
  await rewrite(corrected, 'En slåfejl er rettet.');
  for (const who of ['ministeriet', 'region-vest', 'centret'])
    await desk.press(corrected, who, 'approve', { seen: (await desk.seat(corrected, who)).floor });

  const withdrawn = await begin('Trukket', { ministeriet: 'approve' });
  await endNow(deps, withdrawn, clerk, { how: 'withdraw', reason: 'Bilaget var forkert.' }, op());
  const toMeeting = await begin('På møde', { ministeriet: 'approve' });
  await endNow(deps, toMeeting, clerk, { how: 'toMeeting', reason: 'Det skal drøftes.' }, op());
  const early = await begin('Afsluttet før tid', all('reject'));
  await endNow(deps, early, clerk, { how: 'close', reason: 'Alle har svaret.' }, op());

  const meeting = aMeeting({ kind: 'minutes' });
  await deps.meetings.save(
    { boardId: desk.board.id, meeting, status: 'sentOut', importedAt: desk.now() },
    null,
  );
  const words = (date: string | null) => ({ title: `Referat ${date ?? ''}`, question: 'Kan du godkende?' });
  const drafted = mustDo(await draftMinutes(deps, desk.board.id, clerk, null, words, op()));
  if (drafted.kind !== 'draft') throw new Error(drafted.kind);
  const minutes = drafted.roundId;
  await startCase(deps, minutes, clerk, op());
  await desk.drain();
  await desk.answer(minutes, 'region-vest', 'correct', 'Pkt. 1: vi var til stede.');
  const ruling = { seatId: seat('region-vest'), ruling: { kind: 'accepted', answer: 1 } } as const;
  mustDo(await ruleCorrection(deps, minutes, clerk, ruling, op()));
  await desk.drain();

  await desk.until('2025-05-28T22:00:10.000Z');
  // Within the half minute between the deadline and the sealing.
  await desk.press(majority, 'foreningen', 'reject');
  await desk.until('2025-06-10T08:00:00.000Z');
  const { version } = await desk.sent(majority);
  await desk.press(majority, 'centret', 'approve', { version, seen: 1 });

  const confirmed = await begin('Bekræftet', all('approve'), { replaces: ['2025-1'] });
  const refused = await begin('Ikke bekræftet', all('approve'));
  const voided = await begin('Annulleret', all('approve'));
  for (const id of [confirmed, refused, voided])
    await endNow(deps, id, clerk, { how: 'close', reason: 'Alle har svaret.' }, op());
  await desk.drain();
  for (const who of ['ministeriet', 'region-vest'])
    for (const id of [confirmed, voided])
      mustDo(await confirmOutcome(deps, id, desk.actor(who), { outcome: 'confirmed' }, op()));
  const no = { outcome: 'refused', reason: 'Tallene i tabel 2 er forkerte.' } as const;
  mustDo(await confirmOutcome(deps, refused, desk.actor('ministeriet'), no, op()));
  await desk.until(laterBy(desk.now(), DAY));
  mustDo(await voidDecision(deps, voided, desk.actor('ministeriet'), 'Udsendt ved en fejl.', op()));
  const receipt = { caseNo: '2025-1234', docNo: '567890', date: '2025-06-11' };
  mustDo(await recordJournal(deps, majority, clerk, receipt, op()));
  await desk.until(laterBy(desk.now(), DAY));
  return {
    quorum,
    tie,
    demand,
    majority,
    recusal,
    substitute,
    onBehalf,
    versions,
    corrected,
    withdrawn,
    toMeeting,
    early,
    minutes,
    confirmed,
    refused,
    voided,
  };
}
