import type { Block } from '../../../local/dossier/protocol/block';
import { protocolOf } from '../../../local/dossier/protocol/protocolOf';
import { anEventfulDossier } from '../../support/aDossier';

let made: Awaited<ReturnType<typeof anEventfulDossier>>;
beforeAll(async () => {
  made = await anEventfulDossier();
});

/** What stands under a heading, as lines. */
function under(blocks: readonly Block[], heading: string): string[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading');
  return rest.slice(0, to < 0 ? undefined : to).flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'facts') return block.rows.map((row) => row.join(' | '));
    return block.kind === 'signature' ? [`${block.name}, ${block.body}`] : [block.text];
  });
}

test('the protocol tells what was decided, by whom, under which rules, and what was said', () => {
  const { title, subtitle, blocks, footer } = protocolOf(made.read.dossier, 'da');
  const { hash } = made.read.dossier.register.entry;
  expect([title, subtitle]).toEqual([
    'Beslutning 2025-1',
    'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
  ]);
  expect(under(blocks, 'Beslutning')).toEqual([
    'Bestyrelsen godkendte den 4. juni 2025 i skriftlig procedure opdateret årshjul og budget for drift af infrastrukturen 2025 (beslutning 2025-1).',
  ]);
  expect(under(blocks, 'Sådan er resultatet gjort op')).toEqual([made.read.dossier.outcome.sentence.da]);
  expect(under(blocks, 'Pladser og svar')).toEqual([
    'Eksempelministeriet (formand) | Ærlig Opdigtet 1 | Godkender | 19. maj 2025 kl. 10.00',
    'Region Vest (formand) | Ærlig Opdigtet 2 | Godkender med bemærkninger | 19. maj 2025 kl. 10.00',
    'Region Øst | Ærlig Opdigtet 3 | Svarede ikke og er ikke talt med | –',
    'Eksempelcentret | Ærlig Opdigtet 4 | Inhabil og ikke talt med | –',
    expect.stringMatching(
      /^Foreningen af Eksempler \| .* \| Godkender \(registreret af sekretariatet, ikke bekræftet/,
    ),
    'Eksempeluniversitetet (observatør) | Ærlig Opdigtet 6 | Har ikke stemmeret | –',
    expect.stringContaining('Kommunernes Ærø- og Østersøforening | Ærlig Opdigtet 8 | Kan ikke godkende'),
  ]);
  expect(under(blocks, 'Tidligere svar og svar efter fristen')).toEqual([
    expect.stringContaining('(version 1) | Erstattet af et senere svar'),
    expect.stringContaining('Bemærkning: ”Husk en note om økonomien.”'),
    expect.stringContaining('(version 1)'),
    expect.stringContaining(
      'Region Øst | Godkender. | 5. juni 2025 kl. 14.00 | Kom for sent og er ikke talt med',
    ),
  ]);
  expect(under(blocks, 'Bemærkninger og afvigende meninger')).toEqual([
    'Region Vest bemærkede: ”Godkendt; vi ser gerne en note om økonomien.”',
    'Afvigende mening fra Kommunernes Ærø- og Østersøforening: ”Vi finder, at budgettet er for højt.”',
    'Ærlig Opdigtet 4 er inhabil og deltog ikke i sagens behandling, jf. forvaltningslovens § 3.',
  ]);
  expect(under(blocks, 'Regler')).toContain(
    'Flertal | Flere skal være for end imod (simpelt flertal) | Efter forretningsordenen: § 7',
  );
  expect(under(blocks, 'Regler').length).toBe(Object.keys(made.read.dossier.case.rules).length);
  expect(under(blocks, 'Bilag')).toEqual([
    expect.stringMatching(/^Årshjul 2025\.pdf \| 1, 2 \| [0-9a-f]{64}$/),
    'Baggrund (link, ikke fastlåst) | 1, 2 | https://bestyrelse.example/baggrund',
    expect.stringMatching(/^Budget 2025\.pdf \| 2 \| [0-9a-f]{64}$/),
  ]);
  expect(under(blocks, 'Underskrift').slice(1)).toEqual([
    'Ærlig Opdigtet 1, Eksempelministeriet',
    'Ærlig Opdigtet 2, Region Vest',
  ]);
  expect(footer.hash).toBe(`Kontrolværdi ${hash}`);
});

test('why somebody may be disqualified stays out of what is signed', () => {
  for (const lang of ['da', 'en'] as const)
    expect(JSON.stringify(protocolOf(made.read.dossier, lang))).not.toContain('Min bror');
  expect(JSON.stringify(made.read.document)).toContain('Min bror');
});
