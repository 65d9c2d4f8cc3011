import { faultText } from '../../../cards/form/faultText';
import { CaseForm, type FieldFault, type FormField } from '../../../domain/round/form';

const faults: FieldFault[] = [
  'missing',
  'tooLong',
  'notHttps',
  'tooMany',
  'notADate',
  'notATime',
  'notANumber',
  'inThePast',
  'tooSoon',
  'moreThanSeats',
  'nobodyLeft',
  'chooseOne',
];
const fields = Object.keys(CaseForm.omit({ kind: true, minutesOf: true }).shape) as FormField[];
const context = { eligible: 4, boardSet: false };

it.each(['da', 'en'] as const)('every fault of every field says what to do (%s)', (lang) => {
  for (const field of fields)
    for (const fault of faults) expect(faultText(field, fault, context, lang)).toMatch(/^\p{Lu}.{8,}\.$/u);
});

it.each([
  ['title', 'tooLong', 'Titlen er for lang. Der er plads til 200 tegn.'],
  ['text', 'tooLong', 'Teksten er for lang. Der er plads til 4.000 tegn. Læg resten i et bilag.'],
  ['links', 'tooMany', 'Der er for mange bilag. Der er plads til 12 i alt.'],
  ['minAnswers', 'notANumber', 'Skriv et helt tal fra 1 til 4.'],
  ['deadlineTime', 'tooSoon', 'Der skal være mindst to timer fra udsendelsen til fristen.'],
  ['sendDate', 'inThePast', 'Tidspunktet er passeret. Vælg et senere, eller send sagen ud nu.'],
] as const)('%s, %s', (field, fault, words) => expect(faultText(field, fault, context, 'da')).toBe(words));

it('tells a figure of the board’s own from one that was chosen', () => {
  expect(faultText('minAnswers', 'moreThanSeats', { eligible: 4, boardSet: true }, 'da')).toBe(
    'Forretningsordenen kræver flere, end der kan svare i sagen: kun 4 kan svare.',
  );
});
