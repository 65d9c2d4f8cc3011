import { helpCard } from '../../cards/answers/helpCard';
import { rulesAnswer } from '../../cards/answers/rulesAnswer';
import { answersText } from '../../cards/text/answers';
import { type Reply, words } from '../turn';
import { answerCalendar } from './answerCalendar';
import { answerDecision, answerParagraph } from './answerDecision';
import { answerExport } from './answerExport';
import { answerIdentities } from './answerIdentities';
import { answerJournal } from './answerJournal';
import { answerMine, offerCard } from './answerMine';
import { answerNextAgenda } from './answerNextAgenda';
import { answerNextMeeting } from './answerNextMeeting';
import { answerPapers } from './answerPapers';
import { answerReading } from './answerReading';
import { importAgendaText } from './importAgendaText';
import { openDoing } from './openDoing';
import { openJournal } from './openJournal';
import { openVoid } from './openVoid';
import { startFromWords } from './startFromWords';
import type { Talk } from './talk';
import { tieThisChannel } from './tieThisChannel';

/** One intent, one answer. What asks for something to be done opens a card to confirm it on and changes nothing. */
export async function answerIntent(talk: Talk): Promise<Reply> {
  const { heard, seated, lang } = talk;
  switch (heard.intent) {
    case 'status':
    case 'outstanding':
    case 'answers':
    case 'comments':
    case 'outlook':
    case 'whatif':
    case 'quorum':
    case 'deadline':
    case 'outcome':
    case 'diff':
      return answerReading(talk);
    case 'papers':
      return answerPapers(talk);
    case 'deadline.calc':
      return answerCalendar(talk);
    case 'decision.find':
      return answerDecision(talk);
    case 'paragraph':
      return answerParagraph(talk);
    case 'journal':
      return answerJournal(talk);
    case 'journal.record':
      return openJournal(talk);
    case 'decision.void':
      return openVoid(talk);
    case 'identities':
      return answerIdentities(talk);
    case 'export':
      return answerExport(talk);
    case 'mine':
      return answerMine(talk);
    case 'answer.offer':
      return offerCard(talk);
    case 'next-meeting':
      return answerNextMeeting(talk);
    case 'next-agenda':
      return answerNextAgenda(talk);
    case 'rules':
      return words(rulesAnswer(seated.board, talk.turn.receivedAt, lang).join('\n'));
    case 'help':
      return heard.detail === 'stop-reminders'
        ? words(answersText(lang).stopReminders)
        : { kind: 'card', message: helpCard(seated.board, seated.role.kind, lang) };
    case 'round.start':
      return startFromWords(talk);
    case 'agenda.import':
      return importAgendaText(talk);
    case 'agenda.publish':
      return answerNextMeeting(talk);
    case 'channel.tie':
      return tieThisChannel(talk);
    case 'round.remind':
    case 'round.extend':
    case 'round.close':
    case 'round.withdraw':
    case 'to-meeting':
    case 'notify.set':
    case 'ask':
    case 'comment':
    case 'recuse':
    case 'record-answer':
      return openDoing(talk);
  }
}
