import { importBoard } from '../../workflows/importBoard';
import { tieChannel } from '../../workflows/tieChannel';
import { aBoard, anIdentity } from '../support/builders';
import { aDesk } from '../support/useCases';

const channel = {
  conversationId: '19:havnen@thread.tacv2',
  tenantId: anIdentity(1).tenantId,
  serviceUrl: 'https://tjeneste.example/emea/',
  botId: '28:votum',
};

test('given the secretariat, when it ties a channel, then the board is spoken of there', async () => {
  const desk = await aDesk({ channel: false });
  expect(await tieChannel(desk.deps, desk.actor('secretariat-1'), channel, desk.operation())).toEqual({
    kind: 'tied',
    board: desk.board,
    before: false,
  });
  expect(await desk.deps.conversations.channelOf(desk.board.id)).toMatchObject({
    ...channel,
    tiedAt: desk.now(),
  });
});

test('given a channel that is tied already, when it is tied again, then the answer says so', async () => {
  const desk = await aDesk({ channel: false });
  await tieChannel(desk.deps, desk.actor('secretariat-1'), channel, desk.operation());
  expect(await tieChannel(desk.deps, desk.actor('secretariat-2'), channel, desk.operation())).toMatchObject({
    kind: 'tied',
    before: true,
  });
});

test('given a board with a channel, when another is tied, then the old one no longer belongs to it', async () => {
  const desk = await aDesk({ channel: false });
  await tieChannel(desk.deps, desk.actor('secretariat-1'), channel, desk.operation());
  await tieChannel(
    desk.deps,
    desk.actor('secretariat-1'),
    {
      ...channel,
      conversationId: '19:ny@thread.tacv2',
    },
    desk.operation(),
  );
  expect(await desk.deps.conversations.boardOf(channel.conversationId)).toBeNull();
});

test.each(['ministeriet', 'centret', 'universitetet'])(
  'given %s, when it tries to tie a channel, then it is told that this is not theirs to do',
  async (who) => {
    const desk = await aDesk({ channel: false });
    expect(await tieChannel(desk.deps, desk.actor(who), channel, desk.operation())).toEqual({
      kind: 'refused',
      why: 'notYours',
    });
    expect(await desk.deps.conversations.channelOf(desk.board.id)).toBeNull();
  },
);

test('given a stranger, when he tries to tie a channel, then there is nothing for him here', async () => {
  const desk = await aDesk({ channel: false });
  expect(await tieChannel(desk.deps, desk.actor('stranger'), channel, desk.operation())).toEqual({
    kind: 'refused',
    why: 'notFound',
  });
});

test('given a secretary of two boards, when she ties a channel, then she is asked which', async () => {
  const desk = await aDesk({ channel: false });
  const other = aBoard({ name: 'Anden styregruppe' });
  await importBoard(desk.deps, other);
  const asked = await tieChannel(desk.deps, desk.actor('secretariat-1'), channel, desk.operation());
  expect(asked).toMatchObject({ kind: 'which' });
  expect(await desk.deps.conversations.boardOf(channel.conversationId)).toBeNull();
});
