import { roundIdOf } from '../../domain/ids';
import type { ChannelTie, Conversations, PersonalChat } from '../../workflows/ports';
import { aLook, anUnseated } from '../support/aChannel';
import { aBoardId, aMoment, anIdentity, aUlid } from '../support/builders';

const aChat = (n: number, overrides: Partial<PersonalChat> = {}): PersonalChat => ({
  identity: anIdentity(n),
  conversationId: `a:1/${aUlid()}#?`,
  userId: '29:opdigtet',
  serviceUrl: 'https://tjeneste.example/emea/',
  botId: '28:votum',
  locale: 'da-DK',
  installed: true,
  unreachable: null,
  ...overrides,
});

const aTie = (overrides: Partial<ChannelTie> = {}): ChannelTie => ({
  boardId: aBoardId(),
  conversationId: `19:${aUlid()}/æ#@thread.tacv2`,
  tenantId: anIdentity(1).tenantId,
  serviceUrl: 'https://tjeneste.example/emea/',
  botId: '28:votum',
  tiedAt: aMoment,
  ...overrides,
});

/** What the workflows rely on in `Conversations`. */
export function conversationsContract(open: () => Conversations): void {
  describe('conversations', () => {
    test('a person is reached where last seen', async () => {
      const conversations = open();
      expect(await conversations.personal(anIdentity(801))).toBeNull();
      await conversations.savePersonal(aChat(801));
      const moved = aChat(801, {
        serviceUrl: 'https://ny.example/',
        locale: null,
        installed: false,
        unreachable: '403',
      });
      await conversations.savePersonal(moved);
      expect(await conversations.personal(anIdentity(801))).toEqual(moved);
      expect(await conversations.personal(anIdentity(802))).toBeNull();
    });

    test('a mark is made on the chat as it was read, and never over one seen anew', async () => {
      const conversations = open();
      const chat = aChat(803);
      expect(await conversations.readPersonal(chat.identity)).toBeNull();
      await conversations.savePersonal(chat);
      const read = await conversations.readPersonal(chat.identity);
      expect(read?.value).toEqual(chat);
      const marked = { ...chat, unreachable: 'blockedByUser' };
      expect(await conversations.markPersonal(marked, read?.etag ?? '')).toBe('committed');
      expect(await conversations.personal(chat.identity)).toEqual(marked);
      // Seen again, with nothing changed but that.
      await conversations.savePersonal(marked);
      expect(await conversations.markPersonal(chat, read?.etag ?? '')).toBe('conflict');
      expect(await conversations.personal(chat.identity)).toEqual(marked);
    });

    test('a channel and its board lead to each other', async () => {
      const conversations = open();
      const tie = aTie();
      await conversations.tie(tie);
      expect(await conversations.channelOf(tie.boardId)).toEqual(tie);
      expect(await conversations.boardOf(tie.conversationId)).toEqual(tie);
      expect(await conversations.channelOf(aBoardId())).toBeNull();
      expect(await conversations.boardOf('19:ukendt')).toBeNull();
    });

    test('a team leads to the boards tied in it, for as long as they are', async () => {
      const conversations = open();
      const teamId = `19:${aUlid()}/team@thread.tacv2`;
      const [one, two] = [aTie({ teamId }), aTie({ teamId })];
      await conversations.tie(one);
      await conversations.tie(two);
      expect(await conversations.boardsOfTeam(teamId)).toEqual([one.boardId, two.boardId].sort());
      await conversations.tie(aTie({ boardId: one.boardId, teamId: `19:${aUlid()}@thread.tacv2` }));
      expect(await conversations.boardsOfTeam(teamId)).toEqual([two.boardId]);
      expect(await conversations.boardsOfTeam('19:ukendt')).toEqual([]);
    });

    test('a look at a channel is kept whole, and never over one that was not read', async () => {
      const conversations = open();
      const boardId = aBoardId();
      expect(await conversations.readLook(boardId)).toBeNull();
      const look = aLook(
        Array.from({ length: 60 }, (_, i) => anUnseated({ userId: `29:${i}`, name: 'Ærø '.repeat(30) })),
        { more: 3, told: ['29:1'], failed: { at: aMoment, code: 'notInstalled' } },
      );
      expect(await conversations.saveLook(boardId, look, null)).toBe('committed');
      expect(await conversations.saveLook(boardId, look, null)).toBe('conflict');
      const read = await conversations.readLook(boardId);
      expect(read?.value).toEqual(look);
      expect(await conversations.saveLook(boardId, { ...look, more: 0 }, read?.etag ?? '')).toBe('committed');
      expect(await conversations.saveLook(boardId, look, read?.etag ?? '')).toBe('conflict');
    });

    test('a board tied to another channel has left the first', async () => {
      const conversations = open();
      const tie = aTie();
      await conversations.tie(tie);
      const moved = aTie({ boardId: tie.boardId });
      await conversations.tie(moved);
      expect(await conversations.channelOf(tie.boardId)).toEqual(moved);
      expect(await conversations.boardOf(moved.conversationId)).toEqual(moved);
      expect(await conversations.boardOf(tie.conversationId)).toBeNull();
    });

    test('a channel given to another board no longer belongs to the first', async () => {
      const conversations = open();
      const tie = aTie();
      await conversations.tie(tie);
      const other = aTie({ conversationId: tie.conversationId });
      await conversations.tie(other);
      expect(await conversations.boardOf(tie.conversationId)).toEqual(other);
      expect(await conversations.channelOf(other.boardId)).toEqual(other);
      expect(await conversations.channelOf(tie.boardId)).toBeNull();
    });

    test('what was last spoken of is kept for each conversation', async () => {
      const conversations = open();
      const here = `a:${aUlid()}`;
      const context = { roundId: roundIdOf(aBoardId(), aUlid()), at: aMoment };
      expect(await conversations.context(here)).toBeNull();
      await conversations.saveContext(here, { ...context, at: '2025-05-19T07:00:00.000Z' });
      await conversations.saveContext(here, context);
      expect(await conversations.context(here)).toEqual(context);
      expect(await conversations.context(`${here}x`)).toBeNull();
    });
  });
}
