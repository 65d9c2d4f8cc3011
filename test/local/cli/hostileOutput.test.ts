import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { roundIdOf } from '../../../domain/ids';
import { log } from '../../../functions/log';
import { deadlinesCalendar } from '../../../local/cli/deadlinesCalendar';
import { printable } from '../../../local/cli/printable';
import { writeProtocol } from '../../../local/dossier/protocol/writeProtocol';
import { aBoard, aUlid } from '../../support/builders';
import { hostileTexts } from '../../support/hostileTexts';

// What goes to a terminal, a log, a calendar or a document is what was written, and nothing it says is done.

test('a terminal gets text and line breaks, whatever was written', () => {
  for (const text of hostileTexts) {
    const shown = printable(`  4/25 ${text} (B)`);
    expect(shown.replaceAll('\r\n', '\n')).not.toMatch(/(?![\n\t\ufeff\u200c\u200d])[\p{Cc}\p{Cf}]/u);
    expect(shown.startsWith('  4/25 ')).toBe(true);
  }
  expect(printable('a\r\nb\tc\rd\u001b[2J')).toBe('a\r\nb\tcd[2J');
});

test('every command prints through it', () => {
  const source = readFileSync('local/cli.ts', 'utf8');
  expect(source).not.toMatch(/console\.log\((?!printable\()/);
  for (const file of readdirSync('local/cli').filter((name) => name.endsWith('.ts')))
    expect([
      file,
      /console\.(?:log|info)|process\.stdout/.test(readFileSync(path.join('local/cli', file), 'utf8')),
    ]).toEqual([file, false]);
});

test('a line of the log is one line of JSON', () => {
  const printed: string[] = [];
  const info = jest.spyOn(console, 'info').mockImplementation((line: string) => void printed.push(line));
  for (const text of hostileTexts) log.info('a test', { text });
  info.mockRestore();
  expect(printed).toHaveLength(hostileTexts.length);
  for (const line of printed) {
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(line)).toMatchObject({ level: 'info', message: 'a test' });
  }
});

test('a calendar has one event a case, whatever the case is called', () => {
  const board = aBoard();
  const entries = hostileTexts.map((title, i) => ({
    kind: 'sending' as const,
    roundId: roundIdOf(board.id, aUlid(i + 1)),
    title,
    at: '2025-06-11T08:00:00.000Z',
    revision: 1,
  }));
  const text = deadlinesCalendar(
    { ...board, shortName: hostileTexts.join(' ').slice(0, 500) },
    entries,
    '2025-06-01T08:00:00.000Z',
  );
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(entries.length);
  expect(lines.filter((line) => /^(?:ATTACH|URL|ATTENDEE|ORGANIZER|X-ALT-DESC)/.test(line))).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
});

test('a document of the protocol holds the texts as text: no field, no entity, no link', async () => {
  const text = hostileTexts.join(' ');
  const bytes = await writeProtocol(
    {
      kind: text,
      title: text,
      subtitle: text,
      blocks: [
        { kind: 'heading', text },
        { kind: 'paragraph', text },
        { kind: 'item', text },
      ],
      footer: { left: text, hash: 'a'.repeat(64) },
    },
    '2025-06-11',
    'da',
  );
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, new TextDecoder().decode(part)] as const,
  );
  for (const [name, xml] of parts) {
    expect([name, /<!DOCTYPE|<!ENTITY|<script|INCLUDETEXT "https[^&]*<\/w:instrText/.test(xml)]).toEqual([
      name,
      false,
    ]);
    if (name.endsWith('.rels')) expect([name, xml.includes('ond.example')]).toEqual([name, false]);
  }
  const body = parts.find(([name]) => name === 'word/document.xml')?.[1] ?? '';
  expect(body.match(/<w:p[ >]/g)?.length).toBeLessThan(20);
});

test('nothing of Votum reads XML: there are no entities to follow', () => {
  const rooms = ['domain', 'workflows', 'cards', 'bot', 'storage', 'functions', 'local'];
  const reading = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(room, file))
      .filter((file) =>
        /\b(?:from|import\() ?'(?:[^']*xml[^']*|sax|mammoth|exceljs|xlsx)'/.test(readFileSync(file, 'utf8')),
      ),
  );
  expect(reading).toEqual([]);
});
