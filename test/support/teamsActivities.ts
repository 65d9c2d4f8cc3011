import type { Activity } from 'botbuilder';
import type { Cast, StagePerson } from '../../local/stage/contract';

/** What an activity holds that differs from one to the next. */
export interface Circumstances {
  serviceUrl: string;
  now: string;
  /** `da-DK` unless told; null leaves it out, as some clients do. */
  locale?: string | null;
  /** The activity's own id; a new one unless told. Teams sends the same again after a time-out. */
  id?: string;
  /** Said or pressed in the channel, in a thread. */
  inChannel?: boolean;
  /** The message a press or a reaction belongs to. */
  replyToId?: string;
}

let made = 0;

/** Activities as Teams sends them, field for field, from people on the stage. */
export function teamsActivities(cast: Cast) {
  function common(person: StagePerson, at: Circumstances): Partial<Activity> {
    const { tenantId, team, channel, bot } = cast;
    const locale = at.locale === undefined ? 'da-DK' : at.locale;
    made += 1;
    const threadId = String(Date.parse(at.now) + made);
    return {
      channelId: 'msteams',
      serviceUrl: at.serviceUrl,
      timestamp: at.now as unknown as Date,
      localTimestamp: at.now as unknown as Date,
      localTimezone: 'Europe/Copenhagen',
      id: at.id ?? `f:${threadId}-${made}`,
      ...(locale === null ? {} : { locale }),
      from: { id: person.mri, name: person.name, aadObjectId: person.objectId } as Activity['from'],
      recipient: { id: bot.id, name: bot.name } as Activity['recipient'],
      conversation: {
        conversationType: at.inChannel ? 'channel' : 'personal',
        ...(at.inChannel ? { isGroup: true } : {}),
        id: at.inChannel ? channel.id : person.conversationId,
        tenantId,
      } as Activity['conversation'],
      channelData: at.inChannel
        ? {
            teamsChannelId: channel.id,
            teamsTeamId: team.id,
            channel: { id: channel.id },
            team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
            tenant: { id: tenantId },
          }
        : { tenant: { id: tenantId }, source: { name: 'message' } },
      entities: [
        {
          type: 'clientInfo',
          ...(locale === null ? {} : { locale }),
          country: 'DK',
          platform: 'iOS',
          timezone: 'Europe/Copenhagen',
        },
      ],
      ...(at.replyToId === undefined ? {} : { replyToId: at.replyToId }),
    };
  }

  return {
    /** Typed in 1:1, or in the channel with a mention, as Teams marks one up. */
    message(person: StagePerson, text: string, at: Circumstances): Partial<Activity> {
      const activity = common(person, at);
      if (!at.inChannel) return { ...activity, type: 'message', textFormat: 'plain', text, attachments: [] };
      const mark = `<at>${cast.bot.name}</at>`;
      return {
        ...activity,
        type: 'message',
        textFormat: 'plain',
        text: `${mark} ${text}\n`,
        attachments: [{ contentType: 'text/html', content: `<div>${mark}&nbsp;${text}</div>` }],
        entities: [
          ...(activity.entities ?? []),
          { type: 'mention', text: mark, mentioned: { id: cast.bot.id, name: cast.bot.name } },
        ],
      };
    },

    /** A press on an Action.Execute. `data` is what the client sends: the card's own with the inputs, or anything. */
    press(person: StagePerson, verb: unknown, data: unknown, at: Circumstances): Partial<Activity> {
      return {
        replyToId: '1748419200000',
        ...common(person, at),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', id: 'x', verb, data }, trigger: 'manual' },
      };
    },

    /** What a client too old for Action.Execute makes of a press: a message with a value and no text. */
    submit(person: StagePerson, value: unknown, at: Circumstances): Partial<Activity> {
      return {
        replyToId: '1748419200000',
        ...common(person, at),
        type: 'message',
        value,
        attachments: [],
      };
    },

    reaction(person: StagePerson, type: string, at: Circumstances): Partial<Activity> {
      return {
        replyToId: '1748419200000',
        ...common(person, at),
        type: 'messageReaction',
        reactionsAdded: [{ type }] as unknown as NonNullable<Activity['reactionsAdded']>,
      };
    },

    install(person: StagePerson, action: string, at: Circumstances): Partial<Activity> {
      return { ...common(person, at), type: 'installationUpdate', action };
    },

    /** A file dropped in 1:1: Teams gives an address that is good for a few minutes. */
    file(person: StagePerson, name: string, downloadUrl: string, at: Circumstances): Partial<Activity> {
      return {
        ...common(person, at),
        type: 'message',
        textFormat: 'plain',
        text: '',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            contentUrl: `https://eksempel.sharepoint.com/personal/Documents/${encodeURIComponent(name)}`,
            name,
            content: { downloadUrl, uniqueId: '1150d938-8870-4044-9f2c-5bbdebaaaaaa', fileType: 'pdf' },
          },
          { contentType: 'text/html', content: `<p><attachment>${name}</attachment></p>` },
        ],
      };
    },
  };
}

export type TeamsActivities = ReturnType<typeof teamsActivities>;
