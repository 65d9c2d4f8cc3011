import { outcomeSentence } from '../../cards/text/outcomeSentence';
import { ruleLines } from '../../cards/text/ruleSentence';
import type { CaseRules } from '../../domain/round/caseRules';
import { verdict } from '../../domain/round/verdict';
import { caseRules, chosen, presetCase, seatsOf } from '../support/caseRules';

function say(rules: CaseRules, pattern: string, lang: 'da' | 'en' = 'da'): string {
  const ending = {
    kind: 'decided' as const,
    cause: 'deadline' as const,
    verdict: verdict(rules, seatsOf(pattern)),
  };
  return outcomeSentence({ ending, rules, observers: 0, decision: null }, lang);
}

const simple = { majority: chosen({ kind: 'simple' as const }) };
const byBoard = (source: string) => ({ value: 'approves' as const, setBy: 'board' as const, source });
const tacit = {
  silence: byBoard('Pkt. 9/25, mødet den 1. oktober 2025'),
  quorum: chosen('none' as const),
  unreached: chosen('noDecision' as const),
};

describe('the outcome, read aloud', () => {
  it.each([
    [
      'approval by silence, with the source of the rule',
      caseRules(tacit),
      '=a---',
      'Stiltiende godkendt. 1 af 5 stemmeberettigede har svaret: 1 godkender, ingen er imod. 4 har ikke svaret inden fristen, og det er en godkendelse. Reglen: ingen må være imod (fastsat af formandskabet for denne sag), og et manglende svar fra den, sagen er nået frem til, er en godkendelse (efter forretningsordenen: Pkt. 9/25, mødet den 1. oktober 2025).',
      'Tacitly approved. 1 of 5 voting members has answered: 1 approves, nobody is against. 4 did not answer by the deadline, and that is an approval. The rule: nobody may be against (set by the chairs for this case), and a missing answer from a member the case has reached is an approval (by the rules of procedure: Pkt. 9/25, mødet den 1. oktober 2025).',
    ],
    [
      'one who was silent and not reached',
      caseRules(tacit),
      '=a--?',
      'Ingen beslutning. 1 af 5 stemmeberettigede har svaret: 1 godkender, ingen er imod. 1 medlem har ikke svaret, og sagen er ikke nået frem til medlemmet (fastsat af formandskabet for denne sag). Sagen kan sættes på dagsordenen for næste møde eller udsendes igen.',
      'No decision. 1 of 5 voting members has answered: 1 approves, nobody is against. 1 member did not answer, and the case has not reached the member (set by the chairs for this case). The case can be put on the agenda of the next meeting or sent out again.',
    ],
    [
      'a tie of two co-chairs who did not vote alike',
      caseRules({ ...simple, tie: chosen('bothChairs') }),
      'ARar',
      'Ingen beslutning. Alle 4 stemmeberettigede har svaret: 2 godkender, 2 kan ikke godkende. Der er stemmelighed: 2 for og 2 imod. Formandskabet har ikke stemt ens, og derfor er stemmeligheden ikke afgjort. Reglen: flere skal være for end imod (simpelt flertal), mindst 3 skal svare, og ved stemmelighed afgør de to formænd sagen, hvis de stemmer ens (fastsat af formandskabet for denne sag). Sagen kan sættes på dagsordenen for næste møde eller udsendes igen.',
      'No decision. All 4 voting members have answered: 2 approve, 2 cannot approve. There is a tie: 2 for and 2 against. The chairs did not vote alike, so the tie is not decided. The rule: more must be in favour than against (simple majority), at least 3 must answer, and at a tie the two chairs decide, if they vote alike (set by the chairs for this case). The case can be put on the agenda of the next meeting or sent out again.',
    ],
    [
      'too few, with one recused',
      caseRules(),
      'AXa--',
      'Ingen beslutning. 2 af 4 stemmeberettigede har svaret, og bestyrelsen er først beslutningsdygtig ved 3 (fastsat af formandskabet for denne sag). Sagen kan sættes på dagsordenen for næste møde eller udsendes igen. 1 medlem er inhabilt og er ikke talt med.',
      'No decision. 2 of 4 voting members have answered, and the board is quorate only at 3 (set by the chairs for this case). The case can be put on the agenda of the next meeting or sent out again. 1 member is recused and is not counted.',
    ],
    [
      'a qualified majority, and an answer that is not confirmed',
      caseRules({
        majority: chosen({ kind: 'fraction', of: 2, over: 3, base: 'cast' }),
        onBehalf: chosen('whenConfirmed'),
      }),
      'aaara!',
      'Godkendt. 4 af 5 stemmeberettigede har svaret: 3 godkender, 1 kan ikke godkende. Reglen: mindst 2/3 af de afgivne stemmer skal være for (kvalificeret flertal), og mindst 3 skal svare (fastsat af formandskabet for denne sag). 1 svar er registreret for et medlem, men ikke bekræftet, og er ikke talt med.',
      'Approved. 4 of 5 voting members have answered: 3 approve, 1 cannot approve. The rule: at least 2/3 of the votes cast must be in favour (qualified majority), and at least 3 must answer (set by the chairs for this case). 1 answer recorded for a member is not confirmed and is not counted.',
    ],
  ])('%s', (_, rules, pattern, da, en) => {
    expect(say(rules, pattern)).toBe(da);
    expect(say(rules, pattern, 'en')).toBe(en);
  });

  it.each([
    ['bothChairs', 'ARar', 'Formandskabet har ikke stemt ens', 'The chairs did not vote alike'],
    [
      'bothChairs',
      'AOarr',
      'Kun den ene formand har stemt for eller imod',
      'Only one chair voted for or against',
    ],
    [
      'bothChairs',
      'A=rra',
      'Kun den ene formand har stemt for eller imod',
      'Only one chair voted for or against',
    ],
    [
      'bothChairs',
      'AXrra',
      'Kun den ene formand har stemt for eller imod',
      'Only one chair voted for or against',
    ],
    [
      'bothChairs',
      'OOar',
      'Ingen af formændene har stemt for eller imod',
      'Neither chair voted for or against',
    ],
    [
      'chairDecides',
      'Oarar',
      'Formanden har ikke stemt for eller imod',
      'The chair did not vote for or against',
    ],
  ] as const)('says why a tie stands by %s: %s', (tie, pattern, da, en) => {
    const rules = caseRules({ ...simple, tie: chosen(tie) });
    expect(verdict(rules, seatsOf(pattern)).reason).toBe('tieUndecided');
    expect(say(rules, pattern)).toContain(`${da}, og derfor er stemmeligheden ikke afgjort.`);
    expect(say(rules, pattern, 'en')).toContain(`${en}, so the tie is not decided.`);
  });

  it('does not speak of the silence of the others where one objection was enough', () => {
    expect(say(presetCase('eu-council-silence'), '=---r')).not.toContain('inden fristen');
  });

  it('marks a figure that nobody has confirmed', () => {
    expect(say(presetCase('minutes-tacit'), '=----')).toContain(
      '(efter forretningsordenen: standardværdi, skal bekræftes)',
    );
  });
});

it('tells every rule that bears on a case, each with who set it', () => {
  const lines = ruleLines(presetCase('eu-committee', 3, { kind: 'simple' }), 'da');
  expect(lines).toContain(
    'Er sagen ikke nået frem til et medlem, der ikke har svaret, kan den ikke godkendes skriftligt (efter forretningsordenen: standardværdi, skal bekræftes).',
  );
  for (const line of lines) expect(line).toMatch(/forretningsordenen|denne sag/);
});
