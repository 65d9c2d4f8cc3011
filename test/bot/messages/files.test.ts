import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { droppedFiles } from '../../../bot/messages/droppedFiles';
import { type ABot, openBot, read, sampleBoard, textsOf } from '../../support/aBot';
import { dayBefore, draft, draftId, roles } from '../../support/boardAtWork';

// Files dropped in a chat, fetched from where Teams keeps them: here a server of this test's own.

let bot: ABot;
let server: Server;
let fetched: string[];
const content = Buffer.from('%PDF-1.7 Bilag 3, opdigtet');
const MB = 1024 * 1024;

beforeAll(async () => {
  bot = await openBot();
  server = createServer((request, response) => {
    fetched.push(request.url ?? '');
    switch (request.url) {
      case '/gone':
        response.writeHead(404).end();
        return;
      case '/moved':
        response.writeHead(302, { location: '/ok' }).end();
        return;
      case '/big':
        // It says that it is small, and goes on.
        response.writeHead(200, { 'content-type': 'application/pdf' });
        for (let sent = 0; sent < 21; sent += 1) response.write(Buffer.alloc(MB));
        response.end();
        return;
      case '/cut':
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half');
        response.destroy();
        return;
      default:
        response.writeHead(200, { 'content-type': 'application/pdf' }).end(content);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await bot.stop();
});
beforeEach(async () => {
  fetched = [];
  await bot.fresh(dayBefore);
});

const url = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const at = () => ({ serviceUrl: bot.serviceUrl, now: bot.clock.now });
const drop = (who: string, name: string, path: string) =>
  bot.post(bot.make.file(bot.person(who), name, url(path), at()));
const draftFiles = async () => {
  const header = await bot.deps.rounds.readHeader(draftId);
  return header !== null && 'form' in header.value ? header.value.form.files : [];
};
const said = (turned: Awaited<ReturnType<typeof drop>>) => {
  const what = read(turned);
  return what.kind === 'words' ? what.text : what.kind === 'card' ? textsOf(what.card).join('\n') : '';
};

it('keeps a copy with its fingerprint in the newest draft, and shows the form', async () => {
  await bot.put(draft());
  const turned = await drop(roles.secretariat, 'Bilag 3 Budget.pdf', '/ok');
  expect(said(turned)).toContain('Bilag 3 Budget.pdf');
  expect(said(turned)).toContain('Kladden er gemt.');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const [file] = await draftFiles();
  expect(file).toMatchObject({ kind: 'file', name: 'Bilag 3 Budget.pdf', sha256, bytes: content.length });
  const paper = file?.kind === 'file' ? await bot.deps.papers.get(sampleBoard.id, file.id) : null;
  expect(Buffer.from(paper?.bytes ?? []).equals(content)).toBe(true);
});

it('comes through the stage as a person drops it', async () => {
  await bot.put(draft());
  await bot.stage('/local/people/secretariat/say', {
    text: '',
    files: [
      {
        name: 'Notat.txt',
        contentType: 'text/plain',
        contentBase64: Buffer.from('Et notat').toString('base64'),
      },
    ],
  });
  const sha256 = createHash('sha256').update('Et notat').digest('hex');
  expect(await draftFiles()).toMatchObject([{ name: 'Notat.txt', sha256 }]);
});

it('takes the same file dropped twice as one', async () => {
  await bot.put(draft());
  await drop(roles.secretariat, 'Bilag 3.pdf', '/ok');
  await drop(roles.secretariat, 'Bilag 3 igen.pdf', '/ok');
  expect(await draftFiles()).toHaveLength(1);
});

it('says so when there is no draft to go with, and fetches nothing', async () => {
  expect(said(await drop(roles.secretariat, 'Bilag.pdf', '/ok'))).toBe(
    'Der er ingen kladde at lægge filen ved. Skriv »skriftlig procedure«, og send filen igen.',
  );
  expect(fetched).toEqual([]);
});

it.each([
  ['a member', roles.outstanding, 'Det kan du ikke gøre i din rolle. Skriv »hjælp«, så ser du, hvad du kan.'],
  [
    'the observer',
    roles.observer,
    'Det kan du ikke gøre i din rolle. Skriv »hjælp«, så ser du, hvad du kan.',
  ],
  [
    'a stranger',
    roles.stranger,
    'Jeg kender ikke nogen med den konto endnu. Står du på en bestyrelses liste, spørger jeg dens sekretariat, og du hører fra mig.',
  ],
])('fetches nothing for %s', async (_, who, says) => {
  await bot.put(draft());
  expect(said(await drop(who, 'Bilag.pdf', '/ok'))).toBe(says);
  expect(fetched).toEqual([]);
  expect(await draftFiles()).toEqual([]);
});

it.each([
  ['is too big, whatever it says of its size', '/big', 'Bilag.pdf er for stor. En fil må højst fylde 20 MB.'],
  ['is gone', '/gone', 'Bilag.pdf kunne ikke hentes. Send den igen.'],
  ['is somewhere else', '/moved', 'Bilag.pdf kunne ikke hentes. Send den igen.'],
  ['breaks off', '/cut', 'Bilag.pdf kunne ikke hentes. Send den igen.'],
])('says what is wrong with a file that %s, and keeps nothing', async (_, path, says) => {
  await bot.put(draft());
  expect(said(await drop(roles.secretariat, 'Bilag.pdf', path))).toBe(says);
  expect(await draftFiles()).toEqual([]);
});

it.each([
  [
    'of a type that is no paper',
    'Bilag\u202efdp.exe',
    'Bilagfdp.exe er ikke taget med: den type kan ikke være et bilag.',
    0,
  ],
  ['with macros', 'Budget.xlsm', 'Budget.xlsm er ikke taget med: den indeholder makroer.', 0],
  [
    'that is not what its name says',
    'Figur.png',
    'Figur.png er ikke taget med: indholdet er en anden type',
    1,
  ],
])('says what to do with a file %s, and keeps nothing', async (_, name, says, fetches) => {
  await bot.put(draft());
  expect(said(await drop(roles.secretariat, name, '/ok'))).toContain(says);
  expect(fetched).toHaveLength(fetches);
  expect(await draftFiles()).toEqual([]);
});

it('keeps those it can of several, and names the others', async () => {
  await bot.put(draft());
  const [one, two] = ['God.pdf', 'Dårlig.pdf'].map((name, i) =>
    bot.make.file(bot.person(roles.secretariat), name, url(i === 0 ? '/ok' : '/gone'), at()),
  );
  const both = { ...one, attachments: [...(one?.attachments ?? []), ...(two?.attachments ?? [])] };
  const turned = await bot.post(both);
  expect(said(turned)).toContain('Dårlig.pdf kunne ikke hentes. Send den igen.');
  expect((await draftFiles()).map(({ name }) => name)).toEqual(['God.pdf']);
});

it('takes five at a time and names the sixth', async () => {
  await bot.put(draft());
  const many = Array.from({ length: 6 }, (_, i) =>
    bot.make.file(bot.person(roles.secretariat), `Bilag ${i + 1}.pdf`, url(`/ok?${i}`), at()),
  );
  const all = { ...many[0], attachments: many.flatMap((one) => one.attachments ?? []) };
  expect(said(await bot.post(all))).toContain('Bilag 6.pdf er ikke taget med');
  expect(fetched).toHaveLength(5);
});

describe('where a file may be fetched from', () => {
  const info = (downloadUrl: string) => [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'Bilag.pdf',
      content: { downloadUrl },
    },
  ];
  const azure = {
    kind: 'azure' as const,
    appId: '11111111-1111-4111-8111-111111111111',
    tenantId: '22222222-2222-4222-8222-222222222222',
    tenants: ['22222222-2222-4222-8222-222222222222'],
  };

  it.each([
    'https://example.org/file',
    'http://contoso.sharepoint.com/file',
    'https://contoso.sharepoint.com.evil.example/file',
    'https://sharepoint.com.evil.example/file',
    'https://evilsharepoint.com/file',
    'https://127.0.0.1/file',
    'https://169.254.169.254/metadata',
    'file:///etc/passwd',
  ])('not from %s on Azure', async (address) => {
    expect(await droppedFiles(info(address), azure)?.()).toEqual([{ kind: 'notRead', name: 'Bilag.pdf' }]);
  });

  it.each(['https://example.org/file', 'http://169.254.169.254/metadata', 'http://127.0.0.1.evil.example/'])(
    'not from %s on a desk',
    async (address) => {
      expect(await droppedFiles(info(address), { kind: 'local' })?.()).toEqual([
        { kind: 'notRead', name: 'Bilag.pdf' },
      ]);
    },
  );

  it('takes no other attachment for a file', () => {
    expect(droppedFiles([{ contentType: 'text/html', content: '<p>hej</p>' }], azure)).toBeNull();
    expect(
      droppedFiles([{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }], azure),
    ).toBeNull();
    expect(droppedFiles(info('not an address'), azure)).toBeNull();
  });
});
