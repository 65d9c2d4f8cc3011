import { z } from 'zod';
import { BoardId, Identity, Instant, RoundId } from '../../domain/ids';
import type { ChannelTie, Conversations, PersonalChat, TalkContext } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { encodePart, keyOf } from '../keys';
import { saveRow } from './settle';
import type { Key, Table } from './table';

const chatKind: DocumentKind<PersonalChat> = {
  name: 'chat',
  schema: 1,
  shape: z.strictObject({
    identity: Identity,
    conversationId: z.string(),
    userId: z.string(),
    serviceUrl: z.string(),
    botId: z.string(),
    locale: z.string().nullable(),
    installed: z.boolean(),
    unreachable: z.string().nullable(),
  }),
};

const tieKind: DocumentKind<ChannelTie> = {
  name: 'tie',
  schema: 1,
  shape: z.strictObject({
    boardId: BoardId,
    conversationId: z.string(),
    tenantId: z.string(),
    serviceUrl: z.string(),
    botId: z.string(),
    tiedAt: Instant,
  }),
};

const contextKind: DocumentKind<TalkContext> = {
  name: 'context',
  schema: 1,
  shape: z.strictObject({ roundId: RoundId, at: Instant }),
};

const chatKey = ({ tenantId, objectId }: Identity): Key => ({
  partition: keyOf('person', encodePart(tenantId), encodePart(objectId)),
  row: 'chat',
});
const conversationKey = (id: string, row: 'tie' | 'context'): Key => ({
  partition: keyOf('conversation', encodePart(id)),
  row,
});
const channelKey = (boardId: BoardId): Key => ({ partition: keyOf('board', boardId), row: 'channel' });

/**
 * Where people and boards are spoken to, as last seen: the newest row is the right one. A channel is tied to a board
 * when both rows of the tie say so: the board's, and the conversation's. A board tied anew, or a channel given to
 * another board, leaves a row behind that no longer matches.
 */
export function tableConversations(table: Table): Conversations {
  const read = async <T>(kind: DocumentKind<T>, key: Key): Promise<T | null> => {
    const row = await table.get(key);
    return row === null ? null : decodeDocument(kind, row.props, kind.name);
  };
  const write = <T>(kind: DocumentKind<T>, key: Key, value: T) =>
    table.overwrite({ ...key, props: encodeDocument(kind, value) });

  return {
    personal: (identity) => read(chatKind, chatKey(identity)),
    readPersonal: async (identity) => {
      const row = await table.get(chatKey(identity));
      return row === null
        ? null
        : { value: decodeDocument(chatKind, row.props, chatKind.name), etag: row.etag };
    },
    savePersonal: (chat) => write(chatKind, chatKey(chat.identity), chat),
    markPersonal: (chat, etag) =>
      saveRow(table, { ...chatKey(chat.identity), props: encodeDocument(chatKind, chat) }, etag),
    channelOf: async (boardId) => {
      const tie = await read(tieKind, channelKey(boardId));
      if (tie === null) return null;
      const other = await read(tieKind, conversationKey(tie.conversationId, 'tie'));
      return other?.boardId === boardId ? tie : null;
    },
    boardOf: async (conversationId) => {
      const tie = await read(tieKind, conversationKey(conversationId, 'tie'));
      if (tie === null) return null;
      const other = await read(tieKind, channelKey(tie.boardId));
      return other?.conversationId === conversationId ? tie : null;
    },
    tie: async (channel) => {
      await write(tieKind, conversationKey(channel.conversationId, 'tie'), channel);
      await write(tieKind, channelKey(channel.boardId), channel);
    },
    context: (conversationId) => read(contextKind, conversationKey(conversationId, 'context')),
    saveContext: (conversationId, context) =>
      write(contextKind, conversationKey(conversationId, 'context'), context),
  };
}
