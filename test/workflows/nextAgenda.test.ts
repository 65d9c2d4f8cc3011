import { nextItemText, plainLines } from '../../cards/agenda/nextItemText';
import { type RoundId, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { draftCase } from '../../workflows/draftCase';
import { endNow } from '../../workflows/endNow';
import { keepMeeting } from '../../workflows/keepMeeting';
import { markRemark } from '../../workflows/markRemark';
import { agendaItemsFor, nextAgenda } from '../../workflows/nextAgenda';
import { saveDraft } from '../../workflows/saveDraft';
import { startCase } from '../../workflows/startCase';
import { takeOffAgenda } from '../../workflows/takeOffAgenda';
import { aMeeting, anAgendaItem } from '../support/builders';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];

/** A case that all answered, closed by the secretariat. */
async function ended(desk: Desk, title: string, by: Record<string, [Choice, string]> = {}): Promise<RoundId> {
  const id = await desk.start({ title });
  for (const who of voters) await desk.answer(id, who, ...(by[who] ?? (['approve', ''] as const)));
  if ((await desk.round(id)).status === 'open')
    await endNow(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { how: 'close', reason: 'Aftalt.' },
      desk.operation(),
    );
  await desk.drain();
  return id;
}

const next = async (desk: Desk, who = 'secretariat-1') =>
  mustDo(await nextAgenda(desk.deps, desk.board.id, desk.actor(who))).items;
const headings = async (desk: Desk, who = 'secretariat-1') =>
  (await next(desk, who)).map((item) => nextItemText(item, 'da').heading);
const texts = async (desk: Desk, who = 'secretariat-1') =>
  (await next(desk, who)).flatMap((item) => plainLines(nextItemText(item, 'da'))).join('\n');
const takeOff = (desk: Desk, items: string[], { who = 'secretariat-1', back = false } = {}) =>
  takeOffAgenda(desk.deps, desk.board.id, desk.actor(who), { items, back });

const meeting = (seq: number, title: string) =>
  aMeeting({ items: [anAgendaItem({ number: { seq, year: 2025 }, title, presenter: 'Asta Opdigtet' })] });
const save = (desk: Desk, seq: number, title: string) =>
  desk.deps.meetings.save(
    { boardId: desk.board.id, meeting: meeting(seq, title), status: 'sentOut', importedAt: desk.now() },
    null,
  );

describe('the list', () => {
  test('given a demand for a meeting, then it is an item with number, presenter, recommendation, who asked, and why', async () => {
    const desk = await aDesk();
    await save(desk, 8, 'Årshjul');
    const secretary = desk.actor('secretariat-1');
    const item = { meetingId: '2025-1', seq: 8, year: 2025 };
    const start = { title: 'Årshjul og budget', question: 'Kan du godkende?', item };
    const draft = mustDo(await draftCase(desk.deps, desk.board.id, secretary, start, desk.operation()));
    const id = draft.roundId;
    const form = { ...draft.form, links: 'Notat | https://a.example/notat' };
    await saveDraft(desk.deps, id, secretary, form, desk.operation());
    expect((await startCase(desk.deps, id, secretary, desk.operation())).kind).toBe('started');
    await desk.drain();
    await desk.answer(id, 'centret', 'request-meeting', 'Tallene bør drøftes.');
    await desk.answer(id, 'region-ost', 'approve-with-comment', 'Husk 2026.');
    await endNow(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { how: 'toMeeting', reason: 'Den drøftes.' },
      desk.operation(),
    );
    await desk.drain();
    await markRemark(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { seatId: SeatId.parse('region-ost'), said: 2, mark: { kind: 'forMinutes' } },
      desk.operation(),
    );
    expect((await texts(desk)).split('\n')).toEqual([
      'Pkt. 9/25 Årshjul og budget (B) v/Asta Opdigtet',
      '',
      'Indstilling',
      'Kan du godkende?',
      '',
      'Sagsfremstilling',
      'Sagen blev sendt ud i skriftlig procedure den 19. maj 2025 og afsluttet den 19. maj 2025 uden beslutning.',
      'Den blev taget til behandling på møde. Begrundelse: Den drøftes.',
      'Eksempelcentret ønskede behandling på møde: ”Tallene bør drøftes.”',
      'Region Øst bemærkede: ”Husk 2026.”',
      '',
      'Bilag',
      'Notat',
    ]);
  });

  test('given cases that were approved and one that was not, then each outcome is one item with its decisions', async () => {
    const desk = await aDesk();
    await ended(desk, 'Kajen');
    await ended(desk, 'Broen');
    await ended(desk, 'Molen', { centret: ['reject', 'For dyrt.'] });
    expect(await headings(desk)).toEqual([
      'Pkt. 1/25 Orientering om sager godkendt i skriftlig procedure (O) v/fællessekretariatet',
      'Pkt. 2/25 Orientering om sager, der ikke blev godkendt i skriftlig procedure (O) v/fællessekretariatet',
    ]);
    const said = await texts(desk);
    for (const part of [
      'kajen (beslutning 2025-1).',
      'broen (beslutning 2025-2).',
      'molen (beslutning 2025-3).',
    ])
      expect(said).toContain(part);
    expect(said).toContain('Det indstilles, at bestyrelsen tager orienteringen til efterretning.');
  });

  test('given a result that is not told yet, then those who run cases see it, and members and the channel do not', async () => {
    const desk = await aDesk();
    const id = await desk.start({ title: 'Kajen' });
    for (const who of voters) await desk.answer(id, who, 'approve');
    await desk.until('2025-05-28T22:00:30.000Z');
    const member = { kind: 'member', seatId: SeatId.parse('centret') } as const;
    expect(await headings(desk)).toHaveLength(1);
    for (const viewer of [member, { kind: 'channel' } as const])
      expect(await agendaItemsFor(desk.deps, desk.board, viewer)).toEqual([]);
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(await agendaItemsFor(desk.deps, desk.board, member)).toHaveLength(1);
  });

  test('given a chair who takes no part in a case, then he gets its title and nothing that was said', async () => {
    const desk = await aDesk();
    const id = await desk.start({ title: 'Kajen', recused: [SeatId.parse('ministeriet')] });
    await desk.answer(id, 'centret', 'request-meeting', 'Tallene bør drøftes.');
    await endNow(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { how: 'toMeeting', reason: 'Den drøftes.' },
      desk.operation(),
    );
    await desk.drain();
    expect(await texts(desk, 'ministeriet')).toBe('Pkt. 1/25 Kajen (B) v/fællessekretariatet');
    expect(await texts(desk, 'region-vest')).toContain('Tallene bør drøftes.');
    expect(await takeOff(desk, [id], { who: 'ministeriet' })).toEqual({ kind: 'refused', why: 'recused' });
  });

  test.each([
    ['centret', 'notYours'],
    ['universitetet', 'notYours'],
    ['stranger', 'notFound'],
  ])('given %s, when they ask for it or take something off, then it is refused: %s', async (who, why) => {
    const desk = await aDesk();
    const id = await ended(desk, 'Kajen');
    expect(await nextAgenda(desk.deps, desk.board.id, desk.actor(who))).toEqual({ kind: 'refused', why });
    expect(await takeOff(desk, [id], { who })).toEqual({ kind: 'refused', why });
    expect(await headings(desk)).toHaveLength(1);
  });
});

describe('taking off by hand', () => {
  test('given an item, when it is taken off, then it is gone until it is put back; both may be said twice', async () => {
    const desk = await aDesk();
    const [kajen, broen] = [await ended(desk, 'Kajen'), await ended(desk, 'Broen')];
    for (let i = 0; i < 2; i += 1) expect(await takeOff(desk, [kajen])).toEqual({ kind: 'takenOff' });
    expect((await next(desk))[0]?.cases.map(({ item }) => item.id)).toEqual([broen]);
    for (let i = 0; i < 2; i += 1) await takeOff(desk, [kajen], { back: true, who: 'ministeriet' });
    expect((await next(desk))[0]?.cases.map(({ item }) => item.id)).toEqual([kajen, broen]);
  });

  test('given an item nobody carried, then it is not found; given two who take off at once, then both succeed', async () => {
    const desk = await aDesk();
    const id = await ended(desk, 'Kajen');
    expect(await takeOff(desk, ['noget-andet'])).toEqual({ kind: 'refused', why: 'notFound' });
    expect(await Promise.all([takeOff(desk, [id]), takeOff(desk, [id], { who: 'region-vest' })])).toEqual([
      { kind: 'takenOff' },
      { kind: 'takenOff' },
    ]);
  });
});

describe('an agenda that is imported', () => {
  const agenda = (date: string, body: string) => `Dagsorden

Møde 2/2025 i Eksempelgruppen
Dato: ${date} kl. 12-13
Sted: virtuelt

${body}
`;

  test('given the list pasted into an agenda, when it is imported, then everything is read back and nothing waits', async () => {
    const desk = await aDesk();
    await ended(desk, 'Kajen', { centret: ['request-meeting', 'Tallene bør drøftes.'] });
    await ended(desk, 'Broen');
    const headings = (await next(desk)).map((item) => nextItemText(item, 'da').heading);
    expect(headings).toHaveLength(2);
    const table = headings
      .map((line, i) => line.replace(/^Pkt\. (\S+)/, `$1 12.${i}0 – 12.${i + 1}0`))
      .join('\n');
    const kept = await keepMeeting(
      desk.deps,
      desk.board.id,
      agenda('8. oktober 2025', `${table}\n\n${await texts(desk)}`),
    );
    if (kept.kind !== 'kept') throw new Error(JSON.stringify(kept));
    expect(kept.record.meeting.items).toMatchObject([
      {
        number: { seq: 1, year: 2025 },
        title: 'Kajen',
        type: 'decision',
        recommendation: 'Kan du godkende?',
      },
      {
        number: { seq: 2, year: 2025 },
        title: 'Orientering om sager godkendt i skriftlig procedure',
        type: 'information',
      },
    ]);
    expect(kept.takenOff.map(({ title }) => title)).toEqual(['Kajen', 'Broen']);
    expect(await next(desk)).toEqual([]);
    const off = (await desk.deps.meetings.carried(desk.board.id)).map(({ value }) => value.off?.meetingId);
    expect(off).toEqual(['2025-2', '2025-2']);
  });

  test('given an agenda with other items, or of a meeting before, then everything still waits', async () => {
    const desk = await aDesk();
    await ended(desk, 'Kajen', { centret: ['request-meeting', ''] });
    const item = (title: string) =>
      `1/25 12.00 – 12.10 ${title} (B)\n\nPkt. 1/25 ${title} (B)\n\nIndstilling\nDet indstilles, at den godkendes.`;
    for (const [date, title] of [
      ['8. oktober 2025', 'Broen'],
      ['7. maj 2025', 'Kajen'],
    ] as const)
      expect(await keepMeeting(desk.deps, desk.board.id, agenda(date, item(title)))).toMatchObject({
        kind: 'kept',
        takenOff: [],
      });
    expect(await headings(desk)).toEqual(['Pkt. 2/25 Kajen (B) v/fællessekretariatet']);
  });
});
