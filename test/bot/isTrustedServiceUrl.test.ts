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
  'https://smba.trafficmanager.net/amer-client-ss.msg/',
  'https://smba.trafficmanager.net',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
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
  // Where Web Chat and Direct Line are, and clouds whose tokens have another issuer.
  'https://europe.api.botframework.com/',
  'https://webchat.botframework.com/',
  'https://smba.infra.gov.teams.microsoft.us/gcch',
  // One of Teams' hosts, but not as Teams writes it.
  'https://smba.trafficmanager.net:443/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://smba.trafficmanager.net./emea/',
  `https://${'user:word'}@smba.trafficmanager.net/emea/`,
  'https://smba.trafficmanager.net/emea/?x=y',
  'https://smba.trafficmanager.net/emea/#x',
  'HTTPS://SMBA.TRAFFICMANAGER.NET/emea/',
  'https://ｓmba.trafficmanager.net/emea/',
  'https://smbа.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net\\@evil.example/',
  'https:\\\\smba.trafficmanager.net/emea/',
  'https:smba.trafficmanager.net/emea/',
  ' https://smba.trafficmanager.net/emea/',
  'https://smba.traffic\tmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/\n',
  'https://smba.trafficmanager.net/%2e%2e/',
  'https://sub.smba.trafficmanager.net/emea/',
  'wss://smba.trafficmanager.net/emea/',
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
  `http://${'user:word'}@127.0.0.1/`,
])('and to nobody else: %s', (url) => {
  expect(isTrustedServiceUrl(url, local)).toBe(false);
});
