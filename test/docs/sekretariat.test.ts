import { z } from 'zod';
import type { Intent } from '../../bot/understand/heard';
import { understand } from '../../bot/understand/understand';
import { arithmeticSentence, longDateTime, weekdayDate, weekdayDateTime } from '../../cards/text/dates';
import { outcomeSentence } from '../../cards/text/outcomeSentence';
import { ruleName } from '../../cards/text/ruleNames';
import { valueWords } from '../../cards/text/ruleValue';
import { outcomeWord, upperFirst } from '../../cards/text/words';
import { Board, votingSeats } from '../../domain/board/board';
import {
  PRESET_NAMES,
  RULE_NAMES,
  type RuleName,
  RulesFrom,
  RulesOfProcedure,
  rulesOn,
  suggestedRules,
  unsetRules,
} from '../../domain/board/rules';
import { addWorkingDays } from '../../domain/calendar/addWorkingDays';
import { closingDay } from '../../domain/calendar/closingDay';
import { resolveDeadline } from '../../domain/calendar/deadline';
import { instantAt, localMoment } from '../../domain/calendar/localMoment';
import { reminderTimes } from '../../domain/calendar/reminderTimes';
import { freezeRules } from '../../domain/round/caseRules';
import { minutesPeriod } from '../../domain/round/minutesRules';
import type { CountedSeat } from '../../domain/round/tally';
import { verdict } from '../../domain/round/verdict';
import { moreThanHalf } from '../../domain/round/weighVotes';
import { commands } from '../../local/cli/commands';
import sample from '../../local/sample/genomdatabasen.board.json';
import { hearing } from '../bot/understand/exampleHearing';
import { danishTexts, guide, marked, rowsOf, sectionOf, sectionsInOrder } from './guide';

const board = Board.parse(sample);
const { calendar } = board;
const own = rulesOn(board.rulesOfProcedure, '2025-05-28');
const least = moreThanHalf(votingSeats(board).length);
const nothingSet = RulesOfProcedure.parse({});

/** What Votum suggests for a rule that is unset; undefined where it suggests nothing. */
function suggestion(name: RuleName): unknown {
  const found: Partial<Record<RuleName, unknown>> = {
    ...suggestedRules(nothingSet, least),
    minutesPeriod: minutesPeriod(nothingSet),
  };
  return found[name];
}

function wordsOf(name: RuleName, value: unknown): string {
  const rules = RulesOfProcedure.parse({ [name]: { value, source: 'a test' } });
  return upperFirst(valueWords(rules, name, 'da'));
}

/** Every word a rule's value can be written with: the members of its enums, and its literals. */
function wordsAllowed(name: RuleName): string[] {
  const allowed = new Set<string>();
  const look = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'const' && typeof value === 'string') allowed.add(value);
      else if (key === 'enum' && Array.isArray(value)) for (const one of value) allowed.add(String(one));
      else look(value);
    }
  };
  look(z.toJSONSchema(RulesOfProcedure.shape[name], { io: 'input' }));
  return [...allowed].filter((word) => word !== 'unset');
}

/** What the guide says one can type, by what it must be heard as. */
const phrases: { [I in Intent]?: string[] } = {
  status: ['status', 'hvor står sagen om årshjulet?'],
  outstanding: ['hvem mangler?', 'har regionerne svaret?'],
  answers: ['er nogen imod?'],
  comments: ['hvilke bemærkninger er der kommet?'],
  outlook: ['går den igennem?'],
  whatif: ['hvad hvis ingen flere svarer?'],
  quorum: ['er vi beslutningsdygtige?'],
  deadline: ['hvornår er der frist?'],
  'deadline.calc': ['hvad er 7 arbejdsdage fra i dag?', 'hvornår skal vi sende for at nå 11. juni?'],
  'decision.find': ['hvad besluttede vi om HPC?', 'beslutning 2025-1'],
  paragraph: ['tekst til referatet'],
  papers: ['hvor er bilagene?'],
  diff: ['hvad er ændret?'],
  mine: ['hvad venter på mig?', 'jeg trykkede forkert'],
  'next-meeting': ['hvornår er næste møde?'],
  'next-agenda': ['hvad skal på næste dagsorden?'],
  rules: ['hvad er reglerne?'],
  help: ['hjælp'],
  'answer.offer': ['godkendt'],
  'round.start': [
    'skriftlig procedure',
    'vi skal have årshjul og budget i skriftlig godkendelse senest 11. juni',
    'send referatet til godkendelse',
  ],
  'round.remind': ['ryk dem, der mangler'],
  'round.extend': ['forlæng fristen til den 13. juni'],
  'round.close': ['afslut sagen nu'],
  'round.withdraw': ['træk sagen tilbage'],
  'to-meeting': ['behandl sagen på næste møde'],
  'notify.set': ['sig til, når alle har svaret'],
  'record-answer': ['registrér svar for Region Sjælland'],
  'decision.void': ['annullér beslutning 2025-3'],
  journal: ['hvad mangler at blive journaliseret'],
  'journal.record': ['journaliseret 2025-1 sag 2025-1234 dok 567890', 'journaliser beslutning 2025-1'],
  export: ['eksportér registeret'],
  identities: ['tilknytninger', 'hvem er bundet?'],
  'channel.tie': ['knyt kanal'],
};

describe("the secretariat's guide: the rules", () => {
  test('every rule has its section, in the order of the record', () => {
    expect(sectionsInOrder()).toEqual(RULE_NAMES);
  });

  test.each(RULE_NAMES)(
    '%s: every value can stand in a file, and is told in the words of the cards',
    (name) => {
      const { values, suggested } = sectionOf(name);
      expect(values.length).toBeGreaterThan(0);
      for (const { json, said } of values) expect(said).toMatch(startOf(wordsOf(name, JSON.parse(json))));
      expect(suggested === null ? undefined : JSON.parse(suggested)).toEqual(suggestion(name));
    },
  );

  // The units of a period are told once, under the deadline of a case.
  test.each(RULE_NAMES.filter((name) => name !== 'minutesPeriod'))('%s: no value is left out', (name) => {
    const told = sectionOf(name)
      .values.map(({ json }) => json)
      .join(' ');
    for (const word of wordsAllowed(name)) expect(told).toContain(`"${word}"`);
  });

  test('what is looked for is what a rule can hold', () => {
    expect(wordsAllowed('silence')).toEqual(['notCounted', 'countsAsNo', 'abstains', 'approves']);
    expect(wordsAllowed('meetingDemand')).toEqual(['atOnce', 'atDeadline']);
  });

  test('every preset is told, and every block of JSON can stand in a board’s file', () => {
    expect(rowsOf('| Sæt | Hvor det kommer fra | Hvad det fastsætter |').map(([name]) => name)).toEqual(
      PRESET_NAMES.map((name) => `\`${name}\``),
    );
    const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(RulesFrom.safeParse(block).error).toBeUndefined();
  });
});

describe("the secretariat's guide: the first board", () => {
  test('the rules listed as unset are those of the sample board, with what is suggested', () => {
    const rows = rowsOf('| Regel | Votum foreslår | Spørgsmål til bestyrelsen |');
    const unset = unsetRules(own);
    expect(rows.map(([name]) => name)).toEqual(unset.map((name) => ruleName(name, 'da')));
    unset.forEach((name, i) => {
      const value = suggestion(name);
      const [, said = '', question = ''] = rows[i] ?? [];
      expect(said).toMatch(value === undefined ? /^Intet forslag/ : startOf(wordsOf(name, value)));
      expect(question).toMatch(/\?$/);
    });
  });

  test('the deadline is counted day by day, and its reminders fall when they are said to', () => {
    const { date, skipped, weekends } = addWorkingDays(calendar, '2025-05-28', 7);
    const arithmetic = { n: 7, sentDate: '2025-05-28', skipped, weekends };
    expect(guide).toContain(arithmeticSentence('da', arithmetic));
    const sentAt = instantAt(calendar, '2025-05-28', '09:00');
    const deadline = resolveDeadline(calendar, { kind: 'workingDays', n: 7 }, sentAt);
    const at = { date: deadline.localDate, time: deadline.localTime };
    expect(guide.replace(/\s+/g, ' ')).toContain(longDateTime('da', at));
    const planned = [
      ...reminderTimes(calendar, sentAt, deadline),
      ...reminderTimes(calendar, sentAt, deadline, [{ kind: 'workingDaysBefore', n: 1, time: '09:00' }]),
    ];
    expect(planned).toHaveLength(3);
    for (const reminder of planned)
      expect(guide).toContain(weekdayDateTime('da', localMoment(calendar, reminder.at)));
    const days = rowsOf('| Dag | Tæller som |');
    expect(days.at(-1)).toEqual([weekdayDate('da', date), '7']);
    for (const [day = '', counts = ''] of days) {
      const told = /^\w+ den (\d+)\. (maj|juni)$/.exec(day);
      const local = `2025-0${told?.[2] === 'maj' ? 5 : 6}-${told?.[1]?.padStart(2, '0')}`;
      expect(weekdayDate('da', local)).toBe(day);
      const isCounted = local !== '2025-05-28' && closingDay(calendar, local) === null;
      expect([day, /^\d$/.test(counts)]).toEqual([day, isCounted]);
    }
  });

  test('every other deadline is what the calendar gives', () => {
    const rows = rowsOf('| Udsendt | Arbejdsdage | Frist |');
    expect(rows.length).toBeGreaterThan(3);
    for (const [sent = '', n = '', deadline] of rows)
      expect([sent, addWorkingDays(calendar, sent, Number(n)).date]).toEqual([sent, deadline]);
  });

  test('every outcome is what the suggested rules give with five votes', () => {
    const rules = freezeRules(own, {
      majority: { kind: 'noneAgainst' },
      minAnswers: least,
      meetingDemand: 1,
      earlyClose: 'never',
    });
    const choices = [
      'approve',
      'approve-with-comment',
      'reject',
      'abstain',
      'request-meeting',
      null,
    ] as const;
    const rows = rowsOf(
      '| Godkender | Med bemærkninger | Kan ikke godkende | Undlader | Ønsker møde | Svarer ikke | Udfald |',
    );
    expect(rows.length).toBeGreaterThan(5);
    const endings = rows.map((row) => {
      const seats = choices.flatMap((choice, i) =>
        Array.from({ length: Number(row[i]) }, () => seat(choice)),
      );
      expect(seats).toHaveLength(5);
      const ending = { kind: 'decided', cause: 'deadline', verdict: verdict(rules, seats) } as const;
      expect([row.join(' '), outcomeWord(ending, 'da')]).toEqual([row.join(' '), row[6]]);
      return ending;
    });
    const [, second] = endings;
    if (second === undefined) throw new Error('the guide has no second outcome');
    expect(guide).toContain(
      outcomeSentence({ ending: second, rules, observers: 1, decision: '2025-1' }, 'da'),
    );
  });
});

describe("the secretariat's guide: words", () => {
  test('every button and field it names is one that Votum has', async () => {
    const known = await danishTexts();
    const titles = marked('***', '***').filter((title) => title !== 'Fed kursiv');
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => !known.has(title))).toEqual([]);
  });

  test('every command it names is one that Votum has', () => {
    const named = [...guide.matchAll(/npm run votum -- ([a-z]+)(?: ([a-z]+))?/g)];
    expect(named.length).toBeGreaterThan(4);
    for (const [, noun = '', verb] of named)
      expect(Object.keys(commands)).toContain(verb === undefined ? noun : `${noun} ${verb}`);
  });

  test('every phrase it offers is understood as what it is offered for', () => {
    const offered = new Set(marked('»', '«').filter((phrase) => phrase !== 'Vinkler'));
    const expected = Object.entries(phrases).flatMap(([intent, said]) => said.map((one) => [one, intent]));
    expect([...offered].sort()).toEqual(expected.map(([one]) => one).sort());
    for (const [said = '', intent] of expected)
      expect([said, understand(said, { ...hearing, directs: true })]).toMatchObject([said, { intent }]);
  });

  test('its links within the page lead somewhere', () => {
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) expect(anchors).toContain(link);
  });

  test('it is calm: no exclamation marks', () => {
    expect(guide).not.toContain('!');
  });
});

function seat(choice: CountedSeat['choice']): CountedSeat {
  return { choice, recused: false, chair: false, reached: true, unconfirmed: false };
}

function startOf(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
