import type { CaseForm } from '../../../domain/round/form';
import { readForm } from '../../../domain/round/readForm';
import { aBoard, aDraft, rulesWith } from '../../support/builders';

const board = aBoard();
const now = '2025-05-28T08:00:00.000Z';
const changes = [{ target: 'Målsætning 1', from: 'to møder', to: 'tre møder' }];
const read = (form: Partial<CaseForm>) => readForm(aDraft(board, { form }).form, board, changes, now);

function faults(form: Partial<CaseForm>) {
  const result = read(form);
  return result.kind === 'faults' ? result.faults : {};
}

test('a whole form becomes a case with its deadline, reminders and rules', () => {
  const result = read({ includeChanges: true, links: 'Årshjul | https://sharepoint.example/aarshjul.pdf' });
  expect(result).toMatchObject({
    kind: 'ready',
    case: {
      later: false,
      deadline: { localDate: '2025-06-11', localTime: '23:59', arithmetic: { n: 7 } },
      proposal: {
        changes,
        papers: [{ kind: 'link', name: 'Årshjul', url: 'https://sharepoint.example/aarshjul.pdf' }],
      },
      rules: {
        majority: { value: { kind: 'noneAgainst' }, setBy: 'case' },
        quorum: { value: { min: 3 }, setBy: 'case' },
      },
      reminders: [{ kind: '2-working-days-before' }, { kind: 'last-working-day' }],
    },
  });
});

test('a rule the board has set is used and marked as the board’s, whatever the form says', () => {
  const strict = aBoard({ rulesOfProcedure: rulesWith({ majority: { kind: 'allApprove' } }) });
  const result = readForm(aDraft(strict, { form: { majority: 'simple' } }).form, strict, [], now);
  expect(result).toMatchObject({
    kind: 'ready',
    case: {
      rules: {
        majority: { value: { kind: 'allApprove' }, setBy: 'board', source: '§ 7' },
      },
    },
  });
});

test.each<[string, Partial<CaseForm>, object]>([
  ['no title', { title: '  ' }, { title: 'missing' }],
  ['a title too long', { title: 'x'.repeat(201) }, { title: 'tooLong' }],
  ['an http link', { links: 'http://example.org/x' }, { links: 'notHttps' }],
  ['no date', { deadlineKind: 'date', deadlineDate: '' }, { deadlineDate: 'missing' }],
  ['a date that is none', { deadlineKind: 'date', deadlineDate: '2025-02-30' }, { deadlineDate: 'notADate' }],
  [
    'a deadline in the past',
    { deadlineKind: 'date', deadlineDate: '2025-05-27' },
    { deadlineDate: 'inThePast' },
  ],
  [
    'a deadline in an hour',
    { deadlineKind: 'date', deadlineDate: '2025-05-28', deadlineTime: '10.30' },
    { deadlineTime: 'tooSoon' },
  ],
  ['no number of days', { workingDays: 'syv' }, { workingDays: 'notANumber' }],
  ['more answers than seats', { minAnswers: '6' }, { minAnswers: 'moreThanSeats' }],
  ['sending in the past', { sendWhen: 'later', sendDate: '2025-05-27' }, { sendDate: 'inThePast' }],
  ['an unknown majority', { majority: 'de fleste' }, { majority: 'chooseOne' }],
])('%s is told at its field', (_what, form, expected) => {
  expect(faults(form)).toEqual(expected);
});

test('several faults are told at once', () => {
  expect(Object.keys(faults({ title: '', question: '', workingDays: '0' })).sort()).toEqual([
    'question',
    'title',
    'workingDays',
  ]);
});

test('nobody left to answer is a fault', () => {
  const recused = board.seats.filter((seat) => seat.vote).map((seat) => seat.id);
  expect(faults({ recused, minAnswers: '1', meetingDemand: '1' })).toMatchObject({ recused: 'nobodyLeft' });
});
