import type { Language } from '../../domain/language';

const da = {
  sentToChairs: 'Sagen er sendt til formandskabet. Du får besked, når den er frigivet eller kommer tilbage.',
  released: 'Sagen er frigivet. Sekretariatet kan udsende den.',
  releasedOne: 'Din frigivelse er noteret. Sagen afventer den anden formand.',
  returned: 'Sagen er sendt tilbage til sekretariatet med din bemærkning.',
  discarded: 'Kladden er kasseret.',
  trialSent: 'Prøven ligger nedenfor. Kun du kan se den.',
  trialPressed: 'Det er en prøve, så der er ikke registreret noget.',
  reminded: 'Påmindelsen er på vej til dem, der mangler at svare.',
  extended: 'Fristen er forlænget, og alle kort bliver rettet.',
  closed: 'Sagen er afsluttet.',
  withdrawn: 'Sagen er trukket tilbage, og alle får besked.',
  toMeeting: 'Sagen er afsluttet uden beslutning og står på listen til næste dagsorden.',
  willTell: 'Det gør jeg.',
  commented: 'Din bemærkning er modtaget. Den tæller ikke som et svar.',
  asked: 'Dit spørgsmål er sendt til sekretariatet. Svaret kommer til alle i sagen.',
  paperUnreadable: 'Sekretariatet har fået besked om, at du ikke kan åbne bilaget.',
  answeredToAll: 'Svaret er sendt til alle i sagen.',
  answeredBefore: 'Spørgsmålet er allerede besvaret.',
  notNow: 'Noget gik galt, og det, du bad om, er ikke gjort. Prøv igen om lidt.',
  notUnderstood: 'Kortet er fra en ældre udgave af Votum. Skriv »status« for at få et nyt.',
} as const;

export type Done = keyof typeof da;

const en: Record<Done, string> = {
  sentToChairs: 'The case has been sent to the chairs. You will hear when it is released or comes back.',
  released: 'The case is released. The secretariat can send it out.',
  releasedOne: 'Your release is noted. The case awaits the other chair.',
  returned: 'The case has been sent back to the secretariat with your remark.',
  discarded: 'The draft is discarded.',
  trialSent: 'The trial is below. Only you can see it.',
  trialPressed: 'This is a trial, so nothing was recorded.',
  reminded: 'The reminder is on its way to those who have not answered.',
  extended: 'The deadline is extended, and every card is being updated.',
  closed: 'The case is closed.',
  withdrawn: 'The case is withdrawn, and everyone will be told.',
  toMeeting: 'The case is closed without a decision and is on the list for the next agenda.',
  willTell: 'I will.',
  commented: 'Your comment is received. It does not count as an answer.',
  asked: 'Your question has been sent to the secretariat. The answer goes to everyone in the case.',
  paperUnreadable: 'The secretariat has been told that you cannot open the paper.',
  answeredToAll: 'The answer has been sent to everyone in the case.',
  answeredBefore: 'The question has been answered already.',
  notNow: 'Something went wrong, and what you asked for has not been done. Try again in a moment.',
  notUnderstood: 'The card is from an older version of Votum. Type "status" to get a new one.',
};

/** What was done, in a sentence. */
export function doneText(done: Done, lang: Language): string {
  return lang === 'da' ? da[done] : en[done];
}
