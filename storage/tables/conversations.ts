import { z } from 'zod';
import { ChannelLook } from '../../domain/board/channelLook';
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
    teamId: z.string().optional(),
    tenantId: z.string(),
    serviceUrl: z.string(),
    botId: z.string(),
    tiedAt: Instant,
  }),
};

const lookKind: DocumentKind<ChannelLook> = { name: 'look', schema: 1, shape: ChannelLook };

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
const lookKey = (boardId: BoardId): Key => ({ partition: keyOf('board', boardId), row: 'look' });
const teamPartition = (teamId: string) => keyOf('team', encodePart(teamId));

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
      if (channel.teamId !== undefined)
        await write(tieKind, { partition: teamPartition(channel.teamId), row: channel.boardId }, channel);
    },
    boardsOfTeam: async (teamId) => {
      const rows = await table.query({ partition: teamPartition(teamId) });
      const ids = rows.map(({ row }) => BoardId.parse(row));
      const ties = await Promise.all(ids.map((id) => read(tieKind, channelKey(id))));
      return ids.filter((_, i) => ties[i]?.teamId === teamId);
    },
    readLook: async (boardId) => {
      const row = await table.get(lookKey(boardId));
      return row === null
        ? null
        : { value: decodeDocument(lookKind, row.props, lookKind.name), etag: row.etag };
    },
    saveLook: (boardId, look, etag) =>
      saveRow(table, { ...lookKey(boardId), props: encodeDocument(lookKind, look) }, etag),
    context: (conversationId) => read(contextKind, conversationKey(conversationId, 'context')),
    saveContext: (conversationId, context) =>
      write(contextKind, conversationKey(conversationId, 'context'), context),
  };
}
