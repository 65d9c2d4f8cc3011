import { readPress, type Verb, verbs } from '../../cards/verbs';
import type { BoardId, RoundId } from '../../domain/ids';
import type { Sender } from './people';

/** What an activity is about: everything that a card can name. */
export interface About {
  boardId: BoardId;
  roundId: RoundId;
  meetingId: string;
  serviceUrl: string;
  botId: string;
  tenantId: string;
  channelId: string;
}

export type Activity = Record<string, unknown>;

const VERBS = Object.keys(verbs) as Verb[];

/** Data that the verb takes. A client sends every input of a card along with every button, and so does this. */
export function dataOf(
  verb: Verb,
  { boardId, roundId, meetingId, tenantId }: About,
): Record<string, unknown> {
  const every = {
    v: 1,
    boardId,
    roundId,
    meetingId,
    tenantId,
    // An account that nobody on the board has.
    objectId: 'aaaaaaaa-0000-4000-8000-000000000001',
    seatId: 'plads-3',
    version: 1,
    seen: 0,
    choice: 'approve',
    comment: 'En bemærkning.',
    reason: 'En begrundelse.',
    title: 'En anden titel',
    question: 'Kan du godkende det?',
    workingDays: '9',
    majority: 'simple',
    date: '2025-06-16',
    time: '12:00',
    number: '2025-1',
    caseNo: '2025-1234',
    docNo: '567890',
    item: '6/25',
    items: ['en-sag'],
    fingerprint: 'a'.repeat(64),
    what: 'close',
    mark: 'forMinutes',
    ruling: 'accepted',
    reported: 1,
    asked: 1,
    said: 1,
    text: 'status',
    outcome: 'confirmed',
    answer: 1,
    from: '',
  };
  // The same name is a number in one form and a text in another.
  const forms = [
    every,
    { ...every, answer: 'Et svar.' },
    { ...every, answer: 'Et svar.', version: 2 },
    { ...every, outcome: 'disqualified' },
    { ...every, from: 0 },
  ];
  const fitting = forms.find((data) => readPress(verb, data) !== null);
  if (fitting === undefined) throw new Error(`Nothing here is taken by ${verb}: add what it needs.`);
  return fitting;
}

export function pressOf(sender: Sender, about: About, verb: Verb, data: unknown): Activity {
  return {
    ...common(sender, about),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1748419200000',
    value: { action: { type: 'Action.Execute', id: 'x', verb, data }, trigger: 'manual' },
  };
}

/** Every kind of activity that Teams sends a bot, each valid; every verb among them. */
export function validActivities(sender: Sender, about: About): Activity[] {
  const base = common(sender, about);
  const message = { ...base, type: 'message', textFormat: 'plain', attachments: [] };
  const channel = {
    conversationType: 'channel',
    isGroup: true,
    id: about.channelId,
    tenantId: about.tenantId,
  };
  const file = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'bilag.pdf',
    content: { downloadUrl: `${about.serviceUrl}local/files/none`, uniqueId: 'x', fileType: 'pdf' },
  };
  const mention = {
    type: 'mention',
    text: '<at>Votum</at>',
    mentioned: { id: about.botId, name: 'Votum' },
  };
  const invoke = (name: string, value: unknown) => ({ ...base, type: 'invoke', name, value });
  return [
    ...VERBS.map((verb) => pressOf(sender, about, verb, dataOf(verb, about))),
    ...['status', 'hvem mangler?', 'hjælp', 'årshjul', 'luk sagen', 'start skriftlig procedure om X'].map(
      (text) => ({ ...message, text }),
    ),
    { ...message, text: '<at>Votum</at> knyt kanal', conversation: channel, entities: [mention] },
    { ...message, text: '', attachments: [file] },
    { ...message, value: { verb: 'round.show', data: dataOf('round.show', about) } },
    invoke('task/fetch', { data: { verb: 'round.show' }, context: { theme: 'default' } }),
    invoke('task/submit', { data: {} }),
    invoke('composeExtension/query', { commandId: 'search', parameters: [] }),
    invoke('signin/verifyState', { state: '123456' }),
    invoke('fileConsent/invoke', { type: 'fileUpload', action: 'accept', uploadInfo: {} }),
    { ...base, type: 'installationUpdate', action: 'add' },
    { ...base, type: 'installationUpdate', action: 'remove' },
    { ...base, type: 'conversationUpdate', membersAdded: [{ id: about.botId }, { id: sender.userId }] },
    { ...base, type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1748419200000' },
    { ...base, type: 'event', name: 'application/vnd.microsoft.meetingStart', value: {} },
    { ...base, type: 'typing' },
    { ...base, type: 'endOfConversation', code: 'completedSuccessfully' },
    { ...base, type: 'somethingNew', value: {} },
  ];
}

let made = 0;

function common({ identity, userId, conversationId }: Sender, about: About): Activity {
  made += 1;
  return {
    channelId: 'msteams',
    serviceUrl: about.serviceUrl,
    timestamp: '2025-05-21T08:00:00.000Z',
    id: `f:${made}`,
    locale: 'da-DK',
    from: { id: userId, name: 'En Afsender', aadObjectId: identity.objectId },
    recipient: { id: about.botId, name: 'Votum' },
    conversation: { conversationType: 'personal', id: conversationId, tenantId: identity.tenantId },
    channelData: { tenant: { id: identity.tenantId }, source: { name: 'message' } },
    entities: [{ type: 'clientInfo', locale: 'da-DK', country: 'DK', platform: 'Web' }],
  };
}
