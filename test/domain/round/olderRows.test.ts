import { CaseForm } from '../../../domain/round/form';
import { Round } from '../../../domain/round/round';
import { aBoard, aClosedCase, aDraft, anOpenCase } from '../../support/builders';

const board = aBoard();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('a case closed before results were confirmed, and before anyone could be heard, is still read', () => {
  const { round } = aClosedCase(board, anOpenCase(board, { answers: { ministeriet: 'approve' } }));
  const old = plain(round);
  delete old.confirmed;
  delete old.rules.confirmationPeriod;
  delete old.rules.recusalDecidedBy;
  delete old.proposal.heard;
  expect(Round.parse(old)).toEqual(round);
});

test('a form from before anyone could be heard is still read', () => {
  const { form } = aDraft(board);
  const { heard: _none, ...old } = plain(form);
  expect(CaseForm.parse(old)).toEqual({ ...form, heard: '' });
});
