import { isTrustedServiceUrl } from '../../bot/isTrustedServiceUrl';

const azure = {
  kind: 'azure' as const,
  appId: '0b0b0b0b-0000-4000-8000-000000000001',
  tenantId: '0c0c0c0c-0000-4000-8000-000000000001',
  tenants: ['0c0c0c0c-0000-4000-8000-000000000001'],
};
const local = { kind: 'local' } as const;

it.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/11111111-1111-4111-8111-111111111111/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://smba.infra.gov.teams.microsoft.us/gcch',
  'https://europe.api.botframework.com/',
])('%s is Teams’ own', (url) => {
  expect(isTrustedServiceUrl(url, azure)).toBe(true);
  expect(isTrustedServiceUrl(url, local)).toBe(false);
});

it.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net',
  'https://smba.trafficmanager.net@evil.example/',
  'https://evilbotframework.com/',
  'https://botframework.com.evil.example/',
  'http://127.0.0.1:7072/',
  'https://localhost/',
  'not an address',
  '',
])('%s is not', (url) => {
  expect(isTrustedServiceUrl(url, azure)).toBe(false);
});

it.each(['http://127.0.0.1:7072/', 'http://localhost:56150/_connector', 'http://[::1]:7072/'])(
  'a desk speaks to itself: %s',
  (url) => {
    expect(isTrustedServiceUrl(url, local)).toBe(true);
  },
);

it.each([
  'http://127.0.0.1.evil.example/',
  'http://192.168.1.2/',
  'http://localhost.evil.example/',
  'http://0.0.0.0/',
])('and to nobody else: %s', (url) => {
  expect(isTrustedServiceUrl(url, local)).toBe(false);
});
