import type { HolidayId, NamedClosingDay } from '../../domain/calendar/closingDay';
import type { Language } from '../../domain/language';

const names: Record<Language, Record<HolidayId, string>> = {
  da: {
    nytaarsdag: 'nytårsdag',
    skaertorsdag: 'skærtorsdag',
    langfredag: 'langfredag',
    paaskedag: 'påskedag',
    '2-paaskedag': '2. påskedag',
    'store-bededag': 'store bededag',
    'kristi-himmelfartsdag': 'Kristi himmelfartsdag',
    pinsedag: 'pinsedag',
    '2-pinsedag': '2. pinsedag',
    grundlovsdag: 'grundlovsdag',
    juleaftensdag: 'juleaftensdag',
    juledag: 'juledag',
    '2-juledag': '2. juledag',
    nytaarsaftensdag: 'nytårsaftensdag',
  },
  en: {
    nytaarsdag: "New Year's Day",
    skaertorsdag: 'Maundy Thursday',
    langfredag: 'Good Friday',
    paaskedag: 'Easter Sunday',
    '2-paaskedag': 'Easter Monday',
    'store-bededag': 'Great Prayer Day',
    'kristi-himmelfartsdag': 'Ascension Day',
    pinsedag: 'Whit Sunday',
    '2-pinsedag': 'Whit Monday',
    grundlovsdag: 'Constitution Day',
    juleaftensdag: 'Christmas Eve',
    juledag: 'Christmas Day',
    '2-juledag': 'Second Christmas Day',
    nytaarsaftensdag: "New Year's Eve",
  },
};

/** The name of a closing day inside a sentence. The board's own days have the one name it gave them. */
export function closingDayName(language: Language, day: NamedClosingDay): string {
  switch (day.kind) {
    case 'holiday':
      return names[language][day.id];
    case 'own':
      return day.name;
    default:
      return day satisfies never;
  }
}
