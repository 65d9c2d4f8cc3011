import Ajv2020 from 'ajv/dist/2020';
import { unzipSync } from 'fflate';
import { personsOf } from '../../../domain/board/board';
import type { Language } from '../../../domain/language';
import { verifyDossier } from '../../../local/dossier/verifyDossier';
import { zipDossier } from '../../../local/dossier/zipDossier';
import { anEventfulDossier, dossierOf } from '../../support/aDossier';
import { answerMail, budgetPaper, wheelPaper } from '../../support/eventfulCase';

let made: Awaited<ReturnType<typeof anEventfulDossier>>;
const zips = new Map<Language, Uint8Array>();
beforeAll(async () => {
  made = await anEventfulDossier();
  for (const lang of ['da', 'en'] as const) zips.set(lang, await zipDossier(made.read, made.files, lang));
});

const unzipped = (lang: Language) => unzipSync(zips.get(lang) ?? new Uint8Array());
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const documentOf = (lang: Language) => {
  const [name = ''] = Object.keys(unzipped(lang)).filter((file) => file.endsWith('.docx'));
  return unzipSync(unzipped(lang)[name] ?? new Uint8Array());
};

test('the same decision at the same state gives the same bytes', async () => {
  const again = await dossierOf(made.desk);
  for (const [lang, zip] of zips) {
    const second = await zipDossier(again.read, again.files, lang);
    expect(Buffer.from(second).equals(Buffer.from(zip))).toBe(true);
  }
});

test('its names survive wherever it is unpacked', () => {
  const bytes = Buffer.from(zips.get('da') ?? []);
  const heads: number[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    heads.push(at);
  expect(heads.length).toBe(Object.keys(unzipped('da')).length);
  for (const head of heads) {
    const name = bytes.subarray(head + 46, head + 46 + bytes.readUInt16LE(head + 28)).toString('utf8');
    expect([name, bytes.readUInt8(head + 5)]).toEqual([name, 3]);
    // Bit 11: the name is UTF-8.
    expect(/^[ -~]+$/.test(name) || (bytes.readUInt16LE(head + 8) & 0x800) !== 0).toBe(true);
  }
});

test('it holds, in either language, and its data is the same', () => {
  for (const lang of zips.keys()) {
    const files = new Map(Object.entries(unzipped(lang)));
    expect(verifyDossier(files).fault).toBeNull();
  }
  expect(unzipped('da')['dossier.json']).toEqual(unzipped('en')['dossier.json']);
});

test('it holds the papers of every version and the mails of answers, as they were', () => {
  const {
    'bilag/01 Årshjul 2025.pdf': wheel,
    'bilag/02 Budget 2025.pdf': budget,
    'bilag/03 Svar.eml': mail,
  } = unzipped('da');
  expect([wheel, budget, mail]).toEqual([wheelPaper, budgetPaper, answerMail]);
});

test('its data is as the schema in it says', () => {
  const { 'dossier.json': data, 'dossier.schema.json': schema } = unzipped('da');
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text(schema)));
  expect(validate(JSON.parse(text(data))) ? null : validate.errors).toBeNull();
  expect(validate({ ...JSON.parse(text(data)), number: 1 })).toBe(false);
});

test('no account, address or conversation of anybody is in it', async () => {
  const { desk } = made;
  const { board } = desk;
  const known = [...board.seats.flatMap(personsOf), ...board.secretariat.map(({ person }) => person)].flatMap(
    ({ email, identities }) => [
      ...(email === undefined ? [] : [email]),
      ...identities.flatMap(({ objectId, tenantId }) => [objectId, tenantId]),
    ],
  );
  const operations = (await desk.events(made.id)).map(({ operation }) => `"${operation}"`);
  const { 'bilag/03 Svar.eml': _mail, ...files } = unzipped('da');
  const everything = [...Object.values(files), ...Object.values(documentOf('da'))].map(text).join('\n');
  for (const secret of [...known, ...operations, '29:ministeriet', 'tjeneste.example'])
    expect(everything.includes(secret)).toBe(false);
});

test.each([
  ['da', 'da-DK', 'Beslutning 2025-1', 'LÆSMIG.txt'],
  ['en', 'en-GB', 'Decision 2025-1', 'README.txt'],
] as const)('the protocol (%s) can be read aloud and found through', (lang, locale, title, readme) => {
  const parts = documentOf(lang);
  const body = text(parts['word/document.xml']);
  const core = text(parts['docProps/core.xml']);
  expect(text(parts['word/styles.xml'])).toContain(`w:val="${locale}"`);
  expect(core).toContain(`<dc:title>${title}: Årshjul og budget`);
  expect(core).toContain(`<dc:language>${locale}</dc:language>`);
  expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual(['2025-06-04T00:00:00Z', '2025-06-04T00:00:00Z']);
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
  // The tables of facts have no heads; every other repeats its own on each page.
  expect(body.match(/<w:tblHeader\/>/g)?.length).toBe((body.match(/<w:tbl>/g)?.length ?? 0) - 2);
  expect(text(parts['word/footer1.xml'])).toContain(made.read.dossier.register.entry.hash);
  expect(text(unzipped(lang)[readme])).toContain(made.read.dossier.register.entry.hash);
});
