import path from 'node:path';
import { readDeskSettings, readHostSettings } from '../../local/settings';

test('the desk: what is not set has its usual value', () => {
  expect(readDeskSettings({})).toEqual({
    port: 7071,
    stagePort: 7072,
    dataFolder: path.resolve('.local'),
    log: 'info',
    byNpm: false,
  });
  const set = {
    PORT: '8071',
    STAGE_PORT: '0',
    VOTUM_DATA: '/tmp/desk',
    VOTUM_LOG: 'debug',
    npm_lifecycle_event: 'start',
  };
  expect(readDeskSettings(set)).toMatchObject({ port: 8071, stagePort: 0, log: 'debug', byNpm: true });
});

test('the CLI: an account in Azure is named, or given whole', () => {
  expect(readDeskSettings({ VOTUM_STORAGE: 'stvotumabc' }).storage).toEqual({
    accountName: 'stvotumabc',
    credential: 'azureCli',
  });
  const connectionString = 'UseDevelopmentStorage=true';
  expect(readDeskSettings({ VOTUM_STORAGE: connectionString }).storage).toEqual({ connectionString });
});

test('the CLI: what is wrong with VOTUM_STORAGE is said without repeating it, for it may hold a key', () => {
  expect(() => readDeskSettings({ VOTUM_STORAGE: 'https://stvotum' })).toThrow(
    'The setting VOTUM_STORAGE must be a connection string or the name of a storage account.',
  );
});

test.each([
  [{ PORT: '70.5' }, 'The setting PORT must be a whole number, but it is "70.5".'],
  [{ STAGE_PORT: '-1' }, 'The setting STAGE_PORT must be at least 0, but it is "-1".'],
  [{ VOTUM_DATA: '' }, 'The setting VOTUM_DATA must name a folder, but it is "".'],
  [{ VOTUM_LOG: 'all' }, 'The setting VOTUM_LOG must be one of debug, info, warn, error, but it is "all".'],
])('the desk: a wrong setting is one sentence: %j', (environment, sentence) => {
  expect(() => readDeskSettings(environment)).toThrow(sentence);
});

test('the host: a missing setting is named', () => {
  expect(() => readHostSettings({ PORT: '0' })).toThrow('The setting VOTUM_CLOCK_FILE is missing.');
});

test('the host: an app setting is found by its name', () => {
  const files = { VOTUM_CLOCK_FILE: 'c.json', FUNCTIONS_BUNDLE: 'f.js', FUNCTIONS_HOST_JSON: 'host.json' };
  const settings = readHostSettings({ PORT: '0', ...files, SCHEDULE: '0 * * * * *' });
  expect(settings.setting('SCHEDULE')).toBe('0 * * * * *');
  expect(settings.setting('OTHER')).toBeUndefined();
  expect(settings).toMatchObject({ port: 0, bundle: path.resolve('f.js'), key: 'local', log: 'info' });
  expect(settings.leaseSeconds).toBe(30);
  expect(readHostSettings({ PORT: '0', ...files, QUEUE_LEASE_SECONDS: '3' }).leaseSeconds).toBe(3);
});
