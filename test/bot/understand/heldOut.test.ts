import type { Hearing, Intent } from '../../../bot/understand/heard';
import { understand } from '../../../bot/understand/understand';
import { access, draft, hearingWith, minutes, wheel } from './exampleHearing';
import { heldOut } from './heldOut';

/** Two cases are open, one of them is being talked about; a draft lies ready. */
const amid: Hearing = hearingWith({ cases: [wheel, access, minutes, draft], lastShown: 'wheel' });

const DEEDS: readonly Intent[] = [
  'round.start',
  'round.remind',
  'round.extend',
  'round.close',
  'round.withdraw',
  'to-meeting',
  'agenda.publish',
];

function meanings(typed: string, hearing: Hearing): readonly Intent[] {
  const heard = understand(typed, hearing);
  switch (heard.kind) {
    case 'intent':
    case 'ambiguousSeat':
      return [heard.intent];
    case 'choose':
      return heard.between;
    case 'silence':
    case 'unknown':
      return [];
    default:
      return heard satisfies never;
  }
}

const rows = Object.entries(heldOut).flatMap(([intent, phrases]) =>
  (phrases ?? []).map((typed) => ({ intent: intent as Intent, typed })),
);

describe('phrasings held out from the tables', () => {
  it('understands nineteen of twenty', () => {
    const missed = rows.filter(({ intent, typed }) => meanings(typed, amid)[0] !== intent);
    expect(missed.map(({ typed }) => typed).slice(rows.length / 20)).toEqual([]);
  });

  it('never takes for a deed what is none, or one deed for another', () => {
    const mistaken = rows.filter(({ intent, typed }) =>
      meanings(typed, amid).some((heard) => DEEDS.includes(heard) && heard !== intent),
    );
    expect(mistaken).toEqual([]);
  });

  it('hears a deed supposed ("hvad hvis …") as a question', () => {
    const deeds = rows.filter(({ intent }) => DEEDS.includes(intent));
    for (const { typed } of deeds)
      for (const supposed of [`hvad hvis ${typed}`, `what if ${typed}`])
        expect([supposed, meanings(supposed, amid).filter((heard) => DEEDS.includes(heard))]).toEqual([
          supposed,
          [],
        ]);
  });

  it('understands as much in capitals and on an English keyboard', () => {
    const otherwise = (typed: string) =>
      typed.toUpperCase().replace(/Å/g, 'A').replace(/Ø/g, 'O').replace(/Æ/g, 'E');
    const missed = rows.filter(({ intent, typed }) => meanings(otherwise(typed), amid)[0] !== intent);
    expect(missed.map(({ typed }) => typed).slice(rows.length / 15)).toEqual([]);
  });
});
