import { Board } from '../../domain/board/board';

const tenantId = '11111111-0000-4000-8000-000000000001';

/**
 * An invented board of so many voting seats, the first two in the chair, and a secretariat of one. Everyone who owes an
 * answer is reminded, also when the outcome is settled, so that every reminder that falls due can be counted.
 */
export function chaosBoard(
  seats: number,
  { id = 'proevebaenken', rules = {} }: { id?: string; rules?: Record<string, unknown> } = {},
): Board {
  return Board.parse({
    schema: 'votum.board/1',
    id,
    name: 'Bestyrelsen på prøvebænken',
    shortName: 'Prøvebænken',
    sample: true,
    seats: Array.from({ length: seats }, (_, i) => ({
      id: `plads-${i + 1}`,
      body: `Eksempelby ${i + 1}`,
      bodyKind: 'municipality',
      vote: true,
      chair: i < 2,
      person: personOf(i + 1),
    })),
    secretariat: [{ body: 'Sekretariatet', person: personOf(900) }],
    rulesOfProcedure: [
      {
        from: '2025-01-01',
        decision: 'Opdigtet til prøven',
        rules: Object.fromEntries(
          Object.entries({ reminding: 'everyAnswer', ...rules }).map(([name, value]) => [
            name,
            { value, source: 'Opdigtet til prøven' },
          ]),
        ),
      },
    ],
    calendar: {},
  });
}

function personOf(n: number) {
  const tail = String(n).padStart(12, '0');
  return {
    name: `Ærlig Opdigtet ${n}`,
    email: `person${n}@eksempel.example`,
    identities: [{ tenantId, objectId: `22222222-0000-4000-8000-${tail}` }],
    invented: true,
  };
}
