import { CaseForm } from '../../../domain/round/form';
import { Round } from '../../../domain/round/round';
import { SeatInCase } from '../../../domain/round/seat';
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

test('a case and a seat from before anything could be handed over are still read, and nobody else answers', () => {
  const { round, seats } = anOpenCase(board);
  const old = plain(round);
  delete old.rules.substitutes;
  const read = Round.parse(old);
  expect('rules' in read && read.rules.substitutes).toEqual({ value: 'none', setBy: 'case' });
  const { handover: _none, ...seat } = plain(seats[0]);
  expect(SeatInCase.parse(seat)).toEqual(seats[0]);
});

test('a form from before anyone could be heard is still read', () => {
  const { form } = aDraft(board);
  const { heard: _none, ...old } = plain(form);
  expect(CaseForm.parse(old)).toEqual({ ...form, heard: '' });
});
