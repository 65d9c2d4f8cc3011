import type { BotSettings } from './settings';

const TEAMS_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
];

/** Whether the bot may speak to a service address: Teams' own hosts over https, or this machine on a desk. */
export function isTrustedServiceUrl(serviceUrl: string, settings: BotSettings): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (settings.kind === 'local')
    return hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  return protocol === 'https:' && (TEAMS_HOSTS.includes(hostname) || hostname.endsWith('.botframework.com'));
}
