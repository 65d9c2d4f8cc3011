// What the stage's server and its page say to each other. Types only: both sides import this file.

export type PageLanguage = 'da' | 'en';
export type StageRole =
  | 'secretariat'
  | 'chair'
  | 'member'
  | 'observer'
  | 'contact'
  | 'substitute'
  | 'stranger';

/** Someone on the stage: who Teams says they are, and their own chat with the bot. */
export type StagePerson = {
  /** The seat's id, `secretariat` (`secretariat-2`, …) or `stranger`: what paths and test ids are made of. */
  id: string;
  name: string;
  email: string;
  language: PageLanguage;
  role: StageRole;
  /** What the person speaks for: the seat's body, or the secretariat's house. */
  body: string;
  mri: string;
  objectId: string;
  tenantId: string;
  /** Whether the person is in the team, and so in its channel. */
  inTeam: boolean;
  /** The person's own chat with the bot; the same for as long as the board file names the same person. */
  conversationId: string;
};

/** The people, the team with its one channel, and the bot. */
export type Cast = {
  board: { id: string; name: string; shortName: string; language: PageLanguage; sample: boolean };
  tenantId: string;
  bot: { id: string; name: string };
  team: { id: string; name: string; aadGroupId: string };
  channel: { id: string; name: string };
  people: StagePerson[];
};

export type StageAttachment = { contentType: string; content?: unknown; contentUrl?: string; name?: string };

/** What one person's client shows in place of the posted card, since an invoke answered with a card. */
export type CardView = { card: unknown; at: string; number: number };

export type StageMessage = {
  /** Digits, as Teams gives them; unique on the stage and rising. */
  id: string;
  /** The chat's id, or the channel's id without `;messageid=`. */
  conversationId: string;
  /** In the channel: the id of the post that began the thread (a root carries its own id). */
  threadId: string | null;
  /** `bot` or a person's id. */
  from: string;
  /** Instant in UTC, by the stage's clock. */
  at: string;
  text: string;
  /** True where the bot says that its text is no Markdown. */
  plain?: boolean;
  summary: string | null;
  attachments: StageAttachment[];
  mentionsBot: boolean;
  /** Grows by one with every update of the bot. */
  revision: number;
  deleted: boolean;
  /** Person id → reaction type (`like`). */
  reactions: Record<string, string>;
  /** Person id → the card only that person's client shows. An update of the message clears them. */
  views: Record<string, CardView>;
};

/** Something shown in one seat only: the answer to a press that brought no card, or a bot that did not answer. */
export type StageNotice = {
  id: string;
  personId: string;
  conversationId: string;
  /** The card it stands under; null: it belongs to the chat. */
  activityId: string | null;
  at: string;
} & NoticeText;

export type NoticeText =
  | { kind: 'said'; text: string }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'unreachable'; reason: BotFault; status: number | null };

/** Why the bot's answer could not be used: none in time, none at all, an HTTP error, or not what Teams understands. */
export type BotFault = 'timeout' | 'no-connection' | 'http' | 'malformed';

export type InstallState = 'installed' | 'removed';

export type StageSettings = {
  /** Whether cards with `refresh.userIds` are refreshed by themselves, as Teams does. */
  autoRefresh: boolean;
  /** The bot's throttling: Teams' documented numbers, none, or own ones as [window in ms, requests]. */
  limits: 'documented' | 'off' | { send: [number, number][]; members: [number, number][] };
  /** How long the stage waits for the bot's HTTP answer. */
  botTimeoutMs: number;
};

/** `GET /local/state`: everything the page shows. */
export type StageSnapshot = {
  now: string;
  cast: Cast;
  /** Person id, or `team` → whether the app is there. */
  installs: Record<string, InstallState>;
  messages: StageMessage[];
  notices: StageNotice[];
  settings: StageSettings;
  /** True once the bot has answered every install event. */
  settled: boolean;
};

/** `GET /local/events` (server-sent): one JSON of this each. */
export type StageEvent =
  | { kind: 'message'; message: StageMessage }
  | { kind: 'notice'; notice: StageNotice }
  | { kind: 'notice-gone'; id: string }
  | { kind: 'typing'; conversationId: string; threadId: string | null }
  | { kind: 'clock'; now: string }
  | { kind: 'people'; people: StagePerson[]; installs: Record<string, InstallState> }
  | { kind: 'settings'; settings: StageSettings };

/** What became of a call to the bot, as the person's client sees it. */
export type BotOutcome =
  | { kind: 'done'; status: number }
  | { kind: 'card'; card: unknown }
  | NoticeText
  | { kind: 'not-sent' };
