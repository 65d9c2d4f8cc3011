import { formCard } from '../../../cards/form/formCard';
import { typedForm } from '../../../cards/form/typedForm';
import { readPress } from '../../../cards/verbs';
import type { Board } from '../../../domain/board/board';
import type { CaseForm, FormFaults } from '../../../domain/round/form';
import { readForm } from '../../../domain/round/readForm';
import { genomeBoard, sentAt } from '../../support/caseViews';
import { nodesOf, textsOf } from '../../support/checkCard';
import { aForm, roundId, ruledBoard } from '../askedCards';

interface Input {
  id: string;
  value?: string;
}

function cardOf(form: CaseForm, faults: FormFaults = {}, board: Board = genomeBoard) {
  return formCard({ roundId, form, faults, board, now: sentAt, changes: [] }, 'da').card;
}

/** What a client sends when the button is pressed and nothing was touched: the button's data, then the inputs. */
function pressed(card: unknown, verb: string): unknown {
  const nodes = [...nodesOf(card)];
  const inputs = nodes.filter((node) => String(node.type).startsWith('Input.')) as unknown as Input[];
  const action = nodes.find((node) => node.verb === verb);
  return {
    ...(action?.data as object),
    ...Object.fromEntries(inputs.map(({ id, value }) => [id, value ?? ''])),
  };
}

function roundTrip(form: CaseForm, board: Board = genomeBoard) {
  const press = readPress('round.save', pressed(cardOf(form, {}, board), 'round.save'));
  if (press?.verb !== 'round.save') throw new Error('the press cannot be read');
  const { kind, minutesOf, files, item } = form;
  return { kind, minutesOf, ...typedForm(press.data), files, item };
}

describe('a form pressed as it stands', () => {
  it('comes back as it was, with several choices and line breaks', () => {
    const recused = genomeBoard.seats.slice(2, 4).map((seat) => seat.id);
    const form = aForm({ recused, text: 'En\nto\n\ntre', links: 'A | https://a.example\nhttps://b.example' });
    expect(roundTrip({ ...form, includeChanges: false })).toEqual({ ...form, includeChanges: false });
  });

  it('carries the rules the board has set, which have no field', () => {
    const form = aForm({
      majority: 'simple',
      minAnswers: '3',
      meetingDemand: '2',
      earlyClose: 'whenAllAnswered',
    });
    const back = roundTrip(form, ruledBoard);
    expect(back).toMatchObject({
      majority: 'simple',
      minAnswers: '3',
      meetingDemand: '2',
      earlyClose: 'whenAllAnswered',
    });
    expect(readForm(back, ruledBoard, [], sentAt).kind).toBe('ready');
  });

  it('keeps what cannot be used, so that it can be put right', () => {
    const form = aForm({ title: '', workingDays: 'syv', links: 'http://usikker.example', minAnswers: '99' });
    expect(roundTrip(form)).toMatchObject({
      title: '',
      workingDays: 'syv',
      links: 'http://usikker.example',
      minAnswers: '99',
    });
  });
});

describe('what the form shows', () => {
  it('counts its faults in the first line', () => {
    const [first] = textsOf(
      cardOf(aForm(), { title: 'missing', links: 'notHttps', workingDays: 'notANumber' }).body,
    );
    expect(first).toMatch(/^3 felter mangler eller skal rettes\./);
    expect(textsOf(cardOf(aForm(), { title: 'missing' }).body)[0]).toMatch(
      /^1 felt mangler eller skal rettes\./,
    );
  });

  it('puts each fault right after its field', () => {
    const body = [...nodesOf(cardOf(aForm(), { minAnswers: 'moreThanSeats' }))];
    const at = body.findIndex((node) => node.id === 'minAnswers');
    const next = body.slice(at + 1).find((node) => node.type === 'TextRun');
    expect(next?.text).toBe('Kun 5 kan svare i sagen. Vælg et lavere tal.');
  });

  it('labels an unset rule and its suggestion, and leaves no field for a set one', () => {
    const ids = (card: unknown) => [...nodesOf(card)].map((node) => node.id);
    const unset = textsOf(cardOf(aForm())).join('\n');
    expect(unset).toContain('Ikke fastsat i forretningsordenen; vælges for denne sag.');
    expect(unset).toContain('Mindst så mange skal svare (forslag: 3)');
    expect(ids(cardOf(aForm()))).toEqual(
      expect.arrayContaining(['majority', 'minAnswers', 'meetingDemand', 'earlyClose']),
    );
    const set = cardOf(aForm(), {}, ruledBoard);
    for (const id of ['majority', 'minAnswers', 'meetingDemand', 'earlyClose'])
      expect(ids(set)).not.toContain(id);
    expect(textsOf(set).join('\n')).toContain('Fastsat i forretningsordenen.');
  });

  it('offers only voting seats as recused', () => {
    const field = [...nodesOf(cardOf(aForm()))].find((node) => node.id === 'recused');
    const choices = (field?.choices ?? []) as { value: string }[];
    const seats = choices.map((choice) => choice.value);
    expect(seats).toEqual(genomeBoard.seats.filter((seat) => seat.vote).map((seat) => seat.id));
  });

  it('opens what is folded when something in it must be put right', () => {
    const fold = (faults: FormFaults) =>
      [...nodesOf(cardOf(aForm(), faults))].find((node) => node.id === 'more')?.isVisible;
    expect(fold({})).toBe(false);
    expect(fold({ title: 'missing' })).toBe(false);
    expect(fold({ sendDate: 'missing' })).toBe(true);
  });

  it('says of a reminder that would come too late that it falls away', () => {
    const choices = [...nodesOf(cardOf(aForm({ workingDays: '1' })))].find(
      (node) => node.id === 'reminders',
    )?.choices;
    expect((choices as { title: string }[])[0]?.title).toBe(
      '2 arbejdsdage før fristen: falder bort, for fristen er for kort',
    );
  });
});
