import { matchRoute, type Route, sortRoutes } from '../../../local/host/matchRoute';
import { parseRoute } from '../../../local/host/parseRoute';

const routes = (...templates: string[]): Route<string>[] =>
  sortRoutes(
    templates.map((target) => ({ target, methods: new Set(['GET']), segments: parseRoute(target) })),
  );
const match = (all: Route<string>[], path: string, method = 'GET') => matchRoute(all, method, path);

test.each([
  ['api/health', '/api/health', {}],
  ['api/health', '/API/Health/', {}],
  ['api/rounds/{id}', '/api/rounds/01J', { id: '01J' }],
  ['api/rounds/{id}', '/api/rounds/b%C3%B8lge%2F1', { id: 'bølge/1' }],
  ['api/rounds/{id?}', '/api/rounds', {}],
  ['api/years/{year:int}', '/api/years/2025', { year: '2025' }],
  ['tab/{*file}', '/tab/js/main.js', { file: 'js/main.js' }],
  ['tab/{*file}', '/tab', {}],
  ['', '/', {}],
])('%s takes %s', (template, path, params) => {
  expect(match(routes(template), path)).toEqual({ target: template, params });
});

test.each([
  ['api/health', '/api'],
  ['api/health', '/api/health/x'],
  ['api/rounds/{id}', '/api/rounds'],
  ['api/rounds/{id}', '/api/rounds/%E0%A4%A'],
  ['api/years/{year:int}', '/api/years/next'],
])('%s does not take %s', (template, path) => {
  expect(match(routes(template), path)).toBeUndefined();
});

test('another method is no match', () => {
  expect(match(routes('api/health'), '/api/health', 'POST')).toBeUndefined();
});

test('the most exact route wins, whatever the order of registration', () => {
  const all = routes(
    'api/{*rest}',
    'api/{id}',
    'api/{id:int}',
    'api/health',
    'api/health/{part}',
    'api/health/x/{y?}',
  );
  const target = (path: string) => match(all, path)?.target;
  expect(target('/api/health')).toBe('api/health');
  expect(target('/api/health/z')).toBe('api/health/{part}');
  expect(target('/api/health/x')).toBe('api/health/x/{y?}');
  expect(target('/api/7')).toBe('api/{id:int}');
  expect(target('/api/seven')).toBe('api/{id}');
  expect(target('/api/seven/eight')).toBe('api/{*rest}');
});

test.each([
  ['admin/x', /belongs to the host/],
  ['Local/clock', /belongs to the host/],
  ['a/{b}.{c}', /does not understand: "\{b\}\.\{c\}"/],
  ['a/{b:regex}', /does not understand/],
  ['a/{b?}/c', /is not its last/],
  ['{*rest}/c', /is not its last/],
])('refused: %s', (template, reason) => {
  expect(() => parseRoute(template)).toThrow(reason);
});
