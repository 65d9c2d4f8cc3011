import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Board } from '../../../domain/board/board';
import { PRESET_NAMES, RULE_NAMES, RulesFrom } from '../../../domain/board/rules';
import { checkRulesFile } from '../../../local/cli/checkRulesFile';
import { importBoardFile } from '../../../local/cli/importBoardFile';
import { showPreset } from '../../../local/cli/showPreset';
import { rulesOf } from '../../../local/cli/showRules';
import { Refusal } from '../../../local/host/refusal';
import sample from '../../../local/sample/genomdatabasen.board.json';
import { aBoard, rulesWith } from '../../support/builders';
import { aDesk } from '../../support/useCases';

const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(board: unknown): string[] {
  const file = path.join(folder, 'board.json');
  writeFileSync(file, JSON.stringify(board));
  return checkRulesFile({ files: [file], options: {} });
}

function refused(board: unknown): string {
  try {
    check(board);
  } catch (fault) {
    if (fault instanceof Refusal) return fault.message;
    throw fault;
  }
  throw new Error('nothing was refused');
}

describe('rules check', () => {
  test('the sample board has nothing but its deadline for minutes, and nothing that contradicts', () => {
    const lines = check(sample);
    expect(lines[0]).toBe('Regler fra 2025-05-07 (Pkt. 4/25, mødet den 7. maj 2025)');
    expect(lines[1]).toMatch(/^ {2}Ikke fastsat: Forberedelse; .*; Visning af svar\.$/);
    expect(lines[1]).not.toContain('Frist for referat');
    expect(lines.at(-1)).toBe('Ingen modstrid fundet.');
  });

  test('what cannot hold is refused, with everything that is wrong', () => {
    const rulesOfProcedure = rulesWith({
      quorum: { of: 'eligible', basis: 'answers', min: 6 },
      silence: 'approves',
    });
    const message = refused(aBoard({ rulesOfProcedure }));
    expect(message).toContain('Modstrid: der kræves 6 svar, men kun 5 har stemmeret.');
    expect(message).toContain(
      'Modstrid: et manglende svar er en godkendelse, men der er ingen frist at svare inden for.',
    );
  });

  test('a hearing that is asked for twice is refused, and a period without confirmation is remarked on', () => {
    const twice = Array(2).fill({ about: 'årshjul', group: 'Fagligt råd', effect: 'warns' });
    const message = refused(
      aBoard({ rulesOfProcedure: rulesWith({ hearing: twice, confirmationPeriod: 3 }) }),
    );
    expect(message).toContain('Modstrid: Fagligt råd er nævnt to gange under høring for sager om årshjul.');
    expect(message).toContain(
      'Bemærk: fristen for at bekræfte har kun virkning, når udfaldet skal bekræftes.',
    );
  });

  test('a file that is no board is refused with the line', () => {
    expect(refused({ ...sample, rulesOfProcedure: [] })).toContain('rulesOfProcedure');
  });
});

test('a board whose rules contradict each other is not imported', async () => {
  const desk = await aDesk();
  const file = path.join(folder, 'contradicting.json');
  const rulesOfProcedure = rulesWith({ quorum: { of: 'eligible', basis: 'answers', min: 6 } });
  writeFileSync(file, JSON.stringify(aBoard({ rulesOfProcedure })));
  await expect(importBoardFile(desk.deps, { files: [file], options: {} })).rejects.toThrow(
    'Modstrid: der kræves 6 svar, men kun 5 har stemmeret.',
  );
  expect(await desk.deps.boards.list()).toHaveLength(1);
});

describe('rules show', () => {
  test('says every rule in plain words with its source, and what is not set', () => {
    const lines = rulesOf(Board.parse(sample), '2025-06-02T08:00:00.000Z');
    expect(lines).toContain('  I kraft fra 2025-05-07. Fastsat ved: Pkt. 4/25, mødet den 7. maj 2025.');
    expect(lines).toContain('  Frist for referat: 7 arbejdsdage (Pkt. 4/25, mødet den 7. maj 2025)');
    expect(lines).toContain('  Stemmelighed: ikke fastsat');
    expect(lines.at(-1)).toBe(
      `  ${RULE_NAMES.length - 1} af ${RULE_NAMES.length} regler er ikke fastsat. De vælges for hver sag, og alle sagens kort oplyser det.`,
    );
  });

  test('before the first decision nothing is in force, and what is coming is told', () => {
    const lines = rulesOf(Board.parse(sample), '2025-05-01T08:00:00.000Z');
    expect(lines.slice(1, 3)).toEqual([
      '  Ingen regler er i kraft endnu.',
      '  Nye regler gælder fra 2025-05-07. Fastsat ved: Pkt. 4/25, mødet den 7. maj 2025.',
    ]);
  });

  test('a default that nobody has confirmed says so', () => {
    const board = aBoard();
    const [entry] = rulesWith({ tie: 'rejected' });
    if (entry === undefined) throw new Error('one set of rules');
    const rulesOfProcedure = [
      {
        ...entry,
        rules: { ...entry.rules, tie: { value: 'rejected' as const, source: 'default, confirm' } },
      },
    ];
    expect(rulesOf({ ...board, rulesOfProcedure }, '2025-06-02T08:00:00.000Z')).toContain(
      '  Stemmelighed: Ved stemmelighed er sagen ikke godkendt (standardværdi, skal bekræftes)',
    );
  });
});

describe('rules preset', () => {
  test.each(PRESET_NAMES)('%s stands as in a board’s file, with a source for every figure', (name) => {
    const given: unknown = JSON.parse(showPreset({ files: [name], options: {} }).join('\n'));
    const entry = RulesFrom.parse({ from: '2026-01-01', decision: 'Pkt. 1/26', ...(given as object) });
    expect(entry.preset).toBe(name);
    const set = Object.values(entry.rules).filter((rule) => rule !== 'unset');
    expect(set.length).toBeGreaterThan(0);
    for (const rule of set) expect(rule).toMatchObject({ source: expect.stringMatching(/./) });
  });

  test('a name nobody has given is refused, with the names there are', () => {
    expect(() => showPreset({ files: ['dk-sportsklub'], options: {} })).toThrow(/dk-state-board/);
  });
});
