// What stands for the console is there before the module takes hold of it.
const written: unknown[][] = [];
const original = console.error;
console.error = (...said: unknown[]) => void written.push(said);
const { quietly } = require('../../../bot/callers/quietly') as typeof import('../../../bot/callers/quietly');
afterAll(() => {
  console.error = original;
});
beforeEach(() => written.splice(0));

it('what is said inside is not heard, and what is said beside it is', async () => {
  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  const inside = quietly(async () => {
    console.error('before');
    await gone;
    console.error('after');
    return 'done';
  });
  console.error('beside');
  go();
  expect(await inside).toBe('done');
  console.error('afterwards');
  expect(written).toEqual([['beside'], ['afterwards']]);
});

it('a fault comes out as it is', async () => {
  await expect(quietly(() => Promise.reject(new RangeError('x')))).rejects.toThrow(RangeError);
});
