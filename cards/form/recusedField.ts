import { type Board, votingSeats } from '../../domain/board/board';
import type { Language } from '../../domain/language';
import type { CaseForm, FormFaults } from '../../domain/round/form';
import { type Line, lines } from '../card';
import { formsText } from '../text/forms';
import { personAndSeat } from '../text/people';
import { userLine } from '../userText';
import { faultText } from './faultText';
import type { ChoiceField } from './fields';

// With more seats than this the body alone is shown, or the card grows past what a client takes.
const NAMED_SEATS = 20;

/** Who takes no part in the case: any of the voting seats. */
export function recusedField(
  board: Pick<Board, 'seats'>,
  form: CaseForm,
  faults: FormFaults,
  eligible: number,
  lang: Language,
  room: number,
): { recused: ChoiceField; recusedHint: Line[] } {
  const text = formsText(lang).recused;
  const voting = votingSeats(board);
  const nameOf = ({ body, person }: (typeof voting)[number]) =>
    voting.length > NAMED_SEATS
      ? userLine(body, room < 1 ? 18 : 50)
      : personAndSeat({ personName: person.name, body });
  return {
    recusedHint: lines(text.hint),
    recused: {
      id: 'recused',
      label: text.label,
      value: form.recused.join(','),
      style: voting.length > NAMED_SEATS ? 'compact' : 'expanded',
      isMultiSelect: true,
      choices: voting.map((seat) => ({ value: seat.id, title: nameOf(seat) })),
      fault: lines(
        faults.recused === undefined
          ? null
          : faultText('recused', faults.recused, { eligible, boardSet: false }, lang),
      ),
    },
  };
}
