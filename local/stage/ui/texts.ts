import type { PageLanguage, StageRole } from '../contract';

/** The page's own words. What the bot says is the bot's. */
export type Texts = {
  title: string;
  sampleNote: string;
  loading: string;
  lost: string;
  clock: string;
  clockNow: (time: string) => string;
  plusHour: string;
  plusDay: string;
  nextWorkday: string;
  pickTime: string;
  setClock: string;
  cancel: string;
  clockRefused: string;
  view: string;
  views: Record<'table' | 'single' | 'phone', string>;
  theme: string;
  themes: Record<'light' | 'dark' | 'contrast', string>;
  language: string;
  seats: string;
  showAll: string;
  showStranger: string;
  hideStranger: string;
  roles: Record<StageRole, string>;
  channel: string;
  speaksAs: string;
  unread: string;
  focusPane: string;
  unfocusPane: string;
  closePane: string;
  teamsLanguage: string;
  settingsOf: (name: string) => string;
  noPane: string;
  empty: string;
  emptyChannel: string;
  conversation: (name: string) => string;
  write: (name: string) => string;
  writeShort: string;
  writeChannel: string;
  writeReply: string;
  mention: string;
  mentionHint: string;
  attach: string;
  removeFile: (name: string) => string;
  send: string;
  reply: string;
  replyingTo: (what: string) => string;
  stopReplying: string;
  like: string;
  unlike: string;
  likes: (count: number) => string;
  deleted: string;
  typing: string;
  dropFile: string;
  removedApp: string;
  addApp: string;
  removeApp: string;
  joinTeam: string;
  leaveTeam: string;
  dismiss: string;
  newMessage: string;
  cardBroken: string;
  refused: string;
  unreachable: Record<'timeout' | 'no-connection' | 'http' | 'malformed', string>;
  failed: string;
};

const da: Texts = {
  title: 'Votum på scenen',
  sampleNote: 'Personerne er opdigtede',
  loading: 'Henter scenen',
  lost: 'Forbindelsen til scenen er afbrudt. Siden prøver igen.',
  clock: 'Scenens ur',
  clockNow: (time) => `Uret viser ${time}`,
  plusHour: '+1 time',
  plusDay: '+1 dag',
  nextWorkday: 'Næste arbejdsdag kl. 8',
  pickTime: 'Vælg tidspunkt',
  setClock: 'Stil uret',
  cancel: 'Fortryd',
  clockRefused: 'Uret kunne ikke stilles.',
  view: 'Visning',
  views: { table: 'Hele bordet', single: 'Én ad gangen', phone: 'Telefon' },
  theme: 'Farver',
  themes: { light: 'Lys', dark: 'Mørk', contrast: 'Høj kontrast' },
  language: 'Sidens sprog',
  seats: 'Pladser ved bordet',
  showAll: 'Vis alle',
  showStranger: 'Vis udenforstående',
  hideStranger: 'Skjul udenforstående',
  roles: {
    secretariat: 'Sekretariat',
    chair: 'Formand',
    member: 'Medlem',
    observer: 'Observatør',
    contact: 'Kontaktperson',
    substitute: 'Stedfortræder',
    stranger: 'Uden for bestyrelsen',
  },
  channel: 'Kanal',
  speaksAs: 'Set som',
  unread: 'ulæst',
  focusPane: 'Vis kun denne',
  unfocusPane: 'Vis hele bordet',
  closePane: 'Luk',
  teamsLanguage: 'Sprog i Teams',
  settingsOf: (name) => `Indstillinger for ${name}`,
  noPane: 'Vælg en plads ovenfor for at se dens chat.',
  empty: 'Her er ingen meddelelser endnu. Skriv for eksempel hjælp.',
  emptyChannel: 'Her er ingen opslag endnu.',
  conversation: (name) => `Meddelelser, ${name}`,
  write: (name) => `Skriv til Votum som ${name}`,
  writeShort: 'Skriv til Votum',
  writeChannel: 'Skriv et opslag',
  writeReply: 'Skriv et svar',
  mention: '@Votum',
  mentionHint: 'I kanalen hører Votum kun det, der nævner den',
  attach: 'Vedhæft fil',
  removeFile: (name) => `Fjern ${name}`,
  send: 'Send',
  reply: 'Svar',
  replyingTo: (what) => `Svarer på: ${what}`,
  stopReplying: 'Skriv et nyt opslag i stedet',
  like: 'Reagér med en tommelfinger',
  unlike: 'Fjern tommelfingeren',
  likes: (count) => (count === 1 ? '1 tommelfinger' : `${count} tommelfingre`),
  deleted: 'Meddelelsen er slettet.',
  typing: 'Votum skriver',
  dropFile: 'Slip filen for at vedhæfte den',
  removedApp: 'Votum er fjernet fra denne chat.',
  addApp: 'Tilføj Votum',
  removeApp: 'Fjern Votum',
  joinTeam: 'Føj til teamet',
  leaveTeam: 'Fjern fra teamet',
  dismiss: 'Luk beskeden',
  newMessage: 'Ny meddelelse',
  cardBroken: 'Kortet kan ikke vises.',
  refused: 'Noget gik galt. Prøv igen.',
  unreachable: {
    timeout: 'Appen svarede ikke i tide. Prøv igen.',
    'no-connection': 'Appen kan ikke nås. Prøv igen.',
    http: 'Appen kan ikke nås. Prøv igen.',
    malformed: 'Appens svar kunne ikke læses. Prøv igen.',
  },
  failed: 'Det kunne ikke lade sig gøre.',
};

const en: Texts = {
  title: 'Votum on stage',
  sampleNote: 'The persons are invented',
  loading: 'Fetching the stage',
  lost: 'The connection to the stage is lost. The page tries again.',
  clock: 'The stage’s clock',
  clockNow: (time) => `The clock shows ${time}`,
  plusHour: '+1 hour',
  plusDay: '+1 day',
  nextWorkday: 'Next working day at 8',
  pickTime: 'Choose a time',
  setClock: 'Set the clock',
  cancel: 'Cancel',
  clockRefused: 'The clock could not be set.',
  view: 'View',
  views: { table: 'The whole table', single: 'One at a time', phone: 'Phone' },
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language of this page',
  seats: 'Seats at the table',
  showAll: 'Show all',
  showStranger: 'Show outsider',
  hideStranger: 'Hide outsider',
  roles: {
    secretariat: 'Secretariat',
    chair: 'Chair',
    member: 'Member',
    observer: 'Observer',
    contact: 'Contact person',
    substitute: 'Substitute',
    stranger: 'Outside the board',
  },
  channel: 'Channel',
  speaksAs: 'Seen as',
  unread: 'unread',
  focusPane: 'Show only this one',
  unfocusPane: 'Show the whole table',
  closePane: 'Close',
  teamsLanguage: 'Language in Teams',
  settingsOf: (name) => `Settings of ${name}`,
  noPane: 'Choose a seat above to see its chat.',
  empty: 'No messages here yet. Write help, for example.',
  emptyChannel: 'No posts here yet.',
  conversation: (name) => `Messages, ${name}`,
  write: (name) => `Write to Votum as ${name}`,
  writeShort: 'Write to Votum',
  writeChannel: 'Write a post',
  writeReply: 'Write a reply',
  mention: '@Votum',
  mentionHint: 'In the channel Votum hears only what mentions it',
  attach: 'Attach a file',
  removeFile: (name) => `Remove ${name}`,
  send: 'Send',
  reply: 'Reply',
  replyingTo: (what) => `Replying to: ${what}`,
  stopReplying: 'Write a new post instead',
  like: 'React with a thumb',
  unlike: 'Take the thumb back',
  likes: (count) => (count === 1 ? '1 thumb' : `${count} thumbs`),
  deleted: 'The message was deleted.',
  typing: 'Votum is typing',
  dropFile: 'Drop the file to attach it',
  removedApp: 'Votum was removed from this chat.',
  addApp: 'Add Votum',
  removeApp: 'Remove Votum',
  joinTeam: 'Add to the team',
  leaveTeam: 'Remove from the team',
  dismiss: 'Close the message',
  newMessage: 'New message',
  cardBroken: 'The card can’t be shown.',
  refused: 'Something went wrong. Try again.',
  unreachable: {
    timeout: 'The app did not answer in time. Try again.',
    'no-connection': 'Unable to reach the app. Try again.',
    http: 'Unable to reach the app. Try again.',
    malformed: 'The app’s answer could not be read. Try again.',
  },
  failed: 'That could not be done.',
};

export const texts: Record<PageLanguage, Texts> = { da, en };
