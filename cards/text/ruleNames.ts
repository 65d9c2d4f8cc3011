import type { RuleName } from '../../domain/board/rules';
import type { Language } from '../../domain/language';

const names: Record<Language, Record<RuleName, string>> = {
  da: {
    prepares: 'Forberedelse',
    release: 'Frigivelse før udsendelse',
    period: 'Frist',
    majority: 'Flertal',
    quorum: 'Svar, der mindst skal til',
    abstention: 'Undlader at stemme',
    tie: 'Stemmelighed',
    silence: 'Manglende svar',
    unreached: 'Medlem, som sagen ikke er nået frem til',
    meetingDemand: 'Behandling på møde',
    conditionalApproval: 'Godkender med bemærkninger',
    changeAnswer: 'Ændring af svar',
    onBehalf: 'Svar registreret for et medlem',
    substitutes: 'Stedfortrædere',
    earlyClose: 'Afslutning før fristen',
    reminding: 'Påmindelser',
    extension: 'Forlængelse af fristen',
    confirmation: 'Bekræftelse af udfaldet',
    confirmationPeriod: 'Frist for at bekræfte udfaldet',
    hearing: 'Høring før udsendelse',
    amendedDeadline: 'Frist for en ændret version',
    recusalDecidedBy: 'Afgørelse af inhabilitet',
    recordedIn: 'Hvor udfaldet skrives',
    namesShown: 'Visning af svar',
    minutesPeriod: 'Frist for referat',
  },
  en: {
    prepares: 'Preparation',
    release: 'Release before sending out',
    period: 'Period',
    majority: 'Majority',
    quorum: 'Fewest answers',
    abstention: 'Abstention',
    tie: 'Tie',
    silence: 'No answer',
    unreached: 'A member whom the case has not reached',
    meetingDemand: 'Going to a meeting',
    conditionalApproval: 'Approve with comments',
    changeAnswer: 'Changing an answer',
    onBehalf: 'Answer recorded for a member',
    substitutes: 'Substitutes',
    earlyClose: 'Closing before the deadline',
    reminding: 'Reminders',
    extension: 'Extending the deadline',
    confirmation: 'Confirming the outcome',
    confirmationPeriod: 'Period for confirming the outcome',
    hearing: 'Hearing before sending out',
    amendedDeadline: 'Deadline of an amended version',
    recusalDecidedBy: 'Deciding on disqualification',
    recordedIn: 'Where the outcome is entered',
    namesShown: 'Answers shown',
    minutesPeriod: 'Period for minutes',
  },
};

/** What a rule is called: 'Stemmelighed'. */
export function ruleName(name: RuleName, lang: Language): string {
  return names[lang][name];
}
