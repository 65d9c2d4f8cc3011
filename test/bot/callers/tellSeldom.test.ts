import { tellSeldom } from '../../../bot/callers/tellSeldom';

const heard = () => {
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  let now = 0;
  return { log, tell: tellSeldom(log, () => now), pass: (ms: number) => (now += ms) };
};

it('tells of the first, and a minute later of one more and of those between', () => {
  const { log, tell, pass } = heard();
  const refuse = () => tell('warn', 'a caller was refused', 'VOTUM-CALLER-TOKEN', 'form');
  for (let i = 0; i < 1_000; i += 1) refuse();
  pass(59_999);
  refuse();
  expect(log.warn.mock.calls).toEqual([
    ['a caller was refused', { code: 'VOTUM-CALLER-TOKEN', why: 'form', untold: 0 }],
  ]);
  pass(1);
  refuse();
  expect(log.warn).toHaveBeenLastCalledWith('a caller was refused', {
    code: 'VOTUM-CALLER-TOKEN',
    why: 'form',
    untold: 1_000,
  });
});

it('each kind is told by itself, and at its own level', () => {
  const { log, tell } = heard();
  tell('warn', 'refused', 'VOTUM-CALLER-TOKEN', 'form');
  tell('warn', 'refused', 'VOTUM-CALLER-TOKEN', 'time');
  tell('error', 'no keys', 'VOTUM-CALLER-KEYS', 'FetchError');
  expect(log.warn).toHaveBeenCalledTimes(2);
  expect(log.error).toHaveBeenCalledTimes(1);
});
