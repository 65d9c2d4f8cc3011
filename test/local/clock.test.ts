import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openClock } from '../../local/clock';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-clock-'));
  file = path.join(folder, 'clock.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hourMs = 3_600_000;
const near = (left: number, right: number) => Math.abs(left - right) < 2_000;

test('without a file it shows real time, and writes nothing', () => {
  const clock = openClock(file);
  expect(near(clock.now(), Date.now())).toBe(true);
  expect(clock.offsetMs()).toBe(0);
  expect(() => readFileSync(file)).toThrow();
});

test('moved forward by a duration, it goes on from there, also for one who opens it later', () => {
  const clock = openClock(file);
  clock.advance('P1DT2H');
  expect(near(clock.now(), Date.now() + 26 * hourMs)).toBe(true);
  expect(near(openClock(file).now(), Date.now() + 26 * hourMs)).toBe(true);
});

test('set to an instant', () => {
  const clock = openClock(file);
  const there = Math.ceil(Date.now() / 1000) * 1000 + 48 * hourMs;
  clock.set(new Date(there).toISOString());
  expect(near(clock.now(), there)).toBe(true);
});

test('another process that has it open sees the move', () => {
  const one = openClock(file);
  const other = openClock(file);
  one.advance('PT1H');
  expect(near(other.now(), Date.now() + hourMs)).toBe(true);
  other.advance('PT1H');
  other.advance('PT1H');
  expect(near(one.now(), Date.now() + 3 * hourMs)).toBe(true);
});

test('backwards is refused and changes nothing', () => {
  const clock = openClock(file);
  clock.advance('P1D');
  expect(() => clock.advance('-PT1H')).toThrow('The clock only goes forward.');
  expect(() => clock.set('2020-01-01T00:00:00Z')).toThrow('The clock only goes forward.');
  expect(near(clock.now(), Date.now() + 24 * hourMs)).toBe(true);
});

test.each(['tomorrow', '2025-06-11', '2025-06-11T08:00:00', '2025-13-11T08:00:00Z', ''])(
  'no instant: %s',
  (iso) => {
    expect(() => openClock(file).set(iso)).toThrow(`"${iso}" is no instant`);
  },
);

test.each(['1 day', 'P', 'PT1', '1D', ''])('no duration: %s', (duration) => {
  expect(() => openClock(file).advance(duration)).toThrow(`"${duration}" is no duration`);
});

test.each(['{"offsetMs"', '{}', '{"offsetMs":"1"}', '[]'])('a broken file is refused: %s', (text) => {
  writeFileSync(file, text);
  expect(() => openClock(file)).toThrow(/clock\.json cannot be read\. Run npm run reset to start over\./);
});
