import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { confirmationText } from '../text/confirmation';
import { contactsText } from '../text/contacts';
import { deadlineMoment, remaining, weekdayDateTime } from '../text/dates';
import { minutesCaseText } from '../text/minutesCase';
import { onBehalfText } from '../text/onBehalf';
import { registerText } from '../text/register';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { choiceWord, outcomeWord } from '../text/words';
import { userLine } from '../userText';
import type { CaseLead } from './caseLead';
import { rulingLead } from './ownCorrection';
import { hasRecorded } from './recorded';
import { owesAnswer, type Standing } from './standing';
import { substituteLead } from './substituteLines';

/**
 * What a toast says of a case: the thing itself. 'Skriftlig godkendelse: Årshjul og budget 2025. Svar senest onsdag den
 * 11. juni kl. 23.59.'
 */
export function caseSummary(view: CaseView, stand: Standing, lead: CaseLead, lang: Language): string {
  const text = textIn(lang);
  const title = userLine(view.round.proposal.title, 160);
  const sentence = (first: string) => `${first}: ${title.replace(/\.$/, '')}.`;
  const substitute = substituteLead(view, stand, lead, lang);
  switch (stand) {
    case 'waiting': {
      const by = `${text.case[owesAnswer(view) ? 'answerBy' : 'membersAnswerBy'](deadline(view, lang))}.`;
      if (substitute !== null) return `${substitute} ${title.replace(/\.$/, '')}. ${by}`;
      const { contactOf } = view;
      const missing =
        contactOf === undefined
          ? missingLead(view, lang)
          : contactsText(lang).summaryMissing(userLine(contactOf.body, 80));
      const what = lead === 'reminder' ? missing : kindWord(view, lang);
      if (lead === 'amended')
        return `${versionsText(lang).summary(view.round.version, title.replace(/\.$/, ''))} ${by}`;
      const said = `${sentence(what)} ${by}`;
      return lead === 'trial' ? `${text.case.trialMark} ${said}` : said;
    }
    case 'answered': {
      if (substitute !== null) return `${substitute} ${title.replace(/\.$/, '')}.`;
      const ruled = rulingLead(view, lang, { news: lead === 'ruling' });
      if (ruled !== null) return `${ruled} ${title.replace(/\.$/, '')}.`;
      const answer = view.mine?.answer ?? null;
      if (answer === null || !hasRecorded(view)) return sentence(text.case.recorded);
      const words = onBehalfText(lang);
      const said = words.summary(title.replace(/\.$/, ''), choiceWord(answer.choice, lang, view.round.kind));
      return lead === 'reminder' ? `${words.reminder} ${said}` : said;
    }
    case 'passed':
      return sentence(text.case.passedMark);
    case 'confirming':
      return sentence(confirmationText(lang).mark);
    case 'closed':
      return sentence(text.case.closedMark);
    case 'told':
      return outcomeSummary(view, lang);
    default:
      return stand satisfies never;
  }
}

/** What is missed of a member, for a reminder: an answer, or one about the minutes. */
export function missingLead({ round }: CaseView, lang: Language): string {
  return round.kind === 'minutes' ? minutesCaseText(lang).missing : textIn(lang).lead.missing;
}

function kindWord({ round }: CaseView, lang: Language): string {
  return round.kind === 'minutes' ? minutesCaseText(lang).kind : textIn(lang).case.kind;
}

/** 'Årshjul og budget 2025: godkendt. Beslutning 2025-1.' */
export function outcomeSummary({ round, ending }: CaseView, lang: Language): string {
  const text = textIn(lang).outcome;
  const title = userLine(round.proposal.title, 160).replace(/\.$/, '');
  if (ending === null) return title;
  const told = text.summary(title, outcomeWord(ending, lang));
  const decision = round.status === 'closed' ? round.decision : null;
  if (round.status === 'closed' && round.voided !== null)
    return registerText(lang).summary(title, decision ?? '');
  return decision === null ? told : `${told} ${text.decision(decision)}`;
}

/** 'onsdag den 11. juni kl. 23.59', with 'i morgen' or 'i dag' in front when it is near. */
function deadline({ board, round, now }: CaseView, lang: Language): string {
  const when = weekdayDateTime(lang, deadlineMoment(round.deadline));
  const left = remaining(lang, board.calendar, round.deadline, now);
  return left !== null && !/\d/.test(left) ? `${left}, ${when}` : when;
}
