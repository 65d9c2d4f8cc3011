import { readOutcome } from '../../../../domain/agenda/paper/readOutcome';

const outcome = (record: string, board?: string) => readOutcome(record, null, undefined, board).outcome;

test.each([
  ['Bestyrelsen tog orienteringen til efterretning.', 'noted'],
  ['Orienteringen blev taget til efterretning.', 'noted'],
  ['Orienteringen tages til efterretning.', 'noted'],
  ['Taget til efterretning.', 'noted'],
  ['Til efterretning.', 'noted'],
  ['Forretningsorden blev godkendt, idet fristen ændres fra 5 til 7 dage.', 'approved'],
  ['Budget 2027 blev enstemmigt godkendt.', 'approved'],
  ['Bestyrelsen godkendte budgettet.', 'approved'],
  ['Godkendt.', 'approved'],
  ['Indstillingen godkendes.', 'approved'],
  ['Referatet fra sidste møde blev godkendt.', 'approved'],
  ['Bestyrelsen drøftede oplægget, og godkendte det.', 'approved'],
  ['Bestyrelsen drøftede oplægget.\n\n- Planen blev godkendt.', 'approved'],
  ['Bestyrelsen tiltrådte indstillingen.', 'endorsed'],
  ['Planen blev vedtaget.', 'adopted'],
  ['Forslaget blev forkastet.', 'rejected'],
  ['Bestyrelsen kunne ikke godkende budgettet.', 'notApproved'],
  ['Budgettet blev ikke godkendt.', 'notApproved'],
  ['Punktet blev udsat til næste møde.', 'postponed'],
  ['Sagen udsættes.', 'postponed'],
  ['Sagen oversendes til økonomiudvalget.', 'referred'],
  ['Punktet udgår.', 'withdrawn'],
  ['Bestyrelsen forelægges opdateret budget til skriftlig godkendelse.', 'toWrittenProcedure'],
  ['Bestyrelsen besluttede, at budgettet skal sendes til skriftlig godkendelse.', 'toWrittenProcedure'],
  ['Bestyrelsen besluttede at holde fire møder.', 'adopted'],
  ['Bestyrelsen drøftede planen.', 'discussed'],
])('%s → %s', (record, expected) => {
  expect(outcome(record)).toBe(expected);
});

test.each([
  'Bo Lindehave præsenterede status.',
  'Bo Lindehave bemærkede, at budgettet blev godkendt.',
  'Ministeriet godkendte planen.',
  'Budgettet blev godkendt af Folketinget.',
  'Budgettet godkendes på årets sidste møde.',
  'Bestyrelsen skal godkende budgettet.',
  'Bestyrelsens medlemmer tog på seneste møde d. 18. december 2024 orienteringen til efterretning.',
  'Bestyrelsen tog ikke orienteringen til efterretning.',
  'Når budgettet er godkendt, sendes det.',
  'Styregruppen tiltrådte kommissoriet.',
  'Der var ingen bemærkninger.',
  'Budgettet sendes ikke i skriftlig procedure.',
])('%s → notStated', (record) => {
  expect(outcome(record)).toBe('notStated');
});

test('someone else’s approval in a subordinate clause is not the board’s', () => {
  expect(outcome('Bestyrelsen drøftede planen, som ministeriet godkendte i marts.')).toBe('discussed');
});

test('the board by its own name', () => {
  expect(outcome('Havnerådet godkendte planen.', 'HAVNERÅDET')).toBe('approved');
  expect(outcome('Havnerådet godkendte planen.', 'Bestyrelsen for Broen')).toBe('notStated');
  expect(outcome('Styregruppen godkendte planen.', 'Styregruppe for drift')).toBe('approved');
});

test('what has to be asked', () => {
  const codes = (...given: Parameters<typeof readOutcome>) => readOutcome(...given).codes;
  expect(codes('Status blev gennemgået.', 'information', 'Det indstilles …', undefined)).toEqual([
    'outcome-not-stated',
  ]);
  expect(codes('Status blev gennemgået.', null, undefined, undefined)).toEqual([]);
  expect(codes('Planen blev godkendt.', 'information', undefined, undefined)).toEqual([
    'decision-under-information',
  ]);
  expect(codes('Der var enighed om 3 møder.', 'information', undefined, undefined)).toEqual([
    'decision-under-information',
  ]);
  expect(codes('Der var ikke enighed om 3 møder.', 'information', undefined, undefined)).toEqual([]);
  expect(codes('Planen blev godkendt. Punktet udsættes.', 'decision', undefined, undefined)).toEqual([
    'outcome-several',
  ]);
  expect(codes(undefined, 'information', 'Det indstilles …', undefined)).toEqual([]);
});
