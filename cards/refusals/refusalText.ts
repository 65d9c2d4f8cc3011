import type { Language } from '../../domain/language';
import { identitiesDa } from '../text/identities.da';
import { identitiesEn } from '../text/identities.en';
import { journalDa } from '../text/journal.da';
import { journalEn } from '../text/journal.en';
import { personNumberDa } from '../text/personNumber.da';
import { personNumberEn } from '../text/personNumber.en';
import { substitutesDa } from '../text/substitutes.da';
import { substitutesEn } from '../text/substitutes.en';

// What is so, then what can be done. Who has no access gets `notFound` for everything, and nothing more.
const da = {
  notFound: 'Jeg kan ikke finde noget til dig her.',
  notYours: 'Det kan du ikke gøre i din rolle. Skriv »hjælp«, så ser du, hvad du kan.',
  chairsPrepare:
    'Efter bestyrelsens regler er det en formand, der forbereder sagen. Skriv til formandskabet.',
  secretariatPrepares:
    'Efter bestyrelsens regler er det sekretariatet, der forbereder sagen. Skriv til sekretariatet.',
  observer: 'Du deltager som observatør og skal ikke svare. Du kan sende en bemærkning til sekretariatet.',
  contact:
    'Du får sagerne som kontaktperson, og svaret afgives af medlemmet. Du kan sende en bemærkning til sekretariatet.',
  ...substitutesDa.refusals,
  ...journalDa.refusals,
  ...identitiesDa.refusals,
  recused: 'Du deltager ikke i sagen. Du får besked om resultatet.',
  notOpen: 'Sagen er ikke udsendt endnu.',
  awaitsConfirmation:
    'Sagen tager ikke imod flere svar og afventer formandskabets bekræftelse, så det kan ikke lade sig gøre længere.',
  notEntered: 'Sagen har ikke en beslutning med nummer, så der er ikke noget at annullere.',
  chairsVoid: 'En beslutning annulleres af formandskabet. Skriv til en formand.',
  notAwaiting: 'Resultatet venter ikke på en bekræftelse. Åbn sagens kort for at se, hvad der gælder.',
  chairsConfirm: 'Formandskabet bekræfter selv resultatet. Du kan se på statuskortet, hvem der mangler.',
  confirmationPast:
    'Perioden til at bekræfte er udløbet, så sagen afsluttes uden beslutning. Den kommer på listen til næste dagsorden.',
  ended:
    'Sagen er afsluttet, så det kan ikke gøres mere. Sagen kan sættes på dagsordenen eller udsendes igen.',
  alreadySent:
    'Sagen er udsendt, så kladden kan ikke rettes. Du kan trække sagen tilbage eller forlænge fristen.',
  answerFinal: 'Efter sagens regler kan et afgivet svar ikke ændres. Svaret, der er registreret, gælder.',
  notOffered: 'Det svar kan ikke gives i denne sag. Vælg et af de svar, sagen har.',
  correctionChanged:
    'Medlemmet har ændret sit svar siden, og der er ikke afgjort noget. Åbn status, og se det nye.',
  otherMissing: 'Vælg, hvilke rettelser de modstrider. Der er ikke afgjort noget.',
  notByTheRules:
    'Det giver sagens regler ikke mulighed for. Under Vis sagens øvrige regler står, hvem der kan, og hvor ofte.',
  discarded: 'Kladden er kasseret. Skriv »skriftlig procedure« for at begynde en ny.',
  nothingToDo: 'Der er ikke noget at gøre: ingen mangler at svare, eller det er allerede gjort.',
  reasonMissing: 'Skriv en begrundelse. Den vises for alle i sagen.',
  textMissing: 'Skriv en tekst først.',
  notLater: 'Den nye frist skal ligge efter den nuværende. Vælg en senere dato.',
  notADate: 'Vælg en dato og et klokkeslæt for den nye frist.',
  notGivenYet: 'Svaret kan ikke være givet ude i fremtiden. Vælg et andet tidspunkt.',
  givenTooEarly:
    'Svaret er givet, før sagen blev udsendt i den form, den har nu. Bed medlemmet svare på den.',
  chairsDecide: 'Spørgsmålet afgøres af formandskabet og aldrig af den, det drejer sig om.',
  byBoardMissing: 'Skriv, hvordan og hvornår bestyrelsen afgjorde det. Der er ikke registreret noget.',
  settled: 'Spørgsmålet om inhabilitet er ikke åbent længere. Åbn sagens kort, så står der, hvad der gælder.',
  nothingChanged:
    'Der er ikke ændret noget, så der er ingen ny version at udsende. Ret teksten eller bilagene først.',
  versionNotReleased:
    'En ny version skal frigives af formandskabet. Den er gemt; en formand åbner den på statuskortet og udsender den.',
  notReleased: 'Sagen skal frigives af formandskabet, før den kan udsendes. Tryk Send til formandskabet.',
  channelNotTied:
    'Bestyrelsen har ingen kanal endnu. Skriv »knyt kanal« i den kanal, hvor dagsordenen skal vises, og udsend så igen.',
  personNumber: personNumberDa.inAgenda,
  busy: 'En anden ændrede sagen samtidig, og det, du bad om, er ikke gjort. Prøv igen.',
  unknown: 'Jeg kan ikke se, om det er gemt. Åbn kortet igen om lidt, så står der, hvad der gælder.',
} as const;

export type Why = keyof typeof da;

const en: Record<Why, string> = {
  notFound: 'I cannot find anything for you here.',
  notYours: 'Your role does not let you do that. Type "help" to see what you can do.',
  chairsPrepare: 'By the board’s rules a chair prepares the case. Write to the chairs.',
  secretariatPrepares: 'By the board’s rules the secretariat prepares the case. Write to the secretariat.',
  observer: 'You take part as an observer and are not to answer. You can send a comment to the secretariat.',
  contact:
    'You get the cases as a contact person, and the member gives the answer. You can send a comment to the secretariat.',
  ...substitutesEn.refusals,
  ...journalEn.refusals,
  ...identitiesEn.refusals,
  recused: 'You do not take part in the case. You will be told the outcome.',
  notOpen: 'The case has not been sent out yet.',
  awaitsConfirmation:
    "The case takes no more answers and awaits the chairs' confirmation, so that can no longer be done.",
  notEntered: 'The case has no decision with a number, so there is nothing to annul.',
  chairsVoid: 'A decision is annulled by the chairs. Write to a chair.',
  notAwaiting: 'The result does not await a confirmation. Open the card of the case to see what holds.',
  chairsConfirm:
    'The chairs confirm the result themselves. You can follow who is missing on the status card.',
  confirmationPast:
    'The period for confirming has run out, so the case is closed without a decision. It is put on the list for the next agenda.',
  ended: 'The case is closed, so that can no longer be done. It can be put on the agenda or sent out again.',
  alreadySent:
    'The case has been sent out, so the draft cannot be edited. You can withdraw the case or extend the deadline.',
  answerFinal: 'By the rules of the case an answer cannot be changed. The answer that is recorded stands.',
  notOffered: 'That answer cannot be given in this case. Choose one of the answers the case has.',
  correctionChanged:
    'The member has changed the answer since, and nothing has been ruled. Open the status and see the new one.',
  otherMissing: 'Choose which corrections they contradict. Nothing has been ruled.',
  notByTheRules:
    'The rules of the case do not allow that. Under Show the other rules it says who can, and how often.',
  discarded: 'The draft has been discarded. Type "start written procedure" to begin a new one.',
  nothingToDo: 'There is nothing to do: nobody is missing, or it has been done already.',
  reasonMissing: 'Write a reason. It is shown to everyone in the case.',
  textMissing: 'Write a text first.',
  notLater: 'The new deadline must be later than the present one. Choose a later date.',
  notADate: 'Choose a date and a time for the new deadline.',
  notGivenYet: 'The answer cannot have been given in the future. Choose another time.',
  givenTooEarly:
    'The answer was given before the case was sent out in its present form. Ask the member to answer that.',
  chairsDecide: 'The chairs settle the question, and never the person it concerns.',
  byBoardMissing: 'Write how and when the board decided. Nothing has been recorded.',
  settled:
    'The question of a conflict of interest is no longer open. Open the card of the case to see what holds.',
  nothingChanged:
    'Nothing has been changed, so there is no new version to send out. Change the text or the papers first.',
  versionNotReleased:
    'A new version must be released by the chairs. It is saved; a chair opens it on the status card and sends it out.',
  notReleased: 'The chairs must release the case before it can be sent out. Press Send to the chairs.',
  channelNotTied:
    'The board has no channel yet. Type "tie channel" in the channel where the agenda is to be shown, and send it out again.',
  personNumber: personNumberEn.inAgenda,
  busy: 'Someone else changed the case at the same time, and what you asked for has not been done. Try again.',
  unknown: 'I cannot tell whether it was saved. Open the card again in a moment; it will say what holds.',
};

/** Why something was not done, and what can be done instead. */
export function refusalText(why: Why, lang: Language): string {
  return lang === 'da' ? da[why] : en[why];
}
