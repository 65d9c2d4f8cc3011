import type { Reply } from '../http/reply';
import type { Method, StageRequest } from '../http/route';
import type { Stage } from '../stage';
import { downloadAttachment, showAttachment, uploadAttachment } from './attachments';
import { createConversation, createsWhere } from './createConversation';
import type { CallName } from './faults';
import { listMembers, pageMembers, showMember } from './members';
import type { CallKind } from './rateLimit';
import { sendActivity } from './sendActivity';
import { listChannels, showTeam } from './teams';
import { deleteActivity, updateActivity } from './updateActivity';

/** A call of the Bot Connector REST protocol: what it is called in faults and what it counts as. */
export type ConnectorRoute = {
  name: CallName;
  method: Method;
  path: string;
  counts: CallKind | null;
  /** The conversation the call is about, as the bot names it; null: none. */
  conversation(stage: Stage, request: StageRequest): string | null;
  handle(stage: Stage, request: StageRequest): Reply;
};

const part = (request: StageRequest, name: string): string => request.params[name] ?? '';
const byId = (_stage: Stage, request: StageRequest): string | null => request.params.conversationId ?? null;
const byTeam = (_stage: Stage, request: StageRequest): string | null => request.params.teamId ?? null;
const none = (): null => null;

const conversation = '/v3/conversations/:conversationId';

/** The routes Teams documents for bots. */
export const connectorRoutes: readonly ConnectorRoute[] = [
  {
    name: 'createConversation',
    method: 'POST',
    path: '/v3/conversations',
    counts: 'send',
    conversation: (stage, request) => createsWhere(stage, request.body),
    handle: (stage, request) => createConversation(stage, request.body),
  },
  {
    name: 'sendToConversation',
    method: 'POST',
    path: `${conversation}/activities`,
    counts: 'send',
    conversation: byId,
    handle: (stage, r) => sendActivity(stage, part(r, 'conversationId'), r.body),
  },
  {
    name: 'replyToActivity',
    method: 'POST',
    path: `${conversation}/activities/:activityId`,
    counts: 'send',
    conversation: byId,
    handle: (stage, r) => sendActivity(stage, part(r, 'conversationId'), r.body, part(r, 'activityId')),
  },
  {
    name: 'updateActivity',
    method: 'PUT',
    path: `${conversation}/activities/:activityId`,
    counts: 'send',
    conversation: byId,
    handle: (stage, r) => updateActivity(stage, part(r, 'conversationId'), part(r, 'activityId'), r.body),
  },
  {
    name: 'deleteActivity',
    method: 'DELETE',
    path: `${conversation}/activities/:activityId`,
    counts: 'send',
    conversation: byId,
    handle: (stage, r) => deleteActivity(stage, part(r, 'conversationId'), part(r, 'activityId')),
  },
  {
    name: 'getMembers',
    method: 'GET',
    path: `${conversation}/members`,
    counts: 'members',
    conversation: byId,
    handle: (stage, r) => listMembers(stage, part(r, 'conversationId')),
  },
  {
    name: 'getMember',
    method: 'GET',
    path: `${conversation}/members/:memberId`,
    counts: 'members',
    conversation: byId,
    handle: (stage, r) => showMember(stage, part(r, 'conversationId'), part(r, 'memberId')),
  },
  {
    name: 'getPagedMembers',
    method: 'GET',
    path: `${conversation}/pagedmembers`,
    counts: 'members',
    conversation: byId,
    handle: (stage, r) => pageMembers(stage, part(r, 'conversationId'), r.query),
  },
  {
    name: 'getTeam',
    method: 'GET',
    path: '/v3/teams/:teamId',
    counts: 'members',
    conversation: byTeam,
    handle: (stage, r) => showTeam(stage, part(r, 'teamId')),
  },
  {
    name: 'getTeamChannels',
    method: 'GET',
    path: '/v3/teams/:teamId/conversations',
    counts: 'members',
    conversation: byTeam,
    handle: (stage, r) => listChannels(stage, part(r, 'teamId')),
  },
  {
    name: 'uploadAttachment',
    method: 'POST',
    path: `${conversation}/attachments`,
    counts: 'send',
    conversation: byId,
    handle: (stage, r) => uploadAttachment(stage, part(r, 'conversationId'), r.body),
  },
  {
    name: 'getAttachment',
    method: 'GET',
    path: '/v3/attachments/:attachmentId',
    counts: null,
    conversation: none,
    handle: (stage, r) => showAttachment(stage, part(r, 'attachmentId')),
  },
  {
    name: 'getAttachment',
    method: 'GET',
    path: '/v3/attachments/:attachmentId/views/:viewId',
    counts: null,
    conversation: none,
    handle: (stage, r) => downloadAttachment(stage, part(r, 'attachmentId'), part(r, 'viewId')),
  },
];
