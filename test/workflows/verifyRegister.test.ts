import type { RoundId } from '../../domain/ids';
import type { Entry } from '../../domain/register/entry';
import type { RoundEvent } from '../../domain/round/events';
import type { Deps } from '../../workflows/deps';
import { endNow } from '../../workflows/endNow';
import { verifyRegister } from '../../workflows/verifyRegister';
import { aDesk, type Desk } from '../support/useCases';

async function decided(desk: Desk, choice: 'approve' | 'reject' = 'approve'): Promise<RoundId> {
  const id = await desk.start();
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, choice);
  const how = { how: 'close', reason: 'Aftalt.' } as const;
  await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation());
  await desk.drain();
  return id;
}

/** The register as somebody with access to the store would have changed it. */
function tampered(
  desk: Desk,
  change: { entries?: (entries: Entry[]) => Entry[]; events?: (events: RoundEvent[]) => RoundEvent[] },
): Pick<Deps, 'register' | 'rounds'> {
  const { register, rounds } = desk.deps;
  return {
    register: {
      ...register,
      head: (board) => register.head(board),
      list: async (board) => change.entries?.(await register.list(board)) ?? register.list(board),
    },
    rounds: {
      ...rounds,
      readEvents: async (id) => change.events?.(await rounds.readEvents(id)) ?? rounds.readEvents(id),
    },
  };
}

test('given decisions of every kind, then each is computed again from its events, and the chain holds', async () => {
  const desk = await aDesk();
  expect(await verifyRegister(desk.deps, desk.board.id)).toMatchObject({ entries: 0, fault: null });
  await decided(desk);
  await decided(desk, 'reject');
  const head = await desk.deps.register.head(desk.board.id);
  expect(await verifyRegister(desk.deps, desk.board.id)).toEqual({
    entries: 2,
    head: head?.value.hash,
    fault: null,
  });
});

test.each<[string, Parameters<typeof tampered>[1], { at: string; why: string }]>([
  [
    'an entry whose words were changed',
    { entries: ([first, ...rest]) => (first === undefined ? [] : [{ ...first, title: 'Andet' }, ...rest]) },
    { at: '2025-1', why: 'hash' },
  ],
  ['an entry that was taken out', { entries: (all) => all.slice(1) }, { at: '2025-2', why: 'chain' }],
  ['a tail that was cut', { entries: (all) => all.slice(0, 1) }, { at: 'head', why: 'head' }],
  [
    'events that are gone',
    { events: (all) => all.filter(({ happening }) => happening.kind !== 'closed') },
    { at: '2025-1', why: 'events' },
  ],
  [
    'an answer that was taken out',
    {
      events: (all) =>
        all.filter(({ happening }) => happening.kind !== 'answered' || happening.stream !== 'centret'),
    },
    { at: '2025-1', why: 'outcome' },
  ],
  [
    'an answer that was turned',
    {
      events: (all) =>
        all.map((event) =>
          event.happening.kind === 'answered' && event.happening.stream === 'centret'
            ? { ...event, happening: { ...event.happening, choice: 'reject' as const } }
            : event,
        ),
    },
    { at: '2025-1', why: 'outcome' },
  ],
  [
    'other words than were decided on',
    {
      events: (all) =>
        all.map((event) =>
          event.happening.kind === 'opened'
            ? { ...event, happening: { ...event.happening, fingerprint: 'f'.repeat(64) } }
            : event,
        ),
    },
    { at: '2025-1', why: 'case' },
  ],
])('given %s, then the first that does not hold is named', async (_, change, fault) => {
  const desk = await aDesk();
  await decided(desk);
  await decided(desk, 'reject');
  expect((await verifyRegister(tampered(desk, change), desk.board.id)).fault).toEqual(fault);
});
