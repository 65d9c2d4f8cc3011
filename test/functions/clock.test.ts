import { createClock } from '../../functions/clock';

const LOCAL_CLOCK = Symbol.for('votum.clock');
afterEach(() => Reflect.deleteProperty(globalThis, LOCAL_CLOCK));

it('is the machine’s', () => {
  const clock = createClock(false);
  expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(1_000);
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

it('is the one the local host moves, on a desk only', () => {
  Reflect.set(globalThis, LOCAL_CLOCK, { now: () => Date.parse('2025-06-10T07:00:00.000Z') });
  expect(createClock(true).now()).toBe('2025-06-10T07:00:00.000Z');
  expect(createClock(false).now()).not.toBe('2025-06-10T07:00:00.000Z');
});

it.each([[undefined], [null], ['10.00'], [{}], [{ now: 7 }]])(
  'is the machine’s when %j stands there',
  (value) => {
    Reflect.set(globalThis, LOCAL_CLOCK, value);
    expect(Math.abs(Date.parse(createClock(true).now()) - Date.now())).toBeLessThan(1_000);
  },
);
