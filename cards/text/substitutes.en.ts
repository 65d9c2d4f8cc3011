import type { SubstitutesText } from './substitutes';

/** Whether another may answer for a member, as the rules have it. English. */
export const substitutesEn: SubstitutesText = {
  rule: {
    none: 'A substitute cannot answer for a member',
    allowed: 'A substitute can answer for a member who is prevented',
  },
  unset:
    'The rules say nothing about substitutes (not set), so nobody else can answer for you. The secretariat can take it up with the chairs.',
  agree:
    'Write to the secretariat who answers for you. The secretariat records the answer, and you confirm it.',
};
