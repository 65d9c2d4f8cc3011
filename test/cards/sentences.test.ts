import { minutesParagraph } from '../../cards/text/minutesParagraph';
import { closingSentence, outcomeFacts, outcomeSentence } from '../../cards/text/outcomeSentence';
import { peopleList } from '../../cards/text/people';
import { forecastRule, otherRuleLines, ruleLines, ruleSentence } from '../../cards/text/ruleSentence';
import { statusSentence } from '../../cards/text/statusSentence';
import { choiceWord, countedChoice, outcomeWord, stateWord } from '../../cards/text/words';
import { type MajorityKind, majorityOf } from '../../domain/board/ruleValues';
import type { CaseRules } from '../../domain/round/caseRules';
import { Choice } from '../../domain/round/choice';
import { anEntry } from '../support/builders';
import { caseRules } from '../support/caseRules';
import { aDecidedCase, aSentCase, aStoppedCase, dayBefore, toldAt, viewOf } from '../support/caseViews';

const four = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve',
  foreningen: 'approve-with-comment',
} as const;
const five = { ...four, 'region-syd': 'approve' } as const;

function rulesOf(majority: MajorityKind, setBy: 'board' | 'case' = 'case', minSetBy = setBy): CaseRules {
  return caseRules({
    majority: { value: majorityOf(majority), setBy },
    quorum: { value: { of: 'eligible', basis: 'answers', min: 3 }, setBy: minSetBy },
    tie: { value: 'rejected', setBy },
  });
}

describe('the rule', () => {
  it.each([
    ['noneAgainst', 'ingen må være imod, og mindst 3 skal svare (fastsat af formandskabet for denne sag)'],
    [
      'unanimity',
      'alle, der stemmer, skal være for (enstemmighed), og mindst 3 skal svare (fastsat af formandskabet for denne sag)',
    ],
    ['allApprove', 'alle stemmeberettigede skal godkende (fastsat af formandskabet for denne sag)'],
    [
      'simple',
      'flere skal være for end imod (simpelt flertal), mindst 3 skal svare, og ved stemmelighed er sagen ikke godkendt (fastsat af formandskabet for denne sag)',
    ],
    [
      'absolute',
      'mere end halvdelen af de stemmeberettigede skal være for (absolut flertal), og mindst 3 skal svare (fastsat af formandskabet for denne sag)',
    ],
  ] as const)('of %s', (majority, sentence) => expect(ruleSentence(rulesOf(majority), 'da')).toBe(sentence));

  it('says of each part who set it, where two did', () => {
    expect(ruleSentence(rulesOf('noneAgainst', 'board', 'case'), 'da')).toBe(
      'ingen må være imod (efter forretningsordenen), og mindst 3 skal svare (fastsat af formandskabet for denne sag)',
    );
  });

  it('ends on what may not happen in a forecast', () => {
    expect(forecastRule(rulesOf('noneAgainst'), 'da')).toBe('mindst 3 skal svare, og ingen må være imod');
    expect(forecastRule(rulesOf('noneAgainst'), 'en')).toBe(
      'at least 3 must answer, and nobody may be against',
    );
  });

  it('labels every rule with who set it', () => {
    for (const line of ruleLines(rulesOf('noneAgainst', 'board', 'case'), 'da'))
      expect(line).toMatch(/forretningsordenen|denne sag/);
    const mixed = caseRules({ ...rulesOf('noneAgainst'), silence: { value: 'notCounted', setBy: 'board' } });
    expect(otherRuleLines(mixed, 'da').slice(0, 3)).toEqual([
      'Efter forretningsordenen:',
      '• Et manglende svar tæller ikke med.',
      'Fastsat af formandskabet for denne sag:',
    ]);
  });
});

describe('the status', () => {
  const view = viewOf(aSentCase({ answers: four }), 'chair', dayBefore);

  it('is said as to a chair', () => {
    expect(statusSentence(view, 'da', { names: true })).toBe(
      '4 af 5 har svaret, og ingen er imod: 3 godkender, 1 godkender med bemærkninger. Vi mangler svar fra Conni Ravnkilde, Region Sydvig. Fristen er i morgen, onsdag den 11. juni kl. 23.59. Kommer der ikke flere svar, er sagen godkendt: mindst 3 skal svare, og ingen må være imod.',
    );
    expect(statusSentence(view, 'en', { names: true })).toBe(
      '4 of 5 have answered, and nobody is against: 3 approve, 1 approves with comments. We are missing Conni Ravnkilde, Region Sydvig. The deadline is tomorrow, Wednesday 11 June, 23:59. If nobody else answers, the case is approved: at least 3 must answer, and nobody may be against.',
    );
  });

  it('has numbers only without names, also where the view has them', () => {
    expect(statusSentence(view, 'da', { names: false })).toContain('Vi mangler svar fra 1 medlem.');
    const channel = statusSentence(viewOf(aSentCase({ answers: four }), 'channel', dayBefore), 'da', {
      names: true,
    });
    expect(channel).toBe(
      '4 af 5 har svaret, og ingen er imod: 3 godkender, 1 godkender med bemærkninger. Vi mangler svar fra 1 medlem. Fristen er i morgen, onsdag den 11. juni kl. 23.59.',
    );
  });

  it.each([
    ['nobody has answered', {}, 'Ingen af de 5 stemmeberettigede har svaret endnu.'],
    ['one is against', { ...four, 'region-syd': 'reject' }, 'Alle 5 har svaret, og 1 er imod'],
    ['all have answered', five, 'Ændrer ingen sit svar, er sagen godkendt'],
    [
      'too few have answered',
      { centret: 'approve' },
      'Kommer der ikke flere svar, bliver der ingen beslutning',
    ],
    [
      'nobody voted',
      { ministeriet: 'abstain', centret: 'abstain', foreningen: 'abstain' },
      'nogen skal stemme for eller imod',
    ],
    [
      'a meeting is demanded',
      { ...four, 'region-syd': 'request-meeting' },
      'afsluttes sagen uden beslutning og behandles på møde: det er nok, at 1 beder om det',
    ],
  ] as const)('says when %s', (_, answers, words) => {
    const sentence = statusSentence(viewOf(aSentCase({ answers }), 'secretariat', dayBefore), 'da', {
      names: true,
    });
    expect(sentence).toContain(words);
  });

  it('names people by name and seat', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((name) => ({ personName: name, body: `Region ${name}` }));
    if (!a || !b || !c) throw new Error('three people');
    expect(peopleList([a], 'da')).toBe('A, Region A');
    expect(peopleList([a, b], 'da')).toBe('A, Region A, og B, Region B');
    expect(peopleList([a, b, c], 'da')).toBe('A, Region A; B, Region B og C, Region C');
    expect(peopleList(Array(20).fill(a), 'da', 2)).toBe('A, Region A; A, Region A og 18 andre');
  });
});

describe('the outcome', () => {
  const told = (setup: Parameters<typeof aDecidedCase>[0], lang: 'da' | 'en' = 'da') => {
    const facts = outcomeFacts(viewOf(aDecidedCase(setup), 'member', toldAt));
    if (facts === null) throw new Error('the result may be told');
    return outcomeSentence(facts, lang);
  };

  it('can be read aloud', () => {
    expect(told({ answers: five })).toBe(
      'Godkendt. Alle 5 stemmeberettigede har svaret: 4 godkender, 1 godkender med bemærkninger, ingen er imod. Reglen: ingen må være imod, og mindst 3 skal svare (fastsat af formandskabet for denne sag). Observatøren har ikke stemmeret. Beslutning 2025-1.',
    );
    expect(told({ answers: five }, 'en')).toBe(
      'Approved. All 5 voting members have answered: 4 approve, 1 approves with comments, nobody is against. The rule: nobody may be against, and at least 3 must answer (set by the chairs for this case). The observer has no vote. Decision 2025-1.',
    );
  });

  it('of too few answers says what can be done', () => {
    expect(told({ answers: { centret: 'approve', foreningen: 'approve' } })).toBe(
      'Ingen beslutning. 2 af 5 stemmeberettigede har svaret, og bestyrelsen er først beslutningsdygtig ved 3 (fastsat af formandskabet for denne sag). Sagen kan sættes på dagsordenen for næste møde eller udsendes igen.',
    );
  });

  it('counts no recused member', () => {
    expect(told({ answers: four, recused: ['region-syd'] })).toContain(
      '1 medlem er inhabilt og er ikke talt med.',
    );
    expect(told({ answers: four, recused: ['region-syd'] })).toContain('Alle 4 stemmeberettigede har svaret');
  });

  it('is not told before its time', () => {
    expect(outcomeFacts(viewOf(aDecidedCase({ answers: five }), 'member', dayBefore))).toBeNull();
    expect(closingSentence(viewOf(aSentCase(), 'member', dayBefore), 'da')).toBe('');
  });
});

describe('the paragraph for the minutes', () => {
  const { round, board } = aDecidedCase({ answers: five });
  const { entry } = anEntry(board, round);

  it('is ready to copy', () => {
    expect(minutesParagraph(entry, 'da')).toBe(
      'Bestyrelsen godkendte den 11. juni 2025 i skriftlig procedure opdateret årshjul og budget for drift af infrastrukturen 2025, jf. pkt. 6/25 (beslutning 2025-1).',
    );
    expect(minutesParagraph(entry, 'en')).toBe(
      'On 11 June 2025 the board approved by written procedure “Årshjul og budget for drift af infrastrukturen 2025, opdateret”, cf. item 6/25 (Decision 2025-1).',
    );
  });

  it.each([
    ['Forretningsorden', 'i skriftlig procedure forretningsorden ('],
    ['HPC-kapacitet i 2026', 'i skriftlig procedure HPC-kapacitet i 2026 ('],
    ['Region Sydvigs medfinansiering', 'i skriftlig procedure Region Sydvigs medfinansiering ('],
    ['Kommissorium, revideret', 'i skriftlig procedure revideret kommissorium ('],
  ])('takes the title %s into the sentence', (title, words) => {
    expect(minutesParagraph({ ...entry, title, item: null }, 'da')).toContain(words);
  });

  it('says so when the case was not approved', () => {
    const against = aDecidedCase({ answers: { ...four, 'region-syd': 'reject' } });
    const lost = anEntry(board, against.round).entry;
    expect(minutesParagraph(lost, 'da')).toMatch(
      /^Bestyrelsen kunne den 11\. juni 2025 i skriftlig procedure ikke godkende opdateret årshjul/,
    );
  });
});

describe('the words', () => {
  it('are those of the buttons', () => {
    expect(Choice.options.map((choice) => choiceWord(choice, 'da'))).toEqual([
      'Godkender',
      'Godkender med bemærkninger',
      'Kan ikke godkende',
      'Undlader at stemme',
      'Ønsker behandling på møde',
      'Har rettelser',
      'Ingen indsigelse',
      'Indsigelse',
    ]);
    expect(countedChoice('request-meeting', 2, 'da')).toBe('2 ønsker behandling på møde');
    expect(countedChoice('abstain', 1, 'en')).toBe('1 abstains');
  });

  it('are those of states and outcomes', () => {
    expect(stateWord({ status: 'open', version: 1 }, 'da')).toBe('i gang');
    expect(stateWord({ status: 'open', version: 2 }, 'da')).toBe('ændret (version 2)');
    expect(stateWord({ status: 'closed', version: 2 }, 'en')).toBe('closed');
    expect(outcomeWord(aStoppedCase('withdrawn', 'x').round.ending, 'da')).toBe('trukket tilbage');
    expect(outcomeWord(aDecidedCase({}).round.ending, 'da')).toBe('ingen beslutning: for få svar');
  });
});
